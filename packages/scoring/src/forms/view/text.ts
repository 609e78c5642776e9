import type { Language } from '@liujiang/indicators/export';

/** Text in the brackets of the language, with the space before it. */
export function inBrackets(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}

/** Names joined by the comma of the language. */
export function listNames(names: readonly string[], language: Language): string {
  return names.join(language === 'zh' ? '、' : ', ');
}

/** A label and its value, with the colon of the language. */
export function withLabel(label: string, text: string, language: Language): string {
  return `${label}${language === 'zh' ? '：' : ': '}${text}`;
}

/** `0.9166` as `91.66%`: the decimal point moves, nothing is computed. */
export function percent(share: string): string {
  const [whole = '0', digits = ''] = share.split('.');
  const padded = digits.padEnd(2, '0');
  const points = `${whole}${padded.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = padded.slice(2).replace(/0+$/, '');
  return rest === '' ? `${points}%` : `${points}.${rest}%`;
}

/** The picture of a control character; tab, line feed and carriage return stay, and so do those from U+0080 on. */
function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x7f) return '\u2421';
  const stays = code === 0x09 || code === 0x0a || code === 0x0d || code >= 0x80;
  return stays ? character : String.fromCharCode(0x2400 + code);
}

/**
 * Outside text without characters that a form cannot hold, each made visible: a control character becomes its picture
 * (␀), half a surrogate pair or a noncharacter becomes U+FFFD.
 */
export function makeVisible(text: string): string {
  return text.replace(/\p{Cc}/gu, picture).replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
