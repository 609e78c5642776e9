import { type Catalogue, getIndicator, liujiang } from '@liujiang/indicators';
import { defineCatalogue } from '@liujiang/indicators/schema';

/** A catalogue of so many leaves under one branch, each with the two requirements of 人员培训. */
export function grownCatalogue(leaves: number): Catalogue {
  const branch = getIndicator(liujiang, 'safeguards');
  const leaf = getIndicator(liujiang, 'safeguards.training');
  const requirements = leaf.kind === 'leaf' ? leaf.requirements : [];
  const children = Array.from({ length: leaves }, (_leaf, index) => {
    const id = `safeguards.training-${index}`;
    const code = `1.${index + 1}`;
    return {
      ...leaf,
      id,
      code,
      requirements: requirements.map((one) => ({ ...one, id: `${id}/${one.number}` })),
    };
  });
  const { hash: _, ...contents } = liujiang;
  return defineCatalogue({
    ...contents,
    id: `grown-${leaves}`,
    errata: [],
    indicators: [{ ...branch, code: '1', children }],
  });
}
