import type { Bilingual } from '@liujiang/indicators';
import { divide, type Fraction, HUNDRED, multiply, sign, ZERO } from '../arithmetic/fraction.ts';
import { type Interval, scaleInterval, settled } from '../arithmetic/interval.ts';
import { readNumber } from '../arithmetic/read-number.ts';
import { type Given, isRecord } from '../input/given.ts';
import {
  readDay,
  readFields,
  readItems,
  readList,
  readOptional,
  readText,
  readTexts,
} from '../input/read.ts';
import { refuseUnknown } from '../input/refuse-unknown.ts';
import { inspect, type LineBasis } from '../inspection/inspect.ts';
import type { InspectionTrace } from '../inspection/inspection-trace.ts';
import type { ParsedStandard } from '../inspection/parsed-standard.ts';
import { readQuarter } from '../inspection/quarter.ts';

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

/** For a quarter of which nothing is known. */
export const notInspected: Quarter = {
  date: null,
  examiner: null,
  vetoes: [],
  points: null,
  vetoRecords: ZERO,
  bonus: null,
  inspection: null,
};

const atMostHundred = {
  value: HUNDRED,
  expected: {
    zh: '不超过100分（只计单项否决和扣分指标，不含加分）',
    en: 'at most 100 (vetoes and deductions only, without a bonus)',
  },
};

function readVeto(veto: Given): Bilingual {
  readFields(veto, ['name', 'clause']);
  const clause = veto.at('clause');
  if ((clause.value ?? null) !== null) readText(clause);
  return readTexts(veto.at('name'));
}

function readReadyScore(given: Given): Quarter {
  readFields(given, ['quarter', 'score', 'vetoes', 'bonus', 'date', 'examiner']);
  const score = given.at('score');
  readQuarter(given.at('quarter'));
  const vetoes = readList(given.at('vetoes')).map(readVeto);
  const stated = score.value !== undefined || vetoes.length === 0;
  return {
    ...notInspected,
    date: readOptional(given.at('date'), readDay),
    examiner: readOptional(given.at('examiner'), readText),
    vetoes,
    points: stated ? settled(readNumber(score, { maximum: atMostHundred })) : null,
    bonus: readOptional(given.at('bonus'), readNumber),
  };
}

function readInspected(given: Given, standard: ParsedStandard | null, basis: LineBasis): Quarter {
  if (standard === null || standard.full === null) {
    const expected = {
      zh: '同时提供计分的检查标准（standard）',
      en: 'a standard with points beside inspections that list findings',
    };
    given.problems.add('missing-standard', given.path, expected, standard?.data.id);
    return notInspected;
  }
  const { trace, part2, bonus, vetoRecords } = inspect(given, standard, basis);
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

/** The inspections by quarter; a second one in a quarter and one outside the period are problems. */
export function readQuarters(
  given: Given,
  period: readonly string[],
  standard: ParsedStandard | null,
  basis: LineBasis,
): ReadonlyMap<string, Quarter> {
  const quarters = new Map<string, Quarter>();
  const inspections = readItems(given, {
    zh: '季度检查的列表（可为空）',
    en: 'a list of inspections, which may be empty',
  });
  for (const inspection of inspections) {
    const { value } = inspection;
    const listsFindings = isRecord(value) && 'findings' in value;
    const quarter = listsFindings
      ? readInspected(inspection, standard, basis)
      : readReadyScore(inspection);
    const place = inspection.at('quarter');
    const name = place.value;
    if (typeof name !== 'string') continue;
    if (quarters.has(name)) {
      place.refuse('duplicate', {
        zh: '每个季度只有一次检查',
        en: 'one inspection for each quarter',
      });
    } else if (!period.includes(name)) {
      refuseUnknown(place, { zh: '评估期内的季度', en: 'a quarter of the period' }, period);
    }
    quarters.set(name, quarter);
  }
  return quarters;
}
