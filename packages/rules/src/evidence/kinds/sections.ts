import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Fields, Tell } from '../consistency/report.ts';
import { checkState } from '../consistency/state.ts';
import { checkSummary } from '../consistency/summary.ts';
import { type ItemSummary, summary } from '../item-summary.ts';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceList, EvidenceRecord, Failure } from '../list.ts';
import { failure, list, record, requiredText } from '../schema-parts.ts';
import { sectionStates } from '../vocabulary.ts';
import * as items from './items.ts';

/** A first-level section inside a column, such as 人事任免 in 人事信息. */
export interface Section extends EvidenceRecord {
  /** What the site calls it (一级栏目名称): `人事任免`. */
  readonly name: string;
  /** What is published in it. */
  readonly items?: EvidenceList<items.Item>;
  /** Stands in place of `items` that are too many to list: how many there are, and the dates of the latest. */
  readonly summary?: ItemSummary;
  /**
   * Whether it opens with nothing in it (空白栏目), or only says that it is being worked on (维护中). Excludes `items`, `summary` and
   * `failed`.
   */
  readonly state?: (typeof sectionStates)[number];
  /** Set instead of `items` when it could not be opened. */
  readonly failed?: Failure;
}

const shown: readonly string[] = ['items', 'summary'];

/** First-level sections of a column. */
export const kind: Kind = {
  noun: { zh: '一级栏目', en: 'sections' },
  inner: ['items'],
  shown,
};

export function schema(): RecordSchema<Section> {
  return exactly<Section>()(
    record({
      name: requiredText(),
      items: list(items.schema()),
      summary: summary(),
      state: z.exactOptional(z.enum(sectionStates)),
      failed: failure(),
    }),
  );
}

/** Reports what a section shows that its state rules out. */
export function check(record: Fields, tell: Tell): void {
  checkSummary(record, 'items', tell);
  checkState(record, shown, tell);
}
