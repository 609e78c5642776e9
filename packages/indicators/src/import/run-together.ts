import { listLeaves } from '../catalogue/walk.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Report } from './table-doubt.ts';

/** Each part of a name that looks like two is at least this long. */
const shortest = 4;

/** Reports columns whose name begins or ends with that of another: a comma may be missing between them. */
export function reportRunTogether(
  draft: Omit<Catalogue, 'hash'>,
  heading: string | null,
  report: Report,
): void {
  const names = new Set(draft.columns.map(({ name }) => name.zh));
  for (const { id, name } of draft.columns) {
    const part = [...names].find(
      (other) =>
        other.length >= shortest &&
        name.zh.length - other.length >= shortest &&
        (name.zh.startsWith(other) || name.zh.endsWith(other)),
    );
    if (part === undefined) continue;
    const leaf = listLeaves(draft).find(({ columns }) => columns.includes(id));
    report({
      code: 'run-together',
      row: leaf?.source.rows[0]?.line ?? null,
      heading,
      expected: { zh: '以顿号隔开的栏目', en: 'a comma between the columns' },
      got: name.zh,
      assumed: {
        zh: `是一个栏目（“${part}”另见他处）。`,
        en: `It is read as one column, although ${part} is a column elsewhere.`,
      },
    });
  }
}
