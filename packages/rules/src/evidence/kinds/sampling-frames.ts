import { exactly } from '@liujiang/indicators/internal/schema';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceList, EvidenceRecord } from '../list.ts';
import { list, record, requiredText } from '../schema-parts.ts';
import * as entries from './entries.ts';

/** What a sample is drawn from (抽样清单): all documents that were interpreted, all titles of the lower-level sites. */
export interface SamplingFrameRecord extends EvidenceRecord {
  /** Id of the requirement: `disclosure.basic.interpretation/1`. */
  readonly requirement: string;
  /** All that can be drawn; nothing is drawn from an open list. */
  readonly entries?: EvidenceList<entries.SamplingEntry>;
}

/** What samples are drawn from; read only where a seed is stated. */
export const kind: Kind = {
  noun: { zh: '抽样清单', en: 'sampling frames' },
  order: 170,
  inner: ['entries'],
  unused: 'elsewhere',
  blank: {
    note: '按种子抽样的，每项要求一条：requirement、entries（可供抽取的全部条目，每条写 title）',
  },
};

export function schema(): RecordSchema<SamplingFrameRecord> {
  return exactly<SamplingFrameRecord>()(
    record({ requirement: requiredText(), entries: list(entries.schema()) }),
  );
}
