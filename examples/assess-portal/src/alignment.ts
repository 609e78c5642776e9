import stringWidth from 'string-width';

/** On which side of its column a text stands. */
export type Side = 'left' | 'right';

/** The lines of a table with columns that line up in a terminal, where a Chinese character takes two cells. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  sides: readonly Side[],
): string[] {
  const widths = sides.map((_, index) =>
    Math.max(0, ...rows.map((row) => stringWidth(row[index] ?? ''))),
  );
  return rows.map((row) =>
    sides
      .map((side, index) => {
        const cell = row[index] ?? '';
        const gap = ' '.repeat((widths[index] ?? 0) - stringWidth(cell));
        return side === 'right' ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}
