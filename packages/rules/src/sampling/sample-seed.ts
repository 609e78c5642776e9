import type { Problem } from '@liujiang/indicators';
import { describeValue } from '@liujiang/indicators/internal';
import { EvidenceError } from '../input/error.ts';

/** What a sample is drawn by: a text that is not empty, or a whole number, which stands for its digits. */
export type SampleSeed = string | number;

/** What is wrong with a seed at a path of the options; empty when it is in order. */
export function checkSeed(seed: SampleSeed, path: string): readonly Problem[] {
  if (typeof seed === 'string' ? seed !== '' : Number.isSafeInteger(seed)) return [];
  return [
    {
      code: 'wrong-format',
      path,
      expected: {
        zh: '非空文字或整数（抽样种子）',
        en: 'a text that is not empty, or a whole number (the seed)',
      },
      got: describeValue(seed),
      nearest: [],
    },
  ];
}

/**
 * A seed as text.
 *
 * @throws EvidenceError (`invalid-options`) when it is no seed.
 */
export function readSeed(seed: SampleSeed, path: string): string {
  const problems = checkSeed(seed, path);
  if (problems.length === 0) return String(seed);
  const title = { zh: '无法抽样', en: 'No sample can be drawn' };
  throw new EvidenceError('invalid-options', title, problems);
}
