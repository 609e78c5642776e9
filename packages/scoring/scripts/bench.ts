/** Exact scores beside the same sums in plain doubles, as ratios of one run: `pnpm --filter @liujiang/scoring run bench`. */
import { listLeaves, liujiang } from '@liujiang/indicators';
import type { LeafInput } from '../src/formulas/formula.ts';
import { effectiveWeights } from '../src/scheme/effective-weights.ts';
import { equalScheme } from '../src/scheme/equal-scheme.ts';
import { prepareTotals } from '../src/score/prepare-totals.ts';
import { scoreCatalogue } from '../src/score/score-catalogue.ts';
import type { ScoringInput } from '../src/score/scoring-input.ts';
import { findingSet } from '../src/testing/findings.ts';

const scheme = equalScheme(liujiang);
const inputs: Record<string, LeafInput> = {
  health: {
    period: { from: '2020-Q1', to: '2020-Q4' },
    inspections: [1, 2, 3, 4].map((quarter) => ({
      quarter: `2020-Q${quarter}`,
      score: 80 + quarter,
    })),
  },
  'new-media.supervision': { checks: 4, failures: 1 },
};
const efficiency = [1, 2, 3].map(
  (point) => [`services.administrative.efficiency/${point}`, 'passed'] as const,
);
const site = (seed: number): ScoringInput => ({
  findings: findingSet(liujiang, {
    ...Object.fromEntries(efficiency),
    [`design.layout/${1 + (seed % 9)}`]: 'failed',
    [`disclosure.welfare.social-assistance/${1 + (seed % 12)}`]: 'failed',
  }),
  inputs,
});
const sites = Array.from({ length: 100 }, (_, seed) => site(seed));
const [first = site(0)] = sites;

/** The same sum in plain doubles: shares of requirements met, times weights. Nothing is checked, nothing is explained. */
const weights = effectiveWeights(scheme);
const leaves = listLeaves<string, string>(liujiang).map(({ id, requirements }) => {
  const [top = 0, bottom = 1] = (weights[id] ?? '0').split('/').map(Number);
  return { id, count: requirements.length, weight: (100 * top) / bottom };
});

function totalInDoubles({ findings: { findings } }: ScoringInput): number {
  let total = 0;
  let next = 0;
  for (const { id, count, weight } of leaves) {
    let [met, applicable] = [0, 0];
    for (const end = next + count; next < end; next += 1) {
      const outcome = findings[next]?.outcome;
      if (outcome !== 'inapplicable') applicable += 1;
      if (outcome === 'passed') met += 1;
    }
    if (id === 'health') total += weight * ((81 + 82 + 83 + 84) / 400);
    else if (id === 'new-media.supervision') total += weight * ((4 - 1) / 4);
    else if (applicable > 0) total += weight * (met / applicable);
  }
  return Number(total.toFixed(2));
}

const totalOf = prepareTotals<string, string>(liujiang, scheme);
const report = scoreCatalogue<string, string>(liujiang, scheme, first);

/** What the doubles do not do: reading four inspections and checking them. */
const unread = (input: ScoringInput): ScoringInput => ({
  ...input,
  inputs: { 'new-media.supervision': { checks: 4, failures: 1 } },
});
const firstUnread = unread(first);

/** The best of several rounds, in microseconds a call: on a busy machine the least is the least disturbed. */
function time(call: () => unknown, calls: number): number {
  const rounds = Array.from({ length: 15 }, () => {
    const start = performance.now();
    for (let count = 0; count < calls; count += 1) call();
    return ((performance.now() - start) * 1000) / calls;
  });
  return Math.min(...rounds);
}

function print(name: string, measured: number, base: number): void {
  console.log(
    `${name.padEnd(58)} ${measured.toFixed(2).padStart(12)} µs  ${(measured / base).toFixed(1).padStart(6)} ×`,
  );
}

const all = Array.from({ length: 14_000 }, (_, index) =>
  unread(sites[index % sites.length] ?? first),
);

const doubles = time(() => totalInDoubles(first), 20_000);
print('one site: total in doubles', doubles, doubles);
print(
  'one site: exact total',
  time(() => totalOf(firstUnread), 5000),
  doubles,
);
print(
  'one site: exact total, four inspections read and checked',
  time(() => totalOf(first), 5000),
  doubles,
);

const doublesOfAll = time(() => all.forEach(totalInDoubles), 3);
print('14,000 sites: totals in doubles', doublesOfAll, doublesOfAll);
print(
  '14,000 sites: exact totals',
  time(() => all.forEach((input) => void totalOf(input)), 1),
  doublesOfAll,
);

const text = time(() => JSON.stringify(report), 300);
print('one site: JSON.stringify of the full report', text, text);
print(
  'one site: full report',
  time(() => scoreCatalogue<string, string>(liujiang, scheme, first), 300),
  text,
);
