import { divide, type Fraction, formatExact, sign, ZERO } from '../fraction.ts';
import { join, type Problems } from '../problems.ts';
import { type NumberInput, readDay, readFields, readList, readNumber, readText } from '../read.ts';

/** What one examiner gave. */
export interface Mark {
  readonly examiner: string;
  /** Points given, at most `of`. */
  readonly points: NumberInput;
  /** Points that could be given. */
  readonly of: NumberInput;
  /** Civil day (YYYY-MM-DD). */
  readonly on: string;
  readonly reason: string;
  /** Address or file that proves it. */
  readonly proof?: string;
  /** True for the examiner who was called in because the first two stood too far apart. */
  readonly third?: boolean;
}

/** A mark as a share of the full marks. @internal */
export interface SharedMark {
  readonly mark: Mark;
  readonly share: Fraction;
}

export function readMarks(input: unknown, path: string, problems: Problems): readonly SharedMark[] {
  const { marks } = readFields(input, path, problems, ['marks']);
  const at = join(path, 'marks');
  const seen = new Set<string>();
  return readList(marks, at, problems).map((value, index) => {
    const here = join(at, index);
    const fields = ['examiner', 'points', 'of', 'on', 'reason', 'proof', 'third'];
    const record = readFields(value, here, problems, fields);
    const examiner = readText(record['examiner'], join(here, 'examiner'), problems);
    if (seen.has(examiner)) {
      const expected = { zh: '每位评审员只评一次', en: 'one mark from each examiner' };
      problems.add('duplicate', join(here, 'examiner'), expected, examiner);
    }
    seen.add(examiner);
    readDay(record['on'], join(here, 'on'), problems);
    readText(record['reason'], join(here, 'reason'), problems);
    const of = readNumber(record['of'], join(here, 'of'), problems, { positive: true });
    const text = formatExact(of);
    const points = readNumber(record['points'], join(here, 'points'), problems, {
      maximum: { value: of, expected: { zh: `不超过${text}分`, en: `at most ${text}` } },
    });
    // valid unless problems are listed, and then nothing is returned to a user
    return { mark: value as Mark, share: sign(of) === 0 ? ZERO : divide(points, of) };
  });
}
