import * as z from 'zod/mini';
import { canonicalHash } from '../canonical-hash.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Column } from '../column.ts';
import { CatalogueError } from '../error.ts';
import { type DefineCatalogueResult, safeDefineCatalogue } from '../schema/define-catalogue.ts';
import { Inspection } from '../schema/inspection.ts';
import { problemsFromIssues } from '../schema/problems.ts';
import type { Unit } from '../unit.ts';
import type { SettingsOf } from './apply-settings.ts';
import { buildTailored } from './build-tailored.ts';
import { checkProfile } from './check-profile.ts';
import { findConflicts, type ReadProfile } from './find-conflicts.ts';
import type { Profile } from './profile.ts';
import { buildProfileSchemas } from './profile-schema.ts';
import { inTableOrder, selectFor } from './selection.ts';
import { groupSettings, listAdditions, listSettings, type SettingInput } from './settings.ts';
import type { Setting, Tailoring } from './tailoring.ts';

/** What the tailored catalogue is called. */
export type TailoredName = Pick<Catalogue, 'id' | 'version' | 'title'>;

function byId<T extends { readonly id: string }>(a: T, b: T): number {
  return a.id < b.id ? -1 : 1;
}

/** Records that profiles add, each once, by id. */
function additions<T extends { readonly id: string }>(
  lists: readonly (readonly T[] | undefined)[],
) {
  const records = new Map(lists.flatMap((list = []) => list.map((record) => [record.id, record])));
  return [...records.values()].sort(byId);
}

function makeTailoring(
  base: Catalogue,
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
    return [{ kind, id, field, profiles: ids.sort() }];
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
    excluded: inTableOrder(base, excluded),
    settings: [
      ...inTableOrder(
        base,
        ordered.filter(({ kind }) => kind === 'indicator' || kind === 'requirement'),
      ),
      ...ordered.filter(({ kind }) => kind === 'unit').sort(byId),
      ...ordered.filter(({ kind }) => kind === 'column').sort(byId),
    ],
  };
}

/**
 * {@link tailorCatalogue} without an exception.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { safeTailorCatalogue } from '@liujiang/indicators/tailor';
 * const name = { id: 'ours', version: '1', title: { zh: '本区指标', en: 'Our indicators' } };
 * safeTailorCatalogue(liujiang, [{ id: 'nothing' }], name).success; //=> false
 * ```
 */
export function safeTailorCatalogue(
  base: Catalogue,
  profiles: readonly unknown[],
  name: TailoredName,
): DefineCatalogueResult {
  const input = { profiles };
  const schema = z.strictObject({ profiles: z.array(buildProfileSchemas().profile) });
  const { error } = schema.safeParse(input);
  const inspection = new Inspection(error?.issues ?? []);
  const sound = profiles.flatMap((profile, position) =>
    inspection.isSound(['profiles', position]) && !hasUnknownKeys(error, position)
      ? [{ profile: profile as Profile, position }]
      : [],
  );
  const units = additions<Unit>(sound.map(({ profile }) => profile.add?.units));
  const columns = additions<Column>(sound.map(({ profile }) => profile.add?.columns));
  const known = {
    unit: [...base.units, ...units].map(({ id }) => id),
    column: [...base.columns, ...columns].map(({ id }) => id),
  };
  const read: readonly ReadProfile[] = sound
    .map(({ profile, position }) => ({
      profile,
      position,
      selection: selectFor(base, profile),
      settings: listSettings(profile, position),
      additions: listAdditions(profile, position),
    }))
    .sort((a, b) => byId(a.profile, b.profile));
  for (const { profile, position, selection, settings } of read) {
    checkProfile(inspection, { base, known, selection, settings }, profile, ['profiles', position]);
  }
  findConflicts(inspection, base, read);
  if (inspection.issues.length > 0) {
    return { success: false, problems: problemsFromIssues(inspection.issues, input, schema) };
  }

  const dropped = new Set(read.flatMap(({ selection }) => [...selection.dropped]));
  const bySetting = new Map<string, SettingInput[]>();
  for (const [setting] of groupSettings(read.flatMap(({ settings }) => settings)).values()) {
    if (setting === undefined) continue;
    const key = `${setting.kind} ${setting.id}`;
    bySetting.set(key, [...(bySetting.get(key) ?? []), setting]);
  }
  const settingsOf: SettingsOf = (kind, id) => bySetting.get(`${kind} ${id}`) ?? [];
  const built = buildTailored(base, name, { dropped, settingsOf, units, columns });
  const tailoring = [...(base.tailoring ?? []), makeTailoring(base, read, built)];
  return safeDefineCatalogue({ ...built, tailoring });
}

/** An unknown key leaves the rest sound, but a profile with a slip in it is not followed in part. */
function hasUnknownKeys(error: z.core.$ZodError | undefined, position: number): boolean {
  return (error?.issues ?? []).some(
    ({ code, path }) => code === 'unrecognized_keys' && path[1] === position,
  );
}

/**
 * Tailors a catalogue by profiles: what of it is used, and which names, texts, parameters, units and columns are set
 * otherwise. The order of the profiles does not matter; two that cannot both be followed are refused. The result is a
 * catalogue like any other, checked as `defineCatalogue` checks one, and keeps in `tailoring` what it was made from.
 * Ids and printed numbers stay, codes follow the new positions; an indicator of which nothing is left goes, and so does
 * what only it referred to.
 *
 * @throws CatalogueError (`invalid-profile`) with every problem of all profiles; a conflict (`conflicting-profiles`)
 *   names both. Problems of the result have the paths of the catalogue.
 *
 * @example
 * ```ts
 * import { getRequirement, listRequirements, liujiang } from '@liujiang/indicators';
 * import { tailorCatalogue } from '@liujiang/indicators/tailor';
 * const profile = {
 *   id: 'shorter',
 *   version: '1',
 *   title: { zh: '缩短期限', en: 'Shorter windows' },
 *   for: { id: 'liujiang' },
 *   exclude: [{ id: 'new-media', reason: { zh: '另行考核', en: 'Evaluated elsewhere' } }],
 *   set: {
 *     requirements: {
 *       'disclosure.basic.personnel/2': {
 *         parameters: {
 *           window: { value: 6, unit: 'month', reading: { zh: '按本区要求', en: 'As the district asks' } },
 *         },
 *       },
 *     },
 *   },
 * };
 * const name = { id: 'ours', version: '1', title: { zh: '本区指标', en: 'Our indicators' } };
 * const ours = tailorCatalogue(liujiang, [profile], name);
 * listRequirements(ours).length; //=> 140
 * const { window } = getRequirement(ours, 'disclosure.basic.personnel/2').parameters;
 * window?.type === 'duration' && [window.value, window.unit]; //=> [6, 'month']
 * ```
 */
export function tailorCatalogue<I extends string, R extends string>(
  base: Catalogue<I, R>,
  profiles: readonly unknown[],
  name: TailoredName,
): Catalogue<I, R> {
  const result = safeTailorCatalogue(base, profiles, name);
  if (result.success) return result.catalogue as Catalogue<I, R>;
  const title = { zh: '裁剪方案有误', en: 'The profiles cannot be followed' };
  throw new CatalogueError('invalid-profile', title, result.problems);
}
