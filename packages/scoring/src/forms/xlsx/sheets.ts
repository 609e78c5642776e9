import type { CellObject, SheetData } from 'write-excel-file/universal';
import type { Ledger } from '../ledger/ledger.ts';
import { ledgerTable } from '../ledger/ledger-table.ts';
import { dictionaryRows } from '../tables/dictionary.ts';
import { fillTable, makeTable, type Table } from '../tables/tables.ts';
import { listUnitColumns, listUnitRows } from '../tables/unit-columns.ts';
import type { AssessmentView, Labelled } from '../view/assessment-view.ts';
import { words } from '../view/fixed-texts.ts';
import { inBrackets } from '../view/text.ts';
import { headingCell, tableCell, textCell } from './cell.ts';
import { rowHeight } from './row-height.ts';

/** A sheet before it has a unique name. */
export interface SheetDraft {
  readonly title: string;
  readonly data: SheetData;
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly frozenRows: number;
}

type DraftCell = CellObject | null;

/** Gives each row the height of its texts. */
function withHeights(
  rows: readonly (readonly DraftCell[])[],
  widths: readonly number[],
): SheetData {
  return rows.map((cells) => {
    const texts = cells.map((cell) => (typeof cell?.value === 'string' ? cell.value : ''));
    const height = rowHeight(texts, widths);
    return cells.map((cell) => cell && { ...cell, height });
  });
}

function tableSheet({ title, headings, rows, columns }: Table): SheetDraft {
  const cells = rows.map((row) =>
    row.map((text, at) => tableCell(text, columns[at]?.type ?? 'text')),
  );
  const widths = columns.map(({ width }) => width);
  const data = withHeights([headings.map(headingCell), ...cells], widths);
  return { title, data, widths, frozenRows: 1 };
}

/** What a reader must see first: who, when, by what, the total with its bounds, notices, and how it was counted. */
function summarySheet(view: AssessmentView): SheetDraft {
  const t = (word: keyof typeof words): string => words[word][view.language];
  const { total } = view;
  const figure = (label: string, text: string | null): readonly DraftCell[] => {
    const cell = text === null ? textCell(total.statusName) : tableCell(text, 'number');
    return [headingCell(label), cell && { ...cell, align: 'left' }];
  };
  type Rows = readonly (readonly DraftCell[])[];
  const labelled = (items: readonly Labelled[]): Rows =>
    items.map(({ label, text }) => [headingCell(label), textCell(text)]);
  const titled = (title: string, rows: Rows): Rows =>
    rows.length === 0 ? [] : [[], [headingCell(title)], ...rows];
  const widths = [28, 90];
  const rows: Rows = [
    [headingCell(view.title)],
    ...labelled(view.head),
    ...titled(
      t('notices'),
      view.notices.map((notice) => [null, textCell(notice)]),
    ),
    ...titled(t('result'), [
      figure(t('total'), total.value),
      figure(t('least'), total.min),
      figure(t('most'), total.max),
      figure(t('full'), total.full),
      ...labelled([
        ...(total.bandBasis === ''
          ? []
          : [
              {
                label: t('band'),
                text: `${total.band ?? t('open')}${inBrackets(total.bandBasis, view.language)}`,
              },
            ]),
        { label: t('explanation'), text: total.sentence },
      ]),
    ]),
    ...titled(
      t('outcomes'),
      view.outcomes.map(({ name, count }) => figure(name, String(count))),
    ),
    ...titled(t('draws'), labelled(view.draws)),
    ...titled(
      t('warnings'),
      view.warnings.map((warning) => [null, textCell(warning)]),
    ),
    ...titled(t('rules'), labelled(view.rules)),
    ...titled(t('manifest'), labelled(view.manifest)),
  ];
  return { title: t('result'), data: withHeights(rows, widths), widths, frozenRows: 0 };
}

function dictionarySheet({ language }: AssessmentView): SheetDraft {
  const [headings = [], ...rows] = dictionaryRows();
  const widths = [14, 18, 14, 16, 20, 40, 40, 40, 40];
  const cells = [headings.map(headingCell), ...rows.map((row) => row.map(textCell))];
  const data = withHeights(cells, widths);
  return { title: words.dictionary[language], data, widths, frozenRows: 1 };
}

/** The sheets of a workbook, in order: result, scores, findings, gains, ledger, one for each unit, dictionary. */
export function listSheets(view: AssessmentView, ledger: Ledger | null): readonly SheetDraft[] {
  const { language } = view;
  return [
    summarySheet(view),
    ...(['scores', 'findings', 'gains'] as const).map((name) => tableSheet(makeTable(view, name))),
    ...(ledger === null ? [] : [tableSheet(ledgerTable(ledger))]),
    ...view.units.map((unit) =>
      tableSheet(fillTable(unit.name, listUnitColumns(), listUnitRows(unit), language)),
    ),
    dictionarySheet(view),
  ];
}
