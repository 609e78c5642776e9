/** Half-width characters that a text takes; a Chinese one takes two. */
function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

const lineHeight = 15;

/** Most that a row of a workbook can be high, in points. */
const highest = 409;

/**
 * Height of a row whose texts wrap at the widths of their columns, in points. Programs that open a workbook do not all
 * work it out themselves.
 */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, at) => {
    const room = Math.max(1, (widths[at] ?? 10) - 1);
    return text
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(widthOf(line) / room)))
      .reduce((sum, count) => sum + count, 0);
  });
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + 3);
}
