import type { Catalogue, Indicator } from '../model/catalogue.ts';
import type { ChangeSubject } from './catalogue-diff.ts';
import type { Side } from './compare-fields.ts';
import type { Names } from './field-rule.ts';

/** An indicator or requirement with its place; its record leaves out the nodes below it. */
export interface Node {
  readonly kind: 'branch' | 'leaf' | 'requirement';
  readonly subject: Exclude<ChangeSubject, 'catalogue'>;
  readonly id: string;
  /** The kind and id that identify it, and those of its parent. */
  readonly key: string;
  readonly parent: string | null;
  readonly side: Side;
  /** The Chinese texts of the requirements below it, or its own. */
  readonly texts: readonly string[];
}

type Path = readonly (string | number)[];

interface Above {
  readonly key: string | null;
  readonly name: Side['label'];
}

/** A node and everything below it, in table order. */
function listFrom(node: Indicator, path: Path, above: Above, names: Names): readonly Node[] {
  const { id, code, name, kind } = node;
  const key = `${kind} ${id}`;
  const place = { code, name, names };
  const below =
    node.kind === 'branch'
      ? node.children.flatMap((child, index) =>
          listFrom(child, [...path, 'children', index], { key, name }, names),
        )
      : node.requirements.map((requirement, index): Node => {
          const side = { ...place, path: [...path, 'requirements', index], label: null };
          return {
            kind: 'requirement',
            subject: 'requirement',
            id: requirement.id,
            key: `requirement ${requirement.id}`,
            parent: key,
            side: { ...side, value: requirement },
            texts: [requirement.text.zh],
          };
        });
  const { children: _, requirements: __, ...own } = { children: [], requirements: [], ...node };
  const texts = below.flatMap((other) => (other.kind === 'requirement' ? other.texts : []));
  return [
    {
      kind,
      subject: 'indicator',
      id,
      key,
      parent: above.key,
      side: { ...place, path, label: above.name, value: own },
      texts,
    },
    ...below,
  ];
}

/** All indicators and requirements in table order, parents first. */
export function listNodes(catalogue: Catalogue, names: Names): readonly Node[] {
  return catalogue.indicators.flatMap((node, index) =>
    listFrom(node, ['indicators', index], { key: null, name: null }, names),
  );
}
