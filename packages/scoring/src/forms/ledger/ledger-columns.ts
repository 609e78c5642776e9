import type { Bilingual } from '@liujiang/indicators';
import { column, type Pair, type TableColumn } from '../tables/table-column.ts';
import { isOverdue, type LedgerWriting, progressNames, progressOf } from './ledger.ts';
import { type LedgerRow, listRunColumns } from './ledger-run-columns.ts';

const yes: Bilingual = { zh: '是', en: 'yes' };
const no: Bilingual = { zh: '否', en: 'no' };

function writtenColumn(
  id: string,
  heading: Pair,
  field: Exclude<keyof LedgerWriting, 'more'>,
  width: number,
  about: Pair = ['责任单位填写', 'Written by the unit'],
): TableColumn<LedgerRow> {
  const empty = ['责任单位尚未填写', 'The unit has not written anything'] as const;
  return column(id, heading, about, empty, ({ entry }) => entry.written[field], { width });
}

/** The rectification ledger, one row for each problem and unit. */
export function listLedgerColumns(): readonly TableColumn<LedgerRow>[] {
  return [
    column(
      'number',
      ['序号', 'No.'],
      ['行号，不随各次监测变化', 'Row number; it stays from run to run'],
      null,
      ({ number }) => String(number),
      { type: 'number', width: 6 },
    ),
    column(
      'status',
      ['整改状态', 'Status'],
      [
        '新发现、未整改、待核实、已整改、反复；按最近一次监测',
        'new, open, to be confirmed, fixed, reopened; by the last run',
      ],
      null,
      ({ entry }, language) => progressNames[progressOf(entry)][language],
      { width: 12 },
    ),
    column(
      'overdue',
      ['是否逾期', 'Overdue'],
      [
        '整改时限早于最近监测时间点且未整改、未豁免',
        'Open without an exception, and the deadline lies before the last monitoring date',
      ],
      null,
      ({ entry }, language) => (isOverdue(entry) ? yes : no)[language],
      { width: 10 },
    ),
    column(
      'unit',
      ['责任单位', 'Unit'],
      ['单位名称；未明确的予以注明', 'Name of the unit; says so where nobody is named'],
      null,
      ({ entry }) => entry.unit,
      { width: 22 },
    ),
    column(
      'roles',
      ['职责', 'Role'],
      ['责任、牵头、配合等', 'responsible, lead, assist and so on'],
      ['未明确责任单位，或由检查直接指定', 'No unit is named, or the inspection named it'],
      ({ entry }) => entry.roles,
      { width: 10 },
    ),
    column(
      'indicator',
      ['指标', 'Indicator'],
      ['序号和名称', 'Code and name'],
      null,
      ({ entry }) => entry.indicator,
      { width: 30 },
    ),
    column(
      'asked',
      ['指标要求', 'Required'],
      ['指标体系对该项的要求', 'What the table asks for'],
      null,
      ({ entry }) => entry.asked,
      { width: 50 },
    ),
    column(
      'place',
      ['问题所在', 'Where'],
      ['问题所在的信息、页面或栏目', 'Record, page or column in which the problem lies'],
      ['该项要求整体', 'The requirement as a whole'],
      ({ entry }) => entry.place,
      { width: 30 },
    ),
    column(
      'problem',
      ['存在问题', 'Problem'],
      ['最近一次发现时的情况', 'What was found when it was last seen'],
      null,
      ({ entry }) => entry.problem,
      { width: 50 },
    ),
    column(
      'columns',
      ['对应栏目', 'Columns'],
      ['该指标的栏目', 'Columns of the indicator'],
      ['指标体系未列栏目', 'The table names no column'],
      ({ entry }) => entry.columns,
      { width: 26 },
    ),
    column(
      'deadline',
      ['整改时限', 'Deadline'],
      ['最迟完成日期', 'Last day for putting it right'],
      ['尚未确定', 'Not set yet'],
      ({ entry }) => entry.deadline ?? '',
      { type: 'date', width: 12 },
    ),
    writtenColumn('action', ['整改情况', 'What was done'], 'action', 30),
    writtenColumn('person', ['整改责任人', 'Person in charge'], 'person', 14),
    writtenColumn('done_on', ['完成时间', 'Done on'], 'doneOn', 14, [
      '责任单位填写，照填写内容保留',
      'Written by the unit and kept as written',
    ]),
    writtenColumn('remark', ['备注', 'Remarks'], 'remark', 20),
    column(
      'waiver',
      ['豁免', 'Waiver'],
      ['已批准的例外', 'An accepted exception'],
      ['没有豁免', 'There is none'],
      ({ entry }) => entry.waiver ?? '',
      { width: 20 },
    ),
    ...listRunColumns(),
  ];
}
