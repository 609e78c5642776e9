import type { Bilingual, Problem } from '@liujiang/indicators';
import { addTo } from '../input/add-to.ts';
import { answer } from '../input/answer.ts';
import { EvidenceError } from '../input/error.ts';
import { isObject } from '../input/is-object.ts';
import { aList, anObject } from '../input/kinds.ts';
import { problemWith } from '../input/problem.ts';
import { readInstant } from '../time/dates.ts';
import type { ColumnRecord, Item, Section } from './kind-records.ts';
import type { EvidenceList } from './list.ts';

/** What a field of a row is called, or how it is read. */
export type RowField<Row, Value> = keyof Row | ((row: Row) => Value);

/** Which column rows are of, and where things stand in a row. */
export interface RowFields<Row extends object> {
  /** Id of the column in the catalogue, such as `human-resources/personnel`. */
  readonly id?: string;
  /** What the site calls it; with `unit` in place of an id. */
  readonly name?: string;
  /** The unit whose column it is, by name or id. */
  readonly unit?: string;
  /**
   * When an item was published: a `Date`, read in China Standard Time; a text, kept as printed; `null` where none is printed,
   * `undefined` where nobody knows.
   */
  readonly date: RowField<Row, Date | string | null | undefined>;
  readonly title?: RowField<Row, string | null | undefined>;
  readonly url?: RowField<Row, string | null | undefined>;
  /** The section (一级栏目) of the column that an item stands in, such as 人事任免; items without one stand in the column itself. */
  readonly section?: RowField<Row, string | null | undefined>;
  /**
   * All the sections that the column has, those without items too; left out where nobody has looked. Where no row says its
   * section, none is taken to be empty; a row of a section that is not among these shows that there are more.
   */
  readonly sections?: readonly string[];
  /** How many items the column has, as counted in the system: where the rows are as many, they are all of them. */
  readonly count?: number;
}

const dateNeeded: Bilingual = {
  zh: '有效的 Date、所印日期的原文、null（未印日期）或不填；毫秒数请写成 chinaDate(毫秒数)',
  en: 'a Date that is valid, the date as printed, null (none printed) or nothing; for milliseconds chinaDate(milliseconds)',
};
const textNeeded: Bilingual = { zh: '文本、null 或不填', en: 'a text, null or nothing' };

/**
 * A column of the site from the rows of a database or a spreadsheet: one item for each row.
 *
 * Without `count` there may be more items than rows, and without `sections` more sections than they name: such a column can
 * show that it is up to date, and never that it is not.
 *
 * @throws EvidenceError (`invalid-argument`) with every row whose date or text cannot be one.
 *
 * @example
 * ```ts
 * import { findingOf } from '@liujiang/indicators';
 * import { assessLiujiang, columnFromRows, parseEvidence } from '@liujiang/rules';
 * const rows = [{ headline: '任免通知', online: new Date('2020-10-12T18:30:00Z'), part: '人事任免' }];
 * const column = columnFromRows(rows, {
 *   id: 'human-resources/personnel',
 *   date: 'online',
 *   title: 'headline',
 *   section: 'part',
 * });
 * column.sections?.records[0]?.items?.records; //=> [{ title: '任免通知', publishedAt: '2020-10-13' }]
 * const evidence = parseEvidence({ collectedAt: '2020-12-01', columns: { records: [column] } });
 * const findings = assessLiujiang(evidence, { asOf: '2020-11-30' });
 * findingOf(findings, 'disclosure.basic.personnel/1').outcome; //=> 'passed'
 * ```
 */
export function columnFromRows<Row extends object>(
  rows: readonly Row[],
  fields: RowFields<Row>,
): ColumnRecord {
  return answer({ rows: [rows, aList], fields: [fields, anObject] }, () => {
    const problems: Problem[] = [];
    const own: Item[] = [];
    const bySection = new Map<string, Item[]>(fields.sections?.map((name) => [name, []]));
    for (const [index, row] of rows.entries()) {
      const section = readText(row, index, 'section', fields, problems);
      const item = readItem(row, index, fields, problems);
      if (section === undefined) own.push(item);
      else addTo(bySection, section, item);
    }
    if (problems.length > 0) throw new EvidenceError('invalid-argument', problems);
    return columnOf(own, bySection, rows.length, fields);
  });
}

function columnOf<Row extends object>(
  own: readonly Item[],
  bySection: ReadonlyMap<string, readonly Item[]>,
  rows: number,
  { id, name, unit, section, sections: named, count }: RowFields<Row>,
): ColumnRecord {
  const whole = (records: readonly Item[]): EvidenceList<Item> =>
    count === rows ? { records, complete: true, count: records.length } : { records };
  // Where no row says its section, the rows may belong to any: none is known to be whole then, and none to be empty.
  const placed = rows === 0 || own.length < rows;
  const sections = [...bySection].map(
    ([called, items]): Section => ({
      name: called,
      items: placed ? whole(items) : { records: items },
    }),
  );
  const allNamed =
    named !== undefined && [...bySection.keys()].every((called) => named.includes(called));
  return {
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    ...(unit !== undefined && { unit }),
    ...((section === undefined || own.length > 0) && { items: whole(own) }),
    ...(allNamed
      ? { sections: { records: sections, complete: true, count: sections.length } }
      : sections.length > 0 && { sections: { records: sections } }),
  };
}

function readItem<Row extends object>(
  row: Row,
  index: number,
  fields: RowFields<Row>,
  problems: Problem[],
): Item {
  const title = readText(row, index, 'title', fields, problems);
  const url = readText(row, index, 'url', fields, problems);
  const publishedAt = readDate(row, index, fields, problems);
  return {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt }),
  };
}

function readDate<Row extends object>(
  row: Row,
  index: number,
  { date }: RowFields<Row>,
  problems: Problem[],
): string | null | undefined {
  const value = readField(row, date);
  if (value === undefined || value === null || typeof value === 'string') return value;
  const day = value instanceof Date ? readInstant(value) : null;
  if (day !== null) return day;
  const got = value instanceof Date ? String(value) : value;
  problems.push(problemWith(got, 'wrong-date', pathOf(index, date), dateNeeded));
  return undefined;
}

function readText<Row extends object>(
  row: Row,
  index: number,
  name: 'title' | 'url' | 'section',
  fields: RowFields<Row>,
  problems: Problem[],
): string | undefined {
  const field = fields[name];
  const value = field === undefined ? undefined : readField(row, field);
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  problems.push(problemWith(value, 'wrong-type', pathOf(index, field ?? name), textNeeded));
  return undefined;
}

function readField<Row extends object>(row: Row, field: RowField<Row, unknown>): unknown {
  if (typeof field === 'function') return field(row);
  return isObject(row) ? row[field as string] : undefined;
}

function pathOf(index: number, field: unknown): string {
  return typeof field === 'function' ? `rows[${index}]` : `rows[${index}].${String(field)}`;
}
