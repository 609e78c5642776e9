import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Fields, Tell } from '../consistency/report.ts';
import { checkSummary } from '../consistency/summary.ts';
import { type ItemSummary, summary } from '../item-summary.ts';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceList, EvidenceRecord, Failure } from '../list.ts';
import { failure, list, record, requiredText } from '../schema-parts.ts';
import { type ElementState, elementStates } from '../vocabulary.ts';
import * as items from './items.ts';

/**
 * Whether something that a requirement enumerates is disclosed. Exactly one of `state`, `items`, `summary` and `failed` is
 * needed; `items` or their `summary` when publish dates count (an item that exists makes the element present).
 */
export interface DisclosureRecord extends EvidenceRecord {
  /** Id of the requirement: `disclosure.projects.approval-services/1`. */
  readonly requirement: string;
  /** Id of the element: `materials`; `null` for the one thing that a requirement asks for where it enumerates none. */
  readonly element: string | null;
  /** Whether it is there (`present`), is not (`absent`), or does not arise (`inapplicable`, 不涉及). */
  readonly state?: ElementState;
  /** What is published of it, where publish dates count; an item that exists makes it present. */
  readonly items?: EvidenceList<items.Item>;
  /** Stands in place of `items` that are too many to list. */
  readonly summary?: ItemSummary;
  /** Set when its place could not be opened. */
  readonly failed?: Failure;
}

/** What requirements enumerate, and whether it is disclosed. */
export const kind: Kind = {
  noun: { zh: '公开情况', en: 'disclosures' },
  order: 20,
  inner: ['items'],
  named: true,
};

export function schema(): RecordSchema<DisclosureRecord> {
  return exactly<DisclosureRecord>()(
    record({
      requirement: requiredText(),
      element: z.nullable(requiredText()),
      state: z.exactOptional(z.enum(elementStates)),
      items: list(items.schema()),
      summary: summary(),
      failed: failure(),
    }),
  );
}

/** Reports a disclosure that does not have exactly one of its four fields. */
export function check(record: Fields, tell: Tell): void {
  checkSummary(record, 'items', tell);
  const given = ['state', 'items', 'summary', 'failed'].filter((key) => record[key] !== undefined);
  if (given.length === 1) return;
  tell([], given.length === 0 ? 'missing' : 'contradiction', {
    zh: 'state、items、summary、failed 四者之一',
    en: 'exactly one of state, items, summary and failed',
  });
}
