import type { Problem } from '@liujiang/indicators';
import { plainInput } from '@liujiang/indicators/internal';
import { problemsFromIssues } from '@liujiang/indicators/internal/schema';
import { answer } from '../input/answer.ts';
import { EvidenceError } from '../input/error.ts';
import { anything } from '../input/kinds.ts';
import { findInconsistencies } from './consistency.ts';
import type { Evidence } from './evidence.ts';
import type { EvidenceInput } from './evidence-input.ts';
import { findBrokenLimit, mostValues } from './limits.ts';
import { evidenceSchema, fitsEvidence, type GivenEvidence } from './schema.ts';
import * as wanted from './wanted-in-evidence.ts';

/** What {@link safeParseEvidence} returns. */
export type EvidenceResult =
  | { readonly success: true; readonly evidence: Evidence }
  | { readonly success: false; readonly error: EvidenceError };

function refuse(problems: readonly Problem[]): EvidenceResult {
  return { success: false, error: new EvidenceError('invalid-evidence', problems) };
}

/**
 * Like {@link parseEvidence}, but returns the error instead of throwing it.
 *
 * @example
 * ```ts
 * import { safeParseEvidence } from '@liujiang/rules';
 * const result = safeParseEvidence({ trainings: { records: [], complete: true } });
 * result.success; //=> false
 * result.success ? '' : result.error.problems[0]?.path; //=> 'trainings.count'
 * ```
 */
export function safeParseEvidence(input: EvidenceInput): EvidenceResult;
export function safeParseEvidence(input: unknown): EvidenceResult;
export function safeParseEvidence(input: unknown): EvidenceResult {
  try {
    return answer({ input: [input, anything] }, () => readInput(input));
  } catch (error) {
    if (error instanceof EvidenceError) return { success: false, error };
    throw error;
  }
}

function accept({ $schema: _, ...given }: GivenEvidence): EvidenceResult {
  return { success: true, evidence: { ...given, version: 1 } };
}

function isEvidence(input: unknown): input is GivenEvidence {
  return fitsEvidence(input, mostValues) && findInconsistencies(input).length === 0;
}

function readInput(input: unknown): EvidenceResult {
  if (isEvidence(input)) return accept(input);
  const broken = findBrokenLimit(input);
  if (broken !== undefined) return refuse([broken]);
  try {
    return read(input);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // zod passes issues on as arguments of a call, of which engines allow about 100,000.
    const expected = wanted.fewerProblems;
    return refuse([{ code: 'too-many-problems', path: '', expected, got: '…', nearest: [] }]);
  }
}

function read(input: unknown): EvidenceResult {
  const document = plainInput(input);
  if (document !== input && isEvidence(document)) return accept(document);
  const schema = evidenceSchema();
  const parsed = schema.safeParse(document);
  const issues = (parsed.error?.issues ?? []).concat(findInconsistencies(document));
  if (parsed.success && issues.length === 0) return accept(parsed.data);
  return refuse(problemsFromIssues(issues, input, schema));
}

/**
 * Reads a document of evidence: plain JSON, in which everything may be missing (`{}` is valid, and decides nothing); what is
 * `undefined` is missing. Editors complete its fields. It takes what the compiler knows nothing of, such as the result of
 * `JSON.parse`, and says at run time what is wrong; annotated as {@link EvidenceInput}, a slip is an error of the compiler, too.
 * Unknown fields are refused. A date that cannot be read is accepted: its text is kept, and only what depends on it is unknown.
 * The result may share its lists with the input, so do not change the input afterwards.
 *
 * @throws EvidenceError (`invalid-evidence`) listing every problem with its path, what was expected and what was found.
 *
 * @example
 * ```ts
 * import { parseEvidence } from '@liujiang/rules';
 * parseEvidence({}).version; //=> 1
 * const evidence = parseEvidence({
 *   trainings: { records: [{ title: '政府网站管理培训', heldAt: '2020年5月18日' }] },
 * });
 * evidence.trainings?.records[0]?.heldAt; //=> '2020年5月18日'
 * ```
 */
export function parseEvidence(input: EvidenceInput): Evidence;
export function parseEvidence(input: unknown): Evidence;
export function parseEvidence(input: unknown): Evidence {
  const result = safeParseEvidence(input);
  if (!result.success) throw result.error;
  return result.evidence;
}
