import type { ParameterData } from '../catalogue/assemble.ts';
import { findUncoveredNumbers, numberExclusions } from '../lint/find-numbers.ts';
import type { DurationUnit } from '../model/parameter.ts';
import { documentNumbers } from './read-bases.ts';
import { numeralValue } from './read-points.ts';
import type { ReportCell } from './table-doubt.ts';

/** The numbers of a requirement that could be read. */
export interface ReadNumbers {
  readonly parameters: Readonly<Record<string, ParameterData>>;
  /** Numbers of cited documents. */
  readonly notParameters: readonly string[];
}

const timeUnits: Readonly<Record<string, DurationUnit>> = {
  年: 'year',
  个季度: 'quarter',
  个月: 'month',
  月: 'month',
  周: 'week',
  个星期: 'week',
  日: 'day',
  天: 'day',
  个工作日: 'workday',
  工作日: 'workday',
  秒: 'second',
};

const number =
  '(?<![\\d一二三四五六七八九十—–~～至到-]\\s?)(\\d{1,4}|[一二两三四五六七八九十]{1,3})';
const time = `${number}(${Object.keys(timeUnits).join('|')})`;
const things = '(次|个|条|篇|项|种|件|期|份|家)';

/** Numbers with only one meaning. Each pattern searches what the ones before it left. */
const patterns: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly limit?: 'at-least' | 'at-most';
}[] = [
  { name: 'window', pattern: new RegExp(`前${time}(?:以?内|之内)`, 'g') },
  { name: 'timeLimit', pattern: new RegExp(`${time}(?:以?内|之内)`, 'g') },
  { name: 'timeLimit', pattern: new RegExp(`${number}(个工作日)`, 'g') },
  {
    name: 'minimum',
    limit: 'at-least',
    pattern: new RegExp(`(?:不少于|不低于|至少|超过（含）)${number}${things}`, 'g'),
  },
  {
    name: 'maximum',
    limit: 'at-most',
    pattern: new RegExp(`(?:不多于|不得?超过|至多)${number}${things}`, 'g'),
  },
];

/** Reads the numbers of a text that have only one meaning; the others become a doubt. */
export function readNumbers(text: string, report: ReportCell): ReadNumbers {
  const parameters: Record<string, ParameterData> = {};
  const notParameters = [...documentNumbers(text), ...titlesWithNumbers(text)];
  let rest = notParameters.reduce((left, words) => left.replaceAll(words, '　'), text);
  for (const { name, pattern, limit } of patterns) {
    rest = rest.replaceAll(pattern, (words: string, numeral: string, unit: string) => {
      const value = numeralValue(numeral);
      const duration = timeUnits[unit];
      if (limit !== undefined) {
        parameters[freeName(name, parameters)] = {
          type: 'count',
          limit,
          value,
          unit: { zh: unit, en: '' },
          bound: 'closed',
          text: words,
        };
      } else if (duration !== undefined) {
        parameters[freeName(name, parameters)] = {
          type: 'duration',
          value,
          unit: duration,
          bound: 'closed',
          text: words,
        };
      }
      return '　';
    });
  }
  const printed = Object.values(parameters).flatMap((parameter) => parameter.text ?? []);
  reportNumbers(text, [...printed, ...notParameters], report);
  return { parameters, notParameters };
}

/** Reports the numbers that no text of `covering` contains. */
export function reportNumbers(text: string, covering: readonly string[], report: ReportCell): void {
  const left = findUncoveredNumbers(text, [...numberExclusions, ...covering]);
  if (left.length === 0) return;
  report({
    code: 'untyped-number',
    expected: { zh: '含义唯一的数字', en: 'a number with only one meaning' },
    got: left.join('、'),
    assumed: {
      zh: '不作参数；须补入 parameters，或记入 notParameters。',
      en: 'It is not taken as a parameter; add it to `parameters` or `notParameters`.',
    },
  });
}

function titlesWithNumbers(text: string): string[] {
  return (text.match(/《[^》]*》/g) ?? []).filter(
    (title) => findUncoveredNumbers(title, numberExclusions).length > 0,
  );
}

function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  let free = name;
  for (let more = 2; Object.hasOwn(taken, free); more++) free = `${name}${more}`;
  return free;
}
