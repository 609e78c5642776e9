import type { FindingSet } from '../model/finding-set.ts';

/** A finding set with one passed finding, some of its fields changed, as plain JSON that may be wrong. */
export function findingSetInput(change: object = {}): FindingSet {
  const finding = {
    requirement: 'health/1',
    outcome: 'passed',
    reasons: [],
    message: { zh: '达标', en: 'Passed' },
    conditions: [],
  } as const;
  return {
    catalogue: { id: 'liujiang', version: '1.0.0', hash: `sha256:${'0'.repeat(64)}` },
    pack: { id: 'liujiang', version: '1.0.0' },
    asOf: '2020-11-30',
    findings: [{ ...finding, ...change }],
    warnings: [],
  };
}
