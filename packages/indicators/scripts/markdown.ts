/** Text escaped so that Markdown shows it unchanged. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|{}]/g, (mark) => `\\${mark}`);
}

/** A table; cells are Markdown already. */
export function markdownTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A quotation. */
export function quote(text: string): string {
  return `> ${escapeMarkdown(text)}`;
}

/** Words set as code, whatever they contain. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

/** A printed cell in a table: tabs and line ends made visible, nothing as ∅. */
export function verbatim(text: string): string {
  if (text === '') return '∅';
  return escapeMarkdown(text.replaceAll('\t', '⇥').replaceAll(/\r?\n/g, '↵'));
}

/** Paragraphs and blocks with a blank line between them; empty ones are left out. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
