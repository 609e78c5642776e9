import { listLeaves } from '../catalogue/walk.ts';
import type { Catalogue, Indicator, Leaf } from '../model/catalogue.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import type { SettingsOf } from './apply-settings.ts';

type Named = Pick<Catalogue, 'units' | 'columns'>;

/** Replaces old names by new ones in one pass, so that a name that becomes another's old name is not replaced twice. */
function renamer(base: Named, tailored: Named): (text: string | null) => string | null {
  const names = (list: Named): ReadonlyMap<string, string> =>
    new Map([...list.units, ...list.columns].map(({ id, name }) => [id, name.zh]));
  const now = names(tailored);
  const renamed = new Map<string, string>();
  for (const [id, name] of names(base)) {
    const other = now.get(id);
    if (other !== undefined && other !== name) renamed.set(name, other);
  }
  if (renamed.size === 0) return (text) => text;
  const longestFirst = [...renamed.keys()].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('|'), 'gu');
  return (text) => text?.replace(pattern, (name) => renamed.get(name) ?? name) ?? null;
}

/** The words of the cell 责任单位 of a leaf, wherever they are printed. */
function unitsIn({ responsibilities }: Leaf): string {
  const stated = responsibilities.filter(({ statedIn }) => statedIn === 'unit');
  return canonicalJson(stated.map(({ unit, role }) => [unit, role]));
}

/** A row of the base: the leaf above it, and the texts of its cells, merged ones included. */
interface Row extends Pick<Leaf, 'unitText' | 'columnText'> {
  readonly above: Leaf | undefined;
}

function areUnitsMerged({ responsibilities }: Leaf): boolean {
  return responsibilities.some(({ inherited }) => inherited);
}

function rowsOf(base: Catalogue): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  let above: Leaf | undefined;
  for (const leaf of listLeaves(base)) {
    const before = above === undefined ? undefined : rows.get(above.id);
    const { unitText = null, columnText = null } = before ?? {};
    rows.set(leaf.id, {
      above,
      unitText: areUnitsMerged(leaf) ? unitText : leaf.unitText,
      columnText: leaf.columnCell === 'inherited' ? columnText : leaf.columnText,
    });
    above = leaf;
  }
  return rows;
}

/** Whether the row above has other words than before, or is another row with other words. */
function differs(
  said: (leaf: Leaf) => string,
  now: Leaf | undefined,
  before: Leaf | undefined,
): boolean {
  return (now && said(now)) !== (before && said(before));
}

/**
 * The leaves of a tailored catalogue with cells that agree with their rows. A merged cell prints its own text when the
 * row above is gone or has changed; printed cells use the present names of units and columns. What a profile says of a
 * cell stays.
 */
export function agreeCells(
  indicators: readonly Indicator[],
  base: Catalogue,
  tailored: Named & { readonly settingsOf: SettingsOf },
): readonly Indicator[] {
  const rename = renamer(base, tailored);
  const rows = rowsOf(base);
  let above: Leaf | undefined;
  const agree = (leaf: Leaf): Leaf => {
    const set = new Set(tailored.settingsOf('indicator', leaf.id).map(({ field }) => field));
    const row = rows.get(leaf.id);
    const splitUnits =
      areUnitsMerged(leaf) && !set.has('responsibilities') && differs(unitsIn, above, row?.above);
    const splitColumns =
      leaf.columnCell === 'inherited' &&
      !set.has('columns') &&
      differs(({ columns }) => canonicalJson(columns), above, row?.above);
    above = leaf;
    const responsibilities = splitUnits
      ? leaf.responsibilities.map((part) => ({ ...part, inherited: false }))
      : leaf.responsibilities;
    const unitText = splitUnits ? (row?.unitText ?? null) : leaf.unitText;
    const columnText = splitColumns ? (row?.columnText ?? null) : leaf.columnText;
    const printed = columnText === null ? 'none' : 'printed';
    return {
      ...leaf,
      responsibilities,
      unitText: set.has('unitText') ? unitText : rename(unitText),
      columnText: set.has('columnText') ? columnText : rename(columnText),
      columnCell: splitColumns ? printed : leaf.columnCell,
    };
  };
  const walk = (nodes: readonly Indicator[]): readonly Indicator[] =>
    nodes.map((node) =>
      node.kind === 'leaf' ? agree(node) : { ...node, children: walk(node.children) },
    );
  return walk(indicators);
}
