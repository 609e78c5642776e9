import { fc, test } from '@fast-check/vitest';
import {
  type Catalogue,
  type Finding,
  type FindingSet,
  listRequirements,
} from '@liujiang/indicators';
import { describe, expect } from 'vitest';
import { defineScheme } from './define-scheme.ts';
import { effectiveWeights } from './effective-weights.ts';
import { prepareTotals } from './prepare-totals.ts';
import type { ReportNode, ScoreReport } from './report.ts';
import type { Policies, Spread } from './scheme.ts';
import { scoreCatalogue } from './score-catalogue.ts';
import { catalogues, findingsFor, policies, spreads } from './testing/arbitraries.ts';
import {
  atMost,
  oracleMean,
  oracleWeights,
  ratio,
  readRatio,
  showRatio,
  times,
  total,
} from './testing/oracle.ts';
import { recompute } from './testing/recompute.ts';
import { runs } from './testing/runs.ts';

interface Case {
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
  readonly spread: Spread;
  readonly policies: Partial<Policies>;
  /** Relative weights of the level-1 indicators; `null` leaves them to the spread. */
  readonly stated: readonly number[] | null;
}

const cases: fc.Arbitrary<Case> = catalogues.chain((catalogue) =>
  fc.record({
    catalogue: fc.constant(catalogue),
    findings: fc.tuple(...listRequirements(catalogue).map(({ id }) => findingsFor(id))),
    spread: spreads,
    policies,
    stated: fc.option(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 4, maxLength: 4 })),
  }),
);

/** The stated weights by id, with their sum. */
function weightsOf({ catalogue, stated }: Case): readonly (readonly [string, number])[] {
  return stated === null
    ? []
    : catalogue.indicators.map(({ id }, index) => [id, stated[index] ?? 1] as const);
}

function scheme(given: Case) {
  const { catalogue, spread, policies: chosen } = given;
  const title = { zh: '随机方案', en: 'A random scheme' };
  const weights = weightsOf(given);
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  return defineScheme(catalogue, {
    id: 'random',
    version: '1.0.0',
    title,
    weights: Object.fromEntries(weights.map(([id, weight]) => [id, `${weight * 100}/${sum}`])),
    spread,
    policies: chosen,
  });
}

function setOf({ catalogue }: Case, findings: readonly Finding[]): FindingSet {
  const { id, version, hash } = catalogue;
  const pack = { id: 'random', version: '1.0.0' };
  return { catalogue: { id, version, hash }, pack, asOf: '2020-11-30', findings, warnings: [] };
}

function score(given: Case, findings: readonly Finding[] = given.findings): ScoreReport {
  return scoreCatalogue(given.catalogue, scheme(given), { findings: setOf(given, findings) });
}

function visit(nodes: readonly ReportNode[]): readonly ReportNode[] {
  return nodes.flatMap((node) => [node, ...visit(node.children)]);
}

/** One way in which what is unknown can turn out. */
function resolve(finding: Finding, choice: number): Finding {
  const { outcome, met } = finding;
  const unknown = outcome === 'cantTell' || outcome === 'untested';
  const parts = met !== undefined && met.of > 0 ? met : undefined;
  if (parts === undefined) {
    const outcomes = ['passed', 'failed', 'inapplicable'] as const;
    return unknown ? { ...finding, outcome: outcomes[choice % 3] ?? 'failed' } : finding;
  }
  if (!unknown && outcome !== 'failed') return finding;
  const count = parts.count + (choice % (parts.unknown + 1));
  const whole = unknown && count === parts.of;
  return {
    ...finding,
    outcome: whole ? 'passed' : 'failed',
    met: { count, unknown: 0, of: parts.of },
  };
}

