import {
  type Bilingual,
  type Catalogue,
  type Directory,
  type Finding,
  type FindingSet,
  findRequirement,
  liujiang,
  type Reason,
  type RequirementStatus,
  statusByUnit,
} from '@liujiang/indicators';
import { isOpenOutcome } from '@liujiang/indicators/internal';
import { answer } from '../input/answer.ts';
import { aFindingSet, anObject } from '../input/kinds.ts';
import { membersWanted, requests } from './messages/request-text.ts';

/** One requirement that is open, and what would settle it. */
export interface MissingItem {
  /** Id of the requirement. */
  readonly requirement: string;
  readonly outcome: 'cantTell' | 'untested';
  readonly reasons: readonly Reason[];
  /** What is open, as the finding says it. */
  readonly message: Bilingual;
  /** What to hand in or to do, one entry for each reason. */
  readonly requests: readonly Bilingual[];
}

/** What one unit should hand in next. */
export interface MissingEvidence {
  /** Id of the unit, as in `statusByUnit`; `null` for what nobody is assigned. */
  readonly unit: string | null;
  readonly name: Bilingual;
  /** In table order; never empty. */
  readonly items: readonly MissingItem[];
}

/** Settings of {@link missingEvidence}. */
export interface MissingEvidenceOptions {
  /** The catalogue that was judged; Liujiang's when left out. */
  readonly catalogue?: Catalogue;
  /** Members of the groups, so that each gets its own list. */
  readonly directory?: Directory;
}

/** A requirement may be open for one member of a group and settled for another. */
function missingItem(
  { outcome, reasons }: RequirementStatus,
  { requirement, message }: Finding,
  ofEachMember: boolean,
): readonly MissingItem[] {
  if (!isOpenOutcome(outcome)) return [];
  const asked = [
    ...(ofEachMember && reasons.includes('missing-fact') ? [membersWanted] : []),
    ...reasons.map((reason) => requests[reason]).filter((request) => request !== null),
  ];
  return asked.length === 0 ? [] : [{ requirement, outcome, reasons, message, requests: asked }];
}

/**
 * What to hand in next, unit by unit, in the order of the task lists: every requirement that evidence would settle and
 * has not, for a member of a group those that are open for itself. A requirement without a rule, and one that only a formula
 * measures, are left out, because no evidence settles them; a unit that has nothing to hand in has no entry.
 *
 * @throws CatalogueError (`foreign-findings`) when the findings are of another catalogue.
 *
 * @example
 * ```ts
 * import { assessLiujiang, missingEvidence, parseEvidence } from '@liujiang/rules';
 * const findings = assessLiujiang(parseEvidence({}), { asOf: '2020-11-30' });
 * const statistics = missingEvidence(findings).find(({ unit }) => unit === 'statistics');
 * statistics?.items[1]?.requirement; //=> 'disclosure.basic.statistics/2'
 * statistics?.items[0]?.requests[0]?.zh; //=> '提供相应佐证'
 * ```
 */
export function missingEvidence(
  findingSet: FindingSet,
  options: MissingEvidenceOptions = {},
): readonly MissingEvidence[] {
  return answer({ findingSet: [findingSet, aFindingSet], options: [options, anObject] }, () => {
    const { catalogue = liujiang, directory } = options;
    const findings = new Map(findingSet.findings.map((finding) => [finding.requirement, finding]));
    const itemsOf = (status: RequirementStatus, isGroup: boolean): readonly MissingItem[] => {
      const finding = findings.get(status.requirement);
      const requirement = findRequirement(catalogue, status.requirement);
      if (finding === undefined) return [];
      return missingItem(status, finding, isGroup && requirement?.scope === 'each');
    };
    return statusByUnit(catalogue, findingSet, directory === undefined ? {} : { directory })
      .map(({ unit, kind, name, statuses }) => ({
        unit,
        name,
        items: statuses.flatMap((status) => itemsOf(status, kind === 'group')),
      }))
      .filter((entry) => entry.items.length > 0);
  });
}
