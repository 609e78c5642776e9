import { expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { defineCatalogue } from '../catalogue/define-catalogue.ts';
import { countyCsv, countyMerges, countyOptions } from '../testing/county-table.ts';
import { importTable } from './import-table.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

async function countyWorkbook(): Promise<Uint8Array> {
  const { rows } = readCsv(countyCsv);
  const data = rows.map((cells, row) =>
    cells.map((value, column) => {
      const merge = countyMerges.find((each) => each.row === row + 1 && each.column === column + 1);
      if (value === null || value === '') return null;
      return { value, ...(merge && { rowSpan: merge.rowSpan, columnSpan: merge.columnSpan }) };
    }),
  );
  return new Uint8Array(await writeWorkbook([{ data, sheet: '任务分解表' }]).toBuffer());
}

it('reads a workbook with merged cells as the same catalogue', async () => {
  const table = await readXlsx(await countyWorkbook(), { sheet: '任务分解表' });
  expect(table.merges).toHaveLength(countyMerges.length);
  const fromSheet = importTable(table, countyOptions);
  const fromCsv = importTable(readCsv(countyCsv), countyOptions);
  expect(defineCatalogue(fromSheet.draft).hash).toBe(defineCatalogue(fromCsv.draft).hash);
});

it('names the sheets that there are', async () => {
  const bytes = await countyWorkbook();
  await expect(readXlsx(bytes, { sheet: '目录' })).rejects.toThrow(
    'the name or position of a sheet (there are: 任务分解表), got "目录"',
  );
});
