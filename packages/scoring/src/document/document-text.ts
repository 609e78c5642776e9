import type { Bilingual } from '@liujiang/indicators';
import { Given } from '../input/given.ts';
import { aDocument } from '../input/kinds.ts';
import { readWords } from '../input/read.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { needKind, within } from '../input/within.ts';
import type { AssessmentDocument } from './assessment-document.ts';
import { hashContents } from './hash-parts.ts';

/**
 * A document as JSON text, indented, ending in a line break.
 *
 * @throws ScoringError with `invalid-input` when it is not a document.
 */
export function documentToJson(document: AssessmentDocument): string {
  const given = new Given(document, 'document');
  return within(given, aDocument.expected, () => {
    needKind(given, aDocument);
    given.problems.throwIfAny(invalidInput);
    return `${JSON.stringify(document, null, 2)}\n`;
  });
}

function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const members = Object.values(value);
  const own = Array.isArray(value) ? 0 : members.length;
  return members.reduce((count: number, member) => count + countMembers(member), own);
}

const texts = /"[^"\\]*(?:\\.[^"\\]*)*"/g;

/**
 * The value of a JSON text in any layout; `undefined` when it is not JSON, or when a name occurs twice in one object,
 * because programs would then read different documents.
 */
export function parseJson(text: string): unknown {
  try {
    const plain = text.replace(/^\uFEFF/, '');
    const value: unknown = JSON.parse(plain);
    const written = plain.replace(texts, '').split(':').length - 1;
    return written === countMembers(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const aText: Bilingual = {
  zh: '评估结果文件（格式 liujiang-assessment，版本1）的 JSON 文本（由 documentToJson 写出）',
  en: 'the JSON text of an assessment document (format liujiang-assessment, version 1), which documentToJson writes',
};

/**
 * Reads a document from its JSON text in any layout. Its hash is recomputed, so a truncated or altered document is
 * refused; only `verify` finds a document that was altered and hashed again.
 *
 * @throws ScoringError with `invalid-input` when the text is not a document of this format, or was altered.
 */
export function readDocument(text: string): AssessmentDocument {
  const given = new Given(text);
  return within(given, aText, () => {
    const value = typeof text === 'string' ? parseJson(text) : undefined;
    if (!aDocument.fits(value)) {
      const got = typeof text === 'string' ? text.slice(0, 60) : text;
      given.refuse('wrong-format', aText, got);
    }
    given.problems.throwIfAny(invalidInput);
    const { $schema, ...document } = value as AssessmentDocument & { readonly $schema?: unknown };
    if ($schema !== undefined) readWords(given.enter('$schema', $schema));
    const hash = hashContents(document);
    if (hash !== document.hash) {
      const expected = { zh: `内容的摘要 ${hash}`, en: `the hash of its content, ${hash}` };
      given.problems.add('wrong-hash', 'hash', expected, document.hash);
    }
    given.problems.throwIfAny(invalidInput);
    return document;
  });
}
