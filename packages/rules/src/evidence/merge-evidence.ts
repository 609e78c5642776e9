import type { Problem } from '@liujiang/indicators';
import { describeValue } from '@liujiang/indicators/internal';
import { answer } from '../input/answer.ts';
import { EvidenceError } from '../input/error.ts';
import { aList } from '../input/kinds.ts';
import type { Evidence, EvidenceSite } from './evidence.ts';
import { listNames } from './kinds.ts';
import type { EvidenceList, EvidenceRecord } from './list.ts';
import { compareSeeing, handDown } from './merging/hand-down.ts';
import { mergeLists } from './merging/merge-lists.ts';
import { safeParseEvidence } from './parse-evidence.ts';

const title = { zh: '这些佐证无法合并', en: 'The evidence cannot be merged' };

/**
 * Several documents of evidence as one: what collectors, scripts and offices gathered apart. Each may be parsed or not; their
 * order makes no difference to any finding. What several of them tell alike is kept once, as it was seen last; what contradicts
 * each other is kept, and judged as such. Parts of one list (of one collector, time and `count`) become that list again. Of
 * lists that were made apart one stays whole only if it holds all that the others do; otherwise the list is open.
 *
 * @throws EvidenceError (`invalid-evidence`) listing every problem of every document, with the position of the document in its
 * path; also where they are of different sites.
 *
 * @example
 * ```ts
 * import { mergeEvidence } from '@liujiang/rules';
 * const merged = mergeEvidence(
 *   { trainings: { records: [{ title: '培训一', heldAt: '2020-05-18' }] } },
 *   { trainings: { records: [{ title: '培训二', heldAt: '2020-10-12' }] } },
 * );
 * merged.trainings?.records.map(({ title }) => title); //=> ['培训一', '培训二']
 * ```
 */
export function mergeEvidence(...documents: readonly unknown[]): Evidence {
  return answer({ documents: [documents, aList] }, () => {
    const results = documents.map(safeParseEvidence);
    const problems = results.flatMap((result, position) =>
      result.success ? [] : result.error.problems.map((one) => placedIn(position, one)),
    );
    if (problems.length > 0) throw new EvidenceError('invalid-evidence', title, problems);
    return merge(results.flatMap((result) => (result.success ? result.evidence : [])));
  });
}

function placedIn(position: number, problem: Problem): Problem {
  const { path } = problem;
  return { ...problem, path: path === '' ? `[${position}]` : `[${position}].${path}` };
}

type Lists = Readonly<Record<string, EvidenceList<EvidenceRecord> | undefined>>;

function merge(documents: readonly Evidence[]): Evidence {
  const site = mergeSites(documents);
  const { common, differing } = compareSeeing(documents);
  const lists = listNames.flatMap((name) => {
    const told = documents.flatMap((document) => {
      const list = ({ ...document } as unknown as Lists)[name];
      return list === undefined ? [] : [handDown(document, list, differing)];
    });
    return told.length === 0 ? [] : [[name, mergeLists(told)] as const];
  });
  const merged = { ...common, ...(site !== undefined && { site }), ...Object.fromEntries(lists) };
  const result = safeParseEvidence(merged);
  if (result.success) return result.evidence;
  throw new EvidenceError('invalid-evidence', title, result.error.problems);
}

/** The one site that the documents are of, told as fully as they tell it together. */
function mergeSites(documents: readonly Evidence[]): EvidenceSite | undefined {
  const merged: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [position, { site = {} }] of documents.entries()) {
    for (const [field, value] of Object.entries(site) as [string, string][]) {
      const known = merged[field];
      merged[field] ??= value;
      if (known === undefined || known === value) continue;
      problems.push({
        code: 'contradiction',
        path: `[${position}].site.${field}`,
        expected: { zh: `同一网站（“${known}”）`, en: `the same site (“${known}”)` },
        got: describeValue(value),
        nearest: [],
      });
    }
  }
  if (problems.length > 0) throw new EvidenceError('invalid-evidence', title, problems);
  return Object.keys(merged).length === 0 ? undefined : merged;
}
