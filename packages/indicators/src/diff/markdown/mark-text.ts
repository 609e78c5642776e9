import { compareTexts, type TextPiece } from '../compare-texts.ts';

/** Outside text on one line, escaped so that Markdown shows it unchanged: no markup, no HTML, no list. */
export function escapeInline(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|#~&]/g, '\\$&')
    .replaceAll(/\r\n|[\r\n\u2028\u2029]/g, '↵')
    .replaceAll('\t', ' ')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Words set as code, whatever they contain. */
export function codeOf(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${plain}${fence}` : `${fence} ${plain} ${fence}`;
}

/**
 * A stretch between marks. Beside Chinese, marks need a space outside and none inside; a stretch of spaces only is made
 * visible.
 */
function mark(text: string, sign: string): string {
  const escaped = escapeInline(text).trim();
  return ` ${sign}${escaped === '' ? '␣' : escaped}${sign} `;
}

function show({ kind, text }: TextPiece): string {
  if (kind === 'same') return escapeInline(text);
  return mark(text, kind === 'removed' ? '~~' : '**');
}

function join(parts: readonly string[]): string {
  return parts.join('').replaceAll(/ {2,}/g, ' ').trim();
}

/** Two texts in one: ~~what went~~ **what came** between what stayed. */
export function markText(before: string, after: string): string {
  return join(compareTexts(before, after).map(show));
}

/** A value and its replacement; `null` for none. */
export function markWhole(before: string | null, after: string | null): string {
  return join([before === null ? '' : mark(before, '~~'), after === null ? '' : mark(after, '**')]);
}
