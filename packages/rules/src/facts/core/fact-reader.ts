import { hasMembers } from '../../input/is-object.ts';
import { isUnknown } from './kleene.ts';
import type { PathStep } from './path.ts';
import type { Place, PlaceTable } from './place-table.ts';

/** Stands in the memory of what was read for what is not there. */
const absent = Symbol('absent');

type Members = Readonly<Record<PathStep, unknown>>;

/**
 * Reads one site's facts, plain JSON, own members only, each place once. What is absent is `undefined`; what is inside an
 * unknown is that unknown; and, as in json-rules-engine, a path into a fact that is a text, a number or a flag gives the fact.
 */
export class FactReader {
  readonly #facts: Members;
  readonly #places: readonly Place[];
  readonly #guarded: boolean;
  readonly #values: unknown[];

  constructor(facts: object, { places, names }: Pick<PlaceTable, 'places' | 'names'>) {
    this.#facts = facts as Members;
    this.#places = places;
    this.#values = new Array(places.length);
    // Asking for own members costs more than reading, and is needed only where a name is one of a prototype's.
    this.#guarded = Object.getOwnPropertyNames(Object.prototype).some((name) => names.has(name));
  }

  /** The value at a place, by its number in the table. */
  read(number: number): unknown {
    const known = this.#values[number];
    if (known !== undefined) return known === absent ? undefined : known;
    const place = this.#places[number];
    const value = place === undefined ? undefined : this.#find(place);
    this.#values[number] = value === undefined ? absent : value;
    return value;
  }

  #find({ fact, inside, step }: Place): unknown {
    if (inside === undefined) return this.#member(this.#facts, step);
    const whole = this.read(inside);
    if (!hasMembers(whole)) {
      const root = this.read(fact);
      return hasMembers(root) ? undefined : root;
    }
    const member = this.#member(whole, step);
    const stays = member === undefined || this.#isInsideUnknown(inside, whole);
    return stays && isUnknown(whole) ? whole : member;
  }

  /** Whether the value at a place is an unknown in which the place itself is not there. */
  #isInsideUnknown(number: number, value: object): boolean {
    const outer = this.#places[number]?.inside;
    return outer !== undefined && this.read(outer) === value;
  }

  #member(whole: object, step: PathStep): unknown {
    // A list has members that are not its own: `map`, `at`.
    const own = this.#guarded || Array.isArray(whole) ? Object.hasOwn(whole, step) : true;
    return own ? (whole as Members)[step] : undefined;
  }
}
