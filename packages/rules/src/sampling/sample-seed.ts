import type { Problem } from '@liujiang/indicators';
import { EvidenceError } from '../input/error.ts';
import { problemWith } from '../input/problem.ts';
import * as wanted from '../input/wanted.ts';

/** What a sample is drawn by: a text that is not empty, or a whole number, which stands for its digits. */
export type SampleSeed = string | number;

/** What is wrong with a seed at a path of the options; empty when it is in order. */
export function checkSeed(seed: SampleSeed, path: string): readonly Problem[] {
  if (typeof seed === 'string' ? seed !== '' : Number.isSafeInteger(seed)) return [];
  return [problemWith(seed, 'wrong-format', path, wanted.seed)];
}

/**
 * A seed as text.
 *
 * @throws EvidenceError (`invalid-options`) when it is no seed.
 */
export function readSeed(seed: SampleSeed, path: string): string {
  const problems = checkSeed(seed, path);
  if (problems.length === 0) return String(seed);
  throw new EvidenceError('invalid-options', problems);
}
