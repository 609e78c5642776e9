/** A number with the noun that it counts: `1 point`, `0.5 points`. */
export function plural(count: string | number, noun: string): string {
  return `${count} ${String(count) === '1' ? noun : `${noun}s`}`;
}
