import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord, PrintedDate } from '../list.ts';
import { printedDate, record, text } from '../schema-parts.ts';

/** Something published: an item of a column, a release of a data series, a document of an element. */
export interface Item extends EvidenceRecord {
  /** Its title (标题): `人事任免通知`. */
  readonly title?: string;
  /** The publish date (发布时间), not 发文日期, 生成日期 or 归档时间, as printed: `2020-10-13`; `null` when none is printed. */
  readonly publishedAt?: PrintedDate;
  /** The source (来源) as printed: `区财政局`; `null` when none is printed. */
  readonly source?: string | null;
}

/** Things published, of a column, a section or an element. */
export const kind: Kind = {
  noun: { zh: '条目', en: 'items' },
  identity: ['url', 'title'],
};

export function schema(): RecordSchema<Item> {
  return exactly<Item>()(
    record({
      title: z.exactOptional(text()),
      publishedAt: printedDate(),
      source: z.exactOptional(z.nullable(text())),
    }),
  );
}
