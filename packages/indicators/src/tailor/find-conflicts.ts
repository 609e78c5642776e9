import type { IssueLog, Path } from '../catalogue/issue-log.ts';
import { describeValue } from '../input/describe-value.ts';
import { sameJson } from '../input/same-json.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Profile } from './profile.ts';
import { requirementsUnder, type Selection } from './selection.ts';
import { groupSettings, type SettingInput, wholeRecord } from './settings.ts';

/** A profile with what follows from it. */
export interface ReadProfile {
  readonly profile: Profile;
  /** Position among the profiles given. */
  readonly position: number;
  readonly selection: Selection;
  readonly settings: readonly SettingInput[];
  readonly additions: readonly SettingInput[];
}

const code = 'conflicting-profiles';

function sayValue(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : describeValue(value);
}

function checkSettings(log: IssueLog, profiles: readonly ReadProfile[]): void {
  const idOf = new Map(profiles.map(({ profile, position }) => [position, profile.id]));
  const said = [
    ...groupSettings(profiles.flatMap(({ additions }) => additions)).values(),
    ...groupSettings(profiles.flatMap(({ settings }) => settings)).values(),
  ];
  for (const group of said) {
    const [first, ...others] = group;
    for (const other of others) {
      if (first === undefined || first.profile === other.profile) continue;
      if (sameJson(first.value, other.value)) continue;
      const [a, b] = [idOf.get(first.profile), idOf.get(other.profile)];
      const { id } = other;
      const field = other.field === wholeRecord ? 'add' : other.field;
      const value = sayValue(first.value);
      const expected = {
        zh: `方案 ${a} 与 ${b} 对 ${id} 的 ${field} 设定一致（${a} 设为 ${value}）`,
        en: `profiles ${a} and ${b} to agree on ${field} of ${id} (${a} sets it to ${value})`,
      };
      log.report(other.path, { code, expected });
    }
  }
}

/** Everything that a profile wants to keep: what it includes by name, and what it sets. */
function listMeant(
  base: Catalogue,
  { profile, selection, settings, additions, position }: ReadProfile,
) {
  const included = (profile.include?.only ?? []).map((id, index) => ({
    id,
    path: ['profiles', position, 'include', 'only', index] as Path,
    needs: requirementsUnder(base, id).filter((one) => !selection.dropped.has(one)),
    all: true,
  }));
  const set = [...additions, ...settings]
    .filter(({ kind }) => kind === 'indicator' || kind === 'requirement')
    .map(({ id, path, kind }) => ({
      id,
      path,
      needs: requirementsUnder(base, id),
      all: kind === 'requirement',
    }));
  return [...included, ...set];
}

/** What one profile includes or sets and another leaves out. */
function checkSelections(log: IssueLog, base: Catalogue, profiles: readonly ReadProfile[]): void {
  for (const one of profiles) {
    for (const { id, path, needs, all } of listMeant(base, one)) {
      for (const other of profiles) {
        if (other === one || needs.length === 0) continue;
        const gone = needs.filter((requirement) => other.selection.dropped.has(requirement));
        if (all ? gone.length === 0 : gone.length < needs.length) continue;
        const left = gone.length > 3 ? [...gone.slice(0, 3), '…'] : gone;
        const [a, b] = [one.profile.id, other.profile.id];
        const expected = {
          zh: `方案 ${a} 与 ${b} 一致：${a} 采用或设定 ${id}，${b} 不采用 ${left.join('、')}`,
          en: `profiles ${a} and ${b} to agree: ${a} uses or sets ${id}, ${b} leaves out ${left.join(', ')}`,
        };
        log.report(path, { code, expected });
      }
    }
  }
}

/** Reports every two profiles that conflict, each by its id. */
export function findConflicts(
  log: IssueLog,
  base: Catalogue,
  profiles: readonly ReadProfile[],
): void {
  const ids = new Set<string>();
  for (const { profile, position } of profiles) {
    if (ids.has(profile.id)) {
      const expected = { zh: '不重复的方案编号', en: 'an id that no other profile has' };
      log.report(['profiles', position, 'id'], { code: 'duplicate-id', expected });
    }
    ids.add(profile.id);
  }
  checkSelections(log, base, profiles);
  checkSettings(log, profiles);
}
