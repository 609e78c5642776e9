const bidirectional = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/**
 * Outside text on one line, escaped so that Markdown shows it unchanged: no markup, no HTML, no list, no second line.
 * Marks that change the direction of writing stay inside it.
 */
export function escapeMarkdown(text: string): string {
  const plain = text
    .replace(/[\\`*_[\]<>|#~&]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '↵ ')
    .replaceAll('\t', ' ')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .trim();
  return bidirectional.test(plain) ? `\u2068${plain}\u2069` : plain;
}
