import { liujiang } from '@liujiang/indicators';
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

test('a fact that throws while the engine runs rejects the run', async () => {
  const lost = new Error('connection lost');
  const engine = engineWith(() => {
    throw lost;
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
