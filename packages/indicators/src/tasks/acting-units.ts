import { leafOf } from '../catalogue/lookup.ts';
import { actingIn } from '../directory/acting-in.ts';
import { linkDirectory } from '../directory/link-directory.ts';
import { checkDay } from '../directory/resolve-unit.ts';
import { answer } from '../input/answer.ts';
import { aCatalogue, anObject } from '../input/kinds.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import type { Finding, MemberFinding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Responsibility, Role } from '../model/unit.ts';
import type { TaskOptions } from './tasks.ts';

/**
 * The roles that have to put something right: being responsible, leading, and owning the feature (负责功能设计). Units that
 * assist (配合) or collect (采集) hand in their share and put nothing right for others.
 */
const actingRoles: readonly Role[] = /* @__PURE__ */ deepFreeze(['responsible', 'lead', 'feature']);

/**
 * The duties of those who have to act for a leaf: those with {@link actingRoles}, or all duties when nobody has one.
 */
export function actingParts<P extends Pick<Responsibility, 'role'>>(
  parts: readonly P[],
): readonly P[] {
  const acting = parts.filter(({ role }) => actingRoles.includes(role));
  return acting.length > 0 ? acting : parts;
}

/** Whether somebody has to act on an outcome: correct a failure, or prove what is undecided. */
export function needsAction({ outcome }: Pick<Finding, 'outcome'>): boolean {
  return asksForAction[outcome];
}

const asksForAction: Readonly<Record<Outcome, boolean>> = {
  failed: true,
  cantTell: true,
  untested: true,
  passed: false,
  inapplicable: false,
};

/** Whether a member keeps a finding from being met; for a failed finding, the members that failed. */
export function keepsFromMeeting(
  member: Pick<MemberFinding, 'outcome'>,
  finding: Pick<Finding, 'outcome'>,
): boolean {
  return finding.outcome === 'failed'
    ? member.outcome === 'failed'
    : needsAction(finding) && needsAction(member);
}

/**
 * Who has to act on a finding: correct a failure, or prove what is undecided. When it was judged member by member, the
 * members with the outcome of the whole; otherwise the units that the table makes responsible, lets lead or gives the
 * feature, in table order. Nobody for a passed or inapplicable finding, or for an indicator that names no unit.
 *
 * With a directory the units are those of the directory, groups their members, and merged units those they were merged
 * into by the day `on`; a group without members stays itself.
 *
 * @throws CatalogueError (`unknown-id`) when the catalogue lacks the requirement; (`invalid-date`) when `on` is not a day.
 *
 * @example
 * ```ts
 * import { actingUnits, liujiang } from '@liujiang/indicators';
 * const finding = { requirement: 'design.functions.links/2', outcome: 'failed' } as const;
 * actingUnits(liujiang, finding); //=> ['information-centre']
 * ```
 */
export function actingUnits(
  catalogue: Catalogue,
  finding: Pick<Finding, 'requirement' | 'outcome' | 'members'>,
  options: TaskOptions = {},
): readonly string[] {
  return answer(
    {
      catalogue: [catalogue, aCatalogue],
      finding: [finding, anObject],
      options: [options, anObject],
    },
    () => unguardedActingUnits(catalogue, finding, options),
  );
}

function unguardedActingUnits(
  catalogue: Catalogue,
  finding: Pick<Finding, 'requirement' | 'outcome' | 'members'>,
  { directory, on }: TaskOptions = {},
): readonly string[] {
  checkDay(on);
  const leaf = leafOf(catalogue, finding.requirement);
  if (!needsAction(finding)) return [];
  const named = (finding.members ?? [])
    .filter((member) => keepsFromMeeting(member, finding))
    .map(({ unit }) => unit);
  const units =
    named.length > 0 ? named : actingParts(leaf.responsibilities).map(({ unit }) => unit);
  if (directory === undefined) return [...new Set(units)];
  const { offices, members } = linkDirectory(catalogue, directory);
  const answering = units
    .flatMap((unit) => members.get(unit) ?? [offices.get(unit) ?? unit])
    .map(actingIn(directory, on));
  return [...new Set(answering)];
}
