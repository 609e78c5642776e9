import { liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { derive, open, whole } from '../../testing/derive.ts';

const quantity = 'interaction.collection.quantity/1';
const collectedAt = '2020-12-01';

test('a count rests on the records that count, and on those of which nobody knows', () => {
  const { facts, sources } = derive({
    collectedAt,
    consultations: open(
      { title: '窗口前一天', opensAt: '2019-11-29' },
      { title: '窗口首日', opensAt: '2019-11-30' },
      { title: '末日', opensAt: '2020-11-30' },
      { title: '预告', opensAt: '2021-03-01' },
      { title: '未印日期', opensAt: null },
      { title: '未看日期' },
      { url: '/c/7', opensAt: '2018-01-01' },
      { url: '/c/7', opensAt: '2018-01-02' },
    ),
  });
  const count = facts.counts[quantity];
  expect(count).toMatchObject({ min: 2, max: null });
  const at = (index: number) => `consultations.records[${index}]`;
  const { records = [], ...origin } = sources.of(count);
  expect([...records].sort()).toEqual([1, 2, 4, 5, 6, 7].map(at));
  expect(origin).toEqual({ open: ['consultations'], read: ['consultations'] });
});

test('a count of a whole list is kept open by nothing', () => {
  const { facts, sources } = derive({ collectedAt, trainings: whole({ heldAt: '2020-05-18' }) });
  expect(sources.of(facts.counts['safeguards.training/2'])).toEqual({
    records: ['trainings.records[0]'],
    open: [],
    read: ['trainings'],
  });
});

test('an entry with an address and one with a title may be one, on one day', () => {
  const opensAt = '2020-05-01';
  const consultations = whole({ url: '/c/1', opensAt }, { title: '某征集', opensAt });
  expect(derive({ collectedAt, consultations }).facts.counts[quantity]).toEqual({
    min: 1,
    max: 2,
    reasons: ['missing-fact'],
  });
});

test('titles tell apart', () => {
  const opensAt = '2020-05-01';
  const consultations = whole({ title: '甲', opensAt }, { title: '乙', opensAt });
  expect(derive({ collectedAt, consultations }).facts.counts[quantity]).toEqual({
    min: 2,
    max: 2,
    reasons: [],
  });
});

test('without a window in the table nothing is counted', () => {
  const text = JSON.stringify(liujiang);
  const catalogue = JSON.parse(text, (key, value: unknown) =>
    key === 'parameters' ? {} : value,
  ) as typeof liujiang;
  const evidence = {
    collectedAt,
    consultations: whole({ opensAt: '2020-05-01' }),
    trainings: whole({ heldAt: '2020-05-18' }),
  };
  expect(derive(evidence, { catalogue }).facts.counts).toEqual({});
  expect(Object.keys(derive(evidence).facts.counts).sort()).toEqual([
    quantity,
    'safeguards.training/2',
  ]);
});
