import { type Catalogue, isCivilDay, normaliseName, type Problem } from '@liujiang/indicators';
import { suggestions } from '@liujiang/indicators/internal';
import { EvidenceError } from '../input/error.ts';
import { problemWith } from '../input/problem.ts';
import { day } from '../input/wanted.ts';
import { checkSeed } from '../sampling/sample-seed.ts';
import type { FactOptions } from './fact-options.ts';
import { checkReadings } from './readings.ts';
import * as wanted from './wanted-in-options.ts';

/** Refuses options. */
export function refuseOptions(problems: readonly Problem[]): never {
  throw new EvidenceError('invalid-options', problems);
}

/** Refuses options that are not valid, with all that is wrong with them. */
export function checkOptions({
  asOf,
  catalogue,
  columnAliases = {},
  readings,
  sampleSeed,
}: FactOptions): void {
  const problems: Problem[] = [];
  if (sampleSeed !== undefined) problems.push(...checkSeed(sampleSeed, 'sampleSeed'));
  problems.push(...checkReadings(readings, 'readings'));
  if (!isCivilDay(asOf)) problems.push(problemWith(asOf, 'wrong-format', 'asOf', day));
  problems.push(...checkAliases(columnAliases, catalogue));
  if (problems.length > 0) refuseOptions(problems);
}

/** What is wrong with the aliases of columns. */
function checkAliases(
  columnAliases: Readonly<Record<string, string>>,
  catalogue: Catalogue,
): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = catalogue.columns.map(({ id }) => id);
  const names = new Set(catalogue.columns.map(({ name }) => normaliseName(name.zh)));
  const suggest = suggestions();
  const written = new Map<string, number>();
  for (const alias of Object.keys(columnAliases)) {
    const name = normaliseName(alias);
    written.set(name, (written.get(name) ?? 0) + 1);
  }
  for (const [alias, id] of Object.entries(columnAliases)) {
    const path = `columnAliases[${JSON.stringify(alias)}]`;
    if (!ids.includes(id)) {
      const nearest = typeof id === 'string' ? suggest(id, ids) : [];
      problems.push(problemWith(id, 'unknown-id', path, wanted.columnId, nearest));
    }
    // Otherwise the order of the keys would say which of two aliases holds.
    if ((written.get(normaliseName(alias)) ?? 0) > 1) {
      problems.push(problemWith(alias, 'duplicate', path, wanted.distinctAlias));
    }
    // Otherwise one record could belong to two columns, depending on whether it names its unit.
    if (names.has(normaliseName(alias))) {
      problems.push(problemWith(alias, 'contradiction', path, wanted.unknownName));
    }
  }
  return problems;
}
