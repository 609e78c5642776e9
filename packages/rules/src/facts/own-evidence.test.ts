import { liujiang } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { deriveFacts, deriveFactsWithWarnings } from '../liujiang/derive-facts.ts';
import { wholeList } from '../testing/case-evidence.ts';
import { twoTowns } from '../testing/common-cases.ts';

const options = { asOf: '2020-11-30', catalogue: liujiang, directory: twoTowns };

const collectedAt = '2020-12-01';

function derive(document: object, unit?: string) {
  const evidence = parseEvidence({ collectedAt, ...document });
  return deriveFacts(evidence, unit === undefined ? options : { ...options, unit });
}

const quantity = 'interaction.collection.quantity/1';
const opened = (unit: string | undefined, url: string) => ({
  ...(unit !== undefined && { unit }),
  url,
  opensAt: '2020-05-01',
});

describe('what is counted for a unit', () => {
  test.each<[string, object, string | undefined, object | undefined]>([
    [
      'its own, of a whole list of which every record says whose it is',
      {
        consultations: wholeList([
          opened('拉堡镇', 'a'),
          opened('三都镇', 'b'),
          opened('labao', 'c'),
        ]),
      },
      '拉堡镇人民政府',
      { min: 2, max: 2, reasons: [] },
    ],
    [
      'none of its own: that is 0, and known',
      { consultations: wholeList([opened('三都镇', 'b')]) },
      'labao',
      { min: 0, max: 0, reasons: [] },
    ],
    [
      'at least its own, where one record says not whose it is',
      { consultations: wholeList([opened('拉堡镇', 'a'), opened(undefined, 'b')]) },
      'labao',
      { min: 1, max: null, reasons: ['incomplete-list'] },
    ],
    [
      'at least its own, where one names nobody that is known',
      { consultations: wholeList([opened('拉堡镇', 'a'), opened('某镇', 'b')]) },
      'labao',
      { min: 1, max: null, reasons: ['incomplete-list'] },
    ],
    [
      'everything, where no unit is asked for',
      { consultations: wholeList([opened('拉堡镇', 'a'), opened(undefined, 'b')]) },
      undefined,
      { min: 2, max: 2, reasons: [] },
    ],
  ])('%s', (_, document, unit, expected) => {
    expect(derive(document, unit).counts[quantity]).toEqual(expected);
  });
});

test('a column and a requirement tell whose a record is where the table gives them to one office', () => {
  const document = {
    columns: {
      records: [
        { id: 'statistics/statistics', state: 'present' },
        { id: 'towns/notices', state: 'present' },
      ],
    },
    disclosures: {
      records: [
        {
          requirement: 'disclosure.basic.budget/1',
          element: 'government-budget',
          state: 'present',
        },
        { requirement: 'disclosure.basic.plans/3', element: 'annual-plan', state: 'present' },
      ],
    },
  };
  const of = (unit: string) => {
    const { features, elements } = derive(document, unit);
    return [
      features['disclosure.basic.statistics/1'],
      elements['disclosure.basic.budget/1']?.['government-budget'],
    ];
  };
  const unknown = { unknown: ['incomplete-list'] };
  expect(of('区统计局')).toEqual(['present', undefined]);
  expect(of('区财政局')).toEqual([unknown, 'present']);
  expect(of('拉堡镇')).toEqual([unknown, undefined]); // the notices and the plan could be any town's
});

test('items inside a column are its own but for those that name another unit', () => {
  const items = wholeList([
    { title: '一', publishedAt: '2020-11-01' },
    { title: '二', publishedAt: '2020-11-20', unit: '三都镇' },
  ]);
  const document = {
    columns: {
      records: [
        { id: 'human-resources/personnel', sections: wholeList([{ name: '人事任免', items }]) },
      ],
    },
  };
  const dates = (unit?: string) =>
    derive(document, unit).updates['disclosure.basic.personnel/2']?.['appointments']?.dates;
  expect(dates()).toEqual(['2020-11-20', '2020-11-01']);
  expect(dates('区人力资源社会保障局')).toEqual(['2020-11-01']);
});

test('of the members of a group only the unit itself is asked', () => {
  const each = 'disclosure.basic.documents/1';
  const { members } = derive(
    {
      columns: {
        records: [{ id: 'towns/departmental-documents', unit: '拉堡镇', state: 'present' }],
      },
    },
    'labao',
  );
  expect(members[each]?.feature).toEqual({
    items: [{ label: '拉堡镇人民政府', unit: 'labao', value: 'present' }],
    reasons: [],
  });
  expect(derive({}, '区财政局').members[each]?.feature.items).toEqual([]);
});

test.each([
  ['某局', []],
  ['拉堡', ['拉堡镇']],
  ['各镇', []],
])('%s is no unit to ask for', (unit, nearest) => {
  expect(() => derive({}, unit)).toThrow(
    expect.objectContaining({
      code: 'invalid-options',
      problems: [
        expect.objectContaining({ path: 'unit', nearest: expect.arrayContaining(nearest) }),
      ],
    }),
  );
});

describe('records that limit what is known of a unit', () => {
  test('one of another unit that has expired is as good as lost: the list is open', () => {
    const others = { ...opened('三都镇', 'b'), expiresOn: '2020-11-29' };
    const consultations = wholeList([opened('拉堡镇', 'a'), others]);
    expect(derive({ consultations }, 'labao').counts[quantity]).toMatchObject({
      min: 1,
      max: null,
    });
  });

  test.each([[{ unit: '各镇' }], [{}]])(
    'a column of a group is no unit’s, and none is without it: %j',
    (unit) => {
      const record = { id: 'towns/departmental-documents', ...unit, state: 'present' };
      const evidence = parseEvidence({ collectedAt, columns: wholeList([record]) });
      const any = { unit: 'labao', readings: { columnNames: 'any' } } as const;
      const { members, features } = deriveFacts(evidence, { ...options, ...any });
      const missing = { unknown: ['missing-fact'] };
      const { items } = members['disclosure.basic.documents/1']?.feature ?? { items: [] };
      expect(items.map(({ value }) => value)).toEqual([missing]);
      expect(features['disclosure.basic.plans/1']).toEqual(missing);
    },
  );
});

test('warnings name places in the evidence as it was handed in', () => {
  const evidence = parseEvidence({
    columns: {
      records: [{ id: 'statistics/statistics' }, { name: '人事信息' }, { id: 'nothing' }],
    },
  });
  const { warnings } = deriveFactsWithWarnings(evidence, { ...options, unit: '区统计局' });
  expect(warnings.map(({ path }) => path)).toEqual(['columns.records[1]', 'columns.records[2].id']);
});
