import type { Catalogue, Indicator, Leaf } from '../model/catalogue.ts';
import type { Column } from '../model/column.ts';
import { normaliseName } from '../text/normalise-name.ts';
import type { Inspection, Path } from './inspection.ts';
import { checkElements, checkRequirement } from './requirement-relations.ts';
import { checkTailoring } from './tailoring-relations.ts';

/** The ids of a list, and whether all of them could be read. */
interface Known {
  readonly ids: ReadonlySet<string>;
  readonly complete: boolean;
}

type Links = Readonly<Record<'units' | 'columns' | 'bases', Known>>;

const once = { zh: '不重复的编号', en: 'an id that is used only once' };

/** Reports every place whose id was seen before. */
function checkUnique(
  inspection: Inspection,
  places: readonly { readonly id: string; readonly path: Path }[],
): void {
  const seen = new Set<string>();
  for (const { id, path } of places) {
    if (seen.has(id)) inspection.report(path, { code: 'duplicate-id', expected: once });
    seen.add(id);
  }
}

function readList(inspection: Inspection, input: Partial<Catalogue>, list: keyof Links): Known {
  const records: readonly { readonly id: string }[] = input[list] ?? [];
  if (!Array.isArray(records)) return { ids: new Set(), complete: false };
  const places = records.flatMap((record, index) => {
    const path = [list, index, 'id'];
    return inspection.isSound(path) ? [{ id: record.id, path }] : [];
  });
  checkUnique(inspection, places);
  return { ids: new Set(places.map(({ id }) => id)), complete: places.length === records.length };
}

function checkLink(inspection: Inspection, path: Path, id: string, to: Known): void {
  if (!to.complete || !inspection.isSound(path) || to.ids.has(id)) return;
  const expected = { zh: '已定义的编号', en: 'an id that is defined' };
  inspection.report(path, { code: 'unknown-id', expected, known: [...to.ids] });
}

function checkLeaf(inspection: Inspection, leaf: Leaf, path: Path, links: Links): void {
  const sound = (...fields: readonly (keyof Leaf)[]): boolean =>
    fields.every((field) => inspection.isSound([...path, field]));

  if (sound('columns')) {
    for (const [index, id] of leaf.columns.entries()) {
      checkLink(inspection, [...path, 'columns', index], id, links.columns);
    }
    checkUnique(
      inspection,
      leaf.columns.map((id, index) => ({ id, path: [...path, 'columns', index] })),
    );
  }
  if (sound('responsibilities')) {
    const parts = leaf.responsibilities.map(({ unit, role, statedIn }, index) => {
      checkLink(inspection, [...path, 'responsibilities', index, 'unit'], unit, links.units);
      return { id: `${unit} ${role} ${statedIn}`, path: [...path, 'responsibilities', index] };
    });
    checkUnique(inspection, parts);
  }
  if (sound('columnCell', 'columnText')) {
    const printed = leaf.columnCell === 'printed';
    if (printed !== (leaf.columnText !== null)) {
      const expected = printed
        ? { zh: '栏目单元格的文字', en: 'the text of the column cell' }
        : { zh: 'null（该单元格未载文字）', en: 'null, as the cell prints nothing' };
      inspection.report([...path, 'columnText'], { code: 'contradiction', expected });
    }
  }
  if (sound('columnCell', 'columns') && leaf.columnCell === 'none' && leaf.columns.length > 0) {
    const expected = { zh: '空列表（columnCell 为 none）', en: 'no column, as columnCell is none' };
    inspection.report([...path, 'columns'], { code: 'contradiction', expected });
  }
  checkElements(inspection, leaf, path);
  if (Array.isArray(leaf.requirements)) {
    for (const [index, requirement] of leaf.requirements.entries()) {
      checkRequirement(inspection, requirement, [...path, 'requirements', index], {
        leaf: inspection.isSound([...path, 'id']) ? leaf.id : null,
        alone: leaf.requirements.length === 1,
      });
    }
    checkUnique(
      inspection,
      leaf.requirements.flatMap((requirement, index) => {
        const place = [...path, 'requirements', index, 'id'];
        return inspection.isSound(place) ? [{ id: requirement.id, path: place }] : [];
      }),
    );
  }
}

