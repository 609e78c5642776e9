import { tellGiven } from '../../arithmetic/told-figure.ts';
import type { QuarterlyTrace, QuarterTrace } from '../../formulas/quarterly-average.ts';
import type { RatingTrace } from '../../formulas/rating.ts';
import type { RequirementsTrace, RequirementTrace } from '../../formulas/requirement-trace.ts';
import { nameQuarter } from '../../inspection/quarter.ts';
import { range, sayDeductions, sayQualified, sayVetoes } from './inspection-zh.ts';
import {
  type CountedWords,
  type Figure,
  ratingState,
  type Say,
  sayCounted,
  spansYears,
  tellingParts,
} from './phrases.ts';

const ways: CountedWords = {
  met: '项达标',
  part: '项部分达标',
  'not-met': '项不达标',
  unknown: '项未判定',
  waived: '项不达标但已豁免',
  inapplicable: '项不适用',
  'left-out': '项无达标条件，不计入',
};

/** 两个季度, not 二个季度. */
const counts = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

function sayParts(part: RequirementTrace, partial: RequirementsTrace['partial']): string {
  const met = tellingParts(part, partial);
  if (met === null) return '';
  const said = [
    ...(met.count === 0 ? [] : [`${met.count}个达标`]),
    ...(met.unknown === 0 ? [] : [`${met.unknown}个未判定`]),
  ];
  return `${met.of}个部分中${said.join('、')}`;
}

/** Which requirements, and what is met of them: alike ones by their numbers, others one by one. */
function which(parts: readonly RequirementTrace[], partial: RequirementsTrace['partial']): string {
  const told = parts.map((part) => ({ part, inside: sayParts(part, partial) }));
  const plain = told.filter(({ inside }) => inside === '').flatMap(({ part }) => part.number ?? []);
  const inside = told
    .filter((one) => one.inside !== '')
    .map((one) => `${one.part.number === null ? '' : `第${one.part.number}项`}${one.inside}`);
  const all = [...(plain.length === 0 ? [] : [`第${plain.join('、')}项`]), ...inside];
  return all.length === 0 ? '' : `（${all.join('；')}）`;
}

export function sayRequirements({ parts, partial, denominator }: RequirementsTrace): string {
  const clauses = sayCounted(parts, ways, (own, how) => {
    if (how === 'met') return '';
    const counted = own.some(({ share }) => share !== null) ? '按达标计' : '不计入';
    return `${how === 'waived' ? `、${counted}` : ''}${which(own, partial)}`;
  });
  const count = parts.length;
  if (count === 1) return `要求${clauses.join('').replace(/^1项/, '')}`;
  if (parts.every((part) => part.counted === 'met')) return `${count}项要求全部达标`;
  const average = denominator === count || denominator === 0 ? '' : `，按${denominator}项平均`;
  return `${count}项要求中${clauses.join('，')}${average}`;
}

/** What stands behind a quarter's points: what was deducted, and what does not count. */
function behind({ inspection, counted, bonusNotCounted }: QuarterTrace, say: Say): string {
  const qualified =
    inspection === null || inspection.qualified === true ? '' : sayQualified(inspection);
  const scaled =
    inspection === null ||
    inspection.part2 === null ||
    inspection.full === '100' ||
    counted === null
      ? ''
      : `满分${tellGiven(inspection.full)}分，得${range(inspection.part2, say)}，按百分制折算`;
  const said = [
    inspection === null ? '' : sayDeductions(inspection, say),
    scaled,
    qualified,
    bonusNotCounted === null ? '' : `加分${tellGiven(bonusNotCounted)}分不计入`,
  ].filter((words) => words !== '');
  return said.length === 0 ? '' : `（${said.join('；')}）`;
}

function sayQuarter(
  quarter: QuarterTrace,
  { missing, quarters }: QuarterlyTrace,
  say: Say,
): string {
  const name = nameQuarter(quarter.quarter, 'zh', spansYears({ quarters }));
  const { state, counted, vetoes, inspection } = quarter;
  if (counted === null) return `${name}无检查结果，不计入平均`;
  if (state === 'vetoed') {
    const reasons =
      inspection === null ? vetoes.map(({ zh }) => zh).join('；') : sayVetoes(inspection);
    return `${name}单项否决，记${range(counted, say)}（${reasons}）`;
  }
  if (state === 'missing') {
    return missing === 'zero' ? `${name}无检查结果，记0分` : `${name}尚无检查结果`;
  }
  const open = counted.min === counted.max ? '' : '得分未定，';
  return `${name}${open}${range(counted, say)}${behind(quarter, say)}`;
}

export function sayQuarters(trace: QuarterlyTrace, mean: Figure, say: Say): string {
  const quarters = trace.quarters.map((quarter) => sayQuarter(quarter, trace, say)).join('，');
  if (trace.denominator === 0) return `${quarters}；没有计入平均的季度`;
  const count = counts[trace.denominator] ?? String(trace.denominator);
  if (mean.kind === 'settled') return `${quarters}；${count}个季度平均${mean.points}分`;
  const between = mean.kind === 'open' ? `，介于${mean.min}分与${mean.max}分之间` : '';
  return `${quarters}；${count}个季度平均分未定${between}`;
}

const settled = {
  mean: '取三位平均',
  middle: '取中间值',
  closest: '取最接近的两位平均，三位等距的取三位平均',
  third: '以第三位为准',
};

function sayMethod(trace: RatingTrace): string {
  const { marks, method, gap, settle } = trace;
  switch (ratingState(trace)) {
    case 'none':
      return '';
    case 'alone':
      return '另一位评审员尚未评分';
    case 'waiting':
      return `两位相差超过满分的${gap}%，待第三位评审员评分后${settled[settle ?? 'mean']}`;
    case 'close':
      return `两位相差不超过满分的${gap}%，取平均`;
    case 'third':
      return `前两位相差超过满分的${gap}%，${settled[settle ?? 'mean']}`;
    case 'plain':
      if (marks.length === 1) return '按此计分';
      return method === 'lower' ? (marks.length === 2 ? '取较低' : '取最低') : '取平均';
  }
}

export function sayRating(trace: RatingTrace): string {
  if (trace.marks.length === 0) return '尚无评审员评分';
  const given = trace.marks.map(({ examiner, points, of, third, counted }) => {
    const who = third ? `第三位${examiner}` : examiner;
    const lost = counted || ratingState(trace) === 'alone' ? '' : '，未计入';
    return `${who}评${points}分（满分${of}分${lost}）`;
  });
  return [...given, sayMethod(trace)].join('，');
}
