import { type CsvOptions, formatCsv } from '@liujiang/indicators/export';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import { Given } from '../../input/given.ts';
import { readGivenChoice, readOptionalFlag } from '../../input/read.ts';
import { makeTable, type TableName, tableNames } from '../tables/tables.ts';
import { type ViewOptions, withView } from '../view/view-assessment.ts';

/** How {@link renderCsv} writes. */
export interface CsvReportOptions extends ViewOptions, CsvOptions {}

/**
 * A table of an assessment as CSV: `scores` (a row for the total and for each indicator), `findings` (one for each
 * requirement), `units` (one for each unit and requirement) or `gains`. {@link dataDictionary} explains the columns and
 * their empty cells. Set `bom` for Excel.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme } from '@liujiang/scoring';
 * import { makeDocument } from '@liujiang/scoring/document';
 * import { renderCsv } from '@liujiang/scoring/forms/csv';
 *
 * const message = { zh: '达标', en: 'Met' };
 * const findings: FindingSet = {
 *   catalogue: { id: liujiang.id, version: liujiang.version, hash: liujiang.hash },
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: 'passed', reasons: [], conditions: [], message }
 *   )),
 *   warnings: [],
 * };
 * const document = makeDocument({ catalogue: liujiang, scheme: equalScheme(liujiang), findings });
 * renderCsv(document, 'scores').split('\r\n')[1]?.startsWith('总分,,0,100.00,100.00,100.00,100.00,已定,'); //=> true
 * ```
 */
export function renderCsv(
  document: AssessmentDocument,
  name: TableName,
  options: CsvReportOptions = {},
): string {
  return withView(document, options, ['bom'], (view, chosen) => {
    const given = new Given(name, 'name', chosen.problems);
    const { headings, rows } = makeTable(view, readGivenChoice(given, tableNames, 'scores'));
    return formatCsv([headings, ...rows], { bom: readOptionalFlag(chosen.at('bom')) });
  });
}
