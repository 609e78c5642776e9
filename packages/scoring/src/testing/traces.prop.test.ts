import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { scorePassRate } from '../formulas/pass-rate.ts';
import { scoreRating } from '../formulas/rating.ts';
import type { RatingMethod } from '../formulas/rating-method.ts';
import { scoreHealth } from '../formulas/score-health.ts';
import { scoreInspection } from '../inspection/score-inspection.ts';
import { inspectionsOf, standards } from './inspections.ts';
import { type Range, ratio, showRatio, times } from './oracle.ts';
import { recompute } from './recompute.ts';
import { recomputeInspection } from './recompute-inspection.ts';
import { runs } from './runs.ts';

const show = (range: Range | null, points: number) =>
  range && {
    min: showRatio(times(range[0], ratio(points))),
    max: showRatio(times(range[1], ratio(points))),
  };

const ready = (quarter: string) =>
  fc
    .record({
      score: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined }),
      vetoed: fc.boolean(),
      bonus: fc.boolean(),
    })
    .map(({ score, vetoed, bonus }) => ({
      quarter,
      ...(score === undefined && vetoed ? {} : { score: ((score ?? 0) / 100).toFixed(2) }),
      ...(vetoed ? { vetoes: [{ name: { zh: '首页不更新', en: 'Home page not updated' } }] } : {}),
      ...(bonus ? { bonus: 3 } : {}),
    }));

const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'];
const year = fc
  .tuple(...quarters.map((quarter) => fc.option(fc.oneof(ready(quarter), inspectionsOf(quarter)))))
  .map((inspections) => inspections.filter((inspection) => inspection !== null));

const method: fc.Arbitrary<RatingMethod> = fc.oneof(
  fc.constantFrom({ method: 'mean' } as const, { method: 'lower' } as const),
  fc.record({
    method: fc.constant('third' as const),
    gap: fc.integer({ min: 0, max: 40 }),
    settle: fc.constantFrom(
      'mean' as const,
      'middle' as const,
      'closest' as const,
      'third' as const,
    ),
  }),
);

/** Requirements and sums are worked out again in score-catalogue.prop.test.ts, on the nodes of whole reports. */
describe('a trace is worked out again from its own inputs, and gives the same score:', () => {
  test.prop([fc.nat({ max: 300 }), fc.nat({ max: 300 })], runs(1000))('pass rate', (a, b) => {
    const [failures, checks] = [Math.min(a, b), Math.max(a, b)];
    const { bounds, trace } = scorePassRate({ weight: 7, checks, failures });
    expect(bounds).toEqual(show(recompute(trace), 7));
  });

  test.prop([year, standards, fc.constantFrom('open', 'exclude', 'zero')], runs(1000))(
    'quarters',
    (inspections, standard, missing) => {
      const options = { period: quarters, standard, missing };
      const { bounds, trace } = scoreHealth(inspections, options);
      expect(bounds).toEqual(show(recompute(trace), 100));
    },
  );

  test.prop([inspectionsOf('2020-Q1'), standards], runs(1000))(
    'inspection',
    (inspection, standard) => {
      const { bounds, trace } = scoreInspection(inspection, standard);
      const again = recomputeInspection(trace);
      expect(trace.part2).toEqual(show(again.part2, 1));
      expect(bounds).toEqual(show(again.total, 1));
      expect(trace.qualified).toBe(again.qualified);
    },
  );

  test.prop([fc.array(fc.nat({ max: 20 }), { maxLength: 3 }), method], runs(1000))(
    'marks',
    (points, how) => {
      const marks = points.map((given, index) => ({
        examiner: `${index}`,
        points: given,
        of: 20,
        on: '2020-11-02',
        reason: '抽查',
        ...(index === 2 && how.method === 'third' ? { third: true } : {}),
      }));
      const { bounds, trace } = scoreRating({ weight: 3, marks }, how);
      expect(bounds).toEqual(show(recompute(trace), 3));
    },
  );
});
