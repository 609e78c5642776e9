import { type Bilingual, normaliseName } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import Papa from 'papaparse';
import { Given } from '../../input/given.ts';
import { invalidInput } from '../../input/scoring-error.ts';
import { within } from '../../input/within.ts';
import type { Ledger, LedgerEntry, LedgerWriting } from './ledger.ts';
import { listLedgerColumns } from './ledger-columns.ts';
import { unguard } from './ledger-csv.ts';
import { type LedgerDoubt, LedgerRowText, readEntry } from './ledger-row.ts';
import type { LedgerRow } from './ledger-run-columns.ts';

/** A ledger as read from a file, and the doubts about the file. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly doubts: readonly LedgerDoubt[];
}

/** The rows, split at the separator that makes the key's heading appear in the first row. */
function readRows(
  csv: string,
  keyHeadings: readonly string[],
): readonly (readonly string[])[] | null {
  for (const delimiter of [',', '\t', ';']) {
    const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter });
    const rows = data.map((row) => row.map(unguard));
    if (rows[0]?.some((cell) => keyHeadings.includes(normaliseName(cell)))) return rows;
  }
  return null;
}

const aCsvText: Bilingual = {
  zh: 'CSV 文本（字节须先解码：GB18030 用 new TextDecoder("gb18030")，UTF-8 用 new TextDecoder()）',
  en: 'the text of a CSV; bytes are decoded first, by new TextDecoder("gb18030") or new TextDecoder()',
};

/**
 * Reads a ledger back from its CSV, as a unit filled it in and a spreadsheet saved it: with other separators, dates in
 * another form, columns moved or added. What was written is kept to the character; rows and cells that cannot be read
 * are listed as doubts. Status and 是否逾期 are computed again and not read; a changed one is a doubt.
 *
 * The text must be decoded already: Excel in China may save GB18030, which `new TextDecoder('gb18030')` reads.
 *
 * @throws ScoringError with `invalid-input` when the text has no heading 问题标识 (or Key), which identifies problems.
 *
 * @example
 * ```ts
 * import { ledgerToCsv, readLedgerCsv } from '@liujiang/scoring/forms/ledger';
 *
 * const empty = { format: 'liujiang-ledger', formatVersion: 1, language: 'zh', entries: [] } as const;
 * readLedgerCsv(ledgerToCsv(empty, { bom: true })); //=> { ledger: empty, doubts: [] }
 * ```
 */
export function readLedgerCsv(csv: string): LedgerReading {
  const given = new Given(csv);
  return within(given, aCsvText, () => {
    if (typeof csv !== 'string') given.refuse('wrong-type', aCsvText);
    given.problems.throwIfAny(invalidInput);
    return readText(csv, given);
  });
}

/** The first row of a sheet: the meaning of each column. */
interface Head {
  readonly language: Language;
  /** By position: the column of a ledger, `undefined` when the office added it. */
  readonly ids: readonly (string | undefined)[];
  /** By position: the heading, numbered when it is repeated. */
  readonly headings: readonly string[];
}

function readHead(head: readonly string[], keyHeading: string): Head {
  const names = head.map(normaliseName);
  const language: Language = names.includes(normaliseName(keyHeading)) ? 'zh' : 'en';
  const known = new Map(
    listLedgerColumns().map(({ id, heading }) => [normaliseName(heading[language]), id]),
  );
  return {
    language,
    // a repeated heading is a column of the office
    ids: names.map((name, at) => (names.indexOf(name) === at ? known.get(name) : undefined)),
    headings: head.map((heading, at) => {
      const before = head.slice(0, at).filter((other) => other === heading).length;
      return before === 0 ? heading : `${heading} (${before + 1})`;
    }),
  };
}

/** The cells of columns that the office added, by heading. */
function readOwn({ ids, headings }: Head, cells: readonly string[]): LedgerWriting['more'] {
  return Object.fromEntries(
    headings.flatMap((heading, at) => {
      const text = cells[at] ?? '';
      return ids[at] !== undefined || text === '' ? [] : [[heading, text]];
    }),
  );
}

/** Computed cells are not read; a changed one is reported. */
function doubtDerived(row: LedgerRowText, derived: LedgerRow, { ids, language }: Head): void {
  for (const { id, value } of listLedgerColumns()) {
    if ((id !== 'status' && id !== 'overdue') || !ids.includes(id)) continue;
    const text = value(derived, language);
    if (normaliseName(row.text(id)) === normaliseName(text)) continue;
    row.doubt(id, {
      zh: `按各次监测应为“${text}”，改动未采用`,
      en: `the runs say “${text}”; the change was not taken over`,
    });
  }
}

function readText(csv: string, given: Given): LedgerReading {
  const columns = listLedgerColumns();
  const key = columns.find(({ id }) => id === 'key')?.heading ?? { zh: '', en: '' };
  const rows = readRows(csv, [key.zh, key.en]);
  if (rows === null) {
    const expected = { zh: `标题行含“${key.zh}”的 CSV`, en: `CSV with the heading ${key.en}` };
    given.refuse('missing-column', expected, csv.slice(0, 60));
    given.problems.throwIfAny(invalidInput);
  }
  const [first = [], ...body] = rows ?? [];
  const head = readHead(first, key.zh);
  const { language, ids } = head;
  const names = new Map(columns.map(({ id, heading }) => [id, heading[language]]));
  const missing = { zh: '缺少这一列', en: 'the column is missing' };
  const doubts = [...names].flatMap(([id, heading]): LedgerDoubt[] =>
    ids.includes(id) ? [] : [{ row: 1, heading, text: '', message: missing }],
  );
  const entries = new Map<string, LedgerEntry>();
  body.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const texts = new Map(ids.map((id, at) => [id ?? '', cells[at] ?? '']));
    const row = new LedgerRowText(texts, names, index + 2, doubts);
    const known = row.text('key');
    if (known === '' || entries.has(known)) {
      row.doubt('key', {
        zh: '没有问题标识或标识重复，本行未读入',
        en: 'the key is missing or repeated; the row was left out',
      });
      return;
    }
    const entry = readEntry(row, language, readOwn(head, cells));
    if (entry === null) return;
    entries.set(known, entry);
    doubtDerived(row, { entry, number: index + 1 }, head);
  });
  const ledger = { format: 'liujiang-ledger', formatVersion: 1, language } as const;
  return { ledger: { ...ledger, entries: [...entries.values()] }, doubts };
}
