import { Tokenizer } from 'htmlparser2';
import { HeadPlace } from './head-place.ts';
import { type PageTagName, tagNamed } from './tag-names.ts';

/** A tag as it stands in a page. */
export interface FoundTag {
  /** The tag that it is. */
  readonly tag: PageTagName;
  /** Its name as printed: `pubdate`. */
  readonly printedName: string;
  /** Its content as printed; empty where it has none. */
  readonly content: string;
  /** Whether a browser finds it in the head of the page. */
  readonly inHead: boolean;
}

/** Elements whose content a browser does not take for elements: text, or ignored where scripts run. */
const closedToTags: ReadonlySet<string> = new Set([
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
]);

/** The tag that is being read: of a meta element name and content, of others nothing. */
interface OpenTag {
  readonly element: string;
  attribute: 'name' | 'content' | null;
  name?: string;
  content?: string;
}

/** Reads the text of a page once, without building a tree: time and memory follow its length, whatever stands in it. */
class TagFinder {
  readonly tags: FoundTag[] = [];
  readonly #html: string;
  readonly #place = new HeadPlace();
  #open: OpenTag = { element: '', attribute: null };
  /** The element whose content holds no tags; `null` outside of any. */
  #inside: string | null = null;
  /** How many `template` elements are open. */
  #templates = 0;

  constructor(html: string) {
    this.#html = html;
  }

  #slice(start: number, end: number): string {
    return this.#html.slice(start, end);
  }

  onopentagname(start: number, end: number): void {
    // No longer name is looked for.
    const element = end - start > 20 ? 'other' : this.#slice(start, end).toLowerCase();
    this.#open = { element, attribute: null };
  }

  onattribname(start: number, end: number): void {
    const name =
      this.#open.element === 'meta' && end - start <= 7
        ? this.#slice(start, end).toLowerCase()
        : '';
    // Of two attributes of one name the first counts.
    const known = name === 'name' || name === 'content' ? name : null;
    this.#open.attribute = known !== null && this.#open[known] === undefined ? known : null;
    if (this.#open.attribute !== null) this.#open[this.#open.attribute] = '';
  }

  #addToValue(text: string): void {
    const { attribute } = this.#open;
    if (attribute !== null) this.#open[attribute] = (this.#open[attribute] ?? '') + text;
  }

  onattribdata(start: number, end: number): void {
    if (this.#open.attribute !== null) this.#addToValue(this.#slice(start, end));
  }

  onattribentity(codePoint: number): void {
    this.#addToValue(String.fromCodePoint(codePoint));
  }

  onattribend(): void {
    this.#open.attribute = null;
  }

  onopentagend(): void {
    if (this.#inside !== null) return;
    const { element, name = '', content = '' } = this.#open;
    if (element === 'template') this.#templates += 1;
    if (this.#templates > 0) return;
    this.#place.open(element);
    if (closedToTags.has(element)) this.#inside = element;
    const tag = element === 'meta' ? tagNamed(name) : null;
    if (tag === null) return;
    this.tags.push({ tag, printedName: name, content, inHead: this.#place.inHead });
  }

  // In HTML a slash closes nothing that has content.
  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const element = end - start > 20 ? 'other' : this.#slice(start, end).toLowerCase();
    if (this.#inside !== null) {
      if (this.#inside === element && element !== 'plaintext') this.#inside = null;
    } else if (this.#templates > 0) {
      if (element === 'template') this.#templates -= 1;
    } else this.#place.close(element);
  }

  ontext(start: number, end: number): void {
    if (this.#shown) this.#place.text(this.#slice(start, end));
  }

  ontextentity(codePoint: number): void {
    if (this.#shown) this.#place.text(String.fromCodePoint(codePoint));
  }

  /** Whether text at this place is visible, and the head has not ended. */
  get #shown(): boolean {
    return this.#inside === null && this.#templates === 0 && this.#place.inHead;
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
}

/**
 * The page tags of a document in the order of its text. What a browser would not read as an element (comments, scripts, the
 * content of `template` and, where scripts run, of `noscript`) holds none.
 */
export function findTags(html: string): readonly FoundTag[] {
  const finder = new TagFinder(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, finder);
  tokenizer.write(html);
  tokenizer.end();
  return finder.tags;
}
