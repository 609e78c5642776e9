import type { Bilingual, ProblemCode } from '@liujiang/indicators';
import type { ProblemParams } from '@liujiang/indicators/internal/schema';
import type * as z from 'zod/mini';
import { isObject } from '../input/is-object.ts';
import { readCollectionDay } from './collection-time.ts';
import { excludeWhenFailed } from './consistency/excluded.ts';
import { checkExpiry } from './consistency/expiry.ts';
import { findRepeatedAddresses } from './consistency/repeated-addresses.ts';
import type { Fields, Path, Report, Tell } from './consistency/report.ts';
import { checks } from './kind-schemas.ts';
import { inner, listNames, repeating, shown } from './kinds.ts';

/**
 * What one part of a document says against another: a list that claims to be complete without a count, a time of collection
 * before the collecting began, a state beside a failed fetch. Works on any input, so that these are found along with faults
 * of shape; what has the wrong shape is passed over.
 */
export function findInconsistencies(input: unknown): z.core.$ZodIssueCustom[] {
  const issues: z.core.$ZodIssueCustom[] = [];
  const report = (path: Path, code: ProblemCode, expected: Bilingual) => {
    const params: ProblemParams = { code, expected };
    issues.push({ code: 'custom', path: [...path], message: '', params });
  };
  if (!isObject(input)) return issues;
  const began = checkCollectionTime(input, [], null, report);
  checkExpiry(input, [], report);
  for (const name of listNames) {
    checkList(input[name], [name], name, began, report);
  }
  return issues;
}

function checkList(
  list: unknown,
  path: Path,
  name: string,
  began: string | null,
  report: Report,
): void {
  if (!isObject(list)) return;
  const since = checkCollectionTime(list, path, began, report);
  checkFailure(list, path, report);
  checkExpiry(list, path, report);
  if (!Array.isArray(list['records'])) return;
  const records: readonly unknown[] = list['records'];
  checkCompleteness(list, records, path, report, !repeating.has(name));
  const check = checks[name];
  const within = inner[name] ?? [];
  const excluded = shown[name] ?? [];
  for (let position = 0; position < records.length; position++) {
    const record = records[position];
    if (!isObject(record)) continue;
    let seenSince = since;
    if (record['collectedAt'] !== undefined) {
      seenSince = checkCollectionTime(record, [...path, 'records', position], since, report);
    }
    // A closure here would cost a million records an allocation each, and few of them have anything to tell.
    if (record['failed'] !== undefined) {
      checkFailure(record, [...path, 'records', position], report);
    }
    if (record['expiresOn'] !== undefined) {
      checkExpiry(record, [...path, 'records', position], report);
    }
    if (record['failed'] !== undefined) {
      excludeWhenFailed(record, excluded, tellingAt(path, position, report));
    }
    check?.(record, tellingAt(path, position, report));
    for (const key of within) {
      if (record[key] === undefined) continue;
      checkList(record[key], [...path, 'records', position, key], key, seenSince, report);
    }
  }
}

function tellingAt(path: Path, position: number, report: Report): Tell {
  return (field, code, expected) =>
    report([...path, 'records', position, ...field], code, expected);
}

function checkCollectionTime(
  fields: Fields,
  path: Path,
  began: string | null,
  report: Report,
): string | null {
  const text = fields['collectedAt'];
  if (typeof text !== 'string') return began;
  const day = readCollectionDay(text);
  if (day === null) {
    report([...path, 'collectedAt'], 'wrong-format', {
      zh: '存在的日期或时间（ISO 8601，如 2020-12-01 或 2020-12-01T09:30）',
      en: 'a day or time that exists (ISO 8601, such as 2020-12-01 or 2020-12-01T09:30)',
    });
    return began;
  }
  if (began !== null && day < began) {
    report([...path, 'collectedAt'], 'contradiction', {
      zh: `不早于其所在列表或文件的采集开始日（${began}）`,
      en: `no day before the collecting of what encloses it began (${began})`,
    });
  }
  return day;
}

function checkFailure(fields: Fields, path: Path, report: Report): void {
  const failed = fields['failed'];
  if (!isObject(failed)) return;
  if (typeof failed['at'] === 'string' && readCollectionDay(failed['at']) === null) {
    report([...path, 'failed', 'at'], 'wrong-format', {
      zh: '存在的日期或时间（ISO 8601）',
      en: 'a day or time that exists (ISO 8601)',
    });
  }
}

function checkCompleteness(
  list: Fields,
  records: readonly unknown[],
  path: Path,
  report: Report,
  distinct: boolean,
): void {
  const { complete, count, failed } = list;
  if (typeof count === 'number' && records.length > count) {
    report([...path, 'count'], 'out-of-range', {
      zh: `不小于已列条数（${records.length}）`,
      en: `no fewer than are listed (${records.length})`,
    });
  }
  if (complete !== true) return;
  if (count === undefined) {
    report([...path, 'count'], 'missing', {
      zh: '网站上的总条数（complete 为 true 时必填）',
      en: 'how many entries there are (needed when complete is true)',
    });
  }
  if (failed !== undefined) {
    report([...path, 'complete'], 'contradiction', {
      zh: '不写（获取失败的列表不能视为完整）',
      en: 'nothing (a list that could not be fetched is not complete)',
    });
  }
  if (!distinct) return;
  for (const position of findRepeatedAddresses(records)) {
    report([...path, 'records', position, 'url'], 'duplicate', {
      zh: '完整列表中不重复的地址',
      en: 'an address that stands only once in a complete list',
    });
  }
}
