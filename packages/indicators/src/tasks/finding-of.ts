import { answer } from '../input/answer.ts';
import { aFindingSet, aText } from '../input/kinds.ts';
import { refuseId } from '../input/refuse-id.ts';
import type { Finding } from '../model/finding.ts';
import type { FindingSet } from '../model/finding-set.ts';

/**
 * The finding on a requirement. A typing slip is a type error where the catalogue of the findings knows its ids.
 *
 * @throws CatalogueError (`unknown-id`, with the nearest ids) when the set has no finding on it.
 *
 * @example
 * ```ts
 * import { findingOf } from '@liujiang/indicators';
 * import { assessLiujiang, parseEvidence } from '@liujiang/rules';
 * const findings = assessLiujiang(parseEvidence({}), { asOf: '2020-11-30' });
 * findingOf(findings, 'safeguards.training/2').outcome; //=> 'untested'
 * ```
 */
export function findingOf<R extends string>(
  findingSet: FindingSet<R>,
  requirement: NoInfer<R>,
): Finding<R> {
  return answer(
    { findingSet: [findingSet, aFindingSet], requirement: [requirement, aText] },
    () =>
      findingSet.findings.find((finding) => finding.requirement === requirement) ??
      unknownRequirement(findingSet, requirement),
  );
}

function unknownRequirement({ findings }: FindingSet, requirement: string): never {
  const expected = {
    zh: '检查结果中有的要求编号',
    en: 'the id of a requirement that the findings are about',
  };
  const known = findings.map((finding) => finding.requirement);
  return refuseId(requirement, 'requirement', expected, known);
}
