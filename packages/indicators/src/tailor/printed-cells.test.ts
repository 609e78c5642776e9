import { describe, expect, test } from 'vitest';
import { listLeaves } from '../catalogue/walk.ts';
import { liujiang } from '../liujiang/index.ts';
import type { Leaf } from '../model/catalogue.ts';
import type { Profile } from './profile.ts';
import { tailorCatalogue } from './tailor-catalogue.ts';

const reason = { zh: '本区不适用', en: 'Does not apply here' };
const name = { id: 'ours', version: '1', title: { zh: '本区指标', en: 'Our indicators' } };

function tailor(rest: Partial<Profile>): readonly Leaf[] {
  const head = { id: 'p', version: '1', title: name.title, for: { id: 'liujiang' } };
  return listLeaves(tailorCatalogue(liujiang, [{ ...head, ...rest }], name));
}

const isMerged = ({ responsibilities }: Leaf) =>
  responsibilities.some(({ inherited }) => inherited);
const merged = listLeaves(liujiang).findIndex(isMerged);
const [above, below] = [listLeaves(liujiang)[merged - 1], listLeaves(liujiang)[merged]];
const find = (leaves: readonly Leaf[]) => leaves.find(({ id }) => id === below?.id);

describe('a cell merged with the row above', () => {
  const other = [
    { unit: 'finance', role: 'responsible', statedIn: 'unit', inherited: false },
  ] as const;

  test.each<[string, Partial<Profile>]>([
    [
      'whose units are set otherwise',
      {
        set: {
          indicators: { [above?.id ?? '']: { responsibilities: other, unitText: '区财政局' } },
        },
      },
    ],
    ['that is left out', { exclude: [{ id: above?.id ?? '', reason }] }],
  ])('%s prints what it said', (_, profile) => {
    const leaf = find(tailor(profile));
    expect(leaf?.responsibilities.map(({ unit }) => unit)).toEqual(
      below?.responsibilities.map(({ unit }) => unit),
    );
    expect(isMerged(leaf as Leaf)).toBe(false);
    expect(leaf?.unitText).toBe(above?.unitText);
  });

  test('stays merged where the row above stays', () => {
    const leaf = find(tailor({ exclude: [{ id: 'new-media', reason }] }));
    expect(leaf).toEqual({ ...below, code: leaf?.code });
  });
});

describe('what is renamed', () => {
  test('bears its new name in the printed cells too, each by itself', () => {
    const units = {
      towns: { name: { zh: '各乡镇（街道）', en: 'Towns and streets' } },
      finance: { name: { zh: '区审计局', en: 'Audit Office' } },
      audit: { name: { zh: '区财政局', en: 'Finance Bureau' } },
    };
    const known = new Set(liujiang.units.map(({ id }) => id));
    const renamed = Object.fromEntries(Object.entries(units).filter(([id]) => known.has(id)));
    for (const leaf of tailor({ set: { units: renamed } })) {
      const before = listLeaves(liujiang).find(({ id }) => id === leaf.id);
      expect(leaf.unitText ?? '').not.toMatch(/各镇/);
      if (before?.unitText === '区财政局') expect(leaf.unitText).toBe('区审计局');
    }
  });

  test('stands as a profile words it where one does', () => {
    const [first] = listLeaves(liujiang).filter(({ unitText }) => unitText?.includes('各镇'));
    const id = first?.id ?? '';
    const leaves = tailor({
      set: {
        units: { towns: { name: { zh: '各乡镇', en: 'Towns' } } },
        indicators: { [id]: { unitText: '各镇人民政府' } },
      },
    });
    expect(leaves.find((leaf) => leaf.id === id)?.unitText).toBe('各镇人民政府');
  });
});
