import type { Bilingual } from '@liujiang/indicators';
import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import { formatExact, HUNDRED, multiply, parseExact } from '../arithmetic/fraction.ts';
import { plural, type Say } from '../arithmetic/said-figure.ts';
import { tellGiven } from '../arithmetic/told-figure.ts';
import * as inspectionEn from '../inspection/inspection-en.ts';
import type { InspectionTrace } from '../inspection/inspection-trace.ts';
import * as inspectionZh from '../inspection/inspection-zh.ts';
import { nameQuarter } from '../inspection/quarter.ts';
import type { QuarterTrace } from './count-quarter.ts';
import type { Told, WordsOf } from './formula-words.ts';
import type { QuarterlyTrace } from './quarterly-average.ts';

/** The words of one language for {@link sayQuarters}. */
interface Words {
  readonly language: keyof Bilingual;
  readonly comma: string;
  readonly semicolon: string;
  readonly noQuarter: string;
  vetoes(inspection: InspectionTrace): string;
  deductions(inspection: InspectionTrace, say: Say): string;
  qualified(inspection: InspectionTrace): string;
  /** Points out of another sum than 100. */
  scaled(part2: ExactBounds, full: string, say: Say): string;
  bonus(points: string): string;
  inBrackets(text: string): string;
  leftOut(name: string): string;
  vetoed(name: string, counted: ExactBounds, reasons: string, say: Say): string;
  missing(name: string, isZero: boolean): string;
  points(name: string, counted: ExactBounds, say: Say): string;
  mean(count: number, mean: string): string;
  open(count: number, min: string, max: string): string;
}

/** What is behind a quarter's points: the deductions, and what does not count. */
function behind(
  { inspection, counted, bonusNotCounted }: QuarterTrace,
  words: Words,
  say: Say,
): string {
  const said = [
    ...(inspection === null
      ? []
      : [
          words.deductions(inspection, say),
          inspection.part2 === null || inspection.full === '100' || counted === null
            ? ''
            : words.scaled(inspection.part2, tellGiven(inspection.full), say),
          inspection.qualified === true ? '' : words.qualified(inspection),
        ]),
    bonusNotCounted === null ? '' : words.bonus(tellGiven(bonusNotCounted)),
  ].filter((text) => text !== '');
  return said.length === 0 ? '' : words.inBrackets(said.join(words.semicolon));
}

function sayQuarter(
  quarter: QuarterTrace,
  { missing, quarters }: QuarterlyTrace,
  words: Words,
  say: Say,
): string {
  const years = new Set(quarters.map((one) => one.quarter.slice(0, 4)));
  const name = nameQuarter(quarter.quarter, words.language, years.size > 1);
  const { state, counted, vetoes, inspection } = quarter;
  if (counted === null) return words.leftOut(name);
  if (state === 'missing') return words.missing(name, missing === 'zero');
  if (state === 'scored')
    return `${words.points(name, counted, say)}${behind(quarter, words, say)}`;
  const reasons =
    inspection === null
      ? vetoes.map((veto) => veto[words.language]).join(words.semicolon)
      : words.vetoes(inspection);
  return words.vetoed(name, counted, reasons, say);
}

function sayQuarters(trace: QuarterlyTrace, { rate, say }: Told, words: Words): string {
  const { quarters, denominator: count } = trace;
  const said = quarters.map((quarter) => sayQuarter(quarter, trace, words, say)).join(words.comma);
  const outOfHundred = (share: string): string =>
    say(formatExact(multiply(parseExact(share), HUNDRED)));
  const mean = () => {
    if (count === 0 || rate === null) return words.noQuarter;
    const [min, max] = [outOfHundred(rate.min), outOfHundred(rate.max)];
    return rate.min === rate.max ? words.mean(count, min) : words.open(count, min, max);
  };
  return `${said}${words.semicolon}${mean()}`;
}

/** 两个季度, not 二个季度. */
const counts = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

const zh: Words = {
  language: 'zh',
  comma: '，',
  semicolon: '；',
  noQuarter: '没有计入平均的季度',
  vetoes: inspectionZh.sayVetoes,
  deductions: inspectionZh.sayDeductions,
  qualified: inspectionZh.sayQualified,
  scaled: (part2, full, say) => `满分${full}分，得${inspectionZh.range(part2, say)}，按百分制折算`,
  bonus: (points) => `加分${points}分不计入`,
  inBrackets: (text) => `（${text}）`,
  leftOut: (name) => `${name}无检查结果，不计入平均`,
  vetoed: (name, counted, reasons, say) =>
    `${name}单项否决，记${inspectionZh.range(counted, say)}（${reasons}）`,
  missing: (name, isZero) => (isZero ? `${name}无检查结果，记0分` : `${name}尚无检查结果`),
  points: (name, counted, say) =>
    `${name}${counted.min === counted.max ? '' : '得分未定，'}${inspectionZh.range(counted, say)}`,
  mean: (count, mean) => `${counts[count] ?? count}个季度平均${mean}分`,
  open: (count, min, max) =>
    `${counts[count] ?? count}个季度平均分未定，介于${min}分与${max}分之间`,
};

const en: Words = {
  language: 'en',
  comma: ', ',
  semicolon: '; ',
  noQuarter: 'no quarter is in the mean',
  vetoes: inspectionEn.sayVetoes,
  deductions: inspectionEn.sayDeductions,
  qualified: inspectionEn.sayQualified,
  scaled: (part2, full, say) => `${inspectionEn.range(part2, say)} of ${full}, scaled to 100`,
  bonus: (points) => `${plural(points, 'point')} of bonus do not count`,
  inBrackets: (text) => ` (${text})`,
  leftOut: (name) => `${name} not inspected, left out of the mean`,
  vetoed: (name, counted, reasons, say) =>
    `${name} vetoed, counts ${say(counted.min)} (${reasons})`,
  missing: (name, isZero) => `${name} not inspected${isZero ? ', counts 0' : ' yet'}`,
  points: (name, { min, max }, say) =>
    `${name} ${min === max ? say(min) : `open, ${say(min)} to ${say(max)}`}`,
  mean: (count, mean) => `mean ${mean} of ${plural(count, 'quarter')}`,
  open: (count, min, max) => `mean of ${plural(count, 'quarter')} open, between ${min} and ${max}`,
};

export const words: WordsOf<QuarterlyTrace> = {
  zh: { needs: '季度检查数据', reason: (trace, told) => sayQuarters(trace, told, zh) },
  en: { needs: 'the quarterly inspections', reason: (trace, told) => sayQuarters(trace, told, en) },
};
