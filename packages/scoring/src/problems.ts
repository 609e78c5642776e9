import { type Bilingual, formatPath, type Problem } from '@liujiang/indicators';
import { type Refusal, ScoringError } from './scoring-error.ts';

/** As JSON has it; what JSON has no words for, as JavaScript has; of what neither can show, its kind. */
function write(value: unknown): string {
  try {
    const numeric = typeof value === 'number' || typeof value === 'bigint';
    return (numeric ? undefined : JSON.stringify(value)) ?? String(value);
  } catch {
    return typeof value;
  }
}

function show(value: unknown): string {
  const text = write(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Joins a path and one member: `weights` and `health` give `weights.health`, an id with a dot in it is quoted. */
export function join(path: string, member: string | number): string {
  const step = formatPath([member]);
  return path === '' || step.startsWith('[') ? path + step : `${path}.${step}`;
}

/** Gathers everything that is wrong with an input, so that it is refused once, with the whole list. */
export class Problems {
  readonly list: Problem[] = [];

  add(
    code: string,
    path: string,
    expected: Bilingual,
    got: unknown,
    nearest: readonly string[] = [],
  ): void {
    this.list.push({ code, path, expected, got: show(got), nearest });
  }

  throwIfAny(refusal: Refusal): void {
    if (this.list.length > 0) throw new ScoringError(refusal, this.list);
  }
}
