import type { Reason } from '@liujiang/indicators';
import type { EvidenceRecord, Failure } from '../../evidence/list.ts';
import { doubtsOf } from '../../evidence/observation.ts';
import type { Context } from './context.ts';
import type { StateEntry } from './fold-states.ts';
import type { Merged } from './merge.ts';
import type { Statement } from './statement.ts';

/**
 * What a list says of an element of a requirement, by their ids; `null` stands for the one thing that the requirement asks
 * for.
 */
export interface Answer {
  readonly requirement: string;
  readonly element: string | null;
  readonly statement: Statement;
}

type Flag = boolean | null | undefined;

/**
 * What one record says of an element by a flag in one of its fields; `null` says that it does not arise. Left out, nobody has
 * looked.
 */
export function readFlag<T extends EvidenceRecord & { readonly failed?: Failure }>(
  { record, conflicting, seenIn }: Merged<T>,
  field: keyof T,
  flag: Flag,
  { asOf }: Context,
): StateEntry {
  if (conflicting) return unknownEntry('conflicting-evidence');
  if (flag === undefined) {
    return unknownEntry(record.failed === undefined ? 'missing-fact' : 'fetch-failed');
  }
  if (flag === false) return { value: 'absent', doubts: doubtsOf(seenIn(field), asOf) };
  return { value: flag === null ? 'inapplicable' : 'present', doubts: [] };
}

/** An entry that nothing is known of, for a reason. */
export function unknownEntry(reason: Reason): StateEntry {
  return { value: { unknown: [reason] }, doubts: [] };
}
