import { defineDirectory, liujiang, statusByUnit } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';

const towns = Array.from({ length: 40 }, (_, index) => `town-${index + 1}`);
const directory = defineDirectory({
  id: 'forty',
  version: '1',
  units: towns.map((id, index) => ({ id, name: `第${index + 1}镇` })),
  groups: [
    { id: '各镇', members: towns },
    { id: '各单位', members: towns },
  ],
});
const news = 'disclosure.basic.news/2';

function judge(outcomes: readonly (string | undefined)[]) {
  const records = outcomes.flatMap((outcome, index) =>
    outcome === undefined
      ? []
      : [
          {
            requirement: news,
            element: null,
            unit: towns[index],
            outcome,
            attestedBy: '评估组',
            attestedAt: '2020-12-01',
            expiresOn: null,
          },
        ],
  );
  const set = assessLiujiang(parseEvidence({ attestations: { records } }), {
    asOf: '2020-11-30',
    directory,
  });
  return { set, finding: set.findings.find(({ requirement }) => requirement === news) };
}

const all = (outcome: string | undefined) => towns.map(() => outcome);

test('37 of 40, and which three are missing', () => {
  const { set, finding } = judge(
    all('met').with(3, 'not-met').with(20, 'not-met').with(39, 'not-met'),
  );
  expect(finding).toMatchObject({ outcome: 'failed', met: { count: 37, unknown: 0, of: 40 } });
  expect(finding?.members?.map(({ unit }) => unit)).toEqual(towns);
  const failed = finding?.members?.filter(({ outcome }) => outcome === 'failed');
  expect(failed?.map(({ unit }) => unit)).toEqual(['town-4', 'town-21', 'town-40']);
  expect(finding?.remediation?.units).toEqual(['town-4', 'town-21', 'town-40']);
  expect(finding?.message.zh).toBe(
    '40个单位中有3个不符合要求：本项要求共查40个单位，其中3个单位经认定不符合要求：第4镇（评估组，2020-12-01）、第21镇（评估组，2020-12-01）、第40镇（评估组，2020-12-01）。',
  );
  const status = (unit: string) =>
    statusByUnit(liujiang, set, { directory })
      .find((line) => line.unit === unit)
      ?.statuses.find(({ requirement }) => requirement === news)?.outcome;
  expect([status('town-4'), status('town-5')]).toEqual(['failed', 'passed']);
});

test.each<[string, readonly (string | undefined)[], string, object | undefined]>([
  ['all', all('met'), 'passed', { count: 40, unknown: 0, of: 40 }],
  ['one alone', all(undefined).with(0, 'met'), 'untested', { count: 1, unknown: 39, of: 40 }],
  ['all but one', all('met').with(0, undefined), 'untested', { count: 39, unknown: 1, of: 40 }],
  [
    'one does not have it',
    all('met').with(0, 'inapplicable'),
    'passed',
    { count: 39, unknown: 0, of: 39 },
  ],
  ['nobody has it', all('inapplicable'), 'inapplicable', undefined],
])('%s', (_, outcomes, outcome, met) => {
  const { finding } = judge(outcomes);
  expect([finding?.outcome, finding?.met]).toEqual([outcome, met]);
  expect(finding?.members).toHaveLength(40);
});
