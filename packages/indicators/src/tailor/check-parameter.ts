import type { IssueLog } from '../catalogue/issue-log.ts';
import { sameJson } from '../input/same-json.ts';
import type { Parameter } from '../model/parameter.ts';
import type { ParameterSetting } from './profile.ts';
import type { SettingInput } from './settings.ts';

const parameterFields: Readonly<Record<Parameter['type'], readonly string[]>> = {
  duration: ['value', 'unit', 'bound'],
  count: ['value', 'unit', 'limit', 'bound'],
  range: ['min', 'max', 'unit', 'bound'],
  format: ['value'],
  choice: ['value'],
};

/**
 * Whether a reader learns where a parameter comes from: from a reading, or from words of a new text. A changed value
 * needs new words, and the reading of the old words no longer counts.
 */
function isFounded(
  parameter: Parameter,
  { text, reading, ...values }: ParameterSetting,
  hasNewText: boolean,
): boolean {
  if (reading !== undefined && reading !== null) return true;
  if (!hasNewText) return false;
  const before = new Map<string, unknown>(Object.entries(parameter));
  if (Object.entries(values).every(([key, value]) => sameJson(before.get(key) ?? null, value))) {
    return true;
  }
  const newWords = typeof text === 'string' && text !== parameter.text;
  return newWords && (reading === null || parameter.reading === null);
}

/** Checks that a parameter exists, has the fields that are set, and says where a new value comes from. */
export function checkParameter(
  log: IssueLog,
  parameters: Readonly<Record<string, Parameter>>,
  { field, value, path }: SettingInput,
  hasNewText: boolean,
): void {
  const name = field.slice(field.indexOf('.') + 1);
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (parameter === undefined) {
    const known = Object.keys(parameters);
    const expected = { zh: '该要求的参数名', en: 'the name of a parameter of the requirement' };
    log.report(path, { code: 'unknown-parameter', expected, known, word: name });
    return;
  }
  const setting = value as ParameterSetting;
  const own = [...parameterFields[parameter.type], 'text', 'reading'];
  for (const key of Object.keys(setting)) {
    if (own.includes(key)) continue;
    const expected = {
      zh: `${parameter.type} 参数所有的字段（${own.join('、')}）`,
      en: `a field of a ${parameter.type} parameter (${own.join(', ')})`,
    };
    log.report([...path, key], { code: 'unknown-key', expected, known: own, word: key });
  }
  if (isFounded(parameter, setting, hasNewText)) return;
  const expected = {
    zh: '该值的出处（原文或原有解读仍为旧值）',
    en: 'where the new value comes from, as the text or its reading still gives the old one',
  };
  log.report([...path, 'reading'], { code: 'missing-reading', expected });
}
