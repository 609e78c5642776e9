import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { divide, formatExact, HUNDRED, parseExact } from '../../arithmetic/fraction.ts';
import { roundExact } from '../../arithmetic/round-exact.ts';
import { trimDecimal } from '../../arithmetic/score.ts';
import { tellGiven } from '../../arithmetic/told-figure.ts';
import { words as deductions } from '../../formulas/deductions.words.ts';
import { words as passRate } from '../../formulas/pass-rate.words.ts';
import { words as quarterly } from '../../formulas/quarterly-average.words.ts';
import { scoreRating } from '../../formulas/rating.ts';
import { words as rating } from '../../formulas/rating.words.ts';
import type { RatingMethod } from '../../formulas/rating-method.ts';
import type { RequirementsTrace, RequirementTrace } from '../../formulas/requirement-trace.ts';
import { words as requirements } from '../../formulas/requirements.words.ts';
import { scoreHealth } from '../../formulas/score-health.ts';
import type { InspectionTrace, ItemTrace } from '../../inspection/inspection-trace.ts';
import { scoreInspection } from '../../inspection/score-inspection.ts';
import { inspectionsOf, standards } from '../../testing/inspections.ts';
import { runs } from '../../testing/runs.ts';
import { explainInspection } from './explain.ts';

const say = (exact: string): string => trimDecimal(roundExact(exact));
const told = { full: '1.67', rate: null, say };
const languages = ['zh', 'en'] as const;

/** Each number of a text by itself, fractions whole. */
function numbersOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d+(?:\.\d+)?(?:\/\d+)?/g));
}

