import type { Problem } from '@liujiang/indicators';
import { answer } from '../input/answer.ts';
import { EvidenceError } from '../input/error.ts';
import { aList } from '../input/kinds.ts';
import { problemWith } from '../input/problem.ts';
import type { Evidence, EvidenceSite } from './evidence.ts';
import { listNames } from './kinds.ts';
import type { EvidenceList, EvidenceRecord } from './list.ts';
import { compareSeeing, handDown } from './merging/hand-down.ts';
import { mergeLists } from './merging/merge-lists.ts';
import { safeParseEvidence } from './parse-evidence.ts';
import * as wanted from './wanted-in-evidence.ts';

/**
 * Joins several documents of evidence, parsed or not, into one: what collectors, scripts and offices gathered separately. Their
 * order changes no finding. What several of them say alike is kept once, as it was seen last; contradictions are kept and judged
 * as such. Parts of one list (same collector, time and `count`) become that list again. Of lists made separately, one stays whole
 * only if it holds everything that the others hold; otherwise the list is open.
 *
 * @throws EvidenceError (`invalid-evidence`) with every problem of every document, the position of the document in its path; also
 * when the documents are of different sites.
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
    if (problems.length > 0) throw new EvidenceError('invalid-evidence', problems);
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
  throw result.error;
}

/** The one site of the documents, with all that they say of it together. */
function mergeSites(documents: readonly Evidence[]): EvidenceSite | undefined {
  const merged: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [position, { site = {} }] of documents.entries()) {
    for (const [field, value] of Object.entries(site) as [string, string][]) {
      const known = merged[field];
      merged[field] ??= value;
      if (known === undefined || known === value) continue;
      const path = `[${position}].site.${field}`;
      problems.push(problemWith(value, 'contradiction', path, wanted.sameSite(known)));
    }
  }
  if (problems.length > 0) throw new EvidenceError('invalid-evidence', problems);
  return Object.keys(merged).length === 0 ? undefined : merged;
}
