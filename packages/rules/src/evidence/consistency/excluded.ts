import type { Bilingual } from '@liujiang/indicators';
import type { Fields, Tell } from './report.ts';

const failed: Bilingual = { zh: '不写（已记为获取失败）', en: 'nothing, because the fetch failed' };

/** Tells of each of the fields that is given although something else in the record rules it out. */
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

/** Tells of each of the fields that is given although the record says that it could not be fetched. */
export function excludeWhenFailed(record: Fields, fields: readonly string[], tell: Tell): void {
  if (record['failed'] !== undefined) excludeFields(record, fields, failed, tell);
}
