import type { Bilingual } from '@liujiang/indicators';
import { column, type TableColumn } from '../tables/table-column.ts';
import { isOverdue, type LedgerEntry, progressNames, progressOf, type Sighting } from './ledger.ts';

/** An entry with its place in the ledger. */
export interface LedgerRow {
  readonly entry: LedgerEntry;
  /** From 1. */
  readonly number: number;
}

/** What the last run saw, in words. */
export const sightingNames: Readonly<Record<Sighting, Bilingual>> = {
  unmet: { zh: '不符合', en: 'not met' },
  met: { zh: '符合', en: 'met' },
  unknown: { zh: '无法判断', en: 'cannot tell' },
};

const yes: Bilingual = { zh: '是', en: 'yes' };
const no: Bilingual = { zh: '否', en: 'no' };
const notWritten = ['责任单位尚未填写', 'The unit has not written anything'] as const;

/** The rectification ledger, one row for each problem and unit. */
export function listLedgerColumns(): readonly TableColumn<LedgerRow>[] {
  return [
    column(
      'number',
      ['序号', 'No.'],
      ['行号，不随各次监测变化', 'Row number; it stays from run to run'],
      null,
      ({ number }) => String(number),
      {
        type: 'number',
        width: 6,
      },
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
      {
        width: 22,
      },
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
      {
        width: 30,
      },
    ),
    column(
      'asked',
      ['指标要求', 'Required'],
      ['指标体系对该项的要求', 'What the table asks for'],
      null,
      ({ entry }) => entry.asked,
      {
        width: 50,
      },
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
      {
        width: 50,
      },
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
    column(
      'action',
      ['整改情况', 'What was done'],
      ['责任单位填写', 'Written by the unit'],
      notWritten,
      ({ entry }) => entry.written.action,
      {
        width: 30,
      },
    ),
    column(
      'person',
      ['整改责任人', 'Person in charge'],
      ['责任单位填写', 'Written by the unit'],
      notWritten,
      ({ entry }) => entry.written.person,
      {
        width: 14,
      },
    ),
    column(
      'done_on',
      ['完成时间', 'Done on'],
      ['责任单位填写，照填写内容保留', 'Written by the unit and kept as written'],
      notWritten,
      ({ entry }) => entry.written.doneOn,
      {
        width: 14,
      },
    ),
    column(
      'remark',
      ['备注', 'Remarks'],
      ['责任单位填写', 'Written by the unit'],
      notWritten,
      ({ entry }) => entry.written.remark,
      {
        width: 20,
      },
    ),
    column(
      'waiver',
      ['豁免', 'Waiver'],
      ['已批准的例外', 'An accepted exception'],
      ['没有豁免', 'There is none'],
      ({ entry }) => entry.waiver ?? '',
      { width: 20 },
    ),
    column(
      'found_on',
      ['首次发现', 'First found'],
      ['首次发现时的监测时间点', 'Monitoring date of the run that first found it'],
      null,
      ({ entry }) => entry.foundOn,
      {
        type: 'date',
        width: 12,
      },
    ),
    column(
      'open_since',
      ['未整改起始', 'Open since'],
      [
        '本轮未整改的起始监测时间点；反复的从再次发现时起',
        'Monitoring date since which it is, or was last, open',
      ],
      null,
      ({ entry }) => entry.openSince,
      { type: 'date', width: 12 },
    ),
    column(
      'checked_on',
      ['最近监测', 'Last checked'],
      ['最近一次监测的时间点', 'Monitoring date of the last run that covered it'],
      null,
      ({ entry }) => entry.checkedOn,
      {
        type: 'date',
        width: 12,
      },
    ),
    column(
      'seen',
      ['最近检查', 'Last seen'],
      ['最近一次监测的结果', 'What the last run saw'],
      null,
      ({ entry }, language) => sightingNames[entry.seen][language],
      { width: 12 },
    ),
    column(
      'fixed_on',
      ['确认整改', 'Fixed on'],
      ['确认已整改的监测时间点', 'Monitoring date of the run that found it mended'],
      ['尚未确认整改', 'Not found mended yet'],
      ({ entry }) => entry.fixedOn ?? '',
      { type: 'date', width: 12 },
    ),
    column(
      'reopened',
      ['反复次数', 'Reopened'],
      ['整改后再次出现的次数', 'How often it came back after it had been mended'],
      null,
      ({ entry }) => String(entry.reopened),
      { type: 'number', width: 10 },
    ),
    column(
      'key',
      ['问题标识', 'Key'],
      ['识别同一问题，请勿改动', 'Tells which problem it is; leave as it is'],
      null,
      ({ entry }) => entry.key,
      { width: 40 },
    ),
  ];
}
