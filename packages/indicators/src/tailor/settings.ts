import { addTo } from '../input/add-to.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { TailoredKind } from '../model/tailoring.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import type { Added } from './additions.ts';
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
  /** Of something added: the document and clause that ask for it. */
  readonly source?: Bilingual;
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

/** The field name of an added element. */
export function elementField(id: string): string {
  return `elements.${id}`;
}

/** Everything that a profile adds: a record as a setting of all its fields, an element or parameter as one of its own. */
export function listAdditions({ add = {} }: Profile, profile: number): readonly SettingInput[] {
  const path = (list: string, index: number) => ['profiles', profile, 'add', list, index];
  const source = (value: Added) => value.source ?? add.source;
  const records = (Object.keys(settingLists) as SettingList[]).flatMap((list) =>
    (add[list] ?? []).map((value, index) => {
      const cited = list === 'units' || list === 'columns' ? undefined : source(value as Added);
      const kind = settingLists[list];
      return {
        ...{ kind, id: value.id, field: wholeRecord, value, profile, path: path(list, index) },
        ...(cited && { source: cited }),
      };
    }),
  );
  const parts = ([...(add.elements ?? []).entries()] as const).map(([index, value]) => ({
    // the id of a requirement has a slash
    kind: value.of.includes('/') ? ('requirement' as const) : ('indicator' as const),
    id: value.of,
    field: elementField(value.id),
    value,
    profile,
    path: path('elements', index),
    source: source(value),
  }));
  const numbers = (add.parameters ?? []).map((value, index) => ({
    kind: 'requirement' as const,
    id: value.of,
    field: `parameters.${value.name}`,
    value,
    profile,
    path: path('parameters', index),
    source: source(value),
  }));
  return [
    ...records,
    ...[...parts, ...numbers].map(({ source: cited, ...rest }) => ({
      ...rest,
      ...(cited && { source: cited }),
    })),
  ];
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
