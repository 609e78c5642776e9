const tag = /<\/?[a-z][^>]*>/gi;

/**
 * Ideographs, Chinese punctuation and full-width forms: beside them a space means nothing, and half-width punctuation
 * stands for full-width.
 */
const wide =
  '\\u2014\\u2018-\\u201D\\u2026\\u2460-\\u2473\\u3000-\\u303F\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF';

const spaceBeside = new RegExp(`(?<=[${wide}])\\s+|\\s+(?=[${wide}])`, 'g');
const punctuationBeside = new RegExp(`(?<=[${wide}])[,;:()?!]|[,;:()?!](?=[${wide}])`, 'g');
const hasWide = new RegExp(`[${wide}]`);

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};

function widen(mark: string): string {
  return fullWidth[mark] ?? mark;
}

/** Replaces markup in a cell by a space, as a line may have ended there. */
export function dropMarkup(cell: string): string {
  return cell.replaceAll(tag, ' ').trim();
}

/**
 * The text of a cell without the artefacts of a scan: no markup, no space beside a Chinese character, full-width
 * punctuation beside one and at the end. No word is changed.
 */
export function cleanText(cell: string): string {
  const text = dropMarkup(cell)
    .replaceAll(spaceBeside, '')
    .replaceAll(punctuationBeside, widen)
    .replaceAll(/\s+/g, ' ');
  return hasWide.test(text) ? text.replace(/[;:]$/, widen) : text;
}

/** Whether a cell prints a dash (`——`) for nothing. */
export function isDash(text: string): boolean {
  return /^([—–―\-_/／]+|无)$/.test(text);
}

const opening = '“‘「『《（(〔［[【';
const closing = '”’」』》）)〕］]】';

/** Cuts a text at some marks, but not inside quotation marks or brackets. Blank parts are left out. */
export function splitOutside(text: string, marks: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const letter of text) {
    if (opening.includes(letter)) depth += 1;
    if (closing.includes(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && marks.includes(letter)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
