import { addTo } from '../input/add-to.ts';
import { answer } from '../input/answer.ts';
import { describeValue } from '../input/describe-value.ts';
import { CatalogueError } from '../input/error.ts';
import { anObject, aText, listOfUnits } from '../input/kinds.ts';
import { nearestTo } from '../input/nearest.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Directory, DirectoryUnit, NameKind } from '../model/directory.ts';
import { remember } from '../model/remember.ts';
import type { Unit } from '../model/unit.ts';
import { isCivilDay } from '../text/civil-day.ts';
import { normaliseName } from '../text/normalise-name.ts';
import { actingIn } from './acting-in.ts';

/** The answer to the question whose name it is. */
export type UnitMatch =
  | {
      /** One unit has the name. */
      readonly kind: 'match';
      /** Id of the unit that has (or had) the name. */
      readonly unit: string;
      /** Id of the unit that answers for it: itself, or the one it was merged into. */
      readonly acting: string;
      /** What the name was recognised as. */
      readonly via: NameKind;
      /** False when no unit had the name on the day asked for, and this one had it at another time. */
      readonly held: boolean;
    }
  | {
      /** No unit has the name. */
      readonly kind: 'none';
      /** The nearest known names, best first. */
      readonly nearest: readonly string[];
    }
  | {
      /** Several units have the name. */
      readonly kind: 'ambiguous';
      /** Ids of the units that have the name. */
      readonly candidates: readonly string[];
    };

interface Entry {
  readonly unit: string;
  readonly text: string;
  readonly via: NameKind;
  readonly holdsOn: (day: string) => boolean;
}

function namesOf(unit: Unit | DirectoryUnit): Entry[] {
  const own = { unit: unit.id, holdsOn: () => true };
  const id: Entry = { ...own, text: unit.id, via: 'id' };
  if ('kind' in unit) return [id, { ...own, text: unit.name.zh, via: 'name' }];
  const { code, name, shortNames, aliases, formerNames, merger } = unit;
  const exists = (day: string): boolean => merger === null || day < merger.on;
  const now = { unit: unit.id, holdsOn: exists };
  return [
    id,
    ...(code === null ? [] : [{ ...own, text: code, via: 'code' as const }]),
    {
      unit: unit.id,
      text: name.zh,
      via: 'name',
      holdsOn: (day) => exists(day) && formerNames.every(({ until }) => day > until),
    },
    ...shortNames.map((text) => ({ ...now, text, via: 'shortName' as const })),
    ...aliases.map((text) => ({ ...now, text, via: 'alias' as const })),
    ...formerNames.map(({ name: text, from, until }) => ({
      unit: unit.id,
      text,
      via: 'formerName' as const,
      holdsOn: (day: string) => day <= until && (from === null || day >= from),
    })),
  ];
}

const entriesOf = /* @__PURE__ */ remember(
  (list: Directory | Catalogue): ReadonlyMap<string, readonly Entry[]> => {
    const entries = new Map<string, Entry[]>();
    for (const entry of list.units.flatMap(namesOf)) {
      const key = normaliseName(entry.text);
      addTo(entries, key, entry);
    }
    return entries;
  },
);

/** Ids and codes take precedence; names count only when no id or code matches. */
function strongest(entries: readonly Entry[]): readonly Entry[] {
  const ids = entries.filter(({ via }) => via === 'id');
  const codes = entries.filter(({ via }) => via === 'code');
  return [ids, codes, entries].find((some) => some.length > 0) ?? [];
}

/**
 * Finds the unit with a name, in a directory or among the units of a catalogue. Names are compared after {@link
 * normaliseName}; an id takes precedence over a code, a code over names.
 *
 * With `on` (a civil day) the names valid on that day decide; when there is none, a name of any time matches with
 * `held: false`. Without `on`, names of all times count. A name of two units is `ambiguous`.
 *
 * @throws CatalogueError (`invalid-date`) when `on` is not a day.
 *
 * @example
 * ```ts
 * import { liujiang, resolveUnit } from '@liujiang/indicators';
 * const match = resolveUnit(liujiang, ' 区财政局 ');
 * match.kind === 'match' && match.unit; //=> 'finance'
 * resolveUnit(liujiang, '区财政厅'); //=> { kind: 'none', nearest: ['区财政局', '区民政局'] }
 * ```
 */
export function resolveUnit(
  list: Directory | Catalogue,
  name: string,
  options: { readonly on?: string | undefined } = {},
): UnitMatch {
  return answer(
    { list: [list, listOfUnits], name: [name, aText], options: [options, anObject] },
    () => {
      checkDay(options.on);
      return findUnit(list, entriesOf(list), name, options.on);
    },
  );
}

/** {@link resolveUnit} for many names in one list, which is read once. */
export function resolveIn(list: Directory | Catalogue): (name: string, on?: string) => UnitMatch {
  const entries = entriesOf(list);
  return (name, on) => findUnit(list, entries, name, on);
}

function findUnit(
  list: Directory | Catalogue,
  entries: ReadonlyMap<string, readonly Entry[]>,
  name: string,
  on: string | undefined,
): UnitMatch {
  const known = strongest(entries.get(normaliseName(name)) ?? []);
  const holding = on === undefined ? known : known.filter(({ holdsOn }) => holdsOn(on));
  const held = holding.length > 0;
  const bearers = held ? holding : known;
  const [first] = bearers;
  if (first === undefined) return { kind: 'none', nearest: nearestNames(entries, name) };
  const candidates = [...new Set(bearers.map(({ unit }) => unit))];
  if (candidates.length > 1) return { kind: 'ambiguous', candidates };
  const acting = 'groups' in list ? actingIn(list, on)(first.unit) : first.unit;
  return { kind: 'match', unit: first.unit, acting, via: first.via, held };
}

function nearestNames(entries: ReadonlyMap<string, readonly Entry[]>, name: string): string[] {
  return nearestTo(normaliseName(name), [...entries.keys()]).map(
    (key) => entries.get(key)?.[0]?.text ?? key,
  );
}

/** Refuses a day that does not exist. */
export function checkDay(on: string | undefined): void {
  if (on === undefined || isCivilDay(on)) return;
  const expected = { zh: '日期（YYYY-MM-DD）', en: 'a day (YYYY-MM-DD)' };
  throw new CatalogueError('invalid-date', { zh: '日期有误', en: 'There is no such day' }, [
    { code: 'wrong-format', path: 'on', expected, got: describeValue(on), nearest: [] },
  ]);
}
