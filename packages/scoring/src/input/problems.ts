import type { Bilingual, Problem, ProblemCode } from '@liujiang/indicators';
import {
  describeValue,
  expectingNoDate,
  formatPath,
  isOpaque,
  type suggestions,
} from '@liujiang/indicators/internal';
import { type Refusal, ScoringError } from './scoring-error.ts';

/** Stands for a value without text: a cycle, a BigInt inside, a `toJSON` or `toString` that throws. */
function describeKind(value: unknown): string {
  try {
    if (Array.isArray(value)) return '[…]';
  } catch {
    // a revoked Proxy does not even say whether it is a list
  }
  return typeof value === 'object' ? '{…}' : typeof value;
}

/** A value as JSON, or as JavaScript writes it when JSON cannot. A long text is cut before it is quoted. */
function show(value: unknown): string {
  try {
    if (typeof value === 'bigint' || typeof value === 'function') return describeValue(value);
    if (typeof value === 'object' && value !== null && isOpaque(value)) return describeValue(value);
    const numeric = typeof value === 'number';
    const short = typeof value === 'string' ? value.slice(0, 100) : value;
    const text = (numeric ? undefined : JSON.stringify(short)) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
  } catch {
    return describeKind(value);
  }
}

/** Joins a path and one member: `weights` and `health` give `weights.health`, an id with a dot in it is quoted. */
export function join(path: string, member: string | number): string {
  const step = formatPath([member]);
  return path === '' || step.startsWith('[') ? path + step : `${path}.${step}`;
}

/** More problems than anybody reads at once. */
const MOST_PROBLEMS = 500;

/** Gathers all problems of an input, so that it is refused once, with the whole list. */
export class Problems {
  readonly list: Problem[] = [];
  /** Finds the nearest words for this input, when they are first needed. */
  suggest: ReturnType<typeof suggestions> | null = null;
  #more = 0;

  add(
    code: ProblemCode,
    path: string,
    expected: Bilingual,
    got: unknown,
    nearest: readonly string[] = [],
  ): void {
    if (this.list.length >= MOST_PROBLEMS) {
      this.#more += 1;
      return;
    }
    const wanted = expectingNoDate(expected, got);
    this.list.push({ code, path, expected: wanted, got: show(got), nearest });
  }

  /** Reports how many problems there are beside those listed. */
  #rest(): Problem {
    const expected = {
      zh: `以上之外另有${this.#more}处问题，改正后再次检查`,
      en: `${this.#more} more problems corrected, after those above`,
    };
    return { code: 'more-problems', path: '', expected, got: String(this.#more), nearest: [] };
  }

  error(refusal: Refusal): ScoringError {
    return new ScoringError(refusal, this.#more === 0 ? this.list : [...this.list, this.#rest()]);
  }

  throwIfAny(refusal: Refusal): void {
    if (this.list.length > 0) throw this.error(refusal);
  }
}
