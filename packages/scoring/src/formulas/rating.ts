import { copyJson } from '@liujiang/indicators/internal';
import type * as z from 'zod/mini';
import { allJudged, type Evaluation, nothingJudged } from '../arithmetic/evaluation.ts';
import { type ExactBounds, exactBounds } from '../arithmetic/exact-bounds.ts';
import { formatExact } from '../arithmetic/fraction.ts';
import { isSettled } from '../arithmetic/interval.ts';
import { type NumberInput, readNumber } from '../arithmetic/read-number.ts';
import { readRounding } from '../arithmetic/read-rounding.ts';
import type { Rounding } from '../arithmetic/rounding.ts';
import type { Score } from '../arithmetic/score.ts';
import { Given } from '../input/given.ts';
import { readFields } from '../input/read.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { takeIn } from '../input/within.ts';
import {
  type RatingMethod,
  type RatingMethodInput,
  ratingMethods,
  readRatingMethod,
  settlements,
  type Third,
} from './rating-method.ts';
import { type Mark, readMarks, type SharedMark } from './read-marks.ts';
import type { MemberSchema, SchemaParts } from './schema-parts.ts';
import { scoreEvaluation } from './score-evaluation.ts';
import { settleMarks } from './settle-marks.ts';

export type { RatingMethod, RatingMethodInput };

/** The marks of a leaf's examiners. */
export interface RatingInput {
  /** In any order, one for each examiner. */
  readonly marks: readonly Mark[];
}

/** How the marks became one. */
export interface RatingTrace {
  readonly formula: 'rating';
  /** How the marks are settled. */
  readonly method: RatingMethod['method'];
  /** Percent of the full marks; `null` when the method has no gap. */
  readonly gap: string | null;
  /** What a third mark settles, where two are too far apart; `null` when the method has no third. */
  readonly settle: Third['settle'] | null;
  /** Each mark with its exact share of the full marks, by date, the third examiner's last. */
  readonly marks: readonly (Mark & { readonly share: string; readonly counted: boolean })[];
  /** True when two are too far apart and a third is still to come. */
  readonly unresolved: boolean;
  /** Share of the full marks, 0 to 1, exact. */
  readonly share: ExactBounds;
}

function sortKey({ mark }: SharedMark): string {
  return `${mark.third ? 1 : 0}|${mark.on}|${mark.examiner}`;
}

export const inputFields: readonly (keyof RatingInput)[] = ['marks'];

function markFields({ z, text, number }: SchemaParts) {
  return {
    examiner: text,
    points: number,
    of: number,
    on: text,
    reason: text,
    proof: z.exactOptional(z.string()),
    third: z.exactOptional(z.boolean()),
  };
}

export function inputSchema(parts: SchemaParts): z.ZodMiniType<RatingInput> {
  const { z, exactly } = parts;
  return exactly<RatingInput>()(
    z.strictObject({ marks: z.array(z.strictObject(markFields(parts))) }),
  );
}

export function traceSchema(parts: SchemaParts): MemberSchema<RatingTrace> {
  const { z, exactly, exact, bounds } = parts;
  const mark = z.strictObject({ ...markFields(parts), share: exact, counted: z.boolean() });
  return exactly<RatingTrace>()(
    z.strictObject({
      formula: z.literal('rating'),
      method: z.enum(ratingMethods),
      gap: z.nullable(exact),
      settle: z.nullable(z.enum(settlements)),
      marks: z.array(mark),
      unresolved: z.boolean(),
      share: bounds,
    }),
  );
}

export function readSettings(given: Given): RatingMethod {
  return readRatingMethod(given);
}

export function settingsSchema({
  z,
  number: gap,
}: SchemaParts): MemberSchema<{ readonly formula: 'rating' } & RatingMethod> {
  const formula = z.literal('rating');
  const settle = z.enum(settlements);
  return z.discriminatedUnion('method', [
    z.strictObject({ formula, method: z.literal('mean') }),
    z.strictObject({ formula, method: z.literal('lower') }),
    z.strictObject({ formula, method: z.literal('third'), gap, settle }),
  ]);
}

export function givenSettingsSchema({
  z,
  number: gap,
}: SchemaParts): z.ZodMiniType<{ readonly formula: 'rating' } & RatingMethodInput> {
  const formula = z.literal('rating');
  const method = z.exactOptional(z.enum(['mean', 'lower']));
  const settle = z.exactOptional(z.enum(settlements));
  return z.union([
    z.strictObject({ formula, method }),
    z.strictObject({ formula, method: z.literal('third'), gap, settle }),
  ]);
}

export function evaluate(given: Given, method: RatingMethod): Evaluation<RatingTrace> {
  const list = given.at('marks');
  const marks = [...readMarks(list)].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const thirds = marks.filter(({ mark }) => mark.third).length;
  const wrong = method.method === 'third' ? thirds > 1 || marks.length - thirds > 2 : thirds > 0;
  if (wrong) {
    const expected = {
      zh:
        method.method === 'third'
          ? '两位评审员，分差过大时另有一位标明 third'
          : '不标 third 的评分',
      en:
        method.method === 'third'
          ? 'two examiners, and one more marked `third`'
          : 'no mark with `third`',
    };
    list.refuse('out-of-range', expected, marks.length);
  }
  const { rate, unresolved, counted } = settleMarks(marks, method);
  const third = method.method === 'third' ? method : null;
  const counting = new Set(counted);
  const trace: RatingTrace = {
    formula: 'rating',
    method: method.method,
    gap: third && String(third.gap),
    settle: third?.settle ?? null,
    marks: marks.map((entry) => ({
      ...entry.mark,
      share: formatExact(entry.share),
      counted: counting.has(entry),
    })),
    unresolved,
    share: exactBounds(rate),
  };
  return { rate, coverage: isSettled(rate) ? allJudged : nothingJudged, trace };
}

/**
 * Examiners' marks as one figure. Two marks too far apart wait for a third: until then the score is `open`, with bounds
 * for every mark that the third examiner may give.
 *
 * @throws ScoringError listing everything that is wrong: more points than can be given, one examiner twice.
 *
 * @example
 * ```ts
 * import { scoreRating } from '@liujiang/scoring';
 *
 * const marks = [
 *   { examiner: '甲', points: 8, of: 10, on: '2020-11-02', reason: '栏目齐全' },
 *   { examiner: '乙', points: 7, of: 10, on: '2020-11-03', reason: '个别栏目更新慢' },
 * ];
 * scoreRating({ weight: 5, marks }, { method: 'mean' }).value; //=> '3.75'
 * scoreRating({ weight: 5, marks }, { method: 'third', gap: 5, settle: 'middle' }).value; //=> null
 * ```
 */
export function scoreRating(
  input: RatingInput & { readonly weight: NumberInput },
  method: RatingMethod,
  options: { readonly rounding?: Rounding } = {},
): Score<RatingTrace> {
  return takeIn({ input, method, options }, () => {
    const given = readFields(new Given(input), ['marks', 'weight']);
    const { problems } = given;
    const weight = readNumber(given.at('weight'), { positive: true });
    const parsed = readRatingMethod(new Given(method, 'method', problems));
    const how = readFields(new Given(options, 'options', problems), ['rounding']);
    const rounding = readRounding(how.at('rounding'));
    const evaluation = evaluate(given, parsed);
    problems.throwIfAny(invalidInput);
    return scoreEvaluation(evaluation, weight, rounding, copyJson(evaluation.trace));
  });
}
