import { expect, it } from 'vitest';
import { listIndicators, listLeaves, listRequirements } from '../catalogue/walk.ts';
import ids from './ids.ts?raw';
import { liujiang } from './index.ts';

/** The words of a union, a union named in it included, as the generated module writes them. */
function wordsOf(type: string): string[] {
  const body = ids.split(`export type ${type} =`)[1]?.split(';')[0] ?? '';
  return [...body.matchAll(/\| (?:'([^']+)'|(\w+))/g)].flatMap(([, word, named]) =>
    named === undefined ? [word ?? ''] : wordsOf(named),
  );
}

it.each([
  ['LeafId', listLeaves(liujiang)],
  ['IndicatorId', listIndicators(liujiang)],
  ['RequirementId', listRequirements(liujiang)],
])('%s lists the ids of the data, none more, none twice', (type, records) => {
  expect(wordsOf(type).sort()).toEqual(records.map(({ id }) => id).sort());
});

it('ParameterNames lists the parameters of each requirement', () => {
  const body = ids.split('export interface ParameterNames {')[1] ?? '';
  const listed = [...body.matchAll(/readonly '([^']+)': ([^;]+);/g)].map(([, id, names]) => [
    id,
    names?.split(' | ').map((name) => name.slice(1, -1)),
  ]);
  const known = listRequirements(liujiang)
    .map(({ id, parameters }) => [id, Object.keys(parameters)] as const)
    .filter(([, names]) => names.length > 0);
  expect(listed).toEqual(known);
});
