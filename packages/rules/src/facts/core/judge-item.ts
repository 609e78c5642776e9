import type { EvidenceRecord } from '../../evidence/list.ts';
import { doubtsOf } from '../../evidence/observation.ts';
import type { Context } from './context.ts';
import type { ListItem } from './facts.ts';
import type { Merged } from './merge.ts';
import { comesFrom } from './origins.ts';

/** What one thing states in a field, with the doubts about it at the monitoring date. */
export function judgeItem<T extends EvidenceRecord, K extends keyof T>(
  merged: Merged<T>,
  field: K,
  context: Context,
): ListItem<Exclude<T[K], undefined>> {
  return comesFrom(judge(merged, field, context), { records: merged.paths }, context);
}

function judge<T extends EvidenceRecord, K extends keyof T>(
  { record, conflicting, label, seenIn }: Merged<T>,
  field: K,
  { asOf }: Context,
): ListItem<Exclude<T[K], undefined>> {
  if (conflicting) return { label, value: { unknown: ['conflicting-evidence'] } };
  const value = record[field];
  if (value === undefined) return { label, value: { unknown: ['missing-fact'] } };
  const reasons = doubtsOf(seenIn(field), asOf);
  const known = value as Exclude<T[K], undefined>;
  return { label, value: known, ...(reasons.length > 0 && { reasons }) };
}
