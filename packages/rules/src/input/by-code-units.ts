/** The order of texts by UTF-16 code units, which no locale changes. */
export function byCodeUnits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
