import type { Bilingual, ProblemCode } from '@liujiang/indicators';
import type { ProblemParams } from '@liujiang/indicators/internal/schema';
import type * as z from 'zod/mini';
import { isObject } from '../input/is-object.ts';
import { dayOrTime } from '../input/wanted.ts';
import { readCollectionDay } from './collection-time.ts';
import { excludeWhenFailed } from './consistency/excluded.ts';
import { checkExpiry } from './consistency/expiry.ts';
import { findRepeatedAddresses } from './consistency/repeated-addresses.ts';
import type { Fields, Path, Report, Tell } from './consistency/report.ts';
import { checks } from './kind-schemas.ts';
import { inner, listNames, repeating, shown } from './kinds.ts';
import * as wanted from './wanted-in-evidence.ts';

/**
 * Finds what one part of a document says against another: a complete list without a count, a time of collection before the
 * collecting began, a state beside a failed fetch. Works on any input and skips what has the wrong shape, so that all problems
 * are found at once.
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
    // No closure here: it would cost an allocation for each of a million records.
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
    report([...path, 'collectedAt'], 'wrong-format', dayOrTime);
    return began;
  }
  if (began !== null && day < began) {
    report([...path, 'collectedAt'], 'contradiction', wanted.noEarlierThan(began));
  }
  return day;
}

function checkFailure(fields: Fields, path: Path, report: Report): void {
  const failed = fields['failed'];
  if (!isObject(failed)) return;
  if (typeof failed['at'] === 'string' && readCollectionDay(failed['at']) === null) {
    report([...path, 'failed', 'at'], 'wrong-format', dayOrTime);
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
    report([...path, 'count'], 'out-of-range', wanted.noFewerThan(records.length));
  }
  if (complete !== true) return;
  if (count === undefined) {
    report([...path, 'count'], 'missing', wanted.total);
  }
  if (failed !== undefined) {
    report([...path, 'complete'], 'contradiction', wanted.openWhereFailed);
  }
  if (!distinct) return;
  for (const position of findRepeatedAddresses(records)) {
    report([...path, 'records', position, 'url'], 'duplicate', wanted.addressOnce);
  }
}
