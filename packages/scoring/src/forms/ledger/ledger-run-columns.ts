import { column, type TableColumn } from '../tables/table-column.ts';
import { type LedgerEntry, sightingNames } from './ledger.ts';

/** An entry with its place in the ledger. */
export interface LedgerRow {
  readonly entry: LedgerEntry;
  /** From 1. */
  readonly number: number;
}

/** The history of a problem from run to run, and its key. */
export function listRunColumns(): readonly TableColumn<LedgerRow>[] {
  return [
    column(
      'found_on',
      ['首次发现', 'First found'],
      ['首次发现时的监测时间点', 'Monitoring date of the run that first found it'],
      null,
      ({ entry }) => entry.foundOn,
      { type: 'date', width: 12 },
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
      { type: 'date', width: 12 },
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
