import type { Bilingual } from '@liujiang/indicators';
import type { Fields, Tell } from './report.ts';

const failed: Bilingual = { zh: '不写（已记为获取失败）', en: 'nothing, because the fetch failed' };

/** Reports each given field that something else in the record rules out. */
export function excludeFields(
  record: Fields,
  fields: readonly string[],
  expected: Bilingual,
  tell: Tell,
): void {
  for (const field of fields) {
    if (record[field] !== undefined) tell([field], 'contradiction', expected);
  }
}

/** Reports each given field of a record that could not be fetched. */
export function excludeWhenFailed(record: Fields, fields: readonly string[], tell: Tell): void {
  if (record['failed'] !== undefined) excludeFields(record, fields, failed, tell);
}
