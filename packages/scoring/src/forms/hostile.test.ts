import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { hostileDocument, hostileTexts, squeeze } from '../testing/hostile.ts';
import { readWorkbook } from '../testing/workbook.ts';
import { renderCsv } from './csv/render-csv.ts';
import { renderHtml } from './html/render-html.ts';
import { ledgerToCsv } from './ledger/ledger-csv.ts';
import { readLedgerCsv } from './ledger/read-ledger-csv.ts';
import { updateLedger } from './ledger/update-ledger.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { makeVisible } from './view/text.ts';
import { renderXlsx } from './xlsx/render-xlsx.ts';

describe.each(hostileTexts.map((text) => [text.slice(0, 24), text] as const))('%j', (_, text) => {
  const document = hostileDocument(text);
  const seen = squeeze(makeVisible(text));
  const ledger = updateLedger(null, document);

  test('in CSV stays one cell that nothing runs, and is all there', () => {
    const sheets = [
      ...(['scores', 'findings', 'units', 'gains'] as const).map((table) =>
        renderCsv(document, table),
      ),
      ledgerToCsv(ledger),
    ];
    for (const csv of sheets) {
      const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(new Set(data.map((row) => row.length)).size).toBe(1);
      expect(
        data.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠](?!\d+(\.\d+)?$)/.test(cell)),
      ).toEqual([]);
    }
    for (const csv of sheets.slice(1)) expect(squeeze(csv.replaceAll('""', '"'))).toContain(seen);
    expect(readLedgerCsv(ledgerToCsv(ledger)).ledger).toEqual(ledger);
  });

  test('in Markdown is text', () => {
    const markdown = renderMarkdown(document);
    expect(markdown).not.toMatch(/(?<!\\)(\\\\)*<[a-z/!]/i);
    const tables = markdown.split('\n\n').filter((block) => block.startsWith('|'));
    for (const table of tables) {
      const widths = table
        .trim()
        .split('\n')
        .map((row) => row.split(/(?<!\\)\|/).length);
      expect(new Set(widths).size).toBe(1);
    }
    expect(squeeze(markdown.replace(/\\([^A-Za-z0-9\s])/g, '$1'))).toContain(seen);
  });

  test('in HTML is text', () => {
    const html = renderHtml(document);
    expect(html).not.toMatch(/<(script|img|iframe|object|embed|link|base|form)\b/i);
    expect(html.match(/<svg\b/g)?.length).toBe(html.match(/<svg aria-hidden="true"/g)?.length);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(html).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE]/);
  });

  test('in a workbook is a text, never a formula, and the file stays whole', async () => {
    const { files, texts, sheets } = readWorkbook(await renderXlsx(document, { ledger }));
    const cells = texts.map((cell) => squeeze(cell.replaceAll('_x005F_', '_')));
    expect(cells.some((cell) => cell.includes(seen.replaceAll('\uFFFD', '□')))).toBe(true);
    expect(Object.values(files).filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
    expect(sheets.every((name) => name.length <= 31 && !/[\\/?*[\]:]/.test(name))).toBe(true);
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
  });
});
