import { isUnknown, type Verdict } from './kleene.ts';
import { type PathStep, resolveSteps } from './path.ts';

/** A fact, or a member of one, with its path read. */
export interface FactLocation {
  readonly fact: string;
  readonly steps: readonly PathStep[];
}

/** Where a value stands that a pack reads: a fact, or a member of an object of the facts. */
export interface Place extends FactLocation {
  /** Number of the object that it is a member of; `-1` for a fact. */
  readonly object: number;
  /** Name of the fact or member. */
  readonly name: PathStep;
}

/** The objects that a pack reads members of, each once (many conditions read one) and after the one that it stands in. */
export interface Places {
  readonly objects: readonly Place[];
  /** Every name that is read of one of them. */
  readonly names: ReadonlySet<PathStep>;
}

/** Finds the place of every value that a pack reads, and numbers the objects on the way. */
export class PlaceTable implements Places {
  readonly objects: Place[] = [];
  readonly names: Set<PathStep> = new Set();
  readonly #numbers = new Map<number, Map<PathStep, number>>();

  place({ fact, steps }: FactLocation): Place {
    let place: Place = { fact, steps: [], object: -1, name: fact };
    for (const [position, name] of steps.entries()) {
      place = { fact, steps: steps.slice(0, position + 1), object: this.#numberOf(place), name };
      this.names.add(name);
    }
    return place;
  }

  #numberOf(place: Place): number {
    const members = this.#numbers.get(place.object) ?? new Map<PathStep, number>();
    this.#numbers.set(place.object, members);
    const number = members.get(place.name) ?? this.objects.push(place) - 1;
    members.set(place.name, number);
    return number;
  }
}

type Members = Readonly<Record<PathStep, unknown>>;

function readFact(facts: Members, name: string): unknown {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}

function readSlowly(facts: Members, { fact, steps }: FactLocation): unknown {
  const value = readFact(facts, fact);
  return typeof value === 'object' && value !== null ? resolveSteps(value, steps) : value;
}

/** Stands for what must be read step by step, asking of each name whether it is the object's own. */
const GUARDED = Symbol('guarded');

/**
 * Reads one site's facts at the places of a pack, plain JSON: no name of a prototype is reached. What is absent is
 * `undefined`, what stands inside an unknown is that unknown, and, as json-rules-engine has it, a path does not lead into a
 * fact that is a text, a number or a flag: it gives the fact.
 */
export class FactReader {
  readonly #facts: Members;
  /** The objects of the pack in these facts, as far as they are there and a name read of them can only be their own. */
  readonly #objects: (Members | undefined)[];
  /** What each member of an object that is not there amounts to. */
  readonly #instead: unknown[];
  readonly #verdicts = new Map<number, Verdict>();

  constructor({ objects, names }: Places, facts: object) {
    this.#facts = facts as Members;
    this.#objects = new Array(objects.length);
    this.#instead = new Array(objects.length);
    // Asking whether a member is an object's own costs more than reading it, so it is asked only where it can matter.
    const shadowed = Object.getOwnPropertyNames(Object.prototype).some((name) => names.has(name));
    for (let number = 0; number < objects.length; number++) {
      const place = objects[number];
      if (place !== undefined) this.#look(number, place, shadowed);
    }
  }

  #look(number: number, place: Place, shadowed: boolean): void {
    const value = this.read(place);
    const { object } = place;
    // A fact without members, and an unknown inside which it stands, are what all that is read of them amounts to.
    const passedOn = value === this.#objects[object] || value === this.#instead[object];
    if (passedOn || typeof value !== 'object' || value === null) {
      if (passedOn || object < 0) this.#instead[number] = value;
    } else if (shadowed || Array.isArray(value)) {
      this.#instead[number] = GUARDED;
    } else {
      this.#objects[number] = value as Members;
    }
  }

  /** The value at a place. */
  read(place: Place): unknown {
    const { object, name } = place;
    if (object < 0) return readFact(this.#facts, name);
    const members = this.#objects[object];
    if (members === undefined) {
      const instead = this.#instead[object];
      return instead === GUARDED ? readSlowly(this.#facts, place) : instead;
    }
    const value = members[name];
    return value === undefined && isUnknown(members) ? members : value;
  }

  /** An object of the facts, by number, whose members can be read as they are; `undefined` where they must be `read`. */
  objectAt(number: number): Members | undefined {
    return this.#objects[number];
  }

  /** What was decided before of a node that several ask for, or `decide` now. */
  once(node: number, decide: (facts: FactReader) => Verdict): Verdict {
    const known = this.#verdicts.get(node);
    if (known !== undefined) return known;
    const verdict = decide(this);
    this.#verdicts.set(node, verdict);
    return verdict;
  }
}
