import * as z from 'zod/mini';
import { exactly } from '../input/exactly.ts';
import { expecting } from '../input/expectation.ts';
import type { Schema, SchemasOf } from '../input/schema.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { DirectoryGroup, FormerName, Merger } from '../model/directory.ts';
import { isCivilDay } from '../text/civil-day.ts';
import { normaliseName } from '../text/normalise-name.ts';

/** A former name as an author writes it. */
export interface FormerNameInput extends Pick<FormerName, 'name' | 'until'> {
  /** First day on which it held, where it is known. */
  readonly from?: string | null | undefined;
}

/** A unit of a directory as an author writes it; a field left out takes its usual value. */
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

/** A directory as an author writes it: the input of `defineDirectory`. */
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

/** The schemas of a directory as an author writes it, and of its parts. */
export type DirectorySchemas = SchemasOf<{
  readonly formerNameInput: FormerNameInput;
  readonly merger: Merger;
  readonly directoryUnitInput: DirectoryUnitInput;
  readonly directoryGroup: DirectoryGroup;
  readonly directoryInput: DirectoryInput;
}>;

/**
 * All schemas of a directory, by the name of their interface. Built on each call. `defineDirectory` checks links, and
 * dates that contradict each other.
 */
export function buildDirectorySchemas(): DirectorySchemas {
  const id = z.string().check(z.minLength(1, expecting(expected.id)));
  const name = z
    .string()
    .check(z.refine((text) => normaliseName(text) !== '', { error: expecting(expected.name) }));
  const day = z.string().check(z.refine(isCivilDay, { error: expecting(expected.day) }));
  const formerNameInput = exactly<FormerNameInput>()(
    z.strictObject({ name, from: z.optional(z.nullable(day)), until: day }),
  );
  const merger = exactly<Merger>()(z.strictObject({ into: id, on: day }));
  const directoryUnitInput = exactly<DirectoryUnitInput>()(
    z.strictObject({
      id,
      code: z.optional(z.nullable(id)),
      name: z.union([name, z.strictObject({ zh: name, en: name })]),
      shortNames: z.optional(z.array(name)),
      aliases: z.optional(z.array(name)),
      formerNames: z.optional(z.array(formerNameInput)),
      merger: z.optional(z.nullable(merger)),
    }),
  );
  const directoryGroup = exactly<DirectoryGroup>()(z.strictObject({ id, members: z.array(id) }));
  const directoryInput = exactly<DirectoryInput>()(
    z.strictObject({
      id,
      version: z.string().check(z.minLength(1, expecting(expected.version))),
      source: z.optional(z.nullable(z.string())),
      units: z.array(directoryUnitInput),
      groups: z.array(directoryGroup),
    }),
  );
  return { formerNameInput, merger, directoryUnitInput, directoryGroup, directoryInput };
}

/**
 * The shape of {@link DirectoryInput}.
 *
 * @example
 * ```ts
 * import { directorySchema } from '@liujiang/indicators/schema';
 * directorySchema().safeParse({ id: 'example', version: '1', units: [], groups: [] }).success; //=> true
 * ```
 */
export function directorySchema(): Schema<DirectoryInput> {
  return buildDirectorySchemas().directoryInput;
}
