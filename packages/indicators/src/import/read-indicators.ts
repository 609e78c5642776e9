import type { IndicatorData } from '../catalogue/assemble.ts';
import type { SourceReference } from '../model/source-reference.ts';
import type { TableNode } from './build-tree.ts';
import type { ImportTableOptions } from './import-options.ts';
import { IdBook } from './names.ts';
import { type DutyCells, readDuties, readDutyCells } from './read-duties.ts';
import { cellReport, readExplanation, wordsOf } from './read-explanation.ts';
import type { Report } from './table-doubt.ts';
import type { Records } from './units-and-columns.ts';

const noDuties: DutyCells = {
  columns: { text: '', state: 'none' },
  units: { text: '', state: 'none' },
  named: [],
};

/** The indicators of a table as an author would write them, and where each leaf stands. */
export function readIndicators(
  roots: readonly TableNode[],
  records: Records,
  { ids }: ImportTableOptions,
  report: Report,
): {
  readonly indicators: readonly IndicatorData[];
  readonly sources: Readonly<Record<string, SourceReference>>;
} {
  const { dictionary } = records;
  const duties = readDutyCells(roots, records, report);
  const book = new IdBook(ids?.indicators ?? {});
  const sources = new Map<string, SourceReference>();
  const known: string[] = [];
  const read = (
    nodes: readonly TableNode[],
    parent: { readonly id: string; readonly names: readonly string[] },
  ): IndicatorData[] =>
    nodes.map((node, index) => {
      const names = [...parent.names, node.name];
      const paths = names.map((_, from) => names.slice(from).join('/'));
      known.push(...paths);
      const inName = cellReport(node, node.field, report);
      const id = `${parent.id}${book.idOf(paths, `indicator-${index + 1}`, inName)}`;
      const name = dictionary.bilingual(node.name);
      if (node.rows.length === 0) {
        return {
          id,
          name,
          notes: node.notes.map((note) => dictionary.bilingual(note)),
          bases: records.basisIdsOf(wordsOf(node), inName),
          children: read(node.children, { id: `${id}.`, names }),
        };
      }
      sources.set(id, {
        rows: node.rows.map(({ row, page, cells }) => ({ line: row, page, cells })),
      });
      const inExplanation = cellReport(node, 'explanation', report);
      return {
        id,
        name,
        bases: records.basisIdsOf(wordsOf(node), inExplanation),
        ...readExplanation(node, dictionary, inExplanation),
        ...readDuties(node, duties.get(node) ?? noDuties, records, report),
      };
    });
  const indicators = read(roots, { id: '', names: [] });
  book.reportUnused(known, report);
  records.reportUnused(report);
  return { indicators, sources: Object.fromEntries(sources) };
}
