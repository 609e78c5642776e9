import { getIndicator } from '../catalogue/lookup.ts';
import { linkDirectory } from '../directory/link-directory.ts';
import { addTo } from '../input/add-to.ts';
import { answer } from '../input/answer.ts';
import { aCatalogue, aFindingSet, anObject } from '../input/kinds.ts';
import type { Catalogue, Indicator } from '../model/catalogue.ts';
import type { Finding, MemberFinding } from '../model/finding.ts';
import type { FindingSet } from '../model/finding-set.ts';
import type { Outcome, Reason } from '../model/outcome.ts';
import type { Duty } from '../model/unit.ts';
import { actingParts, keepsFromMeeting, needsAction } from './acting-units.ts';
import { checkFindings } from './check-findings.ts';
import { type TaskOptions, tasksByUnit, type UnitTasks } from './tasks.ts';

/** The result of a requirement for one unit. */
export interface RequirementStatus<R extends string = string> {
  /** Id of the requirement. */
  readonly requirement: R;
  /** The unit's own outcome when the finding judges members one by one; otherwise that of the finding. */
  readonly outcome: Outcome;
  /** Why it is `cantTell` or `untested`; empty otherwise. */
  readonly reasons: readonly Reason[];
  /** Whether a waiver holds. It does not change the outcome. */
  readonly waived: boolean;
  /** Whether this unit has to act on it, as {@link actingUnits} answers. */
  readonly acts: boolean;
}

/** The task list of one unit with its results. */
export interface UnitStatus<I extends string = string, R extends string = string>
  extends UnitTasks<I, R> {
  /** Every requirement of its tasks once, in table order. */
  readonly statuses: readonly RequirementStatus<R>[];
  /** The number of requirements with each outcome; the five add up to the number of `statuses`. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Ids of those that failed, waived ones included. */
  readonly failed: readonly R[];
}

/** When one unit answers for several members, the worst outcome counts: failed before unknown, unknown before met. */
const severity: Readonly<Record<Outcome, number>> = {
  failed: 4,
  cantTell: 3,
  untested: 2,
  passed: 1,
  inapplicable: 0,
};

/** A unit's part in the subject of a finding. */
interface Part {
  readonly unit: string | null;
  readonly duties: readonly Duty[];
  /** Whether its duties make it act when the finding names nobody. */
  readonly acting: boolean;
}

/** Whether duties make a unit act for a leaf; tasks of nobody have a line of their own. */
function isActing(leaf: Indicator, duties: readonly Duty[]): boolean {
  const parts = leaf.kind === 'leaf' ? leaf.responsibilities : [];
  const roles = new Set(actingParts(parts).map(({ role }) => role));
  return duties.length === 0 || duties.some(({ role }) => roles.has(role));
}

/** A member of a group, with its place among the members. */
interface Placed {
  readonly place: number;
  readonly member: MemberFinding;
}

/** A finding with the outcomes of its members, by their unit in the directory. */
interface Judged<R extends string> {
  readonly finding: Finding<R>;
  readonly members: ReadonlyMap<string, readonly Placed[]>;
  /** Whether the finding names members who have to act on it. */
  readonly named: boolean;
}

function byUnit<R extends string>(
  finding: Finding<R>,
  offices: ReadonlyMap<string, string>,
): Judged<R> {
  const { members: all = [] } = finding;
  const members = new Map<string, Placed[]>();
  for (const [place, member] of all.entries()) {
    const unit = offices.get(member.unit) ?? member.unit;
    addTo(members, unit, { place, member });
  }
  return { finding, members, named: all.some((member) => keepsFromMeeting(member, finding)) };
}

