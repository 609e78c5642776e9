import { describe, expect, test } from 'vitest';
import { EvidenceError } from '../input/error.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { failure, open, whole } from '../testing/derive.ts';
import { mergeEvidence } from './merge-evidence.ts';

const held = (title: string, heldAt: string, more: object = {}) => ({ title, heldAt, ...more });
const one = held('甲', '2020-05-18');
const two = held('乙', '2020-10-12');
const three = held('丙', '2020-11-02');

function trainings(...lists: readonly object[]) {
  return mergeEvidence(...lists.map((list) => ({ trainings: list }))).trainings;
}

describe('records', () => {
  test('told alike are kept once, as they were seen last', () => {
    const first = { ...one, collectedAt: '2020-11-20', collector: '甲员' };
    const last = { ...one, collectedAt: '2020-12-01', collector: '乙员' };
    expect(trainings(open(first), open(last))?.records).toEqual([last]);
    expect(trainings(open(last), open(first))?.records).toEqual([last]);
  });

  test('told twice by one document are two for it', () => {
    expect(trainings(open(one, one), open(one))?.records).toEqual([one, one]);
  });

  test('that may be relied on longer are preferred', () => {
    const brief = { ...one, expiresOn: '2020-11-30', collectedAt: '2020-12-01' };
    expect(trainings(open(brief), open(one))?.records).toEqual([one]);
  });

  test('that contradict each other are kept, and neither is believed', () => {
    const place = { requirement: 'disclosure.welfare.education/2', element: null };
    const said = (state: string) => ({ disclosures: open({ ...place, state }) });
    const merged = mergeEvidence({ ...said('present') }, { ...said('absent') });
    const { findings } = assessLiujiang(merged, { asOf: '2020-11-30' });
    const found = findings.find(({ requirement }) => requirement === place.requirement);
    expect(found).toMatchObject({ outcome: 'cantTell', reasons: ['conflicting-evidence'] });
  });
});

describe('lists', () => {
  const part = (...records: readonly object[]) => ({ records, complete: true, count: 3 });

  test.each<[string, readonly object[], object]>([
    ['one that holds all is whole', [whole(one, two), open(two)], whole(one, two)],
    ['parts of one are whole again', [part(one, two), part(three)], part(one, two, three)],
    ['parts that lost one are still lossy', [part(one), part(three)], part(one, three)],
    ['one that lacks a record is open', [whole(one), open(two)], open(one, two)],
    ['two that claim to be whole otherwise are open', [whole(one), whole(two)], open(one, two)],
    [
      'a failed fetch beside a whole list',
      [{ ...open(), failed: failure }, whole(one)],
      whole(one),
    ],
    [
      'a failed fetch beside an open list',
      [{ ...open(), failed: failure }, open(one)],
      { ...open(one), failed: failure },
    ],
    [
      'parts of two collectors are none of one list',
      [
        { ...part(one, two), collector: '甲员' },
        { ...part(three), collector: '乙员' },
      ],
      open(
        { ...one, collector: '甲员' },
        { ...two, collector: '甲员' },
        { ...three, collector: '乙员' },
      ),
    ],
  ])('%s', (_, lists, expected) => {
    expect(trainings(...lists)).toEqual(expected);
  });

  test('seen on two days say of each record when it was seen', () => {
    const merged = mergeEvidence(
      { collectedAt: '2020-11-20', trainings: open(one) },
      { collectedAt: '2020-12-01', trainings: open(two) },
    );
    expect(merged.collectedAt).toBeUndefined();
    expect(merged.trainings).toEqual({
      collectedAt: '2020-11-20',
      records: [
        { ...one, collectedAt: '2020-11-20' },
        { ...two, collectedAt: '2020-12-01' },
      ],
    });
  });

  test('say nothing of when a record was seen that shows a later day', () => {
    const merged = trainings({ ...open(two), collectedAt: '2020-05-18' }, open(one));
    expect(merged?.records).toEqual([two, one]);
  });

  test('and records expire when what enclosed them does', () => {
    const merged = trainings({ ...open(one), expiresOn: '2020-12-31' }, open(two));
    expect(merged?.records).toEqual([{ ...one, expiresOn: '2020-12-31' }, two]);
  });
});

describe('documents', () => {
  test('none is an empty one, and one stays as it is', () => {
    expect(mergeEvidence()).toEqual({ version: 1 });
    const document = { collectedAt: '2020-12-01', trainings: whole(one) };
    expect(mergeEvidence(document)).toEqual({ version: 1, ...document });
  });

  test('of one site tell it together', () => {
    const name = '柳江区人民政府门户网站';
    expect(mergeEvidence({ site: { name } }, { site: { code: '4502060001' } }, {}).site).toEqual({
      name,
      code: '4502060001',
    });
  });

  test('of two sites are refused', () => {
    const merge = () => mergeEvidence({ site: { name: '甲' } }, {}, { site: { name: '乙' } });
    expect(merge).toThrow(EvidenceError);
    expect(merge).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ path: '[2].site.name' })] }),
    );
  });

  test('with faults are refused, all faults told', () => {
    expect(() => mergeEvidence({ trainings: 1 }, {}, 7, { colour: 'red' })).toThrow(
      expect.objectContaining({
        code: 'invalid-evidence',
        problems: [
          expect.objectContaining({ path: '[0].trainings' }),
          expect.objectContaining({ path: '[2]' }),
          expect.objectContaining({ path: '[3].colour' }),
        ],
      }),
    );
  });
});
