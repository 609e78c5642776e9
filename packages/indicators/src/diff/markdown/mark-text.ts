import { compareTexts, type TextPiece } from '../compare-texts.ts';

/** Text from outside on one line, so that Markdown shows it as it is: no markup, no HTML, no list. */
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
 * A stretch between marks. The marks only work beside Chinese when there is a space outside and none inside them; a
 * stretch of nothing but space is made visible.
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

/** One value and what took its place; `null` where there was or is none. */
export function markWhole(before: string | null, after: string | null): string {
  return join([before === null ? '' : mark(before, '~~'), after === null ? '' : mark(after, '**')]);
}
