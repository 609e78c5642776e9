import { type Bilingual, isCivilDay, normaliseName } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import { type LedgerEntry, type Sighting, sightingNames } from './ledger.ts';

/** Something in a file that could not be taken as it stands. */
export interface LedgerDoubt {
  /** Row of the sheet, from 1, the heading's own row included. */
  readonly row: number;
  readonly heading: string;
  /** What the cell has. */
  readonly text: string;
  readonly message: Bilingual;
}

/** A day as Excel saves one: 2020-01-31, 2020/1/31, 2020.1.31 or 2020年1月31日. */
function readSavedDay(text: string): string | null {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim());
  if (parts === null) return null;
  const [, year = '', month = '', day = ''] = parts;
  const civil = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDay(civil) ? civil : null;
}

const notADay: Bilingual = { zh: '不是日期，未采用', en: 'is not a date and was not taken over' };

/** One row, by column id. */
export class LedgerRowText {
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
    const day = readSavedDay(text);
    if (day === null && text.trim() !== '') this.doubt(id, notADay);
    return day;
  }

  count(id: string): number {
    const text = this.text(id).trim();
    if (/^\d{1,6}$/.test(text)) return Number(text);
    this.doubt(id, { zh: '不是次数，按0次计', en: 'is not a number of times and counts as 0' });
    return 0;
  }

  seen(language: Language): Sighting {
    const text = normaliseName(this.text('seen'));
    for (const [sighting, name] of Object.entries(sightingNames)) {
      if (normaliseName(name[language]) === text) return sighting as Sighting;
    }
    this.doubt('seen', {
      zh: '不是检查结果，按无法判断计',
      en: 'is not a result and counts as unknown',
    });
    return 'unknown';
  }
}

/** The entry of a row; `null`, with a doubt, when it has no day left that dates its runs. */
export function readEntry(
  row: LedgerRowText,
  language: Language,
  more: Readonly<Record<string, string>>,
): LedgerEntry | null {
  const found = row.day('found_on');
  const since = row.day('open_since');
  const checked = row.day('checked_on');
  const foundOn = found ?? since ?? checked;
  const openSince = since ?? foundOn;
  const checkedOn = checked ?? openSince;
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
    waiver: text('waiver') || null,
    foundOn,
    openSince,
    checkedOn,
    fixedOn: row.day('fixed_on'),
    reopened: row.count('reopened'),
    seen: row.seen(language),
    deadline: row.day('deadline'),
    written: {
      action: text('action'),
      person: text('person'),
      doneOn: text('done_on'),
      remark: text('remark'),
      more,
    },
  };
}
