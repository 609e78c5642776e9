import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Fields, Tell } from '../consistency/report.ts';
import { checkSummary } from '../consistency/summary.ts';
import { type ItemSummary, summary } from '../item-summary.ts';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceList, EvidenceRecord, Failure } from '../list.ts';
import { failure, list, record, requiredText } from '../schema-parts.ts';
import { type Cadence, cadences } from '../vocabulary.ts';
import type { Item } from './items.ts';
import * as releases from './releases.ts';

/** A series of published data (数据发布). */
export interface SeriesRecord extends EvidenceRecord {
  /** What the series is called (数据系列名称): `月度经济数据`. */
  readonly name: string;
  /** How often it is published (发布周期). */
  readonly cadence: Cadence;
  /** What was published of it. */
  readonly releases?: EvidenceList<Item>;
  /** Stands in place of `releases` that are too many to list: how many there are, and the dates of the latest. */
  readonly summary?: ItemSummary;
  /** Set instead of `releases` when it could not be opened. */
  readonly failed?: Failure;
}

/** Series of published data. */
export const kind: Kind = {
  noun: { zh: '数据系列', en: 'data series' },
  order: 40,
  inner: ['releases'],
  shown: ['releases', 'summary'],
  unused: {
    of: 'record',
    text: {
      zh: '没有规则采用周期为“{cadence}”的数据系列，未予采用；规则采用的是规定了期限的周期（月度 monthly、季度 quarterly）',
      en: 'No rule reads data series of cadence “{cadence}”: it was not used; only cadences with a time limit are read (monthly, quarterly).',
    },
  },
  blank: {
    order: 65,
    note: '每个数据系列一条：name、cadence（monthly 月度、quarterly 季度等）、releases',
  },
};

export function schema(): RecordSchema<SeriesRecord> {
  return exactly<SeriesRecord>()(
    record({
      name: requiredText(),
      cadence: z.enum(cadences),
      releases: list(releases.schema()),
      summary: summary(),
      failed: failure(),
    }),
  );
}

/** Reports releases that are both listed and summed up. */
export function check(record: Fields, tell: Tell): void {
  checkSummary(record, 'releases', tell);
}
