import type { Catalogue, Indicator } from '../model/catalogue.ts';
import type { Column } from '../model/column.ts';
import { normaliseName } from '../text/normalise-name.ts';
import type { IssueLog, Path } from './issue-log.ts';
import { checkLeaf, checkLink, checkUnique, type Known, type Links } from './leaf-relations.ts';
import { checkTailoring } from './tailoring-relations.ts';

function readList(log: IssueLog, input: Partial<Catalogue>, list: keyof Links): Known {
  const records: readonly { readonly id: string }[] = input[list] ?? [];
  if (!Array.isArray(records)) return { ids: new Set(), complete: false };
  const places = records.flatMap((record, index) => {
    const path = [list, index, 'id'];
    return log.isSound(path) ? [{ id: record.id, path }] : [];
  });
  checkUnique(log, places);
  return { ids: new Set(places.map(({ id }) => id)), complete: places.length === records.length };
}

/** Two columns with the same owner and name could not be told apart in evidence. */
function checkColumnNames(log: IssueLog, columns: readonly Column[]): void {
  const seen = new Map<string, string>();
  for (const [index, { id, owner, name }] of columns.entries()) {
    const key = `${owner} ${normaliseName(name.zh)}`;
    const other = seen.get(key);
    if (other === undefined) seen.set(key, id);
    else {
      const expected = {
        zh: `与 ${other} 不同的所属单位或名称`,
        en: `an owner or name other than that of ${other}`,
      };
      log.report(['columns', index, 'name'], { code: 'duplicate-column', expected });
    }
  }
}

interface Position {
  readonly code: string;
  readonly level: number;
  readonly parent: string | null;
}

function checkPosition(
  log: IssueLog,
  node: Indicator,
  path: Path,
  { code, level, parent }: Position,
): void {
  if (log.isSound([...path, 'code']) && node.code !== code) {
    const expected = { zh: `${code}（按位置）`, en: `${code}, its position` };
    log.report([...path, 'code'], { code: 'wrong-code', expected });
  }
  if (log.isSound([...path, 'level']) && node.level !== level) {
    const expected = { zh: `${level}（按层级，至多三级）`, en: `${level}, its depth, at most 3` };
    log.report([...path, 'level'], { code: 'wrong-level', expected });
  }
  if (parent !== null && log.isSound([...path, 'id'])) {
    const word = node.id.slice(node.id.lastIndexOf('.') + 1);
    if (node.id !== `${parent}${parent === '' ? '' : '.'}${word}`) {
      const expected =
        parent === ''
          ? { zh: '一级指标的编号（不含点）', en: 'an id of level 1, without a dot' }
          : { zh: `“${parent}.”加一个词`, en: `"${parent}." and one word` };
      log.report([...path, 'id'], { code: 'wrong-id', expected });
    }
  }
}

/** All indicators below a place with their paths, parents first; values that are not objects are left out. */
function walk(
  log: IssueLog,
  nodes: unknown,
  path: Path,
  above: Position,
): { readonly node: Indicator; readonly path: Path }[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((value: unknown, index) => {
    const place = [...path, index];
    if (!log.isSound([...place, 'kind'])) return [];
    const node = value as Indicator;
    const position = {
      code: above.code === '' ? String(index + 1) : `${above.code}.${index + 1}`,
      level: above.level + 1,
      parent: above.parent,
    };
    checkPosition(log, node, place, position);
    if (node.kind === 'leaf') return [{ node, path: place }];
    const parent = log.isSound([...place, 'id']) ? node.id : null;
    const below = walk(log, node.children, [...place, 'children'], { ...position, parent });
    return [{ node, path: place }, ...below];
  });
}

/**
 * Checks how the parts of a catalogue belong together: unique ids below the right parent, codes and levels by position,
 * links, texts that agree. Parts with a broken shape are skipped, because they are reported already.
 */
export function checkRelations(log: IssueLog, input: Partial<Catalogue>): void {
  const links: Links = {
    units: readList(log, input, 'units'),
    columns: readList(log, input, 'columns'),
    bases: readList(log, input, 'bases'),
  };
  if (log.isSound(['columns'])) {
    for (const [index, { owner }] of (input.columns ?? []).entries()) {
      checkLink(log, ['columns', index, 'owner'], owner, links.units);
    }
    checkColumnNames(log, input.columns ?? []);
  }
  const root = { code: '', level: 0, parent: '' };
  const nodes = walk(log, input.indicators, ['indicators'], root);
  const ids = nodes.flatMap(({ node, path }) => {
    const place = [...path, 'id'];
    return log.isSound(place) ? [{ id: node.id, path: place }] : [];
  });
  checkUnique(log, ids);
  for (const { node, path } of nodes) {
    if (log.isSound([...path, 'bases'])) {
      for (const [index, id] of node.bases.entries()) {
        checkLink(log, [...path, 'bases', index], id, links.bases);
      }
    }
    if (node.kind === 'leaf') checkLeaf(log, node, path, links);
  }
  if (log.isSound(['tailoring'])) checkTailoring(log, input.tailoring ?? []);
  if (log.isSound(['errata'])) {
    const indicators = {
      ids: new Set(ids.map(({ id }) => id)),
      complete: log.isSound(['indicators']),
    };
    for (const [index, { indicator }] of (input.errata ?? []).entries()) {
      checkLink(log, ['errata', index, 'indicator'], indicator, indicators);
    }
  }
}
