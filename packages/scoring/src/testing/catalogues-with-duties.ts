import { fc } from '@fast-check/vitest';
import { type Catalogue, defineDirectory, type Indicator, type Leaf } from '@liujiang/indicators';
import { hashCatalogue } from '@liujiang/indicators/internal';
import type { AssessmentInput } from '../document/assessment-document.ts';
import { anyText } from './any-text.ts';
import { catalogues } from './arbitraries.ts';

/** Members of the one group of {@link catalogueWithDuties}. */
export const members: readonly string[] = ['jia', 'yi'];

export const directory: NonNullable<AssessmentInput['directory']> = defineDirectory({
  id: 'members',
  version: '1.0.0',
  units: members.map((id) => ({ id, name: { zh: `${id}镇`, en: `Town of ${id}` } })),
  groups: [{ id: 'towns', members }],
});

const duties: readonly Leaf['responsibilities'][] = [
  [{ unit: 'office', role: 'responsible', statedIn: 'unit', inherited: false }],
  [{ unit: 'towns', role: 'responsible', statedIn: 'unit', inherited: false }],
  [],
];

/**
 * A random catalogue in which one leaf after the other lies with an office, with a group, with nobody; indicators and
 * requirements are called anything.
 */
export const catalogueWithDuties: fc.Arbitrary<Catalogue> = fc
  .tuple(catalogues, fc.array(anyText, { minLength: 1, maxLength: 3 }))
  .map(([plain, texts]) => {
    let place = 0;
    const call = () => {
      place += 1;
      const text = texts[place % texts.length] ?? '';
      return text.trim() === '' ? { zh: '名', en: 'Name' } : { zh: text, en: text };
    };
    let leaf = 0;
    const give = (node: Indicator): Indicator => {
      const name = call();
      if (node.kind === 'branch') return { ...node, name, children: node.children.map(give) };
      leaf += 1;
      const requirements = node.requirements.map((one) => ({ ...one, text: call() }));
      return { ...node, name, requirements, responsibilities: duties[leaf % duties.length] ?? [] };
    };
    const catalogue: Catalogue = {
      ...plain,
      units: [
        { id: 'office', kind: 'unit', name: { zh: '区财政局', en: 'Finance' } },
        { id: 'towns', kind: 'group', name: { zh: '各镇', en: 'All towns' } },
      ],
      indicators: plain.indicators.map(give),
    };
    return { ...catalogue, hash: hashCatalogue(catalogue) };
  });
