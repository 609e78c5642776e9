import { liujiang, type Reason } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { derive, lossy, open, whole } from '../../testing/derive.ts';

const quantity = 'interaction.collection.quantity/1';
const seen = { collectedAt: '2020-12-01' };

function consultations(list: object, document: object = seen) {
  return derive({ ...document, consultations: list }).facts.counts[quantity];
}

describe('consultations that opened within the year', () => {
  test.each<[string, string | null | undefined, number, number, Reason[]]>([
    ['the day before it begins', '2019-11-29', 0, 0, []],
    ['its first day', '2019-11-30', 1, 1, []],
    ['its last day', '2020-11-30 23:59', 1, 1, []],
    ['the day after', '2020-12-01', 0, 0, []],
    ['announced for later', '2021-03-01', 0, 0, []],
    ['即日起', '即日起', 0, 1, ['unreadable-date']],
    ['none printed', null, 0, 1, ['missing-fact']],
    ['not seen', undefined, 0, 1, ['missing-fact']],
  ])('%s', (_, opensAt, min, max, reasons) => {
    const record = { title: '某征集', ...(opensAt !== undefined && { opensAt }) };
    expect(consultations(whole(record))).toEqual({ min, max, reasons });
  });

  const many = ['1', '2', '3', '4', '5', '6'].map((n) => ({ title: n, opensAt: '2020-05-01' }));

  test.each<[string, object, object, number, number | null, Reason[]]>([
    ['an open list proves at least', open(...many), seen, 6, null, ['incomplete-list']],
    ['a whole list proves at most', whole(...many.slice(0, 5)), seen, 5, 5, []],
    [
      'a list that lost one does not',
      lossy(...many.slice(0, 5)),
      seen,
      5,
      null,
      ['incomplete-list'],
    ],
    [
      'nor one that is too old',
      whole(...many),
      { collectedAt: '2020-11-29' },
      6,
      null,
      ['stale-observation'],
    ],
    ['nor one of unknown age', whole(...many), {}, 6, null, ['undated-observation']],
    [
      'one address is one consultation',
      open({ url: 'a', opensAt: '2020-05-01' }, { url: 'a', title: '某' }),
      seen,
      1,
      null,
      ['incomplete-list'],
    ],
    [
      'one address, two openings: neither',
      open({ url: 'a', opensAt: '2020-05-01' }, { url: 'a', opensAt: '2020-05-02' }),
      seen,
      0,
      null,
      ['conflicting-evidence', 'incomplete-list'],
    ],
    [
      'what nothing tells apart may be one',
      whole({ opensAt: '2020-05-01' }, { opensAt: '2020-05-01' }),
      seen,
      1,
      2,
      ['missing-fact'],
    ],
    [
      'days tell apart',
      whole({ opensAt: '2020-05-01' }, { opensAt: '2020-05-02' }),
      seen,
      2,
      2,
      [],
    ],
    [
      'addresses tell apart',
      whole({ url: 'a', opensAt: '2020-05-01' }, { url: 'b', opensAt: '2020-05-01' }),
      seen,
      2,
      2,
      [],
    ],
  ])('%s', (_, list, document, min, max, reasons) => {
    expect(consultations(list, document)).toEqual({ min, max, reasons });
  });
});

describe('trainings within the year', () => {
  test.each<[string, object, number, number | null, Reason[]]>([
    ['held', { heldAt: '2020年5月18日' }, 1, 1, []],
    ['held before', { heldAt: '2019-11-29' }, 0, 0, []],
    ['dated after it was recorded', { heldAt: '2020-12-02' }, 0, 1, ['future-date']],
    ['held after the monitoring date', { heldAt: '2020-12-01' }, 0, 0, []],
  ])('%s', (_, record, min, max, reasons) => {
    const { counts } = derive({ ...seen, trainings: whole(record) }).facts;
    expect(counts['safeguards.training/2']).toEqual({ min, max, reasons });
  });
});

test('the window is the one of the catalogue', () => {
  const text = JSON.stringify(liujiang);
  const catalogue = JSON.parse(text, (key, value: unknown) =>
    key === 'window' ? { ...(value as object), value: 2 } : value,
  ) as typeof liujiang;
  const consultation = { opensAt: '2018-11-30', title: '某' };
  const evidence = { ...seen, consultations: whole(consultation) };
  expect(derive(evidence, { catalogue }).facts.counts[quantity]).toMatchObject({ min: 1 });
  expect(derive(evidence).facts.counts[quantity]).toMatchObject({ min: 0 });
});
