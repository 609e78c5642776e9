import { type Catalogue, getIndicator, liujiang } from '@liujiang/indicators';
import { defineCatalogue } from '@liujiang/indicators/schema';

/** A catalogue of so many leaves under one branch, each with the two requirements of 人员培训. */
export function grownCatalogue(leaves: number): Catalogue {
  const { kind: _, ...branch } = getIndicator(liujiang, 'safeguards');
  const { kind: __, ...leaf } = getIndicator(liujiang, 'safeguards.training');
  const children = Array.from({ length: leaves }, (_leaf, index) => {
    const id = `safeguards.training-${index}`;
    const code = `1.${index + 1}`;
    const requirements = 'requirements' in leaf ? leaf.requirements : [];
    return {
      ...leaf,
      kind: 'leaf',
      id,
      code,
      requirements: requirements.map((one) => ({ ...one, id: `${id}/${one.number}` })),
    };
  });
  const { hash: ___, ...contents } = liujiang;
  return defineCatalogue({
    ...contents,
    id: `grown-${leaves}`,
    errata: [],
    indicators: [{ ...branch, code: '1', kind: 'branch', children }],
  });
}
