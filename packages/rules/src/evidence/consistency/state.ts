import { excludeFields } from './excluded.ts';
import type { Fields, Tell } from './report.ts';

/** Reports what is shown of a column or section whose state leaves nothing to show. */
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
