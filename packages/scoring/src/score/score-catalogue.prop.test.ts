import { fc, test } from '@fast-check/vitest';
import {
  type Catalogue,
  type Finding,
  type FindingSet,
  listRequirements,
} from '@liujiang/indicators';
import { describe, expect } from 'vitest';
import { defineScheme } from '../scheme/define-scheme.ts';
import { effectiveWeights } from '../scheme/effective-weights.ts';
import type { Policies, Spread } from '../scheme/scheme.ts';
import {
  catalogues,
  closedFinding,
  findingsFor,
  memberFindingsFor,
  policies,
  spreads,
  waysToTurnOut,
} from '../testing/arbitraries.ts';
import {
  atMost,
  largest,
  least,
  minus,
  oracleMean,
  oracleWeights,
  type Ratio,
  ratio,
  readRatio,
  showRatio,
  times,
  total,
} from '../testing/oracle.ts';
import { recompute } from '../testing/recompute.ts';
import { runs } from '../testing/runs.ts';
import { prepareTotals } from './prepare-totals.ts';
import type { ReportNode, ScoreReport } from './report.ts';
import { scoreCatalogue } from './score-catalogue.ts';

interface Case {
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
  readonly spread: Spread;
  readonly policies: Partial<Policies>;
  /** Relative weights of the level-1 indicators; `null` leaves them to the spread. */
  readonly stated: readonly number[] | null;
  /** What an indicator weighs that the catalogue does not have: a part, in percent, of the whole, or of one that is stated. */
  readonly absent: { readonly percent: number; readonly under: number | null } | null;
}

const cases: fc.Arbitrary<Case> = catalogues.chain((catalogue) =>
  fc.record({
    catalogue: fc.constant(catalogue),
    findings: fc.tuple(
      ...listRequirements(catalogue).map(({ id }) =>
        fc.oneof(
          { weight: 3, arbitrary: findingsFor(id) },
          { weight: 1, arbitrary: memberFindingsFor(id) },
        ),
      ),
    ),
    spread: spreads,
    policies,
    stated: fc.option(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 4, maxLength: 4 })),
    absent: fc.option(
      fc.record({ percent: fc.integer({ min: 1, max: 99 }), under: fc.option(fc.nat(3)) }),
    ),
  }),
);

/** The branch that an absent indicator is weighed under, `''` for the whole, and its share of it. */
function absentOf({
  catalogue,
  stated,
  absent,
}: Case): readonly [under: string, share: Ratio] | null {
  if (absent === null) return null;
  const branch = absent.under === null ? undefined : catalogue.indicators[absent.under];
  const under = stated !== null && branch?.kind === 'branch' ? branch.id : '';
  return [under, ratio(absent.percent, 100)];
}

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
  const [under, share] = absentOf(given) ?? [null, ratio(0)];
  const all = times(ratio(100), under === '' ? minus(ratio(1), share) : ratio(1));
  const shares = new Map(weights.map(([id, weight]) => [id, times(all, ratio(weight, sum))]));
  if (under !== null) {
    const whole = under === '' ? ratio(100) : (shares.get(under) ?? ratio(0));
    shares.set(`${under}.absent`.replace(/^\./, ''), times(whole, share));
  }
  return defineScheme(catalogue, {
    id: 'random',
    version: '1.0.0',
    title,
    weights: Object.fromEntries([...shares].map(([id, weight]) => [id, showRatio(weight)])),
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
  const ways = waysToTurnOut(finding);
  return ways[choice % ways.length] ?? finding;
}

/** The total as it is worked out apart from the implementation; `null` where nothing applies. Nothing may be open. */
function oracleTotal(given: Case, findings: readonly Finding[]): string | null {
  const byId = new Map(findings.map((finding) => [finding.requirement, finding]));
  const weights = new Map([
    ...oracleWeights(given.catalogue, given.spread),
    ...weightsOf(given).map(([id, weight]) => [id, ratio(weight)] as const),
  ]);
  const absent = absentOf(given);
  const rate = oracleMean(
    given.catalogue.indicators,
    weights,
    byId,
    scheme(given).policies,
    new Map(absent === null ? [] : [absent]),
  );
  return rate && showRatio(times(rate[0], [100n, 1n]));
}

/** All combinations, as long as they are few. */
function combine<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return choices.reduce<readonly (readonly T[])[]>(
    (all, options) => all.flatMap((done) => options.map((option) => [...done, option])),
    [[]],
  );
}

describe('scoreCatalogue', () => {
  test.prop([cases, fc.infiniteStream(fc.nat())], runs(1000))(
    'gives what an independent calculation gives, exactly',
    (given, choices) => {
      const known = given.findings.map((finding) => resolve(finding, choices.next().value ?? 0));
      const { exact, status } = score(given, known).score;
      expect(exact).toBe(oracleTotal(given, known));
      expect(status).toBe(exact === null ? 'inapplicable' : 'scored');
    },
  );

  test.prop([cases], runs(1000))(
    'counts the unknown as failed once the scheme closes it, waivers included',
    (given) => {
      const closed = { ...given, policies: { ...given.policies, unknown: 'failed' } } as const;
      const { exact } = score(closed).score;
      expect(exact).toBe(oracleTotal(given, given.findings.map(closedFinding)));
    },
  );

  test.prop([cases], runs(300))('has bounds that are reached', (given) => {
    const plain: Case = {
      ...given,
      policies: { ...given.policies, inapplicable: 'redistribute', partial: 'proportional' },
      findings: given.findings.map(({ waiver: _, ...finding }) => finding),
    };
    const choices = plain.findings.map(waysToTurnOut);
    const settledByParts = plain.findings.every(
      ({ met, outcome }) => outcome === 'failed' || met === undefined || met.unknown > 0,
    );
    if (!settledByParts || choices.reduce((all, { length }) => all * length, 1) > 500) return;
    const totals = combine(choices).flatMap((known) => oracleTotal(plain, known) ?? []);
    const { bounds } = score(plain).score;
    expect(bounds === null).toBe(totals.length === 0);
    if (bounds === null) return;
    const all = totals.map(readRatio);
    expect(bounds).toEqual({
      min: showRatio(all.reduce(least)),
      max: showRatio(all.reduce(largest)),
    });
  });

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
      const better = given.findings.map(
        ({ met, ...finding }, place): Finding =>
          place === index && finding.outcome !== 'inapplicable' && finding.waiver === undefined
            ? { ...finding, outcome: 'passed', reasons: [] }
            : { ...finding, ...(met && { met }) },
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
  test.prop([cases, fc.boolean()], runs(1000))(
    'gives the total of the report, also of outcomes without sentences',
    (given, plain) => {
      const findings = plain
        ? given.findings.map(({ met: _, waiver: __, ...rest }): Finding => rest)
        : given.findings;
      const { trace: _, ...total } = score(given, findings).score;
      const totalOf = prepareTotals(given.catalogue, scheme(given));
      const set = setOf(given, findings);
      expect(totalOf({ findings: set })).toEqual(total);
      const outcomes = findings.map(({ message: _, conditions: __, ...outcome }) => outcome);
      expect(totalOf({ findings: { ...set, findings: outcomes } })).toEqual(total);
    },
  );
});

describe('effectiveWeights', () => {
  test.prop([cases], runs(1000))('add up to exactly 1', (given) => {
    const shares = Object.values(effectiveWeights(scheme(given)));
    expect(showRatio(total(shares.map(readRatio)))).toBe('1');
  });
});
