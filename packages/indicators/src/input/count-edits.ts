/**
 * The number of single characters (UTF-16 units) to insert, delete or replace to turn one word into another
 * (Levenshtein distance).
 */
export function countEdits(from: string, to: string): number {
  const row = new Uint32Array(to.length + 1).map((_, index) => index);
  for (let line = 0; line < from.length; line += 1) {
    const character = from.charCodeAt(line);
    let [diagonal, left] = [line, line + 1];
    row[0] = left;
    for (let index = 1; index <= to.length; index += 1) {
      const above = row[index] ?? 0;
      if (character === to.charCodeAt(index - 1)) left = diagonal;
      else left = 1 + Math.min(left, above, diagonal);
      diagonal = above;
      row[index] = left;
    }
  }
  return row[to.length] ?? 0;
}
