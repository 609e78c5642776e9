import type { Bilingual, Catalogue, Indicator } from '@liujiang/indicators';
import type { DocumentRequirement } from './assessment-document.ts';

/** The requirements of a catalogue as a document tells them. */
export function documentRequirements(catalogue: Catalogue): readonly DocumentRequirement[] {
  const names = new Map(catalogue.columns.map(({ id, name }) => [id, name]));
  const visit = (node: Indicator, above: readonly Bilingual[]): readonly DocumentRequirement[] => {
    const path = [...above, node.name];
    if (node.kind === 'branch') return node.children.flatMap((child) => visit(child, path));
    const columns = node.columns.flatMap((column) => names.get(column) ?? []);
    return node.requirements.map(({ id, number, text, method }) => ({
      id,
      leaf: node.id,
      code: node.code,
      number,
      path,
      text,
      method,
      columns,
    }));
  };
  return catalogue.indicators.flatMap((node) => visit(node, []));
}
