import type { ConditionTrace, Finding } from '@liujiang/indicators';
import type { Sighting } from './ledger.ts';
import { partOfKey } from './problem-key.ts';

/** What a condition on every record of a list says about its records: which fail, which are undecided, what is amiss. */
interface ListTrace {
  readonly failing: readonly string[];
  readonly undecided: readonly string[];
  /** Whether every record was looked at. */
  readonly whole: boolean;
}

/** Reads the trace of a list; one that does not say that it is whole is not taken for whole. */
export function readListTrace({
  failing = [],
  undecided = [],
  whole = false,
}: ConditionTrace): ListTrace {
  return { failing: failing.map(({ label }) => label), undecided, whole };
}

/** What a part is called in a key: the condition's name, or what it reads. */
export function nameOfCondition({ name, fact, path }: ConditionTrace): string {
  return name ?? `${fact}${path ?? ''}`;
}

/** What a part that is one record is called in a key. */
export function recordPart(condition: ConditionTrace, record: string): string {
  return `${nameOfCondition(condition)}:${record}`;
}

/** Facts of what somebody drew or measured: however whole such a list, there are records that were not looked at. */
const drawnFacts: ReadonlySet<string> = new Set(['samples', 'measurements']);

/** A condition as keys speak of it. */
interface Looked {
  readonly part: string;
  /** What the parts begin with that are records of its list. */
  readonly prefix: string;
  readonly holds: boolean;
  readonly whole: boolean;
  /** Records that still fail, or of which it cannot be told. */
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
 * Tells of the parts of a finding that are not unmet any more what became of them. Mended is only what the finding shows
 * to be: the condition holds, or its whole list was looked at and the record is not among those that fail.
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
