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
type Element = DefaultTreeAdapterTypes.Element;

function readMeta({ attrs }: Element, inHead: boolean): FoundTag | null {
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  const printedName = attributes.get('name') ?? '';
  const tag = tagNamed(printedName);
  return tag && { tag, printedName, content: attributes.get('content') ?? '', inHead };
}

/**
 * The page tags of a document in the order of its text. What a browser would not read as an element (comments, scripts,
 * the content of `template` and, as scripts run, of `noscript`) holds none.
 */
export function findTags(html: string): readonly FoundTag[] {
  const tags: FoundTag[] = [];
  const open: (readonly [node: Node, inHead: boolean])[] = [];
  const enter = (nodes: readonly Node[], inHead: boolean): void => {
    for (const node of nodes.toReversed()) open.push([node, inHead]);
  };
  enter(parse(html).childNodes, false);
  // A stack of its own: elements that nobody closes may lie deeper than calls can.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, inHead] = next;
    if (!('tagName' in node)) continue;
    const tag = node.tagName === 'meta' ? readMeta(node, inHead) : null;
    if (tag !== null) tags.push(tag);
    enter(node.childNodes, inHead || node.tagName === 'head');
  }
  return tags;
}
