import { excludeFields, excludeWhenFailed } from './excluded.ts';
import type { Fields, Tell } from './report.ts';
import { checkSummary } from './summary.ts';

const showing = ['items', 'summary', 'sections'];

/** A column needs a name of some kind, and shows nothing when it could not be opened, does not exist or is empty. */
export function checkColumn(record: Fields, tell: Tell): void {
  excludeWhenFailed(record, showing, tell);
  checkSummary(record, 'items', tell);
  checkState(record, showing, tell);
  if (record['id'] === undefined && record['name'] === undefined) {
    tell([], 'missing', { zh: '栏目的 id 或 name', en: 'an id or a name of the column' });
  }
}

/** What a column or section is said to be leaves nothing to be shown. */
export function checkState(record: Fields, fields: readonly string[], tell: Tell): void {
  const states = new Map([
    ['absent', { zh: '不写（已记为没有该栏目）', en: 'nothing, because there is no such column' }],
    ['blank', { zh: '不写（已记为空白栏目）', en: 'nothing, because it is blank' }],
    [
      'under-maintenance',
      { zh: '不写（已记为维护中）', en: 'nothing, because it is under maintenance' },
    ],
  ]);
  const expected = states.get(String(record['state']));
  if (expected !== undefined) excludeFields(record, [...fields, 'failed'], expected, tell);
}
