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
import { answer } from '../input/answer.ts';
import { aFindingSet, anObject } from '../input/kinds.ts';

/** One requirement that is open, and what would settle it. */
export interface MissingItem {
  /** Id of the requirement. */
  readonly requirement: string;
  readonly outcome: 'cantTell' | 'untested';
  readonly reasons: readonly Reason[];
  /** What stands in the way, as the finding says it. */
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

/** What settles a reason; `null` where no evidence can, only a rule or a formula. */
const requests: Readonly<Record<Reason, Bilingual | null>> = {
  'missing-fact': { zh: '提供相应佐证', en: 'Hand in evidence of it.' },
  'needs-person': {
    zh: '请检查人员查看并提交认定（认定人、时间、结论及依据材料）',
    en: 'Have a person look at it and hand in an attestation: who found what, when, on what papers.',
  },
  'no-rule': null,
  'measured-by-formula': null,
  'incomplete-list': {
    zh: '补全清单，并注明清单完整及总数',
    en: 'Complete the list, and state that it is complete and how many entries there are.',
  },
  'empty-list': {
    zh: '清单中没有可供检查的条目，请核实是否确无此类事项',
    en: 'There is nothing in the list to judge: check whether there really was none.',
  },
  'stale-observation': {
    zh: '在监测时间点当日或之后重新采集',
    en: 'Collect it again on the monitoring date or after.',
  },
  'undated-observation': { zh: '注明采集时间', en: 'State when it was collected.' },
  'unreadable-date': { zh: '更正无法识别的日期', en: 'Correct the date that cannot be read.' },
  'future-date': {
    zh: '核对晚于采集时间的日期',
    en: 'Check the date that lies after its collection.',
  },
  'fetch-failed': { zh: '重新打开页面并采集', en: 'Open the page again and collect it.' },
  'under-maintenance': {
    zh: '栏目维护结束后重新采集',
    en: 'Collect the column again when its maintenance is over.',
  },
  'conflicting-evidence': {
    zh: '核对并更正相互矛盾的佐证',
    en: 'Check and correct the records that contradict each other.',
  },
  'expired-evidence': { zh: '更新已过有效期的佐证', en: 'Renew the evidence that has expired.' },
  'calendar-not-covered': {
    zh: '提供涵盖该年份的工作日历',
    en: 'Load a working calendar that covers the year.',
  },
};

const membersWanted: Bilingual = {
  zh: '提供列明成员单位的名录，以便逐个单位检查',
  en: 'Hand in a directory of the members, so that each can be looked at.',
};

/** A requirement may be open for one member of a group and settled for another. */
function missingItem(
  { outcome, reasons }: RequirementStatus,
  { requirement, message }: Finding,
  ofEachMember: boolean,
): readonly MissingItem[] {
  if (outcome !== 'cantTell' && outcome !== 'untested') return [];
  const asked = [
    ...(ofEachMember && reasons.includes('missing-fact') ? [membersWanted] : []),
    ...reasons.map((reason) => requests[reason]).filter((request) => request !== null),
  ];
  return asked.length === 0 ? [] : [{ requirement, outcome, reasons, message, requests: asked }];
}

/**
 * What to hand in next, unit by unit, in the order of the task lists: every requirement that evidence would settle and
 * has not, for a member of a group those that are open for itself. A requirement without a rule, and one that only a formula measures, are not evidence's to settle and are left
 * out; a unit that has nothing to hand in has no entry.
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
