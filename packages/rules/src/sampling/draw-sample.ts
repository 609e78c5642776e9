import { canonicalHash, type SampleDraw } from '@liujiang/indicators';
import { answer } from '../input/answer.ts';
import { byCodeUnits } from '../input/by-code-units.ts';
import { EvidenceError } from '../input/error.ts';
import { anObject, listOfTexts } from '../input/kinds.ts';
import { problemWith } from '../input/problem.ts';
import * as wanted from '../input/wanted.ts';
import { readSeed, type SampleSeed } from './sample-seed.ts';

/** How {@link drawSample} draws. */
export interface SampleOptions {
  /** Stated in advance, so that nobody can choose the sample. */
  readonly seed: SampleSeed;
  /** What the sample is for, such as the id of a requirement: one seed draws independently for each purpose. */
  readonly purpose?: string;
  /** How many entries to draw, from 0 on; all of them where there are not more. */
  readonly size: number;
}

/** What was drawn, and what is needed to draw it again. */
export type Sample = Omit<SampleDraw, 'requirement'>;

function readSize(size: number): number {
  if (Number.isSafeInteger(size) && size >= 0) return size;
  const problem = problemWith(size, 'wrong-number', 'size', wanted.wholeNumber);
  throw new EvidenceError('invalid-options', [problem]);
}

/**
 * Draws a sample from a list by a stated seed: the same in every runtime, whatever the order of the list.
 *
 * Entries are compared character by character, and repeated ones count once. Each gets a number, SHA-256 of the UTF-8 text
 * `["seed","purpose","entry"]` (JSON as RFC 8785 writes it), and those with the smallest numbers are drawn. So every set of
 * that size is equally likely, an entry's number depends on no other entry (adding or removing one changes at most one of
 * those drawn), and `printf '%s' '["2020-11","","甲"]' | sha256sum` checks it without this library.
 *
 * @throws EvidenceError (`invalid-options`) when the seed is empty or no whole number, or the size is none.
 *
 * @example
 * ```ts
 * import { drawSample } from '@liujiang/rules';
 * const { drawn, list } = drawSample(['甲', '乙', '丙', '丁', '戊'], { seed: '2020-11', size: 3 });
 * drawn; //=> ['丁', '乙', '戊']
 * list.count; //=> 5
 * drawSample(['戊', '丁', '丁', '丙', '乙', '甲'], { seed: '2020-11', size: 3 }).drawn; //=> ['丁', '乙', '戊']
 * ```
 */
export function drawSample(entries: readonly string[], options: SampleOptions): Sample {
  return answer({ entries: [entries, listOfTexts], options: [options, anObject] }, () =>
    unguardedDrawSample(entries, options),
  );
}

function unguardedDrawSample(
  entries: readonly string[],
  { seed, purpose = '', size }: SampleOptions,
): Sample {
  const text = readSeed(seed, 'seed');
  const most = readSize(size);
  const list = [...new Set(entries)].sort(byCodeUnits);
  const drawn = list
    .map((entry) => ({ entry, number: canonicalHash([text, purpose, entry]) }))
    .sort((a, b) => byCodeUnits(a.number, b.number) || byCodeUnits(a.entry, b.entry))
    .slice(0, most)
    .map(({ entry }) => entry);
  return { seed: text, size, list: { count: list.length, hash: canonicalHash(list) }, drawn };
}
