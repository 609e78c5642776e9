import { fc, test } from '@fast-check/vitest';
import { type Catalogue, type Finding, listRequirements } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { defineScheme } from '../scheme/define-scheme.ts';
import type { Policies, Spread } from '../scheme/scheme.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { catalogueOf, catalogues, findingsFor, policies, spreads } from '../testing/arbitraries.ts';
import { finding, findingSet } from '../testing/findings.ts';
import { atMost, minus, type Ratio, readRatio, showRatio } from '../testing/oracle.ts';
import { runs } from '../testing/runs.ts';
import { gains } from './gains.ts';

interface Case {
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
  readonly spread: Spread;
  readonly policies: Partial<Policies>;
}

const cases: fc.Arbitrary<Case> = catalogues.chain((catalogue) =>
  fc.record({
    catalogue: fc.constant(catalogue),
    findings: fc.tuple(...listRequirements(catalogue).map(({ id }) => findingsFor(id))),
    spread: spreads,
    policies: fc
      .tuple(policies, fc.constantFrom('open', 'failed'))
      .map(([chosen, unknown]) => ({ ...chosen, unknown })),
  }),
);

function score({ catalogue, spread, policies: chosen, findings }: Case) {
  const scheme = defineScheme<string, string>(catalogue, {
    id: 'random',
    version: '1',
    title: { zh: '随机方案', en: 'A random scheme' },
    weights: {},
    spread,
    policies: chosen,
  });
  return scoreCatalogue<string, string>(catalogue, scheme, {
    findings: { ...findingSet(catalogue), findings },
  });
}

/** How far both bounds of the total move, the lesser first. */
function moved(before: ReturnType<typeof score>, after: ReturnType<typeof score>) {
  const by = (side: 'min' | 'max'): Ratio =>
    minus(
      readRatio(after.score.bounds?.[side] ?? ''),
      readRatio(before.score.bounds?.[side] ?? ''),
    );
  const [low, high] = [by('min'), by('max')];
  const [min, max] = atMost(low, high) ? [low, high] : [high, low];
  return { min: showRatio(min), max: showRatio(max) };
}

function meet(given: Case, items: ReadonlySet<string>): Case {
  const findings = given.findings.map((one) =>
    items.has(one.requirement) ? finding(one.requirement, 'passed') : one,
  );
  return { ...given, findings };
}

describe('gains', () => {
  test.prop([cases], runs(300))('are what scoring again gives, under every policy', (given) => {
    const before = score(given);
    for (const { item, gain } of gains(before)) {
      expect([item, gain.exact]).toEqual([
        item,
        moved(before, score(meet(given, new Set([item])))),
      ]);
    }
  });

  const name = { zh: '示例', en: 'Example' };
  const requirement = { number: '1', zh: '要求', en: 'A requirement', method: 'manual' } as const;
  const two = catalogueOf([
    { id: 'a', name, requirements: [requirement] },
    { id: 'b', name, requirements: [requirement] },
  ]);
  const chosen: Case = { catalogue: two, spread: 'equal', policies: {}, findings: [] };

  it('score the whole again where an indicator that may not apply bears on the others', () => {
    const met = { count: 1, unknown: 1, of: 2 };
    const findings = [finding('a/1', 'failed'), finding('b/1', 'cantTell', { met })];
    // b may turn out inapplicable: from 0 to 50 points before, from 75 (b half met) to 100 after
    const [gain] = gains(score({ ...chosen, findings }));
    expect(gain?.gain.exact).toEqual({ min: '50', max: '75' });
    expect(gain?.cumulative.exact).toEqual({ min: '50', max: '75' });
  });

  it('put what brings more at most first where the least is the same, and else keep the order of the table', () => {
    const findings = [finding('a/1', 'failed'), finding('b/1', 'failed')];
    const order = gains(score({ ...chosen, findings }));
    expect(order.map(({ item }) => item)).toEqual(['a/1', 'b/1']);
    const open = { met: { count: 0, unknown: 1, of: 2 } };
    const half = { met: { count: 1, unknown: 0, of: 2 } };
    const bounded = [finding('a/1', 'failed', half), finding('b/1', 'failed', open)];
    expect(gains(score({ ...chosen, findings: bounded })).map(({ item }) => item)).toEqual([
      'b/1',
      'a/1',
    ]);
  });
});
