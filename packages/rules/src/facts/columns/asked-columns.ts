import { type Catalogue, normaliseName, type Requirement } from '@liujiang/indicators';
import { leafOf } from '@liujiang/indicators/internal';
import type { Context } from '../core/context.ts';
import type { Bindings } from '../kinds.ts';

/** Whether a requirement asks that a column be set up. */
export function asksForColumn({ columns = [] }: Bindings, requirement: string): boolean {
  return columns.includes(requirement);
}

/** The columns that the leaf of a requirement prints. */
export function columnsOf(catalogue: Catalogue, requirement: string): Catalogue['columns'] {
  const printed = leafOf(catalogue, requirement).columns;
  return catalogue.columns.filter(({ id }) => printed.includes(id));
}

/**
 * The columns of a leaf that a name means: for 规划计划 not 部门文件, though the leaf prints both. Where no column has the name
 * (文件资料), all that the leaf prints are meant, unless the reading says otherwise.
 */
export function columnsFor(
  asked: string,
  printed: Catalogue['columns'],
  { readings }: Pick<Context, 'readings'>,
): Catalogue['columns'] {
  const words = normaliseName(asked);
  const named = printed.filter(({ name }) => words.includes(normaliseName(name.zh)));
  const isOpen = named.length === 0 && readings.columnNames !== 'same-name';
  return isOpen || readings.columnNames === 'any' ? printed : named;
}

/** The columns that a requirement asks to be set up. */
export function columnsAsked(
  { id, text, scope, elements }: Requirement,
  printed: Catalogue['columns'],
  context: Pick<Context, 'readings' | 'bindings'>,
): Catalogue['columns'] {
  const named = scope === 'each' ? elements.filter(({ kind }) => kind === 'column') : [];
  return [
    ...(asksForColumn(context.bindings, id) ? columnsFor(text.zh, printed, context) : []),
    ...named.flatMap(({ name }) => columnsFor(name.zh, printed, context)),
  ];
}
