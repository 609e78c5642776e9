import type { Bilingual } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import type { AssessmentView } from '../view/assessment-view.ts';
import { listFindingColumns } from './finding-columns.ts';
import { listGainColumns } from './gain-columns.ts';
import { listScoreColumns } from './score-columns.ts';
import type { TableColumn } from './table-column.ts';
import { listUnitColumns, listUnitRows } from './unit-columns.ts';

/** A table that is rendered from a document; the rectification ledger is another one. */
export type TableName = 'scores' | 'findings' | 'units' | 'gains';

export const tableNames: readonly TableName[] = ['scores', 'findings', 'units', 'gains'];

export interface Table {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly Pick<TableColumn<never>, 'type' | 'width'>[];
}

export const tableTitles: Readonly<Record<TableName | 'ledger', Bilingual>> = {
  scores: { zh: '得分', en: 'Scores' },
  findings: { zh: '检查结果', en: 'Findings' },
  units: { zh: '各单位任务', en: 'Units' },
  gains: { zh: '整改增分', en: 'Gains' },
  ledger: { zh: '整改台账', en: 'Rectification ledger' },
};

export function fillTable<Row>(
  title: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): Table {
  return {
    title,
    headings: columns.map(({ heading }) => heading[language]),
    rows: rows.map((row) => columns.map(({ value }) => value(row, language))),
    columns,
  };
}

export function makeTable(view: AssessmentView, name: TableName): Table {
  const { language } = view;
  const title = tableTitles[name][language];
  switch (name) {
    case 'scores':
      return fillTable(title, listScoreColumns(), view.scores, language);
    case 'findings':
      return fillTable(title, listFindingColumns(), view.findings, language);
    case 'units':
      return fillTable(title, listUnitColumns(), view.units.flatMap(listUnitRows), language);
    case 'gains':
      return fillTable(title, listGainColumns(), view.gains, language);
  }
}
