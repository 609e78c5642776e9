import {
  Almanac,
  type AlmanacOptions,
  type DynamicFactCallback,
  type Fact,
  type FactOptions,
} from 'json-rules-engine';
import type { Unknown } from '../facts/core/facts.ts';
import { resolveSteps } from '../facts/core/path.ts';
import { hasMembers } from '../input/is-object.ts';
import type { CompiledRules } from '../language/compiled.ts';
import { type PathReader, pathReader } from './member-paths.ts';

/** A fact that could not be fetched, and what its function threw or rejected with. */
export interface FailedFact {
  readonly fact: string;
  readonly error: unknown;
}

/** What the almanacs of one engine share. */
interface Reading {
  /** Names of the facts that the pack reads. */
  readonly facts: ReadonlySet<string>;
  readonly stepsOf: PathReader;
  readonly onFailure: ((failed: FailedFact) => void) | undefined;
}

/**
 * Reads the facts of a pack as `assess` does: by own members only, absent ones as missing, and what lies inside an unknown as
 * that unknown. A fact that cannot be fetched is unknown, and the others go on. All other facts are read as ever.
 */
class CarefulAlmanac extends Almanac {
  readonly #reading: Reading;
  readonly #there = new Set<string>();
  readonly #thrown = new Map<string, Unknown>();
  readonly #told = new Map<string, Set<unknown>>();

  constructor(reading: Reading, options: AlmanacOptions) {
    super(options);
    this.#reading = reading;
  }

  override addFact<T>(fact: Fact<T>): this;
  override addFact<T>(id: string, value: DynamicFactCallback<T> | T, options?: FactOptions): this;
  override addFact<T>(fact: Fact<T> | string, value?: T, options?: FactOptions): this {
    this.#there.add(typeof fact === 'string' ? fact : fact.id);
    return super.addFact(fact as string, value, options);
  }

  override addRuntimeFact(id: string, value: unknown): void {
    this.addFact(id, value);
  }

  override factValue<T>(id: string, params?: Record<string, unknown>, path = ''): Promise<T> {
    const { facts, stepsOf } = this.#reading;
    const steps = facts.has(id) ? stepsOf(path) : null;
    if (steps === null) return super.factValue<T>(id, params, path);
    if (!this.#there.has(id)) return Promise.resolve(undefined as T);
    return this.#fetch(id, params).then(
      (value) => (hasMembers(value) ? resolveSteps(value, steps) : value) as T,
    );
  }

  #fetch(id: string, params: Record<string, unknown> | undefined): Promise<unknown> {
    // A promise that rejects is remembered by the almanac, a function that throws is not: it would be called again.
    const thrown = this.#thrown.get(id);
    if (thrown !== undefined) return Promise.resolve(thrown);
    try {
      return super.factValue(id, params).catch((error) => this.#lost(id, error));
    } catch (error) {
      const lost = this.#lost(id, error);
      this.#thrown.set(id, lost);
      return Promise.resolve(lost);
    }
  }

  #lost(fact: string, error: unknown): Unknown {
    const told = this.#told.get(fact) ?? new Set();
    this.#told.set(fact, told);
    if (!told.has(error)) {
      told.add(error);
      this.#reading.onFailure?.({ fact, error });
    }
    return { unknown: ['fetch-failed'] };
  }
}

/** Makes the almanac of each run of an engine that has a pack. `optionsOf` tells how its other facts are read. */
export function almanacsFor(
  { conditions }: CompiledRules,
  optionsOf: () => AlmanacOptions,
  onFailure?: (failed: FailedFact) => void,
): () => Almanac {
  const facts = new Set(
    conditions.flatMap(({ fact, reference }) =>
      reference === undefined ? [fact] : [fact, reference.fact],
    ),
  );
  const reading = { facts, stepsOf: pathReader(), onFailure };
  return () => new CarefulAlmanac(reading, optionsOf());
}
