import type { ConditionTrace, Finding } from '@liujiang/indicators';
import type { Sighting } from './ledger.ts';
import { partOfKey } from './problem-key.ts';

/** What a condition on every record of a list says of its records: which fail, which are undecided, and the fault. */
interface ListTrace {
  readonly failing: readonly string[];
  readonly undecided: readonly string[];
  /** Whether every record was looked at. */
  readonly whole: boolean;
}

/** Reads the trace of a list; only one that says so counts as complete. */
export function readListTrace({
  failing = [],
  undecided = [],
  whole = false,
}: ConditionTrace): ListTrace {
  return { failing: failing.map(({ label }) => label), undecided, whole };
}

/** The name of a part in a key: the condition's name, or the fact it reads. */
export function nameOfCondition({ name, fact, path }: ConditionTrace): string {
  return name ?? `${fact}${path ?? ''}`;
}

/** The name in a key of a part that is one record. */
export function recordPart(condition: ConditionTrace, record: string): string {
  return `${nameOfCondition(condition)}:${record}`;
}

/** Facts from a sample or a measurement: even when their list is complete, there are records that nobody looked at. */
const drawnFacts: ReadonlySet<string> = new Set(['samples', 'measurements']);

/** A condition, prepared for comparing with keys. */
interface Looked {
  readonly part: string;
  /** The beginning of the keys of its records. */
  readonly prefix: string;
  readonly holds: boolean;
  readonly whole: boolean;
  /** Records that still fail or are undecided. */
  readonly open: ReadonlySet<string>;
  /** Of a sample, the records that are known to be in it; `null` for any other list. */
  readonly drawn: ReadonlySet<string> | null;
}

function lookAt(condition: ConditionTrace, drawn: readonly string[]): Looked {
  const { failing, undecided, whole } = readListTrace(condition);
  const keys = (records: readonly string[]): ReadonlySet<string> =>
    new Set(records.map((record) => partOfKey(recordPart(condition, record))));
  const holds = condition.outcome === 'true';
  return {
    part: partOfKey(nameOfCondition(condition)),
    prefix: partOfKey(recordPart(condition, '')),
    holds,
    whole: holds || whole,
    open: keys([...failing, ...undecided]),
    drawn: drawnFacts.has(condition.fact) ? keys(drawn) : null,
  };
}

function isMended({ part, holds, whole, open, drawn }: Looked, asked: string): boolean {
  if (asked === part) return holds;
  return whole && !open.has(asked) && (drawn === null || drawn.has(asked));
}

/**
 * Tells the state of parts of a finding that are no longer unmet. A part is mended only when the finding shows it: the
 * condition holds, or its complete list was looked at and the record does not fail.
 */
export function lookForParts(
  { conditions }: Finding,
  drawn: readonly string[],
): (part: string) => Sighting {
  const looked = conditions.map((condition) => lookAt(condition, drawn));
  return (asked) => {
    if (asked === '') return 'unknown';
    const named = looked.filter(({ part }) => part === asked);
    const meant =
      named.length > 0 ? named : looked.filter(({ prefix }) => asked.startsWith(prefix));
    const mended = meant.length > 0 && meant.every((one) => isMended(one, asked));
    return mended ? 'met' : 'unknown';
  };
}
