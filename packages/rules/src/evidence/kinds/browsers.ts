import { exactly } from '@liujiang/indicators/internal/schema';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord } from '../list.ts';
import { flag, record, requiredText } from '../schema-parts.ts';

/** How a page looked and worked in one browser. */
export interface BrowserRecord extends EvidenceRecord {
  /** The browser, as the requirement prints it or another: `360`, `IE`. */
  readonly name: string;
  /** Whether it kept its shape and worked: nothing out of line or out of place, no function or control unusable. */
  readonly works?: boolean;
}

/** How a page looked and worked in browsers. */
export const kind: Kind = {
  noun: { zh: '浏览器测试', en: 'browser tests' },
  /** All are about one page: its address adds nothing. */
  identity: ['name'],
  naming: ['url'],
};

export function schema(): RecordSchema<BrowserRecord> {
  return exactly<BrowserRecord>()(record({ name: requiredText(), works: flag() }));
}
