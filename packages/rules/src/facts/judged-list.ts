import type { AttestedOutcome } from '../evidence/vocabulary.ts';
import type { Facts, ListFact } from './core/facts.ts';
import type { Question } from './kind.ts';
import type { Bindings } from './kinds.ts';

/** A list by which a requirement is judged that somebody may attest as a whole. */
export interface JudgedList {
  readonly requirement: string;
  /** What it answers of the requirement: it is read from the lists of evidence that answer that. */
  readonly question: Question;
  readonly list: ListFact<unknown>;
  readonly holds: (value: unknown) => boolean;
  /** The attested outcomes that it can contradict: `met` by an entry that is not as asked, the others when all are. */
  readonly against: readonly AttestedOutcome[];
  /** The facts with another list in its place. */
  readonly put: (facts: Facts, list: ListFact<never>) => Facts;
}

/** The lists of facts by which a list of evidence has requirements judged. */
export type Judged = (facts: Facts, bindings: Bindings) => readonly JudgedList[];
