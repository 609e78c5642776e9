import type { PathStep } from './path.ts';

/** A fact, or a member of one, with its path read. */
export interface FactLocation {
  readonly fact: string;
  readonly steps: readonly PathStep[];
}

/** Where a value is read: a fact by its name, or a member of the value at another place. */
export interface Place {
  /** The number of the fact's own place. */
  readonly fact: number;
  /** The number of the place that it is a member of; `undefined` for a fact. */
  readonly inside: number | undefined;
  readonly step: PathStep;
}

/** Numbers the places that rules read, each after the one that it is inside: a reader follows a shared way only once. */
export class PlaceTable {
  readonly places: Place[] = [];
  /** Every name of a fact or member on the way to them. */
  readonly names: Set<string> = new Set();
  readonly #numbers = new Map<string, number>();

  /** The number of a location. */
  add({ fact, steps }: FactLocation): number {
    const root = this.#add(fact, undefined, this.places.length);
    return steps.reduce((inside, step) => this.#add(step, inside, root), root);
  }

  #add(step: PathStep, inside: number | undefined, fact: number): number {
    const key = `${inside ?? ''} ${step}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.names.add(step);
    this.places.push({ fact, inside, step });
    this.#numbers.set(key, this.places.length - 1);
    return this.places.length - 1;
  }
}
