import * as z from 'zod/mini';
import type { Bilingual } from './bilingual.ts';
import { isCivilDay } from './civil-day.ts';
import type { DirectoryGroup, FormerName, Merger } from './directory.ts';
import { normaliseName } from './normalise-name.ts';
import { exactly } from './schema/exactly.ts';
import { expecting } from './schema/expectation.ts';

/** A former name as it is written down. */
export interface FormerNameInput extends Pick<FormerName, 'name' | 'until'> {
  /** First day on which it held, where it is known. */
  readonly from?: string | null | undefined;
}

/** A unit of a directory as it is written down; what may be left out is the common case. */
export interface DirectoryUnitInput {
  /** Unique in the directory; for an office that the table names, its id in the catalogue. */
  readonly id: string;
  /** Code in the user's own records. */
  readonly code?: string | null | undefined;
  /** Present full name, in Chinese or in both languages. */
  readonly name: string | Bilingual;
  /** Names in daily use. */
  readonly shortNames?: readonly string[] | undefined;
  /** Other spellings that records bear. */
  readonly aliases?: readonly string[] | undefined;
  /** Names before the present one, with the last day of each. */
  readonly formerNames?: readonly FormerNameInput[] | undefined;
  /** The merger that ended it. */
  readonly merger?: Merger | null | undefined;
}

/** A directory as it is written down: the input of `defineDirectory`. */
export interface DirectoryInput {
  /** Id of the directory. */
  readonly id: string;
  /** Version of the list, raised with every change. */
  readonly version: string;
  /** The document or list that the members were taken from. */
  readonly source?: string | null | undefined;
  /** Every office. */
  readonly units: readonly DirectoryUnitInput[];
  /** Members of the groups of the table. */
  readonly groups: readonly DirectoryGroup[];
}

const expected = {
  id: { zh: '编号', en: 'an id' },
  name: { zh: '名称', en: 'a name' },
  day: { zh: '日期（YYYY-MM-DD）', en: 'a day (YYYY-MM-DD)' },
  version: { zh: '版本', en: 'a version' },
};

function idSchema(): z.ZodMiniType<string> {
  return z.string().check(z.minLength(1, expecting(expected.id)));
}

/** The shape of {@link DirectoryUnitInput}. */
export function directoryUnitSchema(): z.ZodMiniType<DirectoryUnitInput> {
  const id = idSchema();
  const name = z
    .string()
    .check(z.refine((text) => normaliseName(text) !== '', { error: expecting(expected.name) }));
  const day = z.string().check(z.refine(isCivilDay, { error: expecting(expected.day) }));
  const formerName = z.strictObject({ name, from: z.optional(z.nullable(day)), until: day });
  return exactly<DirectoryUnitInput>()(
    z.strictObject({
      id,
      code: z.optional(z.nullable(id)),
      name: z.union([name, z.strictObject({ zh: name, en: name })]),
      shortNames: z.optional(z.array(name)),
      aliases: z.optional(z.array(name)),
      formerNames: z.optional(z.array(formerName)),
      merger: z.optional(z.nullable(z.strictObject({ into: id, on: day }))),
    }),
  );
}

/** The shape of {@link DirectoryGroup} as it is written down. */
export function directoryGroupSchema(): z.ZodMiniType<DirectoryGroup> {
  const id = idSchema();
  return exactly<DirectoryGroup>()(z.strictObject({ id, members: z.array(id) }));
}

/** The shape of {@link DirectoryInput}; links and dates that contradict each other are looked at by `defineDirectory`. */
export function directorySchema(): z.ZodMiniType<DirectoryInput> {
  return exactly<DirectoryInput>()(
    z.strictObject({
      id: idSchema(),
      version: z.string().check(z.minLength(1, expecting(expected.version))),
      source: z.optional(z.nullable(z.string())),
      units: z.array(directoryUnitSchema()),
      groups: z.array(directoryGroupSchema()),
    }),
  );
}
