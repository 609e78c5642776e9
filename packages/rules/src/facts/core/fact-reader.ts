import { hasMembers } from '../../input/is-object.ts';
import { isUnknown } from './kleene.ts';
import { type PathStep, resolveSteps } from './path.ts';

/** A fact, or a member of one, with its path read. */
export interface FactLocation {
  readonly fact: string;
  readonly steps: readonly PathStep[];
}

type Members = Readonly<Record<PathStep, unknown>>;

function readGuarded(facts: Members, { fact, steps }: FactLocation): unknown {
  const value = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  return hasMembers(value) ? resolveSteps(value, steps) : value;
}

/**
 * Reads one site's facts, plain JSON, own members only. What is absent is `undefined`; what is inside an unknown is that
 * unknown; and, as in json-rules-engine, a path into a fact that is a text, a number or a flag gives the fact itself.
 */
export class FactReader {
  readonly #facts: Members;
  readonly #guarded: boolean;

  /** @param names - Every name that will be read. */
  constructor(facts: object, names: ReadonlySet<string>) {
    this.#facts = facts as Members;
    // Asking for own members costs more than reading, and is needed only where a name is one of a prototype's.
    this.#guarded = Object.getOwnPropertyNames(Object.prototype).some((name) => names.has(name));
  }

  /** The value at a location. */
  read(location: FactLocation): unknown {
    if (this.#guarded) return readGuarded(this.#facts, location);
    const { fact, steps } = location;
    let value = this.#facts[fact];
    for (let position = 0; position < steps.length; position++) {
      if (typeof value !== 'object' || value === null) return position === 0 ? value : undefined;
      // A list has members that are not its own: `map`, `at`.
      if (Array.isArray(value)) return readGuarded(this.#facts, location);
      const member: unknown = (value as Members)[steps[position] ?? ''];
      if (member === undefined) return isUnknown(value) ? value : undefined;
      value = member;
    }
    return value;
  }
}