function statusOf<R extends string>(
  { finding, members, named }: Judged<R>,
  { unit, duties, acting }: Part,
): RequirementStatus<R> {
  const { requirement } = finding;
  const waived = finding.waiver !== undefined;
  const answersFor = new Set([unit, ...duties.map(({ predecessor }) => predecessor)]);
  const own = [...answersFor]
    .flatMap((one) => members.get(one ?? '') ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ member }) => member);
  const [worst] = [...own].sort((a, b) => severity[b.outcome] - severity[a.outcome]);
  if (worst === undefined) {
    // when the finding names members who did not meet it, they have to act
    const acts = acting && needsAction(finding) && !named;
    return { requirement, outcome: finding.outcome, reasons: finding.reasons, waived, acts };
  }
  const { outcome } = worst;
  const reasons = own.flatMap((member) => (member.outcome === outcome ? member.reasons : []));
  const acts = own.some((member) => keepsFromMeeting(member, finding));
  return { requirement, outcome, reasons: [...new Set(reasons)], waived, acts };
}

function countOutcomes(statuses: readonly RequirementStatus[]): Record<Outcome, number> {
  const counts = { passed: 0, failed: 0, cantTell: 0, inapplicable: 0, untested: 0 };
  for (const { outcome } of statuses) counts[outcome] += 1;
  return counts;
}

/**
 * The task lists of {@link tasksByUnit} with their results: for each unit the outcome of every requirement it has a
 * part in, the number of each outcome, and which failed. A requirement that several units share stands in the line of
 * each. Mergers count as of the findings' monitoring date unless `on` says otherwise.
 *
 * When a finding judges members one by one, a member's line has its own outcome, every other line that of the finding.
 *
 * @throws CatalogueError (`foreign-findings`) when the findings are of another catalogue, version or hash, when a
 *   requirement has no finding or two, or when a finding's requirement is unknown; (`invalid-date`) when `on` is not a day.
 *
 * @example
 * ```ts
 * import { liujiang, listRequirements, statusByUnit } from '@liujiang/indicators';
 * const message = { zh: '未检查', en: 'Not tested.' };
 * const findings = listRequirements(liujiang).map(({ id }) => ({
 *   requirement: id, outcome: 'untested' as const, reasons: ['no-rule' as const], message, conditions: [],
 * }));
 * const { id, version, hash } = liujiang;
 * const set = { catalogue: { id, version, hash }, pack: { id: 'none', version: '0' }, asOf: '2020-11-30', findings, warnings: [] };
 * const [office] = statusByUnit(liujiang, set);
 * office?.counts.passed; //=> 0
 * ```
 */
export function statusByUnit<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  findingSet: FindingSet<R>,
  options: TaskOptions = {},
): readonly UnitStatus<I, R>[] {
  return answer(
    {
      catalogue: [catalogue, aCatalogue],
      findingSet: [findingSet, aFindingSet],
      options: [options, anObject],
    },
    () => unguardedStatusByUnit(catalogue, findingSet, options),
  );
}

function unguardedStatusByUnit<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  findingSet: FindingSet<R>,
  options: TaskOptions = {},
): readonly UnitStatus<I, R>[] {
  checkFindings(catalogue, findingSet);
  const { directory } = options;
  // a finding may name a member by its id in the directory or, if the table names it, in the catalogue
  const offices =
    directory === undefined
      ? new Map<string, string>()
      : linkDirectory(catalogue, directory).offices;
  const findings = new Map(
    findingSet.findings.map((finding) => [finding.requirement, byUnit(finding, offices)]),
  );
  return tasksByUnit(catalogue, { ...options, on: options.on ?? findingSet.asOf }).map((line) => {
    const statuses = line.tasks.flatMap(({ leaf, requirements, duties }) => {
      const acting = isActing(getIndicator(catalogue, leaf), duties);
      return requirements.flatMap((id) => {
        const finding = findings.get(id);
        if (finding === undefined) return [];
        return [statusOf(finding, { unit: line.unit, duties, acting })];
      });
    });
    const failed = statuses
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ requirement }) => requirement);
    return { ...line, statuses, counts: countOutcomes(statuses), failed };
  });
}
