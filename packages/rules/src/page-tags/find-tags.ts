import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type PageTagName, tagNamed } from './tag-names.ts';

/** A tag as it stands in a page. */
export interface FoundTag {
  /** The tag that it is. */
  readonly tag: PageTagName;
  /** Its name as printed: `pubdate`. */
  readonly printedName: string;
  /** Its content as printed; empty where it has none. */
  readonly content: string;
  /** Whether it stands in the head of the page, as a browser reads it. */
  readonly inHead: boolean;
}

type Node = DefaultTreeAdapterTypes.ChildNode;

function collect(nodes: readonly Node[], inHead: boolean, into: FoundTag[]): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'meta') {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const printedName = attributes.get('name') ?? '';
      const tag = tagNamed(printedName);
      if (tag !== null) {
        into.push({ tag, printedName, content: attributes.get('content') ?? '', inHead });
      }
    }
    collect(node.childNodes, inHead || node.tagName === 'head', into);
  }
}

/**
 * The page tags of a document in the order of its text. What a browser would not read as an element (comments, scripts,
 * the content of `template` and, as scripts run, of `noscript`) holds none.
 */
export function findTags(html: string): readonly FoundTag[] {
  const tags: FoundTag[] = [];
  collect(parse(html).childNodes, false, tags);
  return tags;
}