describe('scoreCatalogue', () => {
  test.prop([cases], runs(1000))(
    'gives what an independent calculation gives, exactly',
    (given) => {
      const { catalogue, findings } = given;
      const byId = new Map(findings.map((finding) => [finding.requirement, finding]));
      const { policies: chosen } = scheme(given);
      const weights = new Map([
        ...oracleWeights(catalogue, given.spread),
        ...weightsOf(given).map(([id, weight]) => [id, ratio(weight)] as const),
      ]);
      const rate = oracleMean(catalogue.indicators, weights, byId, chosen);
      const { score: root } = score(given);
      const expected = rate && {
        min: showRatio(times(rate[0], [100n, 1n])),
        max: showRatio(times(rate[1], [100n, 1n])),
      };
      expect(root.bounds).toEqual(expected);
      expect(root.exact).toBe(expected?.min === expected?.max ? (expected?.min ?? null) : null);
    },
  );

  test.prop([cases], runs(1000))(
    'counts the unknown as failed once the scheme closes it',
    (given) => {
      const open = score(given).score;
      const { exact, status } = score({
        ...given,
        policies: { ...given.policies, unknown: 'failed' },
      }).score;
      if (open.bounds === null) expect([exact, status]).toEqual([null, 'inapplicable']);
      else
        expect([exact, status]).toEqual([open.bounds.min, open.exact === null ? 'closed' : status]);
    },
  );

  test.prop([cases], runs(1000))('adds the contributions up to the parent exactly', (given) => {
    const report = score(given);
    const check = (
      whole: { min: string; max: string } | null,
      parts: readonly ReportNode[],
    ): void => {
      for (const side of ['min', 'max'] as const) {
        const sum = total(parts.map(({ contribution }) => readRatio(contribution[side])));
        expect(showRatio(sum)).toBe(whole?.[side] ?? '0');
      }
    };
    check(report.score.bounds, report.indicators);
    for (const node of visit(report.indicators)) {
      if (node.kind === 'branch') check(node.bounds, node.children);
    }
  });

  test.prop([cases], runs(1000))('has traces that give their node’s score again', (given) => {
    const report = score(given);
    for (const { trace, rate } of visit(report.indicators)) {
      if (trace.formula === 'sum' || trace.formula === 'none') continue;
      const again = recompute(trace);
      expect(again && { min: showRatio(again[0]), max: showRatio(again[1]) }).toEqual(rate);
    }
    for (const { bounds, trace } of [report.score, ...visit(report.indicators)]) {
      if (trace.formula !== 'sum' || bounds === null) continue;
      for (const side of ['min', 'max'] as const) {
        const sum = total(trace.parts.map(({ contribution }) => readRatio(contribution[side])));
        expect(showRatio(sum)).toBe(bounds[side]);
      }
    }
  });

  test.prop([cases, fc.infiniteStream(fc.nat())], runs(1000))(
    'bounds every way in which the unknown can turn out',
    (given, choices) => {
      const before = score(given);
      const resolved = given.findings.map((finding) => resolve(finding, choices.next().value ?? 0));
      const after = score(given, resolved);
      const rates = (report: ScoreReport) =>
        new Map(visit(report.indicators).map(({ id, rate }) => [id, rate]));
      const limits = rates(before);
      for (const [id, rate] of [...rates(after), ['', after.score.bounds] as const]) {
        const limit = id === '' ? before.score.bounds : limits.get(id);
        if (!rate || !limit) continue;
        expect(rate.min).toBe(rate.max);
        expect([id, atMost(readRatio(limit.min), readRatio(rate.min))]).toEqual([id, true]);
        expect([id, atMost(readRatio(rate.max), readRatio(limit.max))]).toEqual([id, true]);
      }
    },
  );

  test.prop([cases, fc.nat()], runs(1000))(
    'never falls when a requirement is met',
    (given, position) => {
      const index = position % given.findings.length;
      const better = given.findings.map((finding, place) =>
        place === index && finding.outcome !== 'inapplicable' && finding.waiver === undefined
          ? { ...finding, outcome: 'passed' as const }
          : finding,
      );
      const [before, after] = [score(given).score.bounds, score(given, better).score.bounds];
      if (before === null || after === null) return;
      expect(atMost(readRatio(before.min), readRatio(after.min))).toBe(true);
      expect(atMost(readRatio(before.max), readRatio(after.max))).toBe(true);
    },
  );

  test.prop([cases], runs(1000))(
    'gives the same report whatever the order of the findings',
    (given) => {
      expect(score(given, [...given.findings].reverse())).toEqual(score(given));
    },
  );
});

describe('prepareTotals', () => {
  test.prop([cases, fc.boolean()], runs(1000))('gives the total of the report', (given, plain) => {
    const findings = plain
      ? given.findings.map(({ met: _, waiver: __, ...rest }): Finding => rest)
      : given.findings;
    const { trace: _, ...total } = score(given, findings).score;
    const totalOf = prepareTotals(given.catalogue, scheme(given));
    expect(totalOf({ findings: setOf(given, findings) })).toEqual(total);
  });
});

describe('effectiveWeights', () => {
  test.prop([cases], runs(1000))('add up to exactly 1', (given) => {
    const shares = Object.values(effectiveWeights(scheme(given)));
    expect(showRatio(total(shares.map(readRatio)))).toBe('1');
  });
});
