import type { UnhashedCatalogue } from '../catalogue/schema/catalogue-schema.ts';
import { listIndicators } from '../catalogue/walk.ts';
import type { Catalogue, Indicator } from '../model/catalogue.ts';
import type { Column } from '../model/column.ts';
import type { Unit } from '../model/unit.ts';
import { type SettingsOf, tailorLeaf, tailorRequirement, withFields } from './apply-settings.ts';
import { agreeCells } from './printed-cells.ts';

/** What a tailored catalogue is built from. */
export interface TailoredParts {
  /** Ids of the requirements that are not used. */
  readonly dropped: ReadonlySet<string>;
  readonly settingsOf: SettingsOf;
  readonly units: readonly Unit[];
  readonly columns: readonly Column[];
}

function tailorNodes(
  nodes: readonly Indicator[],
  above: string,
  parts: TailoredParts,
): readonly Indicator[] {
  const tailored: Indicator[] = [];
  for (const node of nodes) {
    const position = String(tailored.length + 1);
    const code = above === '' ? position : `${above}.${position}`;
    if (node.kind === 'branch') {
      const children = tailorNodes(node.children, code, parts);
      if (children.length === 0) continue;
      const settings = parts.settingsOf('indicator', node.id);
      tailored.push({ ...withFields(node, settings), code, children });
      continue;
    }
    const requirements = node.requirements
      .filter(({ id }) => !parts.dropped.has(id))
      .map((requirement) => tailorRequirement(requirement, parts.settingsOf));
    if (requirements.length === 0) continue;
    tailored.push({ ...tailorLeaf(node, parts.settingsOf), code, requirements });
  }
  return tailored;
}

interface Used {
  readonly units: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly bases: ReadonlySet<string>;
}

/** The records that the indicators refer to, the owners of used columns included. */
function usedBy({ indicators }: Pick<Catalogue, 'indicators'>, columns: readonly Column[]): Used {
  const all = listIndicators({ indicators });
  const leaves = all.filter((node) => node.kind === 'leaf');
  const usedColumns = new Set(leaves.flatMap((leaf) => leaf.columns));
  const owners = columns.filter(({ id }) => usedColumns.has(id)).map(({ owner }) => owner);
  const responsible = leaves.flatMap(({ responsibilities }) => responsibilities);
  return {
    units: new Set([...responsible.map(({ unit }) => unit), ...owners]),
    columns: usedColumns,
    bases: new Set(all.flatMap(({ bases }) => bases)),
  };
}

/**
 * A tailored catalogue without hash and record of tailoring: of `whole`, which is the base with what is added. Records that
 * nothing refers to are dropped.
 */
export function buildTailored(
  base: Catalogue,
  whole: Catalogue,
  { id, version, title }: Pick<Catalogue, 'id' | 'version' | 'title'>,
  parts: TailoredParts,
): UnhashedCatalogue {
  const chosen = tailorNodes(whole.indicators, '', parts);
  const before = usedBy(base, base.columns);
  const columns = [...base.columns, ...parts.columns].map((column) =>
    withFields(column, parts.settingsOf('column', column.id)),
  );
  const units = [...base.units, ...parts.units].map((unit) =>
    withFields(unit, parts.settingsOf('unit', unit.id)),
  );
  const { settingsOf } = parts;
  const indicators = agreeCells(chosen, base, { units, columns, settingsOf });
  const now = usedBy({ indicators }, columns);
  const stays = (list: keyof Used) => (record: { readonly id: string }) =>
    now[list].has(record.id) || !before[list].has(record.id);
  const known = new Set(listIndicators({ indicators }).map((node) => node.id));
  return {
    id,
    version,
    title,
    source: base.source,
    indicators,
    units: units.filter(stays('units')),
    columns: columns.filter(stays('columns')),
    bases: base.bases.filter(stays('bases')),
    errata: base.errata.filter(({ indicator }) => known.has(indicator)),
  };
}
