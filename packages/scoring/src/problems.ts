import { type Bilingual, formatPath, nearestTo, type Problem } from '@liujiang/indicators';
import { ScoringError, type ScoringErrorCode } from './scoring-error.ts';

function show(value: unknown): string {
  if (value === undefined) return 'undefined';
  const text =
    typeof value === 'object' && value !== null
      ? JSON.stringify(value)
      : JSON.stringify(String(value));
  const plain = typeof value === 'number' || typeof value === 'boolean' ? String(value) : text;
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
}

/** Joins a path and one member: `weights` and `health` give `weights.health`, an id with a dot in it is quoted. */
export function join(path: string, member: string | number): string {
  const step = formatPath([member]);
  return path === '' || step.startsWith('[') ? path + step : `${path}.${step}`;
}

/** Gathers everything that is wrong with an input, so that it is refused once, with the whole list. */
export class Problems {
  readonly list: Problem[] = [];

  add(code: string, path: string, expected: Bilingual, got: unknown): void {
    this.list.push({ code, path, expected, got: show(got), nearest: [] });
  }

  throwIfAny(code: ScoringErrorCode): void {
    if (this.list.length > 0) throw new ScoringError(code, this.list);
  }
}

/** Adds a word that is not among those known, with the nearest that are. Apart from the class, so that who never needs it does not bundle the search. */
export function addUnknown(
  problems: Problems,
  path: string,
  expected: Bilingual,
  got: string,
  known: readonly string[],
): void {
  problems.list.push({
    code: 'unknown-id',
    path,
    expected,
    got: show(got),
    nearest: nearestTo(got, known),
  });
}
