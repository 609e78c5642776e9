import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Fields, Tell } from '../consistency/report.ts';
import { checkState } from '../consistency/state.ts';
import { checkSummary } from '../consistency/summary.ts';
import { type ItemSummary, summary } from '../item-summary.ts';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceList, EvidenceRecord, Failure } from '../list.ts';
import { failure, list, record, requiredText } from '../schema-parts.ts';
import { columnStates } from '../vocabulary.ts';
import * as items from './items.ts';
import * as sections from './sections.ts';

/**
 * A column (栏目) of the site. Name it by `id` (a column of the catalogue, `human-resources/personnel`), or by `name` and
 * `unit` as the site shows them; one of `id` and `name` is needed.
 */
export interface ColumnRecord extends EvidenceRecord {
  /** Id of a column of the catalogue: `human-resources/personnel`. */
  readonly id?: string;
  /** What the site calls it (栏目名称): `人事信息`. */
  readonly name?: string;
  /** What is published in the column itself. */
  readonly items?: EvidenceList<items.Item>;
  /** Stands in place of `items` that are too many to list: how many there are, and the dates of the latest. */
  readonly summary?: ItemSummary;
  /**
   * Whether it is there (`present`, `absent`), is there with nothing in it (`blank`, 空白栏目), or only says that it is being
   * worked on (`under-maintenance`, 维护中), which leaves open whether it is there. Left out, a column is there when something in
   * it was seen. All but `present` exclude `items`, `summary`, `sections` and `failed`.
   */
  readonly state?: (typeof columnStates)[number];
  /** The sections that it is divided into. */
  readonly sections?: EvidenceList<sections.Section>;
  /** Set instead of `items` and `sections` when the column could not be opened. */
  readonly failed?: Failure;
}

const shown: readonly string[] = ['items', 'summary', 'sections'];

/** Columns of the site that the catalogue names. */
export const kind: Kind = {
  noun: { zh: '栏目', en: 'columns' },
  order: 10,
  inner: ['items', 'sections'],
  shown,
  named: true,
};

export function schema(): RecordSchema<ColumnRecord> {
  return exactly<ColumnRecord>()(
    record({
      id: z.exactOptional(requiredText()),
      name: z.exactOptional(requiredText()),
      state: z.exactOptional(z.enum(columnStates)),
      items: list(items.schema()),
      summary: summary(),
      sections: list(sections.schema()),
      failed: failure(),
    }),
  );
}

/** Reports a column without id and name, and what it shows that its state rules out. */
export function check(record: Fields, tell: Tell): void {
  checkSummary(record, 'items', tell);
  checkState(record, shown, tell);
  if (record['id'] === undefined && record['name'] === undefined) {
    tell([], 'missing', { zh: '栏目的 id 或 name', en: 'an id or a name of the column' });
  }
}
