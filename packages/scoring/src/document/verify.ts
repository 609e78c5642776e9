import type { Bilingual } from '@liujiang/indicators';
import { Given } from '../input/given.ts';
import { aDocument } from '../input/kinds.ts';
import { within } from '../input/within.ts';
import type { AssessmentDocument, AssessmentInput, ManifestPart } from './assessment-document.ts';
import { parseJson } from './document-text.ts';
import { makeDocument } from './make-document.ts';
import { manifestNames } from './manifest-names.ts';

/** The first place at which a document differs from what its inputs give. */
export interface Difference {
  /** Place in the document, `report.score.value`; `manifest.scheme` for a different source; empty for the whole. */
  readonly path: string;
  /** What the inputs give, as JSON; `absent` for nothing. */
  readonly expected: string;
  /** What the document has, as JSON; `absent` for nothing. */
  readonly got: string;
  /** The difference in a sentence. */
  readonly message: Bilingual;
}

/** The result of {@link verify}. */
export type Verification =
  | { readonly valid: true }
  | { readonly valid: false; readonly difference: Difference };

/** The parts in the order in which they depend on each other; the report is compared figure by figure instead. */
const sources = (Object.keys(manifestNames) as ManifestPart[]).filter((part) => part !== 'report');

function show(value: unknown): string {
  const text = value === undefined ? 'absent' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function difference(path: string, expected: unknown, got: unknown, about?: Bilingual): Difference {
  const told = { expected: show(expected), got: show(got) };
  const name = about ?? { zh: path || '文件', en: path || 'The document' };
  return {
    path,
    ...told,
    message: {
      zh: `${name.zh}不一致：应为 ${told.expected}，实为 ${told.got}`,
      en: `${name.en} differs: expected ${told.expected}, got ${told.got}`,
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function member(path: string, key: string, inList: boolean): string {
  if (inList) return `${path}[${key}]`;
  if (!/^[\w$]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

interface Unlike {
  /** From the whole to the place. */
  readonly keys: readonly (readonly [key: string, inList: boolean])[];
  readonly expected: unknown;
  readonly got: unknown;
}

function ownMember(side: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(side, key) ? side[key] : undefined;
}

function findUnlike(expected: unknown, got: unknown): Unlike | null {
  if (expected === got) return null;
  if (!isRecord(expected) || !isRecord(got) || Array.isArray(expected) !== Array.isArray(got)) {
    return { keys: [], expected, got };
  }
  const look = (key: string): Unlike | null => {
    const unlike = findUnlike(ownMember(expected, key), ownMember(got, key));
    return unlike && { ...unlike, keys: [[key, Array.isArray(expected)], ...unlike.keys] };
  };
  for (const key of Object.keys(expected)) {
    const unlike = look(key);
    if (unlike !== null) return unlike;
  }
  for (const key of Object.keys(got)) {
    const unlike = Object.hasOwn(expected, key) ? null : look(key);
    if (unlike !== null) return unlike;
  }
  return null;
}

function firstDifference(expected: unknown, got: unknown): Difference | null {
  const unlike = findUnlike(expected, got);
  if (unlike === null) return null;
  const path = unlike.keys.reduce((above, [key, inList]) => member(above, key, inList), '');
  return difference(path, unlike.expected, unlike.got);
}

/** A different source explains every different figure, so it is named first. */
function firstForeignSource(
  expected: AssessmentDocument,
  got: Readonly<Record<string, unknown>>,
): Difference | null {
  const manifest = isRecord(got['manifest']) ? got['manifest'] : {};
  for (const part of sources) {
    const [want, have] = [expected.manifest[part], manifest[part]];
    if (want !== have) return difference(`manifest.${part}`, want, have, manifestNames[part]);
  }
  return null;
}

/**
 * Recomputes a document from its inputs, every hash and every figure, and names the first difference. With findings
 * assessed again from the evidence, nothing in the document is taken on trust.
 *
 * The document may also be given as text. As for `readDocument`, its layout does not matter: byte order mark, line
 * ends, spaces, escapes, order of names. A name that occurs twice is a difference.
 *
 * @throws as `makeDocument` does, when the inputs themselves do not fit together.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme } from '@liujiang/scoring';
 * import { documentToJson, makeDocument, verify } from '@liujiang/scoring/document';
 *
 * const message = { zh: '达标', en: 'Met' };
 * const findings: FindingSet = {
 *   catalogue: { id: liujiang.id, version: liujiang.version, hash: liujiang.hash },
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: 'passed', reasons: [], conditions: [], message }
 *   )),
 *   warnings: [],
 * };
 * const input = { catalogue: liujiang, scheme: equalScheme(liujiang), findings };
 * const text = documentToJson(makeDocument(input));
 * verify(text, input); //=> { valid: true }
 * const result = verify(text.replace('"value": "100.00"', '"value": "100.01"'), input);
 * result.valid ? '' : result.difference.path; //=> 'report.score.value'
 * ```
 */
export function verify<I extends string, R extends string>(
  document: AssessmentDocument | string,
  input: AssessmentInput<I, R>,
): Verification {
  const expected = makeDocument(input);
  const got: unknown = typeof document === 'string' ? parseJson(document) : document;
  return within(new Given(document, 'document'), aDocument.expected, () => {
    const found = isRecord(got)
      ? (firstForeignSource(expected, got) ?? firstDifference(expected, got))
      : difference('', expected, got ?? document);
    return found === null ? { valid: true } : { valid: false, difference: found };
  });
}
