import type { Bilingual, Catalogue } from '@liujiang/indicators';
import type { Given } from '../input/given.ts';
import { readRecord } from '../input/read.ts';
import { foreignFindings } from '../input/scoring-error.ts';

/** Refuses data of another catalogue, or of another version of it. */
export function checkOrigin(
  origin: Given,
  catalogue: Catalogue,
  expect: (field: string) => Bilingual,
): void {
  readRecord(origin);
  for (const field of ['id', 'version', 'hash'] as const) {
    const made = origin.at(field);
    if (made.value !== catalogue[field]) made.refuse('foreign-catalogue', expect(catalogue[field]));
  }
  origin.problems.throwIfAny(foreignFindings);
}
