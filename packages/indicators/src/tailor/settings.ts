import { addTo } from '../input/add-to.ts';
import type { TailoredKind } from '../model/tailoring.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import type { Profile } from './profile.ts';

/** One field that one profile sets. */
export interface SettingInput {
  readonly kind: TailoredKind;
  readonly id: string;
  /** `name`, `parameters.window`. */
  readonly field: string;
  readonly value: unknown;
  readonly profile: number;
  /** Where it stands in the input. */
  readonly path: readonly PropertyKey[];
}

/** What stands in each list of settings. */
export const settingLists = {
  indicators: 'indicator',
  requirements: 'requirement',
  units: 'unit',
  columns: 'column',
} as const;

/** The name of the list of settings for a kind of record in a profile. */
export type SettingList = keyof typeof settingLists;

/** The field name of an added record: all its fields. */
export const wholeRecord = '*';

/** Every record that a profile adds, as a setting of all its fields. */
export function listAdditions({ add = {} }: Profile, profile: number): readonly SettingInput[] {
  return (['units', 'columns'] as const).flatMap((list) =>
    (add[list] ?? []).map((value, index) => ({
      kind: settingLists[list],
      id: value.id,
      field: wholeRecord,
      value,
      profile,
      path: ['profiles', profile, 'add', list, index],
    })),
  );
}

/** Everything that a profile sets, in the order of its text. */
export function listSettings({ set = {} }: Profile, profile: number): readonly SettingInput[] {
  return Object.entries(settingLists).flatMap(([list, kind]) =>
    Object.entries(set[list as SettingList] ?? {}).flatMap(([id, fields]) =>
      Object.entries(fields).flatMap(([field, value]: [string, unknown]): SettingInput[] => {
        const path = ['profiles', profile, 'set', list, id, field];
        if (field !== 'parameters') return [{ kind, id, field, value, profile, path }];
        return Object.entries(value as object).map(([name, parameter]: [string, unknown]) => ({
          kind,
          id,
          field: `parameters.${name}`,
          value: parameter,
          profile,
          path: [...path, name],
        }));
      }),
    ),
  );
}

/** Identifies a field of a record. */
function settingKey({ kind, id, field }: Pick<SettingInput, 'kind' | 'id' | 'field'>): string {
  return canonicalJson([kind, id, field]);
}

/** Settings by field, in order of first appearance. */
export function groupSettings(
  settings: readonly SettingInput[],
): ReadonlyMap<string, readonly SettingInput[]> {
  const groups = new Map<string, SettingInput[]>();
  for (const setting of settings) {
    const key = settingKey(setting);
    addTo(groups, key, setting);
  }
  return groups;
}

/** Orders records by id. */
export function byId<T extends { readonly id: string }>(a: T, b: T): number {
  return a.id < b.id ? -1 : 1;
}
