import { Problems } from '../problems.ts';
import { invalidInput, ScoringError } from '../scoring-error.ts';
import type { AssessmentDocument } from './assessment-document.ts';
import { hashContents } from './make-document.ts';

/** A document as JSON text, indented, ending in a line break. */
export function documentToJson(document: AssessmentDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The value of a JSON text; `undefined` when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isDocument(value: unknown): value is AssessmentDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 'liujiang-assessment' &&
    'formatVersion' in value &&
    value.formatVersion === 1 &&
    'hash' in value &&
    typeof value.hash === 'string'
  );
}

/**
 * Reads a document from its JSON text. Its hash is recomputed, so that one that was cut off or altered is refused; who
 * alters a document and hashes it anew is only found out by `verify`.
 *
 * @throws ScoringError with `invalid-input` when the text is no document of this format, or not as it was written.
 */
export function readDocument(text: string): AssessmentDocument {
  const problems = new Problems();
  const value = parseJson(text);
  if (!isDocument(value)) {
    const expected = {
      zh: '评估结果文件（格式 liujiang-assessment，版本1）',
      en: 'an assessment document (format liujiang-assessment, version 1)',
    };
    problems.add('wrong-format', '', expected, text.slice(0, 60));
    throw new ScoringError(invalidInput, problems.list);
  }
  const hash = hashContents(value);
  if (hash !== value.hash) {
    const expected = { zh: `内容的摘要 ${hash}`, en: `the hash of its content, ${hash}` };
    problems.add('wrong-hash', 'hash', expected, value.hash);
  }
  problems.throwIfAny(invalidInput);
  return value;
}
