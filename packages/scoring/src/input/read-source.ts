import type { Citation } from './citation.ts';
import type { Given } from './given.ts';
import { readFields, readNullable, readText, readTexts } from './read.ts';

/** Reads the source of published figures; `null` when nothing was published. */
export function readSource(given: Given): Citation | null {
  if ((given.value ?? null) === null) return null;
  readFields(given, ['issuer', 'document', 'note']);
  return {
    issuer: readTexts(given.at('issuer')),
    document: readNullable(given.at('document'), readText),
    note: readNullable(given.at('note'), readTexts),
  };
}
