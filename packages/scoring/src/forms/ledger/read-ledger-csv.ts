import { type Bilingual, isCivilDay, normaliseName } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import Papa from 'papaparse';
import { within } from '../../arithmetic/within.ts';
import { Given } from '../../input/given.ts';
import { Problems } from '../../input/problems.ts';
import { invalidInput } from '../../input/scoring-error.ts';
import { blankWriting, type Ledger, type LedgerEntry, type Sighting } from './ledger.ts';
import { listLedgerColumns, sightingNames } from './ledger-columns.ts';
import { unguard } from './ledger-csv.ts';

/** Something in a file that could not be taken as it stands. */
export interface LedgerDoubt {
  /** Row of the sheet, from 1, the heading's own row included. */
  readonly row: number;
  readonly heading: string;
  /** What stands there. */
  readonly text: string;
  readonly message: Bilingual;
}

/** A ledger as read from a file, and what about the file is doubtful. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly doubts: readonly LedgerDoubt[];
}

/** The rows under the separator with which the key's heading stands in the first row. */
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

/** A day as Excel saves one: 2020-01-31, 2020/1/31, 2020.1.31 or 2020年1月31日. */
function readDay(text: string): string | null {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim());
  if (parts === null) return null;
  const [, year = '', month = '', day = ''] = parts;
  const civil = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDay(civil) ? civil : null;
}

const notADay: Bilingual = { zh: '不是日期，未采用', en: 'is no date and was not taken over' };

/** One row, by column id. */
class Row {
  readonly #cells: ReadonlyMap<string, string>;
  readonly #headings: ReadonlyMap<string, string>;
  readonly #number: number;
  readonly #doubts: LedgerDoubt[];

  constructor(
    cells: ReadonlyMap<string, string>,
    headings: ReadonlyMap<string, string>,
    number: number,
    doubts: LedgerDoubt[],
  ) {
    this.#cells = cells;
    this.#headings = headings;
    this.#number = number;
    this.#doubts = doubts;
  }

  text(id: string): string {
    return this.#cells.get(id) ?? '';
  }

  doubt(id: string, message: Bilingual): void {
    const heading = this.#headings.get(id) ?? id;
    this.#doubts.push({ row: this.#number, heading, text: this.text(id), message });
  }

  day(id: string): string | null {
    const text = this.text(id);
    const day = readDay(text);
    if (day === null && text.trim() !== '') this.doubt(id, notADay);
    return day;
  }

  count(id: string): number {
    const text = this.text(id).trim();
    if (/^\d{1,6}$/.test(text)) return Number(text);
    this.doubt(id, { zh: '不是次数，按0次计', en: 'is no number of times and counts as 0' });
    return 0;
  }

  seen(language: Language): Sighting {
    const text = normaliseName(this.text('seen'));
    for (const [sighting, name] of Object.entries(sightingNames)) {
      if (normaliseName(name[language]) === text) return sighting as Sighting;
    }
    this.doubt('seen', {
      zh: '不是检查结果，按无法判断计',
      en: 'is no result and counts as unknown',
    });
    return 'unknown';
  }
}

const aCsvText: Bilingual = {
  zh: 'CSV 文字（字节须先解码：GB18030 用 new TextDecoder("gb18030")，UTF-8 用 new TextDecoder()）',
  en: 'the text of a CSV; bytes are decoded first, by new TextDecoder("gb18030") or new TextDecoder()',
};

/** The day on which the run must have seen it, where the office lost the cell. */
function firstKnown(...days: readonly (string | null)[]): string | null {
  return days.find((day) => day !== null) ?? null;
}

function readEntry(
  row: Row,
  language: Language,
  more: Readonly<Record<string, string>>,
): LedgerEntry | null {
  const stated = ['found_on', 'open_since', 'checked_on'].map((id) => row.day(id));
  const [found = null, since = null, checked = null] = stated;
  const foundOn = firstKnown(found, since, checked);
  const openSince = firstKnown(since, found, checked);
  const checkedOn = firstKnown(checked, since, found);
  if (foundOn === null || openSince === null || checkedOn === null) {
    row.doubt('found_on', {
      zh: '本行没有任何监测日期，未读入',
      en: 'the row has no monitoring date at all and was left out',
    });
    return null;
  }
  const text = (id: string): string => row.text(id);
  return {
    key: text('key'),
    unit: text('unit'),
    roles: text('roles'),
    indicator: text('indicator'),
    asked: text('asked'),
    place: text('place'),
    problem: text('problem'),
    columns: text('columns'),
    waiver: text('waiver') === '' ? null : text('waiver'),
    foundOn,
    openSince,
    checkedOn,
    fixedOn: row.day('fixed_on'),
    reopened: row.count('reopened'),
    seen: row.seen(language),
    deadline: row.day('deadline'),
    written: {
      ...blankWriting,
      action: text('action'),
      person: text('person'),
      doneOn: text('done_on'),
      remark: text('remark'),
      more,
    },
  };
}

