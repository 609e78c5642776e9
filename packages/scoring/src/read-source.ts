import type { Citation } from './citation.ts';
import { join, type Problems } from './problems.ts';
import { readBilingual, readFields, readText } from './read.ts';

/** Reads where published figures come from; `null` where nothing was published. */
export function readSource(value: unknown, path: string, problems: Problems): Citation | null {
  if (value === undefined || value === null) return null;
  const record = readFields(value, path, problems, ['issuer', 'document', 'note']);
  const { document, note } = record;
  return {
    issuer: readBilingual(record['issuer'], join(path, 'issuer'), problems),
    document: document === null ? null : readText(document, join(path, 'document'), problems),
    note: note === null ? null : readBilingual(note, join(path, 'note'), problems),
  };
}
