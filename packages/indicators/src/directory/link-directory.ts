import { answer } from '../input/answer.ts';
import { aCatalogue, aDirectory } from '../input/kinds.ts';
import { suggestions } from '../input/nearest.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Directory } from '../model/directory.ts';
import type { Warning } from '../model/finding-set.ts';
import type { Unit } from '../model/unit.ts';
import { normaliseName } from '../text/normalise-name.ts';
import { resolveIn } from './resolve-unit.ts';

/** The units of a catalogue matched with a directory. */
export interface DirectoryLink {
  /** The directory's unit for each office of the table, by the office's id in the catalogue. */
  readonly offices: ReadonlyMap<string, string>;
  /** The members of a group of the table, by the group's id in the catalogue. Groups without members are left out. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** What does not fit: unknown groups, groups without members, offices that the directory lacks or holds twice. */
  readonly warnings: readonly Warning[];
}

function linkGroups(groups: readonly Unit[], directory: Directory): Omit<DirectoryLink, 'offices'> {
  const members = new Map<string, readonly string[]>();
  const warnings: Warning[] = [];
  const names = groups.flatMap((known) => [known.id, known.name.zh]);
  const suggest = suggestions();
  for (const [position, { id, members: listed }] of directory.groups.entries()) {
    const group = groups.find(
      (known) => known.id === id || normaliseName(known.name.zh) === normaliseName(id),
    );
    if (group === undefined) {
      warnings.push({
        code: 'unknown-group',
        path: `groups[${position}].id`,
        message: {
          zh: `指标体系中没有单位组“${id}”`,
          en: `The catalogue has no group “${id}”.`,
        },
        nearest: suggest(id, names),
      });
    } else if (listed.length > 0) {
      members.set(group.id, [...new Set([...(members.get(group.id) ?? []), ...listed])]);
    }
  }
  for (const { id, name } of groups) {
    if (members.has(id)) continue;
    warnings.push({
      code: 'group-without-members',
      path: 'groups',
      message: {
        zh: `名录未列出“${name.zh}”的成员`,
        en: `The directory lists no members of “${name.zh}” (${name.en}).`,
      },
      nearest: [],
    });
  }
  return { members, warnings };
}

function linkOffices(
  offices: readonly Unit[],
  directory: Directory,
): Omit<DirectoryLink, 'members'> {
  const linked = new Map<string, string>();
  const warnings: Warning[] = [];
  const ids = new Set(directory.units.map(({ id }) => id));
  const resolve = resolveIn(directory);
  for (const { id, name } of offices) {
    if (ids.has(id)) {
      linked.set(id, id);
      continue;
    }
    const match = resolve(name.zh);
    if (match.kind === 'match') {
      linked.set(id, match.unit);
    } else if (match.kind === 'ambiguous') {
      const { candidates } = match;
      warnings.push({
        code: 'ambiguous-unit',
        path: 'units',
        message: {
          zh: `名录中有多个单位名为“${name.zh}”：${candidates.join('、')}`,
          en: `Several units of the directory have the name “${name.zh}”: ${candidates.join(', ')}.`,
        },
        nearest: candidates,
      });
    } else {
      warnings.push({
        code: 'unmatched-unit',
        path: 'units',
        message: {
          zh: `名录中没有“${name.zh}”`,
          en: `The directory does not have “${name.zh}” (${name.en}).`,
        },
        nearest: match.nearest,
      });
    }
  }
  return { offices: linked, warnings };
}

/**
 * Matches a directory with a catalogue. An office of the table matches the unit with its id, otherwise the one with its
 * printed name (present or former); a group matches by id or printed name. What matches nothing keeps the table's name
 * and draws a warning.
 *
 * @example
 * ```ts
 * import { defineDirectory, linkDirectory, liujiang } from '@liujiang/indicators';
 * const directory = defineDirectory({
 *   id: 'example',
 *   version: '1',
 *   units: [
 *     { id: 'labao', name: '拉堡镇人民政府' },
 *     { id: 'u-17', name: '柳州市柳江区财政局', shortNames: ['区财政局'] },
 *   ],
 *   groups: [{ id: '各镇', members: ['labao'] }],
 * });
 * const { offices, members } = linkDirectory(liujiang, directory);
 * offices.get('finance'); //=> 'u-17'
 * members.get('towns'); //=> ['labao']
 * ```
 */
export function linkDirectory(catalogue: Catalogue, directory: Directory): DirectoryLink {
  return answer({ catalogue: [catalogue, aCatalogue], directory: [directory, aDirectory] }, () =>
    unguardedLinkDirectory(catalogue, directory),
  );
}

function unguardedLinkDirectory(catalogue: Catalogue, directory: Directory): DirectoryLink {
  const groups = linkGroups(
    catalogue.units.filter(({ kind }) => kind === 'group'),
    directory,
  );
  const offices = linkOffices(
    catalogue.units.filter(({ kind }) => kind === 'unit'),
    directory,
  );
  return {
    offices: offices.offices,
    members: groups.members,
    warnings: [...groups.warnings, ...offices.warnings],
  };
}
