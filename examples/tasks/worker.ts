// Many sites assessed in a worker. What is wrong with one comes back as the error that it was, with every problem.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { errorFromJson, liujiang } from '@liujiang/indicators';
import { isEvidenceError, liujiangRules, parseEvidence, prepareAssessment } from '@liujiang/rules';

const sites = [{}, { columns: [], collectedAt: 'yesterday' }];
if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { workerData: sites });
  const [answers] = await once(worker, 'message');
  for (const { outcomes, error } of answers) {
    const failure = error && errorFromJson(error);
    console.log(isEvidenceError(failure) ? failure.problems.map(({ path }) => path) : outcomes);
  }
} else {
  const site = prepareAssessment({ asOf: '2020-11-30', catalogue: liujiang, rules: liujiangRules });
  const answers = workerData.map((given: unknown) => {
    try {
      return { outcomes: site.judgeOutcomes(parseEvidence(given)).length };
    } catch (error) {
      return { error: isEvidenceError(error) ? error.toJSON() : String(error) };
    }
  });
  parentPort?.postMessage(answers);
}
