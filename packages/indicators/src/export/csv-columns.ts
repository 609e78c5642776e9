import type { CsvColumn } from './csv-column.ts';
import { leafColumns } from './leaf-columns.ts';
import { placeColumns } from './place-columns.ts';
import { requirementColumns } from './requirement-columns.ts';

/** The columns of {@link catalogueToCsv}, in order. */
export function listCsvColumns(): readonly CsvColumn[] {
  return [...placeColumns(), ...requirementColumns(), ...leafColumns()];
}
