import type { Leaf } from '../model/catalogue.ts';
import type { IssueLog, Path } from './issue-log.ts';
import { checkElements, checkRequirement } from './requirement-relations.ts';

/** The ids of a list, and whether all of them could be read. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  readonly complete: boolean;
}

export type Links = Readonly<Record<'units' | 'columns' | 'bases', Known>>;

const once = { zh: '不重复的编号', en: 'an id that is used only once' };

/** Reports every place whose id was seen before. */
export function checkUnique(
  log: IssueLog,
  places: readonly { readonly id: string; readonly path: Path }[],
): void {
  const seen = new Set<string>();
  for (const { id, path } of places) {
    if (seen.has(id)) log.report(path, { code: 'duplicate-id', expected: once });
    seen.add(id);
  }
}

/** Reports an id that leads nowhere, unless part of the list it refers to could not be read. */
export function checkLink(log: IssueLog, path: Path, id: string, to: Known): void {
  if (!to.complete || !log.isSound(path) || to.ids.has(id)) return;
  const expected = { zh: '已定义的编号', en: 'an id that is defined' };
  log.report(path, { code: 'unknown-id', expected, known: [...to.ids] });
}

/** Checks how the parts of a leaf belong together. */
export function checkLeaf(log: IssueLog, leaf: Leaf, path: Path, links: Links): void {
  const sound = (...fields: readonly (keyof Leaf)[]): boolean =>
    fields.every((field) => log.isSound([...path, field]));

  if (sound('columns')) {
    for (const [index, id] of leaf.columns.entries()) {
      checkLink(log, [...path, 'columns', index], id, links.columns);
    }
    checkUnique(
      log,
      leaf.columns.map((id, index) => ({ id, path: [...path, 'columns', index] })),
    );
  }
  if (sound('responsibilities')) {
    const parts = leaf.responsibilities.map(({ unit, role, statedIn }, index) => {
      checkLink(log, [...path, 'responsibilities', index, 'unit'], unit, links.units);
      return { id: `${unit} ${role} ${statedIn}`, path: [...path, 'responsibilities', index] };
    });
    checkUnique(log, parts);
  }
  if (sound('columnCell', 'columnText')) {
    const printed = leaf.columnCell === 'printed';
    if (printed !== (leaf.columnText !== null)) {
      const expected = printed
        ? { zh: '栏目单元格的文字', en: 'the text of the column cell' }
        : { zh: 'null（该单元格未载文字）', en: 'null, as the cell prints nothing' };
      log.report([...path, 'columnText'], { code: 'contradiction', expected });
    }
  }
  if (sound('columnCell', 'columns') && leaf.columnCell === 'none' && leaf.columns.length > 0) {
    const expected = { zh: '空列表（columnCell 为 none）', en: 'no column, as columnCell is none' };
    log.report([...path, 'columns'], { code: 'contradiction', expected });
  }
  checkElements(log, leaf, path);
  if (Array.isArray(leaf.requirements)) {
    for (const [index, requirement] of leaf.requirements.entries()) {
      checkRequirement(log, requirement, [...path, 'requirements', index], {
        leaf: log.isSound([...path, 'id']) ? leaf.id : null,
        alone: leaf.requirements.length === 1,
      });
    }
    checkUnique(
      log,
      leaf.requirements.flatMap((requirement, index) => {
        const place = [...path, 'requirements', index, 'id'];
        return log.isSound(place) ? [{ id: requirement.id, path: place }] : [];
      }),
    );
  }
}
