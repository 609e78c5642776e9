/** Elements that belong in the head, even without `<head>` or after it was closed. */
const ofHead: ReadonlySet<string> = new Set([
  'base',
  'basefont',
  'bgsound',
  'link',
  'meta',
  'noframes',
  'script',
  'style',
  'template',
  'title',
]);

/** End tags that begin the body of a page without one. */
const endsOfBody: ReadonlySet<string> = new Set(['body', 'br', 'html']);

/**
 * The place of a reader in a page, as a browser sees it: the head goes on until something stands there that belongs in a body,
 * with or without `<head>`, `</head>` or `<body>`.
 */
export class HeadPlace {
  #closed = false;
  #ended = false;

  /** Whether a meta element at this place stands in the head. */
  get inHead(): boolean {
    return !this.#ended;
  }

  open(name: string): void {
    if (name === 'html' || name === 'head' || ofHead.has(name)) return;
    if (name === 'noscript' && !this.#closed) return;
    this.#ended = true;
  }

  close(name: string): void {
    if (name === 'head') this.#closed = true;
    else if (endsOfBody.has(name)) this.#ended = true;
  }

  text(text: string): void {
    if (!this.#ended && /[^\t\n\f\r ]/.test(text)) this.#ended = true;
  }
}
