import { fc, test } from '@fast-check/vitest';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { makeDocument } from '../../document/make-document.ts';
import { assessments } from '../../testing/assessments.ts';
import { runs } from '../../testing/runs.ts';
import { makeTable, tableNames } from '../tables/tables.ts';
import { viewAssessment } from '../view/view-assessment.ts';
import { renderCsv } from './render-csv.ts';

/** What a spreadsheet would run, and what only looks like it. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const number = /^[+-]?\d+(\.\d+)?$/;

test.prop(
  [
    assessments.filter(({ scheme }) => scheme.policies.inapplicable !== 'refuse'),
    fc.constantFrom('zh' as const, 'en' as const),
    fc.boolean(),
  ],
  runs(300),
)(
  'another parser reads every cell of every table as it was, formulas behind an apostrophe',
  (input, language, bom) => {
    const document = makeDocument(input);
    const view = viewAssessment(document, { language });
    for (const name of tableNames) {
      const { headings, rows } = makeTable(view, name);
      const csv = renderCsv(document, name, { language, bom });
      expect(csv.startsWith('\uFEFF')).toBe(bom);
      const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',' });
      expect(errors).toEqual([]);
      // after the last line break there is nothing
      expect(data.pop()).toEqual(['']);
      const guarded = [headings, ...rows].map((row) =>
        row.map((cell) => (formula.test(cell) && !number.test(cell) ? `'${cell}` : cell)),
      );
      expect(data).toEqual(guarded);
    }
  },
);
