import type { Citation } from './citation.ts';
import type { Given } from './given.ts';
import { readBilingual, readFields, readNullable, readText } from './read.ts';

/** Reads the source of published figures; `null` when nothing was published. */
export function readSource(given: Given): Citation | null {
  if ((given.value ?? null) === null) return null;
  readFields(given, ['issuer', 'document', 'note']);
  return {
    issuer: readBilingual(given.at('issuer')),
    document: readNullable(given.at('document'), readText),
    note: readNullable(given.at('note'), readBilingual),
  };
}
