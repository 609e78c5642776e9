import { addTo } from '../input/add-to.ts';
import type { Leaf } from '../model/catalogue.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Clause, Requirement } from '../model/requirement.ts';
import type { ParameterSetting, TextSetting } from './profile.ts';
import { groupSettings, type SettingInput } from './settings.ts';

/** Finds the settings of one record. */
export type SettingsOf = (kind: SettingInput['kind'], id: string) => readonly SettingInput[];

/** The settings of each record; each field once, because profiles that set it must agree. */
export function groupByRecord(settings: readonly SettingInput[]): SettingsOf {
  const groups = new Map<string, SettingInput[]>();
  for (const [setting] of groupSettings(settings).values()) {
    if (setting === undefined) continue;
    const key = `${setting.kind} ${setting.id}`;
    addTo(groups, key, setting);
  }
  return (kind, id) => groups.get(`${kind} ${id}`) ?? [];
}

/** The clause of a parameter is the first that prints its words. */
function clauseOf(text: string | null, clauses: readonly Clause[]): number | null {
  const at = text === null ? -1 : clauses.findIndex(({ zh }) => zh.includes(text));
  return at === -1 ? null : at;
}

/** A record with its settings applied; the schema of profiles has checked each value. */
export function withFields<T extends object>(record: T, settings: readonly SettingInput[]): T {
  return Object.assign(
    { ...record },
    Object.fromEntries(settings.map(({ field, value }) => [field, value])),
  );
}

function withText(requirement: Requirement, setting: SettingInput | undefined): Requirement {
  if (setting === undefined) return requirement;
  const { clauses, en } = setting.value as TextSetting;
  const zh = clauses.map((clause) => clause.zh).join('');
  return { ...requirement, text: { zh, en: en ?? zh }, clauses };
}

export function tailorRequirement(requirement: Requirement, settingsOf: SettingsOf): Requirement {
  const settings = settingsOf('requirement', requirement.id);
  if (settings.length === 0) return requirement;
  const fields = settings.filter(({ field }) => field !== 'text' && !isParameter(field));
  const text = settings.find(({ field }) => field === 'text');
  const { parameters, ...rest } = withText(withFields(requirement, fields), text);
  const changes = new Map(
    settings.map(({ field, value }) => [field, value as ParameterSetting] as const),
  );
  const tailored = Object.entries(parameters).map(([name, parameter]) => {
    const changed = { ...parameter, ...changes.get(parameterField(name)) } as Parameter;
    return [name, { ...changed, clause: clauseOf(changed.text, rest.clauses) }];
  });
  return { ...rest, parameters: Object.fromEntries(tailored) };
}

/** A leaf with its settings applied. A text given for the column cell makes it a printed one. */
export function tailorLeaf(leaf: Leaf, settingsOf: SettingsOf): Leaf {
  const settings = settingsOf('indicator', leaf.id);
  const tailored = withFields(leaf, settings);
  if (!settings.some(({ field }) => field === 'columnText')) return tailored;
  const columnCell = tailored.columnText === null ? 'none' : 'printed';
  return { ...tailored, columnCell };
}

/** The field name of a parameter's settings. */
export function parameterField(name: string): string {
  return `parameters.${name}`;
}

export function isParameter(field: string): boolean {
  return field.startsWith('parameters.');
}
