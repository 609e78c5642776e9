import type { Bilingual } from '@liujiang/indicators';
import { Given } from '../../input/given.ts';
import { readDay, readGivenChoice, readNullable, readRecord, readWords } from '../../input/read.ts';
import { invalidInput } from '../../input/scoring-error.ts';
import { within } from '../../input/within.ts';
import * as ledger from './ledger.ts';

const anEntry: Bilingual = {
  zh: '整改台账的一条（台账由 updateLedger 生成，或由 readLedgerCsv 读入）',
  en: 'an entry of a rectification ledger, which updateLedger makes and readLedgerCsv reads',
};

/** Checks the fields of an outside entry that decide its status. */
function withEntry<T>(entry: ledger.LedgerEntry, tell: (entry: ledger.LedgerEntry) => T): T {
  const given = new Given(entry, 'entry');
  return within(given, anEntry, () => {
    readRecord(given);
    given.problems.throwIfAny(invalidInput);
    for (const day of ['foundOn', 'openSince', 'checkedOn']) readDay(given.at(day));
    for (const day of ['fixedOn', 'deadline']) readNullable(given.at(day), readDay);
    readNullable(given.at('waiver'), readWords);
    readGivenChoice(given.at('seen'), ledger.sightings, 'unknown');
    given.problems.throwIfAny(invalidInput);
    return tell(entry);
  });
}

/**
 * The status of a problem after the last run.
 *
 * @throws ScoringError with `invalid-input` when it is not an entry of a ledger.
 */
export function progressOf(entry: ledger.LedgerEntry): ledger.Progress {
  return withEntry(entry, ledger.progressOf);
}

/**
 * Whether it was open without an exception and its deadline was before the last run's monitoring date.
 *
 * @throws ScoringError with `invalid-input` when it is not an entry of a ledger.
 */
export function isOverdue(entry: ledger.LedgerEntry): boolean {
  return withEntry(entry, ledger.isOverdue);
}
