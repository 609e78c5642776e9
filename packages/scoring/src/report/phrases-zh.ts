import type { FormulaName } from '../formulas/formula.ts';
import type { RequirementTrace } from '../formulas/requirements.ts';
import type { ItemTrace } from '../inspection-trace.ts';
import { nameQuarter } from '../quarter.ts';
import { type CountedWords, type Figure, type Phrases, sayCounted, spansYears } from './phrases.ts';

const needs: Readonly<Record<FormulaName, string>> = {
  requirements: '检查结果',
  'quarterly-average': '季度检查数据',
  'pass-rate': '检查次数和不合格次数',
  deductions: '检查记录',
  rating: '评审员评分',
};

const ways: CountedWords = {
  met: '项达标',
  part: '项部分达标',
  'not-met': '项不达标',
  unknown: '项未判定',
  waived: '项不达标但已豁免',
  inapplicable: '项不适用',
  'left-out': '项无达标条件，不计入',
};

const inapplicableAs = {
  redistribute: '权重由同级指标分担',
  full: '按满分计',
  zero: '按0分计',
  refuse: '不计分',
  rescale: '同级指标得分按系数折算',
};

const methods = { mean: '取平均', lower: '取较低', third: '分差过大时由第三位评审' };

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function list(parts: readonly RequirementTrace[]): string {
  const numbers = parts.flatMap(({ number }) => number ?? []);
  return numbers.length === 0 ? '' : `（第${numbers.join('、')}项）`;
}

function metParts({ number, met }: RequirementTrace): string {
  const where = number === null ? '' : `第${number}项`;
  return met === null ? where : `${where}${met.of}个部分中${met.count}个达标`;
}

function which(parts: readonly RequirementTrace[], how: string): string {
  if (how === 'met') return '';
  return how === 'part' ? `（${parts.map(metParts).join('；')}）` : list(parts);
}

function say(figure: Figure): string {
  switch (figure.kind) {
    case 'settled':
      return `得${figure.points}分${figure.closed ? '（未知项按不达标计）' : ''}`;
    case 'open':
      return `得分未定，介于${figure.min}分与${figure.max}分之间`;
    case 'none':
      return '不计分';
  }
}

function items(traces: readonly ItemTrace[], points: (exact: string) => string): string {
  return traces
    .map((item) => {
      const { min, max } = item.points;
      const range = min === max ? points(min) : `${points(min)}至${points(max)}`;
      const capped = item.capped ? '（已达该项分值上限）' : '';
      return `${item.name.zh}${item.occurrences}处，${range}分${capped}`;
    })
    .join('；');
}

/** What an official would write. */
export const zhPhrases: Phrases = {
  pick: ({ zh }) => zh,
  total(figure, full, band) {
    const grade = band === null ? '' : `，等次为${band.zh}`;
    if (figure.kind === 'none') return '没有适用的指标，不计总分。';
    if (figure.kind === 'settled') return `总分：${say(figure)}，满分${full}分${grade}。`;
    const judged = `可判定内容已判定${figure.judged}`;
    return `总分未定，介于${figure.min}分与${figure.max}分之间（满分${full}分），${judged}${grade}。`;
  },
  node: (name, full, reasoning, result) => `${name}（满分${full}分）：${reasoning}，${result}。`,
  result: (figure, band) => `${say(figure)}${band === null ? '' : `，等次为${band.zh}`}`,
  sum(parts, difference) {
    const rounded = difference === null ? '' : `（各项修约后之和与合计相差${difference}分）`;
    return `下级${parts}项指标得分合计${rounded}`;
  },
  requirements({ parts }) {
    const clauses = sayCounted(parts, ways, which);
    const count = parts.length;
    if (count === 1) return `要求${clauses.join('').replace(/^1项/, '')}`;
    if (parts.every((part) => part.counted === 'met')) return `${count}项要求全部达标`;
    return `${count}项要求中${clauses.join('，')}`;
  },
  quarters(trace, mean, points) {
    const years = spansYears(trace);
    const quarters = trace.quarters.map(({ quarter, state, vetoes, counted }) => {
      const name = nameQuarter(quarter, 'zh', years);
      const reasons = vetoes.map(({ zh }) => zh).join('、');
      if (state === 'vetoed')
        return `${name}单项否决，记${points(counted?.min ?? '0')}分（${reasons}）`;
      if (state === 'scored' && counted !== null) {
        return counted.min === counted.max
          ? `${name}${points(counted.min)}分`
          : `${name}得分未定（${points(counted.min)}至${points(counted.max)}分）`;
      }
      if (counted === null) return `${name}无检查结果，不计入平均`;
      return trace.missing === 'zero' ? `${name}无检查结果，记0分` : `${name}尚无检查结果`;
    });
    const bonus = trace.quarters.some(({ bonusNotCounted }) => bonusNotCounted !== null);
    const count = numerals[trace.denominator] ?? String(trace.denominator);
    const average = mean.kind === 'settled' ? `平均${mean.points}分` : '平均分未定';
    return `${quarters.join('，')}；${bonus ? '加分不计入；' : ''}${count}个季度${average}`;
  },
  passRate: ({ checks, failures }, full) =>
    checks === 0
      ? '未经检查，不作评定'
      : `检查${checks}次，${failures}次不合格，${full}×(${checks}−${failures})/${checks}`,
  inspection(trace, points) {
    const reasons = trace.vetoes.map(({ name }) => name.zh).join('、');
    if (trace.vetoes.length > 0)
      return `${nameQuarter(trace.quarter, 'zh', true)}检查单项否决（${reasons}）`;
    const deductions = trace.deductions.filter(({ counted }) => counted);
    const off = deductions.length === 0 ? '未扣分' : `扣分：${items(deductions, points)}`;
    return `${nameQuarter(trace.quarter, 'zh', true)}检查${off}`;
  },
  rating(trace) {
    const given = trace.marks.map((mark) => `${mark.examiner}评${mark.points}/${mark.of}`);
    const how = trace.unresolved ? '分差超过规定，待第三位评审' : methods[trace.method];
    return given.length === 0 ? '尚无评审员评分' : `${given.join('，')}，${how}`;
  },
  missingInput: (formula) => `缺少${needs[formula]}`,
  excluded: (name) => `${name}：本方案不计分。`,
  inapplicable: (name, as) =>
    `${name}：没有适用的要求${as === null ? '' : `，${inapplicableAs[as]}`}。`,
};
