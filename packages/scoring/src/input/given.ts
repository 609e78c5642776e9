import type { Bilingual, ProblemCode } from '@liujiang/indicators';
import { join, Problems } from './problems.ts';

/**
 * Whether a value is a JSON object, with members of any name. A Map, a Date or an instance of a class is not: its
 * contents would be overlooked.
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A part of an input while it is read: the value, its place, and the list for its problems. The place is put into words
 * only when something is wrong.
 */
export class Given {
  readonly value: unknown;
  readonly problems: Problems;
  readonly #step: string | number;
  readonly #parent: Given | null;

  /** A whole input, at `step` of whatever holds it; its problems go to a new list unless one is given. */
  constructor(
    value: unknown,
    step: string | number = '',
    problems: Problems = new Problems(),
    parent: Given | null = null,
  ) {
    this.value = value;
    this.problems = problems;
    this.#step = step;
    this.#parent = parent;
  }

  get path(): string {
    return this.#parent === null ? String(this.#step) : join(this.#parent.path, this.#step);
  }

  /** A member of an object; `undefined` when there is none, and for a value that is not an object. */
  at(member: string): Given {
    const { value } = this;
    const own = isRecord(value) && Object.hasOwn(value, member) ? value[member] : undefined;
    return this.enter(member, own);
  }

  /** The member or entry at `step`. */
  enter(step: string | number, value: unknown): Given {
    return new Given(value, step, this.problems, this);
  }

  /** The same place with another value. */
  instead(value: unknown): Given {
    return new Given(value, this.#step, this.problems, this.#parent);
  }

  /** Reports what is expected here. */
  refuse(code: ProblemCode, expected: Bilingual, got: unknown = this.value): void {
    this.problems.add(code, this.path, expected, got);
  }
}
