import type { Reason } from '@liujiang/indicators';
import { reasons as allReasons } from '@liujiang/indicators/internal';
import type { Unknown } from './facts.ts';

/** How a condition came out: true, false, or unknown with the reasons why. */
export interface Verdict {
  readonly outcome: 'true' | 'false' | 'unknown';
  /** Never empty when the outcome is unknown, always empty otherwise. */
  readonly reasons: readonly Reason[];
}

/** The condition holds. */
export const TRUE: Verdict = { outcome: 'true', reasons: [] };
/** The condition does not hold. */
export const FALSE: Verdict = { outcome: 'false', reasons: [] };
/** The evidence says nothing about it. */
export const MISSING: Verdict = { outcome: 'unknown', reasons: ['missing-fact'] };
/** There is nothing to judge: "every" of nothing is not true. */
export const EMPTY: Verdict = { outcome: 'unknown', reasons: ['empty-list'] };

/** A verdict for a known answer. */
export function decided(holds: boolean): Verdict {
  return holds ? TRUE : FALSE;
}

/** An unknown verdict. It always has a reason: without one the fact counts as missing. */
export function undecided(reasons: readonly Reason[]): Verdict {
  return reasons.length === 0 ? MISSING : { outcome: 'unknown', reasons };
}

/** Whether a value of a fact stands for something that the evidence does not settle. */
export function isUnknown(value: unknown): value is Unknown {
  // Hardly any value is unknown: the cheap test comes first.
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Array.isArray((value as Unknown).unknown) &&
    Object.hasOwn(value, 'unknown')
  );
}

/** Joins lists of reasons: each once, in the order of the vocabulary. */
export function joinReasons(lists: readonly (readonly Reason[])[]): readonly Reason[] {
  const found = new Set(lists.flat());
  return [...found].sort((a, b) => allReasons.indexOf(a) - allReasons.indexOf(b));
}

function itself(verdict: Verdict): Verdict {
  return verdict;
}

/** Kleene's strong conjunction: false when any part is false, else unknown when any part is unknown, else true. */
export function kleeneAll(parts: readonly Verdict[]): Verdict {
  return joinParts('all', parts, itself);
}

/** Kleene's strong disjunction: true when any part is true, else unknown when any part is unknown, else false. */
export function kleeneAny(parts: readonly Verdict[]): Verdict {
  return joinParts('any', parts, itself);
}

/** Joins the verdicts of parts by conjunction or disjunction; stops at the first that settles it. */
export function joinParts<P>(
  kind: 'all' | 'any',
  parts: readonly P[],
  verdictOf: (part: P) => Verdict,
): Verdict {
  const absorbing = kind === 'all' ? 'false' : 'true';
  let first: Verdict | undefined;
  let more: (readonly Reason[])[] | undefined;
  for (const each of parts) {
    const part = verdictOf(each);
    if (part.outcome === absorbing) return part;
    if (part.outcome !== 'unknown') continue;
    // Most unknowns are the one object MISSING: then there is nothing to join.
    if (first === undefined) first = part;
    else if (part.reasons !== first.reasons) {
      more ??= [first.reasons];
      more.push(part.reasons);
    }
  }
  if (more !== undefined) return undecided(joinReasons(more));
  return first ?? decided(kind === 'all');
}

/** Negation: what is unknown stays unknown. */
export function kleeneNot(part: Verdict): Verdict {
  return part.outcome === 'unknown' ? part : decided(part.outcome === 'false');
}
