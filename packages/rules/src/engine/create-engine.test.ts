import { findingOf, liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { deriveFacts } from '../liujiang/derive-facts.ts';
import { foldResults } from '../liujiang/fold-results.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { createEngine } from './create-engine.ts';

const asOf = '2020-11-30';

const engineWith = (count: () => unknown) => {
  const engine = createEngine(liujiangRules);
  engine.addFact('counts', async () => count());
  return engine;
};

const lost = new Error('connection lost');

test.each([
  [
    'throws',
    () => {
      throw lost;
    },
  ],
  ['rejects', () => Promise.reject(lost)],
])('a fact that %s leaves open what asks for it, and nothing else', async (_how, count) => {
  const failed: unknown[] = [];
  const engine = createEngine(liujiangRules, { onFailure: (failure) => failed.push(failure) });
  engine.addFact('counts', count);
  const facts = deriveFacts(parseEvidence({}), { catalogue: liujiang, asOf });
  const { counts: _, ...others } = facts;
  const { results, failureResults } = await engine.run(others);
  const set = foldResults(results, failureResults, { catalogue: liujiang, asOf });
  const { findings } = set;
  expect(findingOf(set, 'safeguards.training/2')).toMatchObject({
    outcome: 'cantTell',
    reasons: ['fetch-failed'],
    message: {
      zh: '组织开展的培训在监测时间点前1年内数量不明，页面未能打开，无法判断是否达到1次。',
    },
  });
  const open = findings.filter(({ reasons }) => reasons.includes('fetch-failed'));
  expect(open.length).toBe(4);
  expect(failed).toEqual([{ fact: 'counts', error: lost }]);
});

test('a fact that only a rule of the application reads rejects the run, as it always did', async () => {
  const engine = createEngine(liujiangRules);
  engine.addFact('weather', () => Promise.reject(lost));
  engine.addRule({
    conditions: { all: [{ fact: 'weather', operator: 'equal', value: 'fine' }] },
    event: { type: 'picnic' },
  });
  await expect(engine.run({})).rejects.toBe(lost);
});

test('a fact that says why it is unknown leaves open what asks for it', async () => {
  const engine = engineWith(() => ({ unknown: ['fetch-failed'] }));
  const { parameters } = deriveFacts(parseEvidence({}), { catalogue: liujiang, asOf });
  const { results, failureResults } = await engine.run({ parameters });
  const { findings } = foldResults(results, failureResults, { catalogue: liujiang, asOf });
  expect(findings.find(({ requirement }) => requirement === 'safeguards.training/2')).toMatchObject(
    { outcome: 'cantTell', reasons: ['fetch-failed'] },
  );
});
