import { liujiang } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import type { LeafInput } from '../formulas/formula.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import { equalScheme } from '../scheme/equal-scheme.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { findingSet } from '../testing/findings.ts';
import { portalScheme } from '../testing/portal.ts';
import { problemsOf } from '../testing/problems-of.ts';
import { resealed } from '../testing/resealed.ts';
import { prepareTotals } from './prepare-totals.ts';
import { scoreCatalogue } from './score-catalogue.ts';

const equal = equalScheme(liujiang);
const period = { from: '2020-Q1', to: '2020-Q2' };
const inputs: Record<string, LeafInput> = {
  health: { period, inspections: [{ quarter: '2020-Q1', score: '81.5' }] },
  'new-media.supervision': { checks: 3, failures: 1 },
};

describe('prepareTotals', () => {
  it.each<[string, Scheme, Parameters<typeof findingSet>[1]]>([
    ['nothing unusual', equal, { 'design.layout/3': 'failed', 'design.topics/1': 'cantTell' }],
    ['an inapplicable leaf', equal, { 'disclosure.basic.budget/1': 'inapplicable' }],
    ['an inapplicable requirement', equal, { 'design.layout/3': 'inapplicable' }],
    [
      'what is unknown, closed',
      resealed(equal, { policies: { ...equal.policies, unknown: 'failed' } }),
      { 'design.topics/1': 'cantTell' },
    ],
    [
      'quantities left out',
      resealed(equal, { policies: { ...equal.policies, measured: 'leave-out' } }),
      {},
    ],
    ['formulas of a scheme', portalScheme, { 'design.layout/3': 'failed' }],
  ])('agrees with the report: %s', (_, scheme, changes) => {
    const findings = findingSet(liujiang, changes);
    for (const given of [{ findings, inputs }, { findings }]) {
      const { trace, ...total } = scoreCatalogue<string, string>(liujiang, scheme, given).score;
      expect(trace.formula).toBe('sum');
      expect(prepareTotals<string, string>(liujiang, scheme)(given)).toEqual(total);
    }
  });

  it('stays exact where the total is far below 1', () => {
    const input = { id: 'tiny', version: '1', title: { zh: '极小', en: 'Tiny' }, weights: {} };
    const rounding = { mode: 'half-up', digits: 15 } as const;
    for (const total of ['0.000001', '0.000000000000007', '0.123456789012345']) {
      const scheme = defineScheme<string, string>(liujiang, { ...input, total, rounding });
      const given = { findings: findingSet(liujiang, { 'design.layout/3': 'failed' }), inputs };
      const { trace: _, ...expected } = scoreCatalogue<string, string>(
        liujiang,
        scheme,
        given,
      ).score;
      expect(prepareTotals<string, string>(liujiang, scheme)(given)).toEqual(expected);
    }
  });

  it('refuses what the report refuses', () => {
    const totalOf = prepareTotals<string, string>(liujiang, equal);
    const findings = findingSet(liujiang);
    const refused = [
      { findings: { ...findings, findings: findings.findings.slice(1) } },
      { findings: { ...findings, catalogue: { ...findings.catalogue, hash: 'sha256:0' } } },
      { findings, inputs: { helth: { checks: 1, failures: 0 } } },
      { findings, inputs: { 'design.layout': { checks: 1, failures: 0 } } },
      { findings, inputs: { 'new-media.supervision': { checks: 1, failures: 2 } } },
    ];
    for (const input of refused) {
      const expected = problemsOf(() => scoreCatalogue<string, string>(liujiang, equal, input));
      expect(expected.length).toBeGreaterThan(1);
      expect(problemsOf(() => totalOf(input))).toEqual(expected);
    }
  });
});
