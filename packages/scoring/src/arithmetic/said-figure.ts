/** A figure in a sentence: settled, between two bounds, or none. */
export type Figure =
  | { readonly kind: 'settled'; readonly points: string; readonly closed: boolean }
  | { readonly kind: 'open'; readonly min: string; readonly max: string; readonly judged: string }
  | { readonly kind: 'none' };

/** Points in a sentence: a decimal of an exact figure, without trailing zeros. */
export type Say = (exact: string) => string;

/** A number with the noun that it counts: `1 point`, `0.5 points`. */
export function plural(count: string | number, noun: string): string {
  return `${count} ${String(count) === '1' ? noun : `${noun}s`}`;
}
