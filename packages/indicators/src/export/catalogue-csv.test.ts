import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { listRequirements } from '../catalogue/walk.ts';
import { catalogueToCsv, catalogueToJson, csvDictionary, csvDictionaryToCsv } from '../export.ts';
import { liujiang } from '../liujiang/index.ts';
import { defineCatalogue } from '../schema.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';

const dictionary = csvDictionary();

/** The rows of the CSV as another parser reads them, by column id. */
function readRows(csv: string): Readonly<Record<string, string>>[] {
  const [, ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  return rows.map((row) =>
    Object.fromEntries(dictionary.map(({ id }, index) => [id, row[index] ?? '(no cell)'])),
  );
}

describe.each(['zh', 'en'] as const)('the CSV of Liujiang in %s', (language) => {
  const csv = catalogueToCsv(liujiang, { language });
  const rows = readRows(csv);

  test('has one row for each requirement, with its texts', () => {
    const requirements = listRequirements(liujiang);
    expect(rows.map((row) => [row['requirement'], row['text_zh'], row['text_en']])).toEqual(
      requirements.map(({ id, text }) => [id, text.zh, text.en]),
    );
  });

  test('has the headings of the dictionary, none twice', () => {
    const [headings] = Papa.parse<string[]>(csv).data;
    expect(headings).toEqual(dictionary.map(({ heading }) => heading[language]));
    expect(new Set(headings).size).toBe(dictionary.length);
  });

  test('is empty only where the dictionary says what that means', () => {
    const empty = new Set(rows.flatMap((row) => Object.keys(row).filter((id) => row[id] === '')));
    const explained = dictionary.flatMap(({ id, empty }) => (empty === null ? [] : [id]));
    expect([...empty].filter((id) => !explained.includes(id))).toEqual([]);
  });

  test('has no cell that a spreadsheet takes for a date, a fraction or a formula', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((text) => /^\d+([./\-:年,]\s?\d+)+[月日]*$|^[=+\-@']/.test(text))).toEqual(
      [],
    );
  });
});

test('says the same as the table at a requirement with everything', () => {
  const [row] = readRows(catalogueToCsv(smallCatalogue)).filter(
    ({ requirement }) => requirement === 'disclosure.basic.budget/1',
  );
  expect(row).toMatchObject({
    code: '2.1.2 财政预决算',
    level1_zh: '发布解读',
    level2_en: 'Basic information',
    level3_zh: '财政预决算',
    number: '',
    parameters: 'window：1年（含本数），原文“按年度”',
    elements: '财政预算、决算报告（财政预算、决算报告（条件：市级））',
    columns: '预决算公开平台（区财政局，平台或应用）',
    units: '区财政局（责任）',
    column_cell: '本行载明',
    measured: '否',
  });
});

test('tells roles, merged cells and missing levels apart', () => {
  const rows = readRows(catalogueToCsv(smallCatalogue, { language: 'en' }));
  const topics = rows.find(({ indicator }) => indicator === 'disclosure.topics');
  expect(topics).toMatchObject({
    level3_zh: '',
    units:
      'Information Centre (lead); All units (assist); Information Centre (collection, columns and work requirements)',
    clauses: '〔must〕专题应设置链接入口，〔should not〕页面不宜过长。',
  });
  const training = rows.find(({ indicator }) => indicator === 'safeguards.training');
  expect(training).toMatchObject({
    parameters: 'minimum: trainings: at least 1 (inclusive), printed “不少于1次”',
    column_text: '',
    column_cell: 'merged with the row above',
    unit_cell: 'merged with the row above',
  });
  expect(rows[0]).toMatchObject({ column_cell: 'none (——)', unit_cell: 'none (——)', units: '' });
});

test('explains every column in both languages', () => {
  const rows = Papa.parse<string[]>(csvDictionaryToCsv(), { skipEmptyLines: true }).data;
  expect(rows.length).toBe(dictionary.length + 1);
  expect(rows.flat().filter((text) => text === '')).toEqual([]);
});

test('writes JSON that reads back as the same catalogue', () => {
  expect(defineCatalogue(JSON.parse(catalogueToJson(liujiang)))).toEqual(liujiang);
});
