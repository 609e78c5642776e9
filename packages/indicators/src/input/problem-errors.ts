import { ProblemError, type ProblemErrorJson } from '../model/problem.ts';
import type { CatalogueError } from './error.ts';
import { isObject } from './is-object.ts';
import { looksRight } from './looks-right.ts';

const names: readonly string[] = ['CatalogueError', 'EvidenceError', 'RulesError', 'ScoringError'];

function hasFields(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, code, message, problems } = value;
  const isNamed = typeof name === 'string' && names.includes(name);
  return (
    isNamed && typeof code === 'string' && typeof message === 'string' && Array.isArray(problems)
  );
}

function isJson(value: unknown): value is ProblemErrorJson {
  return looksRight(value, hasFields);
}

function isError(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Error]';
}

/**
 * Whether something is an error of these packages. `instanceof` is not enough for that where a program loads a package twice,
 * as ES module and as CommonJS.
 *
 * @example
 * ```ts
 * import { getRequirement, isProblemError, liujiang } from '@liujiang/indicators';
 * let nearest: readonly string[] = [];
 * try {
 *   getRequirement<string, string>(liujiang, 'safeguards.trainings/2');
 * } catch (error) {
 *   if (isProblemError(error)) nearest = error.problems[0]?.nearest ?? [];
 * }
 * nearest[0]; //=> 'safeguards.training/2'
 * ```
 */
export function isProblemError(value: unknown): value is ProblemError {
  return isJson(value) && looksRight(value, isError);
}

/** Whether something is a {@link CatalogueError}, whichever copy of this package threw it: see {@link isProblemError}. */
export function isCatalogueError(value: unknown): value is CatalogueError {
  return isProblemError(value) && value.name === 'CatalogueError';
}

/**
 * The error that was made JSON by `toJSON` or `JSON.stringify`, as on its way from a worker; `undefined` where it is none of
 * these packages.
 *
 * @example
 * ```ts
 * import { CatalogueError, errorFromJson, getRequirement, liujiang } from '@liujiang/indicators';
 * let sent = '';
 * try {
 *   getRequirement<string, string>(liujiang, 'safeguards.trainings/2');
 * } catch (error) {
 *   sent = JSON.stringify(error);
 * }
 * const error = errorFromJson(JSON.parse(sent));
 * [error?.name, error?.code]; //=> ['CatalogueError', 'unknown-id']
 * ```
 */
export function errorFromJson(json: unknown): ProblemError | undefined {
  const copy = plainCopy(json);
  if (!isJson(copy) || !copy.problems.every(isProblem)) return undefined;
  const { name, code, message, problems } = copy;
  const error = new ProblemError(code, { zh: '', en: '' }, problems);
  error.name = name;
  error.message = message;
  return error;
}

/** What is left of a value as JSON; `undefined` where nothing is. */
function plainCopy(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

function isProblem(value: unknown): boolean {
  if (!isObject(value) || !isObject(value['expected'])) return false;
  const { code, path, got, nearest, expected } = value;
  const texts = [code, path, got, expected['zh'], expected['en']];
  const isText = (one: unknown) => typeof one === 'string';
  return texts.every(isText) && Array.isArray(nearest) && nearest.every(isText);
}
