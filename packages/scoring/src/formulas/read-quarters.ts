import type { Bilingual } from '@liujiang/indicators';
import { divide, type Fraction, HUNDRED, multiply, sign, ZERO } from '../fraction.ts';
import { inspect } from '../inspect.ts';
import type { InspectionTrace } from '../inspection-trace.ts';
import type { ParsedStandard } from '../parsed-standard.ts';
import { addUnknown, join, Problems } from '../problems.ts';
import { readQuarter } from '../quarter.ts';
import {
  readBilingual,
  readDay,
  readFields,
  readList,
  readNumber,
  readRecord,
  readText,
} from '../read.ts';
import { type Interval, settled } from '../score.ts';
import { scaleInterval } from './evaluation.ts';

/** What is known of one quarter, in points out of 100. */
export interface Quarter {
  readonly date: string | null;
  readonly examiner: string | null;
  readonly vetoes: readonly Bilingual[];
  readonly points: Interval | null;
  /** What a veto makes of it. */
  readonly vetoRecords: Fraction;
  readonly bonus: Fraction | null;
  readonly inspection: InspectionTrace | null;
}

const atMostHundred = {
  value: HUNDRED,
  expected: {
    zh: '不超过100分（只计单项否决和扣分指标，不含加分）',
    en: 'at most 100 (vetoes and deductions only, without a bonus)',
  },
};

function readReadyScore(value: unknown, path: string, problems: Problems): Quarter {
  const fields = ['quarter', 'score', 'vetoes', 'bonus', 'date', 'examiner'];
  const record = readFields(value, path, problems, fields);
  const { vetoes: list, score, bonus } = record;
  readQuarter(record['quarter'], join(path, 'quarter'), problems);
  const { date, examiner } = record;
  const vetoes = readList(list, join(path, 'vetoes'), problems).map((veto, index) => {
    const at = join(join(path, 'vetoes'), index);
    const { name, clause = null } = readFields(veto, at, problems, ['name', 'clause']);
    if (clause !== null) readText(clause, join(at, 'clause'), problems);
    return readBilingual(name, join(at, 'name'), problems);
  });
  const stated = score !== undefined || vetoes.length === 0;
  return {
    date: date === undefined ? null : readDay(date, join(path, 'date'), problems),
    examiner: examiner === undefined ? null : readText(examiner, join(path, 'examiner'), problems),
    vetoes,
    points: stated
      ? settled(readNumber(score, join(path, 'score'), problems, { maximum: atMostHundred }))
      : null,
    vetoRecords: ZERO,
    bonus: bonus === undefined ? null : readNumber(bonus, join(path, 'bonus'), problems),
    inspection: null,
  };
}

function readInspected(
  value: unknown,
  standard: ParsedStandard | null,
  path: string,
  problems: Problems,
): Quarter {
  const nothing: Quarter = {
    date: null,
    examiner: null,
    vetoes: [],
    points: null,
    vetoRecords: ZERO,
    bonus: null,
    inspection: null,
  };
  if (standard === null || standard.full === null) {
    const expected = {
      zh: '同时提供计分的检查标准（standard）',
      en: 'a standard with points beside inspections that list findings',
    };
    problems.add(
      'missing-standard',
      path,
      expected,
      standard === null ? undefined : standard.data.id,
    );
    return nothing;
  }
  const { trace, part2, bonus, vetoRecords } = inspect(value, standard, path, problems);
  const scale = divide(HUNDRED, standard.full);
  return {
    date: trace.date,
    examiner: trace.examiner,
    vetoes: trace.vetoes.map(({ name }) => name),
    points: part2 && scaleInterval(part2, scale),
    vetoRecords: multiply(vetoRecords, scale),
    bonus: sign(bonus.max) === 0 ? null : multiply(bonus.max, scale),
    inspection: trace,
  };
}

function isInspection(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'findings' in value;
}

function nameOf(entry: unknown): string | null {
  const { quarter } = readRecord(entry, '', new Problems());
  return typeof quarter === 'string' ? quarter : null;
}

/** The inspections by quarter; two for one quarter and one outside the period are problems. */
export function readQuarters(
  inspections: unknown,
  period: readonly string[],
  standard: ParsedStandard | null,
  path: string,
  problems: Problems,
): ReadonlyMap<string, Quarter> {
  const quarters = new Map<string, Quarter>();
  if (!Array.isArray(inspections)) {
    const expected = {
      zh: '季度检查的列表（可为空）',
      en: 'a list of inspections, which may be empty',
    };
    problems.add('wrong-type', path, expected, inspections);
  }
  const entries: readonly unknown[] = Array.isArray(inspections) ? inspections : [];
  entries.forEach((entry, position) => {
    const at = join(path, position);
    const quarter = isInspection(entry)
      ? readInspected(entry, standard, at, problems)
      : readReadyScore(entry, at, problems);
    const name = nameOf(entry);
    if (name === null) return;
    if (quarters.has(name)) {
      const expected = { zh: '每个季度只有一次检查', en: 'one inspection for each quarter' };
      problems.add('duplicate', join(at, 'quarter'), expected, name);
    } else if (!period.includes(name)) {
      const expected = { zh: '评估期内的季度', en: 'a quarter of the period' };
      addUnknown(problems, join(at, 'quarter'), expected, name, period);
    }
    quarters.set(name, quarter);
  });
  return quarters;
}
