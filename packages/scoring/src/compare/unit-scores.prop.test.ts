import { fc, test } from '@fast-check/vitest';
import {
  type Catalogue,
  type Finding,
  type Indicator,
  listLeaves,
  listRequirements,
  type Responsibility,
  type Role,
} from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { defineScheme } from '../scheme/define-scheme.ts';
import type { ReportNode, ScoreReport } from '../score/report.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import {
  catalogueOf,
  catalogues,
  findingsFor,
  policies,
  spreads,
  waysToTurnOut,
} from '../testing/arbitraries.ts';
import { findingSet } from '../testing/findings.ts';
import {
  atMost,
  over,
  type Ratio,
  ratio,
  readRatio,
  showRatio,
  times,
  total,
} from '../testing/oracle.ts';
import { runs } from '../testing/runs.ts';
import { unitScores } from './unit-scores.ts';

const units = ['jia', 'yi', 'bing'] as const;
const roles: readonly Role[] = ['responsible', 'lead', 'assist', 'feature', 'collect'];
const title = { zh: '随机方案', en: 'A random scheme' };
const random = { id: 'random', version: '1', title, weights: {} };

const part: fc.Arbitrary<Responsibility> = fc.record({
  unit: fc.constantFrom(...units),
  role: fc.constantFrom(...roles),
  statedIn: fc.constant('unit' as const),
  inherited: fc.constant(false),
});

/** The same catalogue, the leaves with these parts one after the other. */
function give(catalogue: Catalogue, parts: readonly (readonly Responsibility[])[]): Catalogue {
  let leaf = -1;
  const visit = (node: Indicator): Indicator => {
    if (node.kind === 'branch') return { ...node, children: node.children.map(visit) };
    leaf += 1;
    return { ...node, responsibilities: parts[leaf % parts.length] ?? [] };
  };
  return {
    ...catalogue,
    units: units.map((id) => ({ id, kind: 'unit', name: { zh: id, en: id } })),
    indicators: catalogue.indicators.map(visit),
  };
}

const cases = catalogues.chain((plain) =>
  fc.record({
    plain: fc.constant(plain),
    parts: fc.array(fc.array(part, { maxLength: 3 }), { minLength: 1, maxLength: 6 }),
    findings: fc.tuple(...listRequirements(plain).map(({ id }) => findingsFor(id))),
    spread: spreads,
    policies: fc.record({ chosen: policies, unknown: fc.constantFrom('open', 'failed') }),
    roles: fc.option(fc.subarray([...roles])),
  }),
);

/** Leaves, and the topmost branches of which nothing applies: what counts of them stands nowhere below. */
function listCounted(nodes: readonly ReportNode[]): readonly ReportNode[] {
  return nodes.flatMap((node) =>
    node.kind === 'branch' && node.bounds !== null ? listCounted(node.children) : [node],
  );
}

/** Who counts, told apart from the implementation: the roles that are asked for; else those who act, else all named. */
function countFor(
  parts: readonly Responsibility[],
  asked: readonly Role[] | null,
): readonly (string | null)[] {
  if (parts.length === 0) return [null];
  const having = (wanted: readonly Role[]) => [
    ...new Set(parts.filter(({ role }) => wanted.includes(role)).map(({ unit }) => unit)),
  ];
  if (asked !== null) return having(asked);
  const acting = having(['responsible', 'lead', 'feature']);
  return acting.length > 0 ? acting : having(roles);
}

/** Findings as they may turn out. */
function settle(findings: readonly Finding[], choices: Iterator<number>): readonly Finding[] {
  return findings.map((one) => {
    const ways = waysToTurnOut(one);
    return ways[(choices.next().value ?? 0) % ways.length] ?? one;
  });
}

function scoreOf(catalogue: Catalogue, given: Parameters<typeof findingSet>[1]): ScoreReport {
  const scheme = defineScheme(catalogue, { id: 'a', version: '1', title, weights: {} });
  return scoreCatalogue(catalogue, scheme, { findings: findingSet(catalogue, given) });
}

