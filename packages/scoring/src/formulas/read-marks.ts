import { divide, type Fraction, formatExact, sign, ZERO } from '../arithmetic/fraction.ts';
import { type NumberInput, readNumber } from '../arithmetic/read-number.ts';
import type { Given } from '../input/given.ts';
import {
  readDay,
  readFields,
  readFlag,
  readGivenList,
  readOptional,
  readText,
  readWords,
} from '../input/read.ts';

/** What one examiner gave. */
export interface Mark {
  /** Who gave it. */
  readonly examiner: string;
  /** Points given, at most `of`. */
  readonly points: NumberInput;
  /** Points that could be given. */
  readonly of: NumberInput;
  /** Civil day (YYYY-MM-DD). */
  readonly on: string;
  /** Why, in words. */
  readonly reason: string;
  /** Address or file that proves it. */
  readonly proof?: string;
  /** True for the examiner called in because the first two were too far apart. */
  readonly third?: boolean;
}

/** A mark as a share of the full marks. @internal */
export interface SharedMark {
  readonly mark: Mark;
  readonly share: Fraction;
}

export function readMarks(given: Given): readonly SharedMark[] {
  const seen = new Set<string>();
  return readGivenList(given).map((mark) => {
    readFields(mark, ['examiner', 'points', 'of', 'on', 'reason', 'proof', 'third']);
    const examiner = readText(mark.at('examiner'));
    if (examiner !== '' && seen.has(examiner)) {
      const expected = { zh: '每位评审员只评一次', en: 'one mark from each examiner' };
      mark.at('examiner').refuse('duplicate', expected);
    }
    seen.add(examiner);
    readDay(mark.at('on'));
    readText(mark.at('reason'));
    readOptional(mark.at('proof'), readWords);
    readOptional(mark.at('third'), readFlag);
    const of = readNumber(mark.at('of'), { positive: true });
    const text = formatExact(of);
    const points = readNumber(mark.at('points'), {
      maximum: { value: of, expected: { zh: `不超过${text}分`, en: `at most ${text}` } },
    });
    // valid unless problems are listed, and then nothing is returned to a user
    return { mark: mark.value as Mark, share: sign(of) === 0 ? ZERO : divide(points, of) };
  });
}
