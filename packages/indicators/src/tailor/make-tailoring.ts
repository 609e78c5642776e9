import { canonicalHash } from '../catalogue/canonical-hash.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Setting, Tailoring } from '../model/tailoring.ts';
import type { ReadProfile } from './find-conflicts.ts';
import { inTableOrder } from './selection.ts';
import { byId, groupSettings } from './settings.ts';

/**
 * The record of one step of tailoring; `whole` is the catalogue with what is added and nothing left out. Without settings of
 * units and columns that nothing refers to any more.
 */
export function makeTailoring(
  base: Catalogue,
  whole: Catalogue,
  profiles: readonly ReadProfile[],
  built: Pick<Catalogue, 'units' | 'columns'>,
): Tailoring {
  const there = {
    unit: built.units.map(({ id }) => id),
    column: built.columns.map(({ id }) => id),
  };
  const idOf = new Map(profiles.map(({ profile, position }) => [position, profile.id]));
  const groups = groupSettings(
    profiles.flatMap(({ additions, settings }) => [...additions, ...settings]),
  );
  const settings = [...groups.values()].flatMap((group): readonly Setting[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind, id, field } = first;
    if ((kind === 'unit' || kind === 'column') && !there[kind].includes(id)) return [];
    const ids = group.flatMap(({ profile }) => idOf.get(profile) ?? []);
    const source = group.find((one) => one.source !== undefined)?.source;
    return [{ kind, id, field, profiles: ids.sort(), ...(source && { source }) }];
  });
  const ordered = settings.sort((a, b) =>
    `${a.kind} ${a.field}` < `${b.kind} ${b.field}` ? -1 : 1,
  );
  const excluded = profiles.flatMap(({ selection }) => selection.excluded);
  return {
    base: { id: base.id, version: base.version, hash: base.hash, title: base.title },
    profiles: profiles.map(({ profile }) => ({
      id: profile.id,
      version: profile.version,
      hash: canonicalHash(profile),
      title: profile.title,
    })),
    excluded: inTableOrder(whole, excluded),
    settings: [
      ...inTableOrder(
        whole,
        ordered.filter(({ kind }) => kind === 'indicator' || kind === 'requirement'),
      ),
      ...ordered.filter(({ kind }) => kind === 'unit').sort(byId),
      ...ordered.filter(({ kind }) => kind === 'column').sort(byId),
    ],
  };
}
