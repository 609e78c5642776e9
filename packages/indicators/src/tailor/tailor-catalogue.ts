import * as z from 'zod/mini';
import { type DefineCatalogueResult, safeDefineCatalogue } from '../catalogue/define-catalogue.ts';
import { fillTexts } from '../catalogue/fill-texts.ts';
import { IssueLog } from '../catalogue/issue-log.ts';
import { answer, answerSafely } from '../input/answer.ts';
import { describeValue } from '../input/describe-value.ts';
import { CatalogueError } from '../input/error.ts';
import { aCatalogue, aList, anObject } from '../input/kinds.ts';
import { lostNames } from '../input/lost-names.ts';
import { openDocument } from '../input/open-document.ts';
import { problemsFromIssues } from '../input/problems.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Column } from '../model/column.ts';
import type { Problem } from '../model/problem.ts';
import type { Unit } from '../model/unit.ts';
import { inBothLanguages } from '../text/in-both-languages.ts';
import { groupByRecord } from './apply-settings.ts';
import { buildTailored } from './build-tailored.ts';
import { checkElements } from './check-elements.ts';
import { checkProfile } from './check-profile.ts';
import { extendBase } from './extend-base.ts';
import { findConflicts, type ReadProfile } from './find-conflicts.ts';
import { issuesOfBuilt } from './issues-of-built.ts';
import { makeTailoring } from './make-tailoring.ts';
import type { Profile, TailoredName } from './profile.ts';
import { codeOf, hasUnknownKeys, isLocal } from './profile-issues.ts';
import { buildProfileSchemas } from './profile-schema.ts';
import { readAdditions } from './read-additions.ts';
import { selectFor } from './selection.ts';
import { byId, listAdditions, listSettings } from './settings.ts';
import type {
  FittingProfiles,
  TailoredIndicatorId,
  TailoredRequirementId,
} from './tailored-ids.ts';

/** The records that profiles add, each once, by id. */
function additions<T extends { readonly id: string }>(
  lists: readonly (readonly T[] | undefined)[],
) {
  const records = new Map(lists.flatMap((list = []) => list.map((record) => [record.id, record])));
  return [...records.values()].sort(byId);
}

/**
 * Like {@link tailorCatalogue}, but returns the problems instead of throwing them.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { safeTailorCatalogue } from '@liujiang/indicators/tailor';
 * const name = { id: 'ours', version: '1', title: { zh: '本区指标', en: 'Our indicators' } };
 * safeTailorCatalogue(liujiang, [{ id: 'nothing' }], name).success; //=> false
 * ```
 */
export function safeTailorCatalogue(
  base: Catalogue,
  profiles: readonly unknown[],
  name: TailoredName,
): DefineCatalogueResult {
  return answerSafely(
    { base: [base, aCatalogue], profiles: [profiles, aList], name: [name, anObject] },
    () => unguardedSafeTailorCatalogue(base, profiles, name),
  );
}

/** when the profiles have no fault, the fault is in the catalogue itself */
function refused(base: Catalogue, problems: readonly Problem[]): DefineCatalogueResult {
  const { expected } = aCatalogue;
  const own: Problem = {
    code: 'unreadable',
    path: 'base',
    expected,
    got: describeValue(base),
    nearest: [],
  };
  return { success: false, problems: problems.length > 0 ? problems : [own] };
}