/**
 * Reads a ledger back from its CSV, as a unit filled it in and a spreadsheet saved it: with other separators, dates in
 * another form, columns moved or added. What was written is kept to the character; rows and cells that cannot be read
 * are listed as doubts. The status and 是否逾期 are worked out anew and not read; where somebody changed them, a doubt
 * says so.
 *
 * The text must be decoded already: Excel in China may save GB18030, which `new TextDecoder('gb18030')` reads.
 *
 * @throws ScoringError with `invalid-input` when the text has no heading 问题标识 (or Key), by which problems are told
 * apart.
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
    return readText(csv);
  });
}

function readText(csv: string): LedgerReading {
  const columns = listLedgerColumns();
  const keyColumn = columns.filter(({ id }) => id === 'key');
  const keyHeadings = keyColumn.flatMap(({ heading }) => [heading.zh, heading.en]);
  const rows = readRows(csv, keyHeadings);
  if (rows === null) {
    const problems = new Problems();
    const expected = {
      zh: `标题行含“${keyHeadings[0]}”的 CSV`,
      en: `CSV with the heading ${keyHeadings[1]}`,
    };
    problems.add('missing-column', '', expected, csv.slice(0, 60));
    problems.throwIfAny(invalidInput);
  }
  const [head = [], ...body] = rows ?? [];
  const names = head.map(normaliseName);
  const language: Language = names.includes(normaliseName(keyHeadings[0] ?? '')) ? 'zh' : 'en';
  const known = new Map(columns.map((entry) => [normaliseName(entry.heading[language]), entry]));
  // A heading that stands twice is the office's own the second time.
  const places = names.map((name, at) =>
    names.indexOf(name) === at ? known.get(name)?.id : undefined,
  );
  const own = head.map((heading, at) => {
    const before = head.slice(0, at).filter((other) => other === heading).length;
    return before === 0 ? heading : `${heading} (${before + 1})`;
  });
  const headings = new Map(columns.map(({ id, heading }) => [id, heading[language]]));
  const doubts: LedgerDoubt[] = [];
  for (const { id, heading } of columns) {
    if (places.includes(id)) continue;
    const message = { zh: '缺少这一列', en: 'the column is missing' };
    doubts.push({ row: 1, heading: heading[language], text: '', message });
  }
  const entries = new Map<string, LedgerEntry>();
  body.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const byId = new Map(
      places.flatMap((id, at) => (id === undefined ? [] : [[id, cells[at] ?? ''] as const])),
    );
    const more = Object.fromEntries(
      own.flatMap((heading, at) => {
        const text = cells[at] ?? '';
        return places[at] !== undefined || text === '' ? [] : [[heading, text]];
      }),
    );
    const row = new Row(byId, headings, index + 2, doubts);
    const key = row.text('key');
    if (key === '' || entries.has(key)) {
      row.doubt('key', {
        zh: '没有问题标识或标识重复，本行未读入',
        en: 'the key is missing or stands twice; the row was left out',
      });
      return;
    }
    const entry = readEntry(row, language, more);
    if (entry === null) return;
    entries.set(key, entry);
    for (const { id, value } of columns.filter(({ id }) => id === 'status' || id === 'overdue')) {
      const derived = value({ entry, number: index + 1 }, language);
      if (!byId.has(id) || normaliseName(row.text(id)) === normaliseName(derived)) continue;
      row.doubt(id, {
        zh: `按各次监测应为“${derived}”，改动未采用`,
        en: `the runs say “${derived}”; the change was not taken over`,
      });
    }
  });
  return {
    ledger: {
      format: 'liujiang-ledger',
      formatVersion: 1,
      language,
      entries: [...entries.values()],
    },
    doubts,
  };
}
