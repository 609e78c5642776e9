/** The width of a text in half-width characters; a Chinese character takes two. */
function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

const lineHeight = 15;

/** The greatest height of a row in a workbook, in points. */
const highest = 409;

/**
 * The height in points of a row whose texts wrap at the widths of their columns. Not all programs that open a workbook
 * compute it.
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
