import { isCivilDay } from '@liujiang/indicators';
import { addWorkingDays, chinaWorkCalendar } from '@liujiang/rules';
import { type Ledger, type LedgerDoubt, readLedgerCsv } from '@liujiang/scoring/forms/ledger';
import type { Options } from './options.ts';
import type { Problems } from './problems.ts';
import { named, readText } from './read-file.ts';

/** The ledger of last time. */
export interface PreviousLedger {
  readonly previous: Ledger | null;
  readonly doubts: readonly LedgerDoubt[];
}

/** The last day for corrections: as given, or a number of working days after the monitoring date. */
export function readDeadline(
  { deadline, within }: Options,
  asOf: string,
  problems: Problems,
): string | undefined {
  const refuse = (path: string, got: string, zh: string, en: string): undefined => {
    problems.add('invalid-date', path, { zh, en }, got);
  };
  if (deadline !== undefined && within !== undefined) {
    const [zh, en] = ['--deadline 与 --within 只用其一', 'either --deadline or --within'];
    return refuse('--within', within, zh, en);
  }
  if (deadline !== undefined && !isCivilDay(deadline)) {
    const got = JSON.stringify(deadline);
    return refuse('--deadline', got, '整改时限（YYYY-MM-DD）', 'a deadline (YYYY-MM-DD)');
  }
  if (within === undefined) return deadline;
  const days = /^[1-9]\d{0,2}$/.test(within) ? Number(within) : undefined;
  if (days === undefined) {
    return refuse('--within', within, '1至999的工作日数', 'a number of working days from 1 to 999');
  }
  const { from, through } = chinaWorkCalendar;
  return (
    addWorkingDays(chinaWorkCalendar, asOf, days) ??
    refuse(
      '--within',
      within,
      `工作日历所涵盖的日期（${from}至${through}）`,
      `days that the working calendar covers (${from} to ${through})`,
    )
  );
}

/** The ledger that the units filled in, with the doubts about it. */
export function readLedger({ ledger }: Options, problems: Problems): PreviousLedger {
  const text = ledger === undefined ? undefined : readText(named(ledger), problems);
  if (ledger === undefined || text === undefined) return { previous: null, doubts: [] };
  const reading = problems.attempt(ledger, () => readLedgerCsv(text));
  return { previous: reading?.ledger ?? null, doubts: reading?.doubts ?? [] };
}
