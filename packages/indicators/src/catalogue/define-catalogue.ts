import { answer, answerSafely } from '../input/answer.ts';
import { CatalogueError } from '../input/error.ts';
import { anything } from '../input/kinds.ts';
import { lostNames } from '../input/lost-names.ts';
import { openDocument } from '../input/open-document.ts';
import { problemsFromIssues } from '../input/problems.ts';
import type { Schema } from '../input/schema.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import type { Problem } from '../model/problem.ts';
import { hashCatalogue } from './canonical-hash.ts';
import { fillTexts } from './fill-texts.ts';
import { IssueLog } from './issue-log.ts';
import { checkRelations } from './relations.ts';
import { buildCatalogueSchemas, type UnhashedCatalogue } from './schema/catalogue-schema.ts';

/** A catalogue that was accepted. */
export interface CatalogueRead {
  /** The input is a catalogue. */
  readonly success: true;
  /** The catalogue, with its hash, deep-frozen. */
  readonly catalogue: Catalogue;
}

/** A catalogue that was refused. */
export interface CatalogueRefused {
  /** The input is no catalogue. */
  readonly success: false;
  /** Everything that is wrong with it, in the order of the input. */
  readonly problems: readonly Problem[];
}

/** The result of reading a catalogue. */
export type DefineCatalogueResult = CatalogueRead | CatalogueRefused;

/**
 * Like {@link defineCatalogue}, but returns the problems instead of throwing them.
 *
 * @example
 * ```ts
 * import { safeDefineCatalogue } from '@liujiang/indicators/schema';
 * safeDefineCatalogue({ id: 'x' }).success; //=> false
 * ```
 */
export function safeDefineCatalogue(input: unknown): DefineCatalogueResult {
  return answerSafely({ input: [input, anything] }, () => unguardedSafeDefineCatalogue(input));
}

function unguardedSafeDefineCatalogue(given: unknown): DefineCatalogueResult {
  const { schema, log, data, input } = inspectCatalogue(given);
  if (data === undefined || log.issues.length > 0) {
    return { success: false, problems: problemsFromIssues(log.issues, input, schema) };
  }
  const hash = hashCatalogue(data);
  if (data.hash !== undefined && data.hash !== hash) {
    const expected = { zh: `${hash}（按内容计算）`, en: `${hash}, computed from the contents` };
    log.report(['hash'], { code: 'wrong-hash', expected });
    return { success: false, problems: problemsFromIssues(log.issues, input) };
  }
  return { success: true, catalogue: deepFreeze({ ...data, hash }) };
}

/**
 * Checks everything except the hash. `input` is what was given, its texts in both languages; `data` is a copy of it when its
 * shape is right.
 */
export function inspectCatalogue(given: unknown): {
  readonly input: unknown;
  readonly schema: Schema<UnhashedCatalogue>;
  readonly log: IssueLog;
  readonly data: UnhashedCatalogue | undefined;
} {
  const schema = buildCatalogueSchemas().unhashed;
  const input = fillTexts(schema, given);
  const opened = openDocument(input);
  const { document } = opened;
  const { data, error } = schema.safeParse(document);
  const issues = [...opened.issues, ...(error?.issues ?? [])];
  const log = new IssueLog([...issues, ...lostNames(document, issues)]);
  if (typeof document === 'object' && document !== null) checkRelations(log, document);
  return { schema, log, data, input };
}

/**
 * Reads any district's catalogue and checks the shape of every record, ids (unique, below their parent), codes and
 * levels by position, links, clauses that join to the text, and parameters that occur in it. The hash is computed; a
 * given one must agree. The result is a deep-frozen copy. A text may be given in Chinese alone, as a string or as `{ zh }`: it
 * stands in for the English (`listUntranslated` finds where).
 *
 * @throws CatalogueError (`invalid-catalogue`) with every problem: path, what was expected, what was found, the nearest
 *   known id.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { defineCatalogue } from '@liujiang/indicators/schema';
 * const copy = defineCatalogue(JSON.parse(JSON.stringify(liujiang)));
 * copy.hash === liujiang.hash; //=> true
 * ```
 */
export function defineCatalogue(input: unknown): Catalogue {
  return answer({ input: [input, anything] }, () => unguardedDefineCatalogue(input));
}

function unguardedDefineCatalogue(input: unknown): Catalogue {
  const result = safeDefineCatalogue(input);
  if (result.success) return result.catalogue;
  const title = { zh: '指标体系有误', en: 'The catalogue is not valid' };
  throw new CatalogueError('invalid-catalogue', title, result.problems);
}
