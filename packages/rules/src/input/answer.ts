import type { Problem } from '@liujiang/indicators';
import { answering, expectKinds, type Given } from '@liujiang/indicators/internal';
import { EvidenceError } from './error.ts';

function refuse(problems: readonly Problem[]): EvidenceError {
  return new EvidenceError('invalid-argument', problems);
}

/** Answers a call from outside; whatever is wrong with what was given becomes an error of this package. */
export function answer<T>(given: Given, run: () => T): T {
  return answering(given, refuse, run);
}

/** Refuses what is not of the kind that a function wants. */
export function expectThings(given: Given): void {
  expectKinds(given, refuse);
}
