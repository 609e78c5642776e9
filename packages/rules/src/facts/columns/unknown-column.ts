import { type Column, listLeaves, nearestTo, normaliseName } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import { addTo } from '../../input/add-to.ts';
import type { Context } from '../core/context.ts';

/** The columns that hold a section, by the section's name: 人事信息 for 人事任免. */
function columnsOfSections({ catalogue }: Context): ReadonlyMap<string, readonly Column[]> {
  const found = new Map<string, Column[]>();
  for (const { columns, requirements } of listLeaves(catalogue)) {
    const holding = catalogue.columns.filter(({ id }) => columns.includes(id));
    for (const { scope, elements } of requirements) {
      if (scope === 'each') continue; // columns of the members, no sections
      for (const { kind, name } of listElements(elements)) {
        if (kind !== 'column') continue;
        for (const column of holding) addTo(found, normaliseName(name.zh), column);
      }
    }
  }
  return found;
}

/**
 * Warns of columns that the catalogue does not have; where the name is a section's, it says in which column sections are read.
 */
export function unknownColumns(
  context: Context,
): (got: string, path: string, known: readonly string[]) => void {
  let sections: ReadonlyMap<string, readonly Column[]> | undefined;
  return (got, path, known) => {
    sections ??= columnsOfSections(context);
    const holding = sections.get(normaliseName(got)) ?? [];
    const names = [...new Set(holding.map(({ name }) => name.zh))];
    const [zh, en] =
      names.length === 0
        ? ['', '']
        : [
            `；它是“${names.join('、')}”栏目下的一级栏目，请填在该栏目的 sections 中`,
            `; it is a section of ${names.map((name) => `“${name}”`).join(', ')}, and is read in the “sections” of that column`,
          ];
    context.warn({
      code: 'unknown-column',
      path,
      message: {
        zh: `栏目“${got}”不在指标体系中${zh}`,
        en: `The column “${got}” is not in the catalogue${en}.`,
      },
      nearest: holding.length > 0 ? holding.map(({ id }) => id) : nearestTo(got, known),
    });
  };
}