function expectSaid(text: string, numbers: readonly (string | number | null)[]): void {
  const said = numbersOf(text);
  const missing = numbers.filter((number) => number !== null && !said.has(String(number)));
  expect(missing, text).toEqual([]);
  expect(text).not.toMatch(
    /undefined|null|NaN|\[object|，，|；；|（）|\(\)| {2}|二个季度|(?<![\d.])1 points/,
  );
}

const ofItem = ({ occurrences, perOccurrence, cap, capped, points }: ItemTrace) => [
  occurrences,
  ...(occurrences > 1 || capped ? [tellGiven(perOccurrence)] : []),
  ...(capped && cap !== null ? [tellGiven(cap)] : []),
  say(points.min),
  say(points.max),
];

/** What an inspection takes off, and what it is held against. */
function ofInspection(trace: InspectionTrace): readonly (string | number | null)[] {
  const vetoes = trace.vetoes.filter(({ atLeast }) => atLeast > 1);
  if (trace.vetoes.length > 0) return vetoes.flatMap(({ counted, atLeast }) => [counted, atLeast]);
  const { withoutDuty, deductions, passLine, qualified } = trace;
  return [
    ...deductions.filter(({ counted }) => counted).flatMap(ofItem),
    ...(withoutDuty === null ? [] : [tellGiven(withoutDuty.points), withoutDuty.factor]),
    ...(qualified === true || passLine === null ? [] : [tellGiven(passLine.points)]),
  ];
}

describe('a sentence says every number of its trace that bears on the score:', () => {
  test.prop(
    [inspectionsOf('2020-Q1'), standards, fc.constantFrom('exact', 'published')],
    runs(1000),
  )('inspection', (inspection, standard, bandsOn) => {
    const score = scoreInspection(inspection, standard, { bandsOn });
    const { trace } = score;
    const own = ofInspection(trace);
    const records =
      trace.vetoes.length > 0
        ? [tellGiven(trace.vetoRecords)]
        : [tellGiven(trace.full), say(trace.part2?.min ?? '0'), say(trace.part2?.max ?? '0')];
    for (const language of languages) {
      const text = deductions[language].reason({ formula: 'deductions', inspection: trace }, told);
      expectSaid(text, [...own, ...records]);
    }
    const earned =
      trace.bonus.max === '0'
        ? []
        : [...trace.bonuses.flatMap(ofItem), say(trace.bonus.min), say(trace.bonus.max)];
    const line =
      trace.bonuses.length === 0 || trace.vetoes.length > 0
        ? []
        : [tellGiven(trace.bonusLine?.points ?? '0')];
    for (const language of ['zh', 'en'] as const) {
      const text = explainInspection(score, language);
      expectSaid(text, [
        ...own,
        ...records,
        ...earned,
        ...line,
        ...[score.min, score.max].map((figure) => trimDecimal(figure ?? '')),
      ]);
      const [failed, open] = language === 'zh' ? [/不合格/, /未定/] : [/unqualified/, /open/];
      if (trace.qualified === false) expect(text).toMatch(failed);
      if (trace.qualified === null) expect(text).toMatch(open);
    }
  });

  const quarters = ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'];
  const ready = (quarter: string) =>
    fc
      .record({
        score: fc.integer({ min: 0, max: 10_000 }),
        bonus: fc.boolean(),
        vetoed: fc.boolean(),
      })
      .map(({ score, bonus, vetoed }) => ({
        quarter,
        score: (score / 100).toFixed(2),
        ...(vetoed
          ? { vetoes: [{ name: { zh: '首页不更新', en: 'Home page not updated' } }] }
          : {}),
        ...(bonus ? { bonus: 3 } : {}),
      }));
  const year = fc
    .tuple(
      ...quarters.map((quarter) => fc.option(fc.oneof(ready(quarter), inspectionsOf(quarter)))),
    )
    .map((inspections) => inspections.filter((inspection) => inspection !== null));

  test.prop([year, standards, fc.constantFrom('open', 'exclude', 'zero')], runs(1000))(
    'quarters',
    (inspections, standard, missing) => {
      const { trace, bounds } = scoreHealth(inspections, { period: quarters, standard, missing });
      const own = trace.quarters.flatMap(({ counted, state, inspection, bonusNotCounted }) => [
        ...(counted === null || state === 'missing' ? [] : [say(counted.min), say(counted.max)]),
        ...(bonusNotCounted === null || state === 'vetoed' ? [] : [tellGiven(bonusNotCounted)]),
        ...(inspection === null ? [] : ofInspection(inspection)),
      ]);
      const [min, max] = [say(bounds?.min ?? '0'), say(bounds?.max ?? '0')];
      const share = (exact = '0'): string => formatExact(divide(parseExact(exact), HUNDRED));
      const rate = { min: share(bounds?.min), max: share(bounds?.max) };
      for (const language of languages) {
        expectSaid(quarterly[language].reason(trace, { ...told, rate }), [
          ...own,
          ...(trace.denominator === 0 ? [] : [min, max]),
        ]);
      }
    },
  );

  const third = fc.record({
    method: fc.constant('third' as const),
    gap: fc.integer({ min: 0, max: 40 }),
    settle: fc.constantFrom(
      'mean' as const,
      'middle' as const,
      'closest' as const,
      'third' as const,
    ),
  });
  const method: fc.Arbitrary<RatingMethod> = fc.oneof(
    fc.constantFrom({ method: 'mean' } as const, { method: 'lower' } as const),
    third,
  );
  test.prop([fc.array(fc.nat({ max: 20 }), { maxLength: 3 }), method], runs(1000))(
    'marks',
    (points, how) => {
      const marks = points.map((given, index) => ({
        examiner: '甲乙丙'[index] ?? '',
        points: given,
        of: 20,
        on: '2020-11-02',
        reason: '抽查',
        ...(index === 2 && how.method === 'third' ? { third: true } : {}),
      }));
      const { trace } = scoreRating({ weight: 3, marks }, how);
      const gap = how.method === 'third' && marks.length > 1 ? [how.gap] : [];
      const [zh, en] = languages.map((language) => rating[language].reason(trace, told));
      for (const text of [zh, en])
        expectSaid(text ?? '', [...points, ...gap, ...(points.length === 0 ? [] : [20])]);
      const lost = marks.length > 1 ? trace.marks.filter(({ counted }) => !counted).length : 0;
      expect((zh?.match(/未计入/g) ?? []).length).toBe(lost);
      expect((en?.match(/not counted/g) ?? []).length).toBe(lost);
      if (marks.length === 1) expect(zh).not.toContain('第三位评审员');
    },
  );

  const bounds = fc.constantFrom({ min: '0', max: '1' }, { min: '1/6', max: '1/2' }, null);
  const part = fc
    .record({
      counted: fc.constantFrom(
        'met',
        'part',
        'not-met',
        'unknown',
        'inapplicable',
        'waived',
        'left-out',
      ),
      met: fc.option(
        fc.record({ count: fc.nat(3), unknown: fc.nat(3), of: fc.integer({ min: 6, max: 9 }) }),
      ),
      share: bounds,
    })
    .map(
      (drawn) =>
        ({
          requirement: 'a',
          outcome: 'failed',
          reasons: [],
          ...drawn,
        }) as unknown as RequirementTrace,
    );
  test.prop(
    [
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('proportional', 'all-or-nothing'),
    ],
    runs(1000),
  )('requirements', (drawn, partial) => {
    const parts = drawn.map((one, index) => ({
      ...one,
      number: drawn.length === 1 ? null : String(index + 1),
    }));
    const denominator = parts.filter(({ share }) => share !== null).length;
    const trace: RequirementsTrace = { formula: 'requirements', partial, parts, denominator };
    const own = parts.flatMap(({ counted, met, share, number }) => [
      ...(counted === 'met' ? [] : [number]),
      ...(met === null ||
      share === null ||
      partial === 'all-or-nothing' ||
      counted === 'met' ||
      counted === 'waived' ||
      met.count + met.unknown === 0
        ? []
        : [met.of, met.count || null, met.unknown || null]),
    ]);
    const mean =
      parts.length > 1 && denominator > 0 && parts.some(({ counted }) => counted !== 'met')
        ? [denominator]
        : [];
    for (const language of languages) {
      expectSaid(requirements[language].reason(trace, told), [...own, ...mean]);
    }
  });

  test.prop([fc.nat({ max: 300 }), fc.nat({ max: 300 })], runs(1000))('checks', (a, b) => {
    const [failures, checks] = [Math.min(a, b), Math.max(a, b)];
    for (const language of languages) {
      const trace = { formula: 'pass-rate', checks, failures } as const;
      const text = passRate[language].reason(trace, { ...told, full: '167/100' });
      expectSaid(text, checks === 0 ? [] : [checks, failures, '1.67']);
    }
  });
});
