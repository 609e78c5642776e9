import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { compileRules } from '../language/compile.ts';
import { RulesError } from '../language/rules-error.ts';
import { deadlines } from '../liujiang/deadlines.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { addDays } from '../time/dates.ts';

const rules = compileRules(liujiangRules);

function quarterly(publishedAt: string) {
  const releases = { records: [{ publishedAt }] };
  return parseEvidence({
    series: { records: [{ name: '季度数据', cadence: 'quarterly', releases }] },
  });
}

const statistics = 'disclosure.basic.statistics/2';

describe('the last day of six months', () => {
  test.each([
    // Counted by hand: the last monitoring date whose day six months before, clamped, is not after the update.
    ['2020-02-29', '2020-08-31'],
    ['2020-02-28', '2020-08-28'],
    ['2020-06-15', '2020-12-15'],
    ['2019-08-31', '2020-02-29'],
    ['2019-08-30', '2020-02-29'],
    ['2019-08-29', '2020-02-29'],
    ['2020-08-31', '2021-02-28'],
  ])('after an update of %s is %s', (update, lastDay) => {
    const evidence = quarterly(update);
    const [found] = deadlines(evidence, { asOf: addDays(lastDay, -3), within: 5, rules });
    expect(found).toMatchObject({
      requirement: statistics,
      lastDay,
      daysLeft: 3,
      units: ['statistics'],
    });
    expect(found?.message.zh).toBe(
      `“数据发布”（季度统计数据）如无新的更新，最迟到${lastDay}仍达标，次日起不再达标。`,
    );
  });
});

test('evidence that expires lapses on the day after, before the update is too old', () => {
  const records = [{ heldAt: '2020-05-18', expiresOn: '2020-12-10' }];
  const evidence = parseEvidence({ trainings: { records } });
  const found = deadlines(evidence, { asOf: '2020-11-30', within: 30, rules });
  expect(found.map(({ requirement, lastDay }) => [requirement, lastDay])).toEqual([
    ['safeguards.training/2', '2020-12-10'],
  ]);
});

test.each([0, 1.5, 367, Number.NaN])('looking %s days ahead is refused', (within) => {
  expect(() => deadlines(parseEvidence({}), { asOf: '2020-11-30', within })).toThrow(RulesError);
});

test('the longest look ahead is a year, and the last day of it counts', () => {
  const evidence = quarterly('2020-06-15'); // passes through 2020-12-15
  const found = (within: number) =>
    deadlines(evidence, { asOf: '2020-12-05', within, rules }).map(({ lastDay }) => lastDay);
  expect(found(10)).toEqual([]); // the day it fails, 12-16, is the eleventh
  expect(found(11)).toEqual(['2020-12-15']);
  expect(found(366)).toEqual(['2020-12-15']);
});

test('what lapses first stands first, what lapses together in table order', () => {
  const releases = { records: [{ publishedAt: '2020-06-15' }] };
  const evidence = parseEvidence({
    series: { records: [{ name: '季度数据', cadence: 'quarterly', releases }] },
    trainings: { records: [{ heldAt: '2019-12-10' }] },
  });
  const found = deadlines(evidence, { asOf: '2020-11-30', within: 30, rules });
  expect(found.map(({ requirement, lastDay }) => [requirement, lastDay])).toEqual([
    ['safeguards.training/2', '2020-12-10'],
    [statistics, '2020-12-15'],
  ]);
});

test('a requirement that does not pass has no deadline', () => {
  const evidence = quarterly('2019-01-01');
  expect(deadlines(evidence, { asOf: '2020-11-30', within: 366, rules })).toEqual([]);
});

test('one day ahead: what passes today for the last time', () => {
  const [found] = deadlines(quarterly('2020-06-15'), { asOf: '2020-12-15', within: 1, rules });
  expect(found).toMatchObject({
    lastDay: '2020-12-15',
    daysLeft: 0,
    conditions: ['quarterly-series'],
  });
  expect(found?.message.en).toBe(
    '“Release of data” (quarterly statistics) passes through 2020-12-15 and no longer, unless something new is published.',
  );
});

test('what lapses is named in the sentence by its subject', () => {
  const evidence = parseEvidence({ trainings: { records: [{ heldAt: '2019-12-10' }] } });
  const [found] = deadlines(evidence, { asOf: '2020-12-01', within: 10, rules });
  expect(found?.message.zh).toBe(
    '“人员培训”（组织开展的培训）如无新的更新，最迟到2020-12-10仍达标，次日起不再达标。',
  );
  expect(found?.message.en).toBe(
    '“Staff training” (training sessions held) passes through 2020-12-10 and no longer, unless something new is published.',
  );
  expect(found?.conditions).toEqual(['trainings']);
});

test('of two that are enough one alone may grow old', () => {
  const named = (name: string, publishedAt: string) => ({
    name,
    releases: { records: [{ publishedAt }] },
  });
  const evidence = parseEvidence({
    series: {
      records: [
        { ...named('月度数据', '2020-12-10'), cadence: 'monthly' },
        { ...named('季度数据', '2020-06-15'), cadence: 'quarterly' },
      ],
    },
  });
  const found = deadlines(evidence, { asOf: '2020-12-12', within: 10, rules });
  expect(found).toEqual([]);
});

test('what asks for a look at every entry has no deadline', () => {
  const evidence = parseEvidence({
    collectedAt: '2021-01-10',
    consultations: {
      records: [
        {
          title: '某征集',
          opensAt: '2019-12-01',
          closesAt: '2019-12-05',
          feedbackAt: '2019-12-10',
        },
      ],
      complete: true,
      count: 1,
    },
  });
  // On 2020-12-06 no consultation is left within the year, and nothing is known; nobody has to publish anything for it.
  expect(deadlines(evidence, { asOf: '2020-12-01', within: 10, rules })).toEqual([]);
});

test('what is wrong with the options, and with what is no evidence, is told', () => {
  const problemsOf = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      expect((error as RulesError).message).toMatch(/^\S+ \/ \S/);
      return (error as RulesError).problems;
    }
    return [];
  };
  const options = { asOf: '2020-11-30', within: 367 };
  expect(problemsOf(() => deadlines(parseEvidence({}), options))).toEqual([
    {
      code: 'wrong-number',
      path: 'within',
      expected: { zh: '1至366的整数', en: 'a whole number from 1 to 366' },
      got: '367',
      nearest: [],
    },
  ]);
  const paths = problemsOf(() => deadlines({} as never, null as never)).map(({ path }) => path);
  expect(paths).toEqual(['evidence', 'options']);
});

test('a rule pack is taken as it is, or compiled', () => {
  const evidence = quarterly('2020-06-15');
  const options = { asOf: '2020-12-12', within: 10 };
  const found = deadlines(evidence, { ...options, rules });
  expect(found).toHaveLength(1);
  expect(deadlines(evidence, { ...options, rules: liujiangRules })).toEqual(found);
  expect(deadlines(evidence, options)).toEqual(found);
});
