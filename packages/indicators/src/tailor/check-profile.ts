import type { IssueLog, Path } from '../catalogue/issue-log.ts';
import { findIndicator, findRequirement } from '../catalogue/lookup.ts';
import { listIndicators, listRequirements } from '../catalogue/walk.ts';
import type { Catalogue, Indicator } from '../model/catalogue.ts';
import { isParameter } from './apply-settings.ts';
import { checkParameter } from './check-parameter.ts';
import { leafFields } from './leaf-fields.ts';
import type { Profile } from './profile.ts';
import { requirementsUnder, type Selection } from './selection.ts';
import { type SettingInput, type SettingList, settingLists } from './settings.ts';

/** What one profile is checked against. */
export interface ProfileContext {
  readonly base: Catalogue;
  /** The base with what the profiles add to its table. */
  readonly whole: Catalogue;
  /** Ids that they add to it, also those without a place. */
  readonly added: readonly string[];
  /** Ids of units and columns: the base's, and those that the profiles add. */
  readonly known: { readonly unit: readonly string[]; readonly column: readonly string[] };
  readonly selection: Selection;
  readonly settings: readonly SettingInput[];
  readonly additions: readonly SettingInput[];
}

function checkOrigin(log: IssueLog, base: Catalogue, profile: Profile, path: Path): void {
  for (const field of ['id', 'version', 'hash'] as const) {
    const meant = profile.for[field];
    if (meant === undefined || meant === base[field]) continue;
    const expected = {
      zh: `${base[field]}（所裁剪的指标体系）`,
      en: `${base[field]}, the catalogue`,
    };
    log.report([...path, 'for', field], { code: 'foreign-catalogue', expected });
  }
}

function checkIds(
  log: IssueLog,
  { whole, added }: ProfileContext,
  { include, exclude = [] }: Profile,
  path: Path,
): void {
  const known = new Set<string>([
    ...listIndicators(whole).map(({ id }) => id),
    ...listRequirements(whole).map(({ id }) => id),
    ...added,
  ]);
  const expected = { zh: '指标或要求的编号', en: 'the id of an indicator or a requirement' };
  const check = (id: string, at: Path): void => {
    if (known.has(id)) return;
    log.report([...path, ...at], { code: 'unknown-id', expected, known: [...known] });
  };
  for (const [index, id] of (include?.only ?? []).entries()) check(id, ['include', 'only', index]);
  for (const [index, { id }] of exclude.entries()) check(id, ['exclude', index, 'id']);
}

function reportExcluded(log: IssueLog, { path }: SettingInput): void {
  const expected = {
    zh: '本方案所采用的指标或要求',
    en: 'an indicator or requirement that the profile does not leave out itself',
  };
  log.report(path, { code: 'excluded', expected });
}

function checkIndicatorSetting(
  log: IssueLog,
  { whole, selection }: ProfileContext,
  setting: SettingInput,
  node: Indicator,
): void {
  if (node.kind === 'branch' && leafFields.some((field) => field === setting.field)) {
    const expected = { zh: '非末级指标也有的字段', en: 'a field that a branch has' };
    log.report(setting.path, { code: 'not-a-leaf', expected });
  }
  const below = requirementsUnder(whole, node.id);
  if (below.every((id) => selection.dropped.has(id))) reportExcluded(log, setting);
}

/** Every id with settings, known or not. */
function checkSettingIds(
  log: IssueLog,
  { whole, added, known }: ProfileContext,
  { set = {} }: Profile,
  path: Path,
): void {
  const ids = {
    indicators: [...listIndicators(whole).map(({ id }) => id), ...added],
    requirements: [...listRequirements(whole).map(({ id }) => id), ...added],
    units: known.unit,
    columns: known.column,
  };
  const expected = { zh: '指标体系中的编号', en: 'an id of the catalogue' };
  for (const list of Object.keys(settingLists) as SettingList[]) {
    const own = new Set<string>(ids[list]);
    for (const id of Object.keys(set[list] ?? {})) {
      if (own.has(id)) continue;
      const place = [...path, 'set', list, id];
      log.report(place, { code: 'unknown-id', expected, known: ids[list], word: id });
    }
  }
}

function checkSetting(log: IssueLog, context: ProfileContext, setting: SettingInput): void {
  const { whole, selection, settings } = context;
  const { kind, id, field } = setting;
  const node = kind === 'indicator' ? findIndicator(whole, id) : undefined;
  if (node !== undefined) checkIndicatorSetting(log, context, setting, node);
  const requirement = kind === 'requirement' ? findRequirement(whole, id) : undefined;
  if (requirement === undefined) return;
  if (selection.dropped.has(id)) reportExcluded(log, setting);
  if (!isParameter(field)) return;
  const hasNewText = settings.some(
    (one) => one.kind === kind && one.id === id && one.field === 'text',
  );
  checkParameter(log, requirement.parameters, setting, hasNewText);
}

/** The problems of one profile of the right shape, taken alone. */
export function checkProfile(
  log: IssueLog,
  context: ProfileContext,
  profile: Profile,
  path: Path,
): void {
  checkOrigin(log, context.base, profile, path);
  checkIds(log, context, profile, path);
  checkSettingIds(log, context, profile, path);
  for (const setting of context.settings) checkSetting(log, context, setting);
  for (const addition of context.additions) {
    const below = requirementsUnder(context.whole, addition.id);
    const isOut = below.length > 0 && below.every((id) => context.selection.dropped.has(id));
    if (isOut) reportExcluded(log, addition);
  }
  for (const list of ['units', 'columns'] as const) {
    const own = new Set(context.base[list].map(({ id }) => id));
    for (const [index, { id }] of (profile.add?.[list] ?? []).entries()) {
      if (!own.has(id)) continue;
      const expected = { zh: '指标体系中没有的编号', en: 'an id that the catalogue does not have' };
      log.report([...path, 'add', list, index, 'id'], { code: 'duplicate-id', expected });
    }
  }
}
