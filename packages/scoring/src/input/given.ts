import type { Bilingual, ProblemCode } from '@liujiang/indicators';
import { join, Problems } from './problems.ts';

/**
 * Whether a value is an object as JSON has them, with members of any name. A Map, a Date or an instance of a class is none:
 * what it holds would be overlooked.
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A part of an input while it is being read: what stands there, where that is, and the list that its problems go to.
 * The place is put into words only when something is wrong with it.
 */
export class Given {
  readonly value: unknown;
  readonly problems: Problems;
  readonly #step: string | number;
  readonly #parent: Given | null;

  /** A whole input, at `step` of whatever holds it; its problems go to a list of their own unless one is given. */
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

  /** A member of an object; `undefined` where there is none, and in what is no object. */
  at(member: string): Given {
    const { value } = this;
    const own = isRecord(value) && Object.hasOwn(value, member) ? value[member] : undefined;
    return this.enter(member, own);
  }

  /** Something that stands in it at `step`. */
  enter(step: string | number, value: unknown): Given {
    return new Given(value, step, this.problems, this);
  }

  /** Says what should stand here. */
  refuse(code: ProblemCode, expected: Bilingual, got: unknown = this.value): void {
    this.problems.add(code, this.path, expected, got);
  }
}
