import type { Reason } from '@liujiang/indicators';
import type { Evidence } from '../../evidence/evidence.ts';
import { hasMembers } from '../../input/is-object.ts';
import type { PathStep } from './path.ts';

/** Where a value of a fact comes from. Paths lead into the evidence. */
export interface Origin {
  /** The records that it rests on; none when left out. */
  readonly records?: readonly string[];
  /** The lists that keep it open; none when left out. */
  readonly open?: readonly string[];
  /** What was looked through for it: records, parts of records, whole lists; the records it rests on when left out. */
  readonly read?: readonly string[];
  /** Those of the records that suffice by themselves, such as the latest of several updates. */
  readonly proof?: readonly string[];
}

const nowhere: Origin = {};
const none: readonly string[] = [];

/** What was looked through for a value. */
export function readFor({ records = none, read = records }: Origin): readonly string[] {
  return read;
}

function unite(lists: readonly (readonly string[])[]): readonly string[] {
  const some = lists.filter((list) => list.length > 0);
  return some.length < 2 ? (some[0] ?? none) : [...new Set(some.flat())];
}

/** Joins several origins. */
export function joinOrigins(origins: readonly Origin[]): Origin {
  const [only] = origins;
  if (origins.length === 1 && only !== undefined) return only;
  return {
    records: unite(origins.map(({ records = none }) => records)),
    open: unite(origins.map(({ open = none }) => open)),
    read: unite(origins.map(readFor)),
  };
}

/** The origin of a value for which a whole list was looked through. */
export function originOfList(list: string, gaps: readonly Reason[]): Origin {
  return { open: gaps.length > 0 ? [list] : none, read: [list] };
}

/**
 * Where facts come from, kept beside them so that judging without findings pays nothing for it: by the object that a value is,
 * and for states by their place. Each belongs to one derivation.
 */
export class FactSources {
  /** What the paths lead into. */
  readonly evidence: Evidence;
  /** Whether only one unit's part of the evidence was read. */
  readonly isNarrowed: boolean;
  #facts: object = {};
  readonly #byValue = new Map<object, Origin>();
  /** By requirement and element, '' for the requirement itself. */
  readonly #byPlace = new Map<string, Map<string, Origin>>();

  /** @internal */
  constructor(evidence: Evidence, isNarrowed: boolean) {
    this.evidence = evidence;
    this.isNarrowed = isNarrowed;
  }

  /**
   * Keeps the facts themselves, once all of them are there.
   *
   * @internal
   */
  keep(facts: object): void {
    this.#facts = facts;
  }

  /**
   * Notes where a value comes from.
   *
   * @internal
   */
  note(value: object, origin: Origin): void {
    this.#byValue.set(value, origin);
  }

  /**
   * Notes where the state of a requirement, or of an element of one, comes from.
   *
   * @internal
   */
  noteState(requirement: string, element: string, origin: Origin): void {
    const known = this.#byPlace.get(requirement) ?? new Map<string, Origin>();
    this.#byPlace.set(requirement, known.set(element, origin));
  }

  /**
   * Where the value of a fact at a place comes from; empty when that is not known.
   *
   * @internal
   */
  of(value: unknown, fact?: string, [requirement, element = '']: readonly PathStep[] = []): Origin {
    const known = hasMembers(value) ? this.#byValue.get(value) : undefined;
    if (known !== undefined) return known;
    if (fact !== 'elements' && fact !== 'features') return nowhere;
    return this.#byPlace.get(`${requirement}`)?.get(`${element}`) ?? nowhere;
  }

  /**
   * Tells what was looked through for the place that a condition reads and for everything in it; for a place inside a value,
   * what was looked through for the value.
   *
   * @internal
   */
  readAt(fact: string, steps: readonly PathStep[], tell: (path: string) => void): void {
    let value = memberOf(this.#facts, fact);
    this.#readOf(value, tell);
    for (const step of steps) {
      value = memberOf(value, step);
      this.#readOf(value, tell);
    }
    if (fact === 'elements') this.#readStates(steps[0], steps[1], tell);
    else if (fact === 'features') this.#readStates(steps[0], '', tell);
    this.#readWithin(value, tell);
  }

  #readOf(value: unknown, tell: (path: string) => void): void {
    const known = hasMembers(value) ? this.#byValue.get(value) : undefined;
    if (known !== undefined) for (const path of readFor(known)) tell(path);
  }

  #readStates(
    requirement: PathStep | undefined,
    element: PathStep | undefined,
    tell: (path: string) => void,
  ): void {
    const known = requirement === undefined ? undefined : this.#byPlace.get(requirement);
    const places = requirement === undefined ? [...this.#byPlace.values()] : known ? [known] : [];
    for (const things of places) {
      const one = element === undefined ? undefined : things.get(element);
      const origins = element === undefined ? [...things.values()] : one ? [one] : [];
      for (const origin of origins) for (const path of readFor(origin)) tell(path);
    }
  }

  #readWithin(value: unknown, tell: (path: string) => void): void {
    if (!hasMembers(value)) return;
    for (const name in value) {
      const member: unknown = Reflect.get(value, name);
      if (!hasMembers(member)) continue;
      this.#readOf(member, tell);
      this.#readWithin(member, tell);
    }
  }
}

function memberOf(value: unknown, name: PathStep): unknown {
  return hasMembers(value) && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

/** Notes where a value comes from, if sources are kept, and returns it. */
export function comesFrom<T extends object>(
  value: T,
  origin: Origin,
  { sources }: { readonly sources: FactSources | undefined },
): T {
  sources?.note(value, origin);
  return value;
}
