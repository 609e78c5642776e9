import {
  type Bilingual,
  linkDirectory,
  normaliseName,
  type UnitMatch,
  type Warning,
} from '@liujiang/indicators';
import { actingIn, resolveIn } from '@liujiang/indicators/internal';
import type { Frame } from './frame.ts';

/** A unit as evidence names it. */
export interface KnownUnit {
  /** Id in the catalogue where the table names it, otherwise in the directory; for an unknown unit its normalised name. */
  readonly key: string;
  readonly known: boolean;
}

/** Finds the units that evidence names. */
export interface Units {
  /** The unit of a record; warns at the path when nobody, or more than one, bears the name. */
  readonly find: (name: string, path: string) => KnownUnit;
  /**
   * Keys of the members of a group of the catalogue at the monitoring date, each once: where one was merged into another,
   * the one that goes on. `undefined` when no directory names them.
   */
  readonly membersOf: (group: string) => readonly string[] | undefined;
  /** Whether a key is that of a group, not of one unit. */
  readonly isGroup: (key: string) => boolean;
  /** The key of the unit that does the work of one at the monitoring date: itself, or the one that it was merged into. */
  readonly actingFor: (key: string) => string;
  /** What a known unit is called. */
  readonly nameOf: (key: string) => Bilingual;
  /** Every name in use of a known unit, full, short and otherwise spelled. */
  readonly namesOf: (key: string) => readonly string[];
}

/** For how many unknown names the nearest ones are looked up: more than anybody reads. */
const mostStrangers = 1000;

const foreign: UnitMatch = { kind: 'none', nearest: [] };

/** What is known of the units of the catalogue and of the directory at the monitoring date. */
interface UnitIndex extends Omit<Units, 'find'> {
  /** Whether the catalogue has a unit of this normalised name. */
  readonly isNamed: (name: string) => boolean;
  /** Whether a unit of the directory has this normalised name, now or formerly. */
  readonly isBorne: (name: string) => boolean;
  readonly ofCatalogue: (name: string) => UnitMatch;
  /** The unit of the directory that had a name at the monitoring date; `undefined` without a directory. */
  readonly ofDirectory: ((name: string) => UnitMatch) | undefined;
  /** The key of a unit of the directory. */
  readonly toKey: (unit: string) => string;
}

/** Reads the units of the catalogue and of the directory. Asked for by `once`. */
export function indexUnits({ catalogue, directory, asOf }: Frame): UnitIndex {
  const link = directory && linkDirectory(catalogue, directory);
  const officeOf = new Map([...(link?.offices ?? [])].map(([office, unit]) => [unit, office]));
  const toKey = (unit: string) => officeOf.get(unit) ?? unit;
  const acting = directory === undefined ? (unit: string) => unit : actingIn(directory, asOf);
  const members = new Map(
    [...(link?.members ?? [])].map(([group, units]) => [
      group,
      [...new Set(units.map((unit) => toKey(acting(unit))))],
    ]),
  );
  const names = new Map(
    [...(directory?.units ?? []), ...catalogue.units].map(({ id, name }) => [id, name]),
  );
  const allNames = new Map(catalogue.units.map(({ id, name }) => [id, [name.zh]]));
  for (const { id, name, shortNames, aliases } of directory?.units ?? []) {
    const key = toKey(id);
    allNames.set(key, [...(allNames.get(key) ?? []), name.zh, ...shortNames, ...aliases]);
  }
  const groups = new Set(catalogue.units.flatMap(({ id, kind }) => (kind === 'group' ? id : [])));
  const named = new Set(
    catalogue.units.flatMap(({ id, name }) => [normaliseName(id), normaliseName(name.zh)]),
  );
  const borne = new Set(
    (directory?.units ?? [])
      .flatMap(({ id, code, name, shortNames, aliases, formerNames }) => [
        id,
        ...(code === null ? [] : [code]),
        name.zh,
        ...shortNames,
        ...aliases,
        ...formerNames.map((former) => former.name),
      ])
      .map(normaliseName),
  );
  const inDirectory = directory && resolveIn(directory);
  return {
    isNamed: (name) => named.has(name),
    isBorne: (name) => borne.has(name),
    ofCatalogue: resolveIn(catalogue),
    ofDirectory: inDirectory && ((name) => inDirectory(name, asOf)),
    toKey,
    membersOf: (group) => members.get(group),
    isGroup: (key) => groups.has(key),
    actingFor: (key) => {
      const unit = link?.offices.get(key);
      return unit === undefined ? key : toKey(acting(unit));
    },
    nameOf: (key) => names.get(key) ?? { zh: key, en: key },
    namesOf: (key) => allNames.get(key) ?? [],
  };
}

/**
 * Finds the units that one document of evidence names: in the catalogue first, then in the directory as names held at the
 * monitoring date.
 */
export function findUnits(index: UnitIndex, warn: (warning: Warning) => void): Units {
  const { isNamed, isBorne, ofCatalogue, ofDirectory, toKey } = index;
  const hasDirectory = ofDirectory !== undefined;
  let unknown = 0;
  const cache = new Map<string, KnownUnit>();
  const look = (name: string, path: string): KnownUnit => {
    // The catalogue need not look for nearest names where there is a directory.
    const isForeign = hasDirectory && !isNamed(normaliseName(name));
    const inCatalogue = isForeign ? foreign : ofCatalogue(name);
    if (inCatalogue.kind === 'match') return { key: inCatalogue.unit, known: true };
    // Looking for nearest names takes long: it is not done for thousands.
    const isStrange = hasDirectory && !isBorne(normaliseName(name));
    if (isStrange) unknown += 1;
    const isOneTooMany = isStrange && unknown > mostStrangers;
    const match =
      ofDirectory === undefined ? inCatalogue : isOneTooMany ? foreign : ofDirectory(name);
    if (match.kind === 'match') return { key: toKey(match.acting), known: true };
    const ambiguous = match.kind === 'ambiguous';
    warn({
      code: ambiguous ? 'ambiguous-unit' : 'unknown-unit',
      path,
      message: ambiguous
        ? {
            zh: `单位“${name}”对应名录中的多个单位`,
            en: `Several units of the directory bear the name “${name}”.`,
          }
        : {
            zh: `单位“${name}”不在指标体系${hasDirectory ? '和名录' : ''}中`,
            en: `The unit “${name}” is neither in the catalogue nor in a directory.`,
          },
      nearest: ambiguous ? match.candidates : match.nearest,
    });
    return { key: normaliseName(name), known: false };
  };
  const { membersOf, isGroup, actingFor, nameOf, namesOf } = index;
  const find = (name: string, path: string) => {
    const known = cache.get(name) ?? look(name, path);
    cache.set(name, known);
    return known;
  };
  return { find, membersOf, isGroup, actingFor, nameOf, namesOf };
}
