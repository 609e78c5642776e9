import fc from 'fast-check';
import { failure, items, type Json, list, optional, summary, units } from './arbitrary-parts.ts';

/** Columns of one owner and of groups, two that bear one name, and one that is none. */
const columnIds: readonly string[] = [
  'human-resources/personnel',
  'human-resources/personnel',
  'human-resources/personnel',
  'towns/personnel',
  'statistics/statistics',
  'information-centre/open-data',
  'government-office/plans',
  'towns/departmental-documents',
  'all-units/departmental-documents',
  'towns/notices',
  'towns/documents',
];

const columnNames: readonly string[] = ['人事信息', '统计数据', '部门文件', '通知公告', '专栏'];

/** Records of columns, by id, by name and unit, or both. */
export function arbitraryColumn(): fc.Arbitrary<Json> {
  const unit = fc.constantFrom(...units);
  const section = fc.oneof(
    optional(
      { name: fc.constantFrom('人事任免', '任前公示', '招考招录', '其他'), items: items() },
      ['name'],
    ),
    fc.record({ name: fc.constantFrom('人事任免', '招考招录'), failed: fc.constant(failure) }),
    optional({ name: fc.constantFrom('人事任免', '招考招录'), summary: summary() }, [
      'name',
      'summary',
    ]),
    optional(
      {
        name: fc.constantFrom('人事任免', '任前公示'),
        state: fc.constantFrom('blank', 'under-maintenance'),
      },
      ['name', 'state'],
    ),
  );
  const columnState = fc.constantFrom('present', 'absent', 'blank', 'under-maintenance');
  const shown = {
    state: columnState,
    sections: list(section, 4),
    items: items(),
    summary: summary(),
  };
  /** What a record says of a column, one thing at a time: of several it is refused. */
  const look = fc.oneof(
    { weight: 4, arbitrary: fc.record({ state: shown.state }) },
    { weight: 4, arbitrary: fc.record({ sections: shown.sections }) },
    { weight: 1, arbitrary: fc.record({ items: shown.items }) },
    { weight: 1, arbitrary: fc.record({ summary: shown.summary }) },
    { weight: 1, arbitrary: fc.constant({ failed: failure }) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
  /** By id, by name and unit, or both, fitting together or not. */
  const named = fc.oneof(
    {
      weight: 3,
      arbitrary: optional({ id: fc.constantFrom(...columnIds), unit }, ['id']),
    },
    {
      weight: 2,
      arbitrary: optional({ name: fc.constantFrom(...columnNames), unit }, ['name']),
    },
    {
      weight: 2,
      arbitrary: optional(
        { id: fc.constantFrom(...columnIds), name: fc.constantFrom(...columnNames), unit },
        ['id', 'name'],
      ),
    },
    { weight: 2, arbitrary: optional({ id: fc.constantFrom(...columnIds) }, ['id']) },
  );
  return fc.tuple(named, look).map(([who, what]) => ({ ...(who as object), ...(what as object) }));
}
