import { answer } from '../input/answer.ts';
import { aCatalogue, anObject } from '../input/kinds.ts';
import type { Catalogue, Indicator } from '../model/catalogue.ts';
import { type CsvOptions, formatCsv } from './csv.ts';
import type { RequirementRow } from './csv-column.ts';
import { listCsvColumns } from './csv-columns.ts';
import type { Language } from './language.ts';

/** How the CSV of a catalogue is written. */
export interface CatalogueCsvOptions extends CsvOptions {
  /** Language of headings and of the words for vocabularies; texts stand in both. Default `zh`. */
  readonly language?: Language;
}

function rowsOf(
  catalogue: Catalogue,
  nodes: readonly Indicator[],
  above: readonly Indicator[] = [],
): RequirementRow[] {
  return nodes.flatMap((node) => {
    const path = [...above, node];
    if (node.kind === 'branch') return rowsOf(catalogue, node.children, path);
    return node.requirements.map((requirement) => ({ catalogue, path, leaf: node, requirement }));
  });
}

/**
 * A catalogue as CSV for Excel and the like: one row for each requirement, in table order. {@link csvDictionary}
 * explains every column and its empty cells. What tailoring left out has no row; the JSON and `listExclusions` name it.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { catalogueToCsv } from '@liujiang/indicators/export';
 * const csv = catalogueToCsv(liujiang, { language: 'en', bom: true });
 * csv.startsWith('\uFEFFIndicator,Indicator id,Requirement id'); //=> true
 * ```
 */
export function catalogueToCsv(catalogue: Catalogue, options: CatalogueCsvOptions = {}): string {
  return answer({ catalogue: [catalogue, aCatalogue], options: [options, anObject] }, () =>
    unguardedCatalogueToCsv(catalogue, options),
  );
}

function unguardedCatalogueToCsv(
  catalogue: Catalogue,
  { language = 'zh', ...options }: CatalogueCsvOptions = {},
): string {
  const columns = listCsvColumns();
  const rows = rowsOf(catalogue, catalogue.indicators);
  return formatCsv(
    [
      columns.map(({ heading }) => heading[language]),
      ...rows.map((row) => columns.map(({ value }) => value(row, language))),
    ],
    options,
  );
}
