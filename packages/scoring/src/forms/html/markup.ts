/** HTML that is safe to put into a page. Only {@link html} makes it. */
export class Markup {
  /** The HTML itself. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The values in a template: text, which is escaped, and finished HTML. */
export type Content = string | Markup | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const bidirectional = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Text for an attribute or a title, where no element is allowed. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Outside text: marks that change the direction of writing stay inside it, and line breaks are kept. */
function escapeContent(text: string): string {
  const escaped = escapeText(text).replace(/\r\n|[\r\n\u2028\u2029]/g, '<br>');
  return bidirectional.test(text) ? `<bdi>${escaped}</bdi>` : escaped;
}

function write(content: Content): string {
  if (typeof content === 'string') return escapeContent(content);
  return content instanceof Markup ? content.text : content.map(write).join('');
}

/** HTML from a template; every text that is put in is escaped. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(
    parts
      .map((part, at) => part + (at < contents.length ? write(contents[at] ?? '') : ''))
      .join(''),
  );
}

/** A run of Chinese: from the first Chinese character to the last, with what stands between them. */
const chinese =
  /\p{Script=Han}(?:[\p{Script=Han}\p{Nd}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF00-\uFFEF]*[\p{Script=Han}\u201D\u3000-\u303F\uFF00-\uFFEF])?/gu;

/** Marks what is Chinese in finished HTML of another language, so that it is read and set as Chinese. */
export function markChinese({ text }: Markup): Markup {
  // no text and no attribute holds a bare < or >, as both are escaped
  const marked = text.replace(/>[^<]+/g, (words) =>
    words.replace(chinese, (run) => `<span lang="zh">${run}</span>`),
  );
  return new Markup(marked);
}

/** An attribute's text, in quotes. */
export function attribute(text: string): Markup {
  return new Markup(`"${escapeText(text)}"`);
}
