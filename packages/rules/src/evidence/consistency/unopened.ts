import { excludeFields, excludeWhenFailed } from './excluded.ts';
import type { Fields, Tell } from './report.ts';

/** A policy document shows no interpretations when it could not be opened. */
export function checkPolicy(record: Fields, tell: Tell): void {
  excludeWhenFailed(record, ['interpretations'], tell);
}

const withoutInterface = {
  zh: 'null 或不写（没有数据接口）',
  en: 'null or nothing, because there is no interface',
};

/** A data set shows nothing of itself when its page could not be opened, and nobody calls an interface that it does not have. */
export function checkDataSet(record: Fields, tell: Tell): void {
  const seen = ['updatedAt', 'machineReadable', 'hasInterface', 'views', 'downloads', 'calls'];
  excludeWhenFailed(record, seen, tell);
  if (record['hasInterface'] === false && record['calls'] !== null) {
    excludeFields(record, ['calls'], withoutInterface, tell);
  }
}

/** A service item shows nothing of its guide when that could not be opened. */
export function checkService(record: Fields, tell: Tell): void {
  excludeWhenFailed(record, ['finestGrained', 'guide'], tell);
}