describe('unitScores', () => {
  test.prop([cases, fc.infiniteStream(fc.nat())], runs(1000))(
    'have bounds that hold however the unknown turns out',
    ({ plain, parts, findings, spread, policies: { chosen }, roles: asked }, choices) => {
      const catalogue = give(plain, parts);
      const scheme = defineScheme<string, string>(catalogue, {
        ...random,
        spread,
        policies: chosen,
      });
      const scoresOf = (all: readonly Finding[]) =>
        unitScores(
          scoreCatalogue<string, string>(catalogue, scheme, {
            findings: { ...findingSet(catalogue), findings: all },
          }),
          asked === null ? {} : { roles: asked },
        );
      const before = new Map(scoresOf(findings).map((score) => [score.unit, score]));
      for (const { unit, exact } of scoresOf(settle(findings, choices))) {
        const bounds = before.get(unit)?.bounds;
        expect(bounds).toBeDefined();
        if (!bounds) continue;
        expect(atMost(readRatio(bounds.min), readRatio(exact ?? ''))).toBe(true);
        expect(atMost(readRatio(exact ?? ''), readRatio(bounds.max))).toBe(true);
      }
    },
  );

  test.prop([cases, fc.infiniteStream(fc.nat())], runs(1000))(
    'add up to the whole once it is settled, each leaf as often as units count for it',
    (given, choices) => {
      const {
        plain,
        parts,
        spread,
        policies: { chosen, unknown },
        roles: asked,
      } = given;
      const findings = unknown === 'open' ? settle(given.findings, choices) : given.findings;
      const catalogue = give(plain, parts);
      const scheme = defineScheme<string, string>(catalogue, {
        ...random,
        spread,
        policies: { ...chosen, unknown: unknown as 'open' },
      });
      const report = scoreCatalogue<string, string>(catalogue, scheme, {
        findings: { ...findingSet(catalogue), findings },
      });
      const named = new Map(
        listLeaves(catalogue).map(({ id, responsibilities }) => [
          id,
          countFor(responsibilities, asked),
        ]),
      );
      const counted = listCounted(report.indicators).map((node) => ({
        node,
        times: ratio(node.bounds === null ? 1 : (named.get(node.id)?.length ?? 0)),
      }));
      const nowhere = counted.filter(({ node }) => node.bounds === null);
      const scores = unitScores(report, asked === null ? {} : { roles: asked });
      for (const side of ['min', 'max'] as const) {
        const own = scores.map(
          ({ bounds, trace }): Ratio =>
            over(times(readRatio(bounds?.[side] ?? '0'), readRatio(trace.full)), ratio(100)),
        );
        const lost = nowhere.map(({ node }) => readRatio(node.contribution[side]));
        const whole = counted.map((one) =>
          times(readRatio(one.node.contribution[side]), one.times),
        );
        expect(showRatio(total([...own, ...lost]))).toBe(showRatio(total(whole)));
        if (counted.every((one) => showRatio(one.times) === '1')) {
          expect(showRatio(total(whole))).toBe(report.score.bounds?.[side] ?? '0');
        }
      }
      for (const { unit, trace } of scores) {
        expect(trace.leaves).toEqual(
          [...named].flatMap(([id, owners]) =>
            owners.includes(unit) &&
            counted.some(({ node }) => node.id === id && node.bounds !== null)
              ? [id]
              : [],
          ),
        );
      }
    },
  );

  const requirement = { zh: '要求', en: 'A requirement', method: 'manual' } as const;
  const leaf = (id: string) => ({
    id,
    name: { zh: id, en: id },
    requirements: ['1', '2', '3'].map((number) => ({ ...requirement, number })),
  });
  const duty = (unit: string, role: Role): Responsibility => ({
    unit,
    role,
    statedIn: 'unit',
    inherited: false,
  });

  it('tell how much is judged from exact shares, rounded once', () => {
    const catalogue = give(catalogueOf([leaf('a'), leaf('b')]), [[duty('jia', 'lead')]]);
    // one of three, two of three: 0.3333 and 0.6666 printed, and exactly half together
    const [score] = unitScores(
      scoreOf(catalogue, { 'a/1': 'cantTell', 'a/2': 'untested', 'b/1': 'cantTell' }),
    );
    expect(score).toMatchObject({ unit: 'jia', completeness: '0.5', status: 'open', value: null });
  });

  it('are closed where something unknown was counted as failed, and else scored', () => {
    const catalogue = give(catalogueOf([leaf('a'), leaf('b')]), [
      [duty('jia', 'responsible')],
      [duty('yi', 'feature'), duty('bing', 'assist')],
    ]);
    const scheme = defineScheme<string, string>(catalogue, {
      id: 'a',
      version: '1',
      title,
      weights: {},
      policies: { unknown: 'failed' },
    });
    const findings = findingSet(catalogue, { 'a/1': 'cantTell', 'b/2': 'failed' });
    const report = scoreCatalogue<string, string>(catalogue, scheme, { findings });
    const told = unitScores(report).map(({ unit, status, exact, completeness }) => {
      return [unit, status, exact, completeness];
    });
    expect(told).toEqual([
      ['jia', 'closed', '200/3', '0.6666'],
      ['yi', 'scored', '200/3', '1'],
    ]);
  });

  it('are bounded by what the others come to where a leaf may not apply at all', () => {
    const one = (id: string, count: number) => ({
      ...leaf(id),
      requirements: leaf(id).requirements.slice(0, count),
    });
    const name = { zh: '枝', en: 'Branch' };
    const catalogue = give(
      catalogueOf([
        { id: 'p', name, children: [one('p.b', 2)] },
        { id: 'q', name, children: [one('q.c', 1), one('q.d', 1)] },
      ]),
      [[duty('jia', 'lead')], [duty('jia', 'lead')], [duty('yi', 'lead')]],
    );
    const met = { count: 0, unknown: 1, of: 10 };
    const [score] = unitScores(
      scoreOf(catalogue, {
        'p.b/1': 'failed',
        'q.c/1': { outcome: 'cantTell', reasons: ['missing-fact'], met },
        'q.d/1': 'failed',
      }),
    );
    // p.b 25 of 50; q.c from 0 to 2.5 of 25, or nothing of nothing
    expect(score).toMatchObject({ unit: 'jia', bounds: { min: '100/3', max: '50' } });
  });
});
