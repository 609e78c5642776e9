import { type Catalogue, isCivilDay, normaliseName, type Problem } from '@liujiang/indicators';
import { describeValue, suggestions } from '@liujiang/indicators/internal';
import { EvidenceError } from '../input/error.ts';
import { checkSeed } from '../sampling/sample-seed.ts';
import type { FactOptions } from './fact-options.ts';
import { checkReadings } from './readings.ts';

/** Refuses what evidence was to be read with. */
export function refuseOptions(problems: readonly Problem[]): never {
  const title = { zh: '参数有误', en: 'The evidence cannot be read like that' };
  throw new EvidenceError('invalid-options', title, problems);
}

/** Refuses what evidence cannot be read with, all of it at once. */
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
  if (!isCivilDay(asOf)) {
    problems.push({
      code: 'wrong-format',
      path: 'asOf',
      expected: { zh: '存在的日期（YYYY-MM-DD）', en: 'a day that exists (YYYY-MM-DD)' },
      got: describeValue(asOf),
      nearest: [],
    });
  }
  problems.push(...checkAliases(columnAliases, catalogue));
  if (problems.length > 0) refuseOptions(problems);
}

/** What is wrong with the names that columns go by besides. */
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
      problems.push({
        code: 'unknown-id',
        path,
        expected: { zh: '指标体系中的栏目编号', en: 'the id of a column of the catalogue' },
        got: describeValue(id),
        nearest: typeof id === 'string' ? suggest(id, ids) : [],
      });
    }
    // Which of two stands for the name would be for the order of the keys to say.
    if ((written.get(normaliseName(alias)) ?? 0) > 1) {
      problems.push({
        code: 'duplicate',
        path,
        expected: {
          zh: '统一全半角、大小写和空格后不重名的别名',
          en: 'an alias that differs from the others beyond width, case and white space',
        },
        got: describeValue(alias),
        nearest: [],
      });
    }
    // Otherwise one record could belong to two columns, depending on whether it names its unit.
    if (names.has(normaliseName(alias))) {
      problems.push({
        code: 'contradiction',
        path,
        expected: {
          zh: '指标体系中没有的栏目名称',
          en: 'a name that no column of the catalogue bears',
        },
        got: describeValue(alias),
        nearest: [],
      });
    }
  }
  return problems;
}