function unguardedSafeTailorCatalogue(
  base: Catalogue,
  written: readonly unknown[],
  { title, ...named }: TailoredName,
): DefineCatalogueResult {
  const schema = z.strictObject({ profiles: z.array(buildProfileSchemas().profile) });
  const input = fillTexts(schema, { profiles: written });
  const { profiles } = input as { readonly profiles: readonly unknown[] };
  const opened = [...profiles].map((profile, at) => openDocument(profile, ['profiles', at]));
  const given = opened.map(({ document }) => document);
  const { error } = schema.safeParse({ profiles: given });
  const shape = [...opened.flatMap(({ issues }) => issues), ...(error?.issues ?? [])];
  const log = new IssueLog([...shape, ...lostNames({ profiles: given }, shape)]);
  const sound = given.flatMap((profile, position) =>
    log.isSound(['profiles', position]) && !hasUnknownKeys(error, position)
      ? [{ profile: profile as Profile, position }]
      : [],
  );
  const byProfile = [...sound].sort((a, b) => byId(a.profile, b.profile));
  const units = additions<Unit>(sound.map(({ profile }) => profile.add?.units));
  const columns = additions<Column>(sound.map(({ profile }) => profile.add?.columns));
  const known = {
    unit: [...base.units, ...units].map(({ id }) => id),
    column: [...base.columns, ...columns].map(({ id }) => id),
  };
  const added = readAdditions(log, base, byProfile);
  const whole = extendBase(log, base, added, {
    units: [...base.units, ...units],
    columns: [...base.columns, ...columns],
  });
  const read: readonly ReadProfile[] = byProfile.map(({ profile, position }) => ({
    profile,
    position,
    selection: selectFor(whole, profile, added.ids),
    settings: listSettings(profile, position),
    additions: listAdditions(profile, position),
  }));
  for (const { profile, position, ...own } of read) {
    const context = { base, whole, known, added: added.ids, ...own };
    checkProfile(log, context, profile, ['profiles', position]);
  }
  findConflicts(log, whole, read);
  const { issues } = log;
  if (!issues.every(isLocal)) {
    return refused(base, problemsFromIssues(issues, input, schema));
  }

  const name = { ...named, title: inBothLanguages(title) as Catalogue['title'] };
  const unfit = new IssueLog(issues.filter((issue) => codeOf(issue) !== 'missing-reading'));
  const settings = read.flatMap((one) => one.settings).filter(({ path }) => unfit.isSound(path));
  const dropped = new Set(read.flatMap(({ selection }) => [...selection.dropped]));
  const settingsOf = groupByRecord(settings);
  const built = buildTailored(base, whole, name, { dropped, settingsOf, units, columns });
  const says = groupByRecord([...read.flatMap((one) => one.additions), ...settings]);
  checkElements(log, built.indicators, says);
  const tailoring = [...(base.tailoring ?? []), makeTailoring(base, whole, read, built)];
  const made = safeDefineCatalogue({ ...built, tailoring });
  if (made.success && issues.length === 0) return made;
  const inResult = issuesOfBuilt(built, profiles, says);
  const everything = { ...built, profiles };
  const problems = problemsFromIssues([...issues, ...inResult], everything, schema);
  return refused(base, problems);
}

/**
 * Tailors a catalogue by profiles: which parts are used, which names, texts, parameters, units and columns change, and which
 * indicators, requirements, elements, parameters, units and columns are added.
 * The order of the profiles does not matter; two that conflict are refused. The result is a catalogue like any other,
 * checked as `defineCatalogue` checks one, and `tailoring` records its origin. Ids and printed numbers stay the same,
 * codes follow the new positions; an indicator without any requirement left is dropped, with everything that only it
 * referred to.
 *
 * @throws CatalogueError (`invalid-profile`) with every problem of all profiles; a conflict (`conflicting-profiles`)
 * names both. A contradiction in the result is reported at the place in the profiles that caused it.
 *
 * @example
 * ```ts
 * import { getRequirement, listRequirements, liujiang } from '@liujiang/indicators';
 * import { tailorCatalogue } from '@liujiang/indicators/tailor';
 * const profile = {
 *   id: 'shorter',
 *   version: '1',
 *   title: { zh: '缩短期限', en: 'Shorter windows' },
 *   for: { id: 'liujiang' },
 *   exclude: [{ id: 'new-media', reason: { zh: '另行考核', en: 'Evaluated elsewhere' } }],
 *   set: {
 *     requirements: {
 *       'disclosure.basic.personnel/2': {
 *         parameters: {
 *           window: { value: 6, unit: 'month', reading: { zh: '按本区要求', en: 'As the district asks' } },
 *         },
 *       },
 *     },
 *   },
 * };
 * const name = { id: 'ours', version: '1', title: { zh: '本区指标', en: 'Our indicators' } };
 * const ours = tailorCatalogue(liujiang, [profile], name);
 * listRequirements(ours).length; //=> 140
 * const { window } = getRequirement(ours, 'disclosure.basic.personnel/2').parameters;
 * window?.type === 'duration' && [window.value, window.unit]; //=> [6, 'month']
 * ```
 */
export function tailorCatalogue<
  I extends string,
  R extends string,
  const P extends readonly unknown[] = readonly unknown[],
>(
  base: Catalogue<I, R>,
  profiles: P & FittingProfiles<P, I, R>,
  name: TailoredName,
): Catalogue<TailoredIndicatorId<I, P>, TailoredRequirementId<R, P>> {
  return answer(
    { base: [base, aCatalogue], profiles: [profiles, aList], name: [name, anObject] },
    () => {
      const result = safeTailorCatalogue(base, profiles, name);
      if (result.success) return result.catalogue as never;
      const title = { zh: '裁剪方案有误', en: 'The profiles are not valid' };
      throw new CatalogueError('invalid-profile', title, result.problems);
    },
  );
}