/** A column is its owner and its name: two that share both could not be told apart in evidence. */
function checkColumnNames(inspection: Inspection, columns: readonly Column[]): void {
  const seen = new Map<string, string>();
  for (const [index, { id, owner, name }] of columns.entries()) {
    const key = `${owner} ${normaliseName(name.zh)}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, id);
    else {
      const expected = {
        zh: `与 ${other} 不同的所属单位或名称`,
        en: `another owner or name than ${other} has`,
      };
      inspection.report(['columns', index, 'name'], { code: 'duplicate-column', expected });
    }
  }
}

interface Position {
  readonly code: string;
  readonly level: number;
  readonly parent: string | null;
}

function checkPosition(
  inspection: Inspection,
  node: Indicator,
  path: Path,
  { code, level, parent }: Position,
): void {
  if (inspection.isSound([...path, 'code']) && node.code !== code) {
    const expected = { zh: `${code}（按位置）`, en: `${code}, its position` };
    inspection.report([...path, 'code'], { code: 'wrong-code', expected });
  }
  if (inspection.isSound([...path, 'level']) && node.level !== level) {
    const expected = { zh: `${level}（按层级，至多三级）`, en: `${level}, its depth, at most 3` };
    inspection.report([...path, 'level'], { code: 'wrong-level', expected });
  }
  if (parent !== null && inspection.isSound([...path, 'id'])) {
    const word = node.id.slice(node.id.lastIndexOf('.') + 1);
    if (node.id !== `${parent}${parent === '' ? '' : '.'}${word}`) {
      const expected =
        parent === ''
          ? { zh: '一级指标的编号（不含点）', en: 'an id of level 1, without a dot' }
          : { zh: `“${parent}.”加一个词`, en: `"${parent}." and one word` };
      inspection.report([...path, 'id'], { code: 'wrong-id', expected });
    }
  }
}

/** Indicators below a place, with the place of each, a parent before its children; only what is an object. */
function walk(
  inspection: Inspection,
  nodes: unknown,
  path: Path,
  above: Position,
): { readonly node: Indicator; readonly path: Path }[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((value: unknown, index) => {
    const place = [...path, index];
    if (!inspection.isSound([...place, 'kind'])) return [];
    const node = value as Indicator;
    const position = {
      code: above.code === '' ? String(index + 1) : `${above.code}.${index + 1}`,
      level: above.level + 1,
      parent: above.parent,
    };
    checkPosition(inspection, node, place, position);
    if (node.kind === 'leaf') return [{ node, path: place }];
    const parent = inspection.isSound([...place, 'id']) ? node.id : null;
    const below = walk(inspection, node.children, [...place, 'children'], { ...position, parent });
    return [{ node, path: place }, ...below];
  });
}

/**
 * Checks how the parts of a catalogue hang together: ids unique and of the right parent, codes and levels by position,
 * links that lead somewhere, texts that agree. Parts whose shape is broken are passed over; their issues stand already.
 */
export function checkRelations(inspection: Inspection, input: Partial<Catalogue>): void {
  const links: Links = {
    units: readList(inspection, input, 'units'),
    columns: readList(inspection, input, 'columns'),
    bases: readList(inspection, input, 'bases'),
  };
  if (inspection.isSound(['columns'])) {
    for (const [index, { owner }] of (input.columns ?? []).entries()) {
      checkLink(inspection, ['columns', index, 'owner'], owner, links.units);
    }
    checkColumnNames(inspection, input.columns ?? []);
  }
  const root = { code: '', level: 0, parent: '' };
  const nodes = walk(inspection, input.indicators, ['indicators'], root);
  const ids = nodes.flatMap(({ node, path }) => {
    const place = [...path, 'id'];
    return inspection.isSound(place) ? [{ id: node.id, path: place }] : [];
  });
  checkUnique(inspection, ids);
  for (const { node, path } of nodes) {
    if (inspection.isSound([...path, 'bases'])) {
      for (const [index, id] of node.bases.entries()) {
        checkLink(inspection, [...path, 'bases', index], id, links.bases);
      }
    }
    if (node.kind === 'leaf') checkLeaf(inspection, node, path, links);
  }
  if (inspection.isSound(['tailoring'])) checkTailoring(inspection, input.tailoring ?? []);
  if (inspection.isSound(['errata'])) {
    const indicators = {
      ids: new Set(ids.map(({ id }) => id)),
      complete: inspection.isSound(['indicators']),
    };
    for (const [index, { indicator }] of (input.errata ?? []).entries()) {
      checkLink(inspection, ['errata', index, 'indicator'], indicator, indicators);
    }
  }
}
