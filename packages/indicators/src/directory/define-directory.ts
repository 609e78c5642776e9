import { answer } from '../input/answer.ts';
import { CatalogueError } from '../input/error.ts';
import { anything } from '../input/kinds.ts';
import { openDocument } from '../input/open-document.ts';
import { problemsFromIssues } from '../input/problems.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import type { Directory, DirectoryGroup, DirectoryUnit } from '../model/directory.ts';
import { directoryIssues } from './directory-links.ts';
import { buildDirectorySchemas, type DirectoryUnitInput } from './directory-schema.ts';

function unitFrom(input: DirectoryUnitInput): DirectoryUnit {
  const { name } = input;
  return {
    id: input.id,
    code: input.code ?? null,
    name: typeof name === 'string' ? { zh: name, en: name } : name,
    shortNames: input.shortNames ?? [],
    aliases: input.aliases ?? [],
    formerNames: (input.formerNames ?? []).map(({ name, from, until }) => ({
      name,
      from: from ?? null,
      until,
    })),
    merger: input.merger ?? null,
  };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = memberOf(value, key);
  return Array.isArray(list) ? [...list] : []; // copied, because `map` would keep the holes of a list
}

/**
 * The readable parts of a misshapen input, each at its place, so that their links are checked in the same run. What
 * cannot be read gets an id that nothing else can have.
 */
function salvage(input: unknown): Directory {
  const { directoryUnitInput, directoryGroup } = buildDirectorySchemas();
  const idOf = (entry: unknown, position: number): string => {
    const id = memberOf(entry, 'id');
    return typeof id === 'string' && id !== '' ? id : `\u0000${position}`;
  };
  return {
    id: '',
    version: '',
    source: null,
    units: listIn(input, 'units').map((entry, position) => {
      const { data } = directoryUnitInput.safeParse(entry);
      return unitFrom(data ?? { id: idOf(entry, position), name: `\u0000${position}` });
    }),
    groups: listIn(input, 'groups').map((entry, position): DirectoryGroup => {
      const { data } = directoryGroup.safeParse(entry);
      return data ?? { id: idOf(entry, -1 - position), members: [] };
    }),
  };
}

/**
 * Reads a directory: the members of the table's groups, with names, codes, renames and mergers. Optional fields are
 * filled with `null` or an empty list. The result is plain JSON, deep-frozen, and reading it again changes nothing.
 *
 * Two offices may share a short name or an alias: {@link resolveUnit} then answers `ambiguous`. {@link linkDirectory}
 * checks whether the directory fits a catalogue.
 *
 * @throws CatalogueError (`invalid-directory`) listing everything that is wrong: shape, unknown keys, ids, codes or
 *   present full names used twice, days that do not exist, a merger into an unknown unit or back into itself, members
 *   that are no units.
 *
 * @example
 * ```ts
 * import { defineDirectory } from '@liujiang/indicators';
 * const directory = defineDirectory({
 *   id: 'example',
 *   version: '1',
 *   units: [{ id: 'labao', name: '拉堡镇人民政府', shortNames: ['拉堡镇'] }],
 *   groups: [{ id: 'towns', members: ['labao'] }],
 * });
 * directory.units[0]?.merger; //=> null
 * ```
 */
export function defineDirectory(input: unknown): Directory {
  return answer({ input: [input, anything] }, () => unguardedDefineDirectory(input));
}

function unguardedDefineDirectory(input: unknown): Directory {
  const schema = buildDirectorySchemas().directoryInput;
  const opened = openDocument(input);
  const { document } = opened;
  const { data, error } = schema.safeParse(document);
  const directory: Directory =
    data === undefined
      ? salvage(document)
      : { ...data, source: data.source ?? null, units: data.units.map(unitFrom) };
  const issues = [...opened.issues, ...(error?.issues ?? []), ...directoryIssues(directory)];
  if (issues.length > 0) {
    const title = { zh: '单位名录有误', en: 'The directory is not valid' };
    const problems = problemsFromIssues(issues, input, schema);
    throw new CatalogueError('invalid-directory', title, problems);
  }
  return deepFreeze(directory);
}
