import type { Bilingual } from '@liujiang/indicators';
import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import { excludeFields } from '../consistency/excluded.ts';
import type { Fields, Tell } from '../consistency/report.ts';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord, Failure, PrintedDate } from '../list.ts';
import { failure, flag, printedDate, record, requiredText, wholeNumber } from '../schema-parts.ts';
import { type Cadence, cadences } from '../vocabulary.ts';

/** A data set (数据集) that is open to the public (数据开放). */
export interface DataSetRecord extends EvidenceRecord {
  /** Its name (数据集名称): `公共停车场`. */
  readonly name: string;
  /** How often it is to be updated, as the site says (更新频率). */
  readonly cadence?: Cadence;
  /** When it was last updated (更新时间), as printed: `2020-11-20`. */
  readonly updatedAt?: PrintedDate;
  /** Whether it can be had in a machine-readable format. */
  readonly machineReadable?: boolean;
  /** Whether it can be had through a data interface (数据接口). */
  readonly hasInterface?: boolean;
  /** How often it was viewed (浏览量), as printed: `352`; `null` when the page prints no figure. */
  readonly views?: number | null;
  /** How often it was downloaded (下载量), as printed: `17`; `null` when the page prints no figure. */
  readonly downloads?: number | null;
  /**
   * How often its interface was called (接口调用量), as printed: `4`; `null` when the page prints no figure. Not asked for where
   * there is no interface.
   */
  readonly calls?: number | null;
  /** Set instead of what would have been seen when its page could not be opened. */
  readonly failed?: Failure;
}

/** Data sets that are open to the public. */
export const kind: Kind = {
  noun: { zh: '数据集', en: 'data sets' },
  order: 50,
  shown: ['updatedAt', 'machineReadable', 'hasInterface', 'views', 'downloads', 'calls'],
  identity: ['url', 'name'],
  days: ['updatedAt'],
  blank: {
    note: '开放的数据集每个一条：name、cadence（更新频率）、updatedAt、machineReadable、hasInterface、views、downloads、calls（未注明为 null）',
  },
};

const printedNumber: Bilingual = {
  zh: '不小于 0 的整数，或 null（未注明）',
  en: 'a whole number of at least 0, or null (none printed)',
};

export function schema(): RecordSchema<DataSetRecord> {
  const printed = () => z.exactOptional(z.nullable(wholeNumber(printedNumber, 0)));
  return exactly<DataSetRecord>()(
    record({
      name: requiredText(),
      cadence: z.exactOptional(z.enum(cadences)),
      updatedAt: printedDate(),
      machineReadable: flag(),
      hasInterface: flag(),
      views: printed(),
      downloads: printed(),
      calls: printed(),
      failed: failure(),
    }),
  );
}

const withoutInterface: Bilingual = {
  zh: 'null 或不写（没有数据接口）',
  en: 'null or nothing, because there is no interface',
};

/** Reports calls of a data set that has no interface. */
export function check(record: Fields, tell: Tell): void {
  if (record['hasInterface'] === false && record['calls'] !== null) {
    excludeFields(record, ['calls'], withoutInterface, tell);
  }
}
