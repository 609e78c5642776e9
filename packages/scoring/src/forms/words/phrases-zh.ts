import type { Figure } from '../../arithmetic/said-figure.ts';
import { tellGiven } from '../../arithmetic/told-figure.ts';
import {
  range,
  sayBonus,
  sayDeductions,
  sayQualified,
  sayVetoes,
} from '../../inspection/inspection-zh.ts';
import { nameQuarter } from '../../inspection/quarter.ts';
import type { ReportNode } from '../../score/report.ts';
import type { BandNote } from './band-notes.ts';
import type { Grade, Inapplicable, Phrases, Sum } from './phrases.ts';

const inapplicableAs: Readonly<
  Record<NonNullable<ReportNode['inapplicableAs']>, (figure: string) => string>
> = {
  redistribute: () => '权重由同级指标分担',
  full: (points) => `按满分计${points}分`,
  zero: () => '按0分计',
  refuse: () => '不计分',
  rescale: (factor) => `同级指标得分乘以${factor}`,
};

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

const figures = { value: '', min: '下限', max: '上限' };

function sayNote({ of, on, actual, printed, name, line, reached, unit }: BandNote): string {
  const [rate, sign] = unit === 'points' ? ['', '分'] : ['率', '%'];
  const figure = `${figures[of]}实际得分${rate}${actual}${sign}`;
  if (on === 'published') return `${figures[of]}等次按修约后的${printed}分评定，${figure}`;
  return `${figure}，${reached ? '已达' : '未达'}“${name.zh}”的${line}${sign}`;
}

function sayGrade({ name, notes, on }: Grade): string {
  const told = [
    ...(name === null || on === null
      ? []
      : [on === 'published' ? '按修约后的得分评定' : '按未修约的得分评定']),
    ...notes.map(sayNote),
  ];
  const why = told.length === 0 ? '' : `（${told.join('；')}）`;
  return name === null ? why : `，等次为${name.zh}${why}`;
}

function sayParts({ parts, difference }: Sum): string {
  const points = parts.map(({ name, min, max }) => `${name}${range({ min, max }, (text) => text)}`);
  if (difference !== null) {
    const more = difference.startsWith('-');
    points.push(`合计比各项修约值之和${more ? '少' : '多'}${difference.replace('-', '')}分`);
  }
  return points.length === 0 ? '' : `（${points.join('，')}）`;
}

/** What an official would write. */
export const zhPhrases: Phrases = {
  pick: ({ zh }) => zh,
  total(figure, full, sum, grade) {
    const added = `${sum.parts.length}项一级指标得分合计${sayParts(sum)}`;
    if (figure.kind === 'none') return '没有适用的指标，不计总分。';
    if (figure.kind === 'settled')
      return `总分：${added}，${say(figure)}，满分${full}分${sayGrade(grade)}。`;
    const judged = `可判定内容已判定${figure.judged}`;
    return `总分未定，介于${figure.min}分与${figure.max}分之间（满分${full}分）：${added}，${judged}${sayGrade(grade)}。`;
  },
  node: (name, full, reasoning, result) => `${name}（满分${full}分）：${reasoning}，${result}。`,
  result: (figure, grade) => `${say(figure)}${sayGrade(grade)}`,
  gradeNotes: (notes) => notes.map(sayNote).join('；'),
  sum: (sum) => `下级${sum.parts.length}项指标得分合计${sayParts(sum)}`,
  wholeInspection(trace, total, points) {
    const quarter = `${nameQuarter(trace.quarter, 'zh', true)}检查`;
    if (trace.vetoes.length > 0) {
      return `${quarter}：单项否决（${sayVetoes(trace)}），不合格，记${tellGiven(trace.vetoRecords)}分。`;
    }
    if (trace.part2 === null) return `${quarter}：无单项否决，合格。`;
    const said = [
      `满分${tellGiven(trace.full)}分；${sayDeductions(trace, points)}`,
      `扣分后得${range(trace.part2, points)}`,
      sayQualified(trace),
      sayBonus(trace, points),
      `合计${say(total)}`,
    ];
    return `${quarter}：${said.filter((words) => words !== '').join('；')}。`;
  },
  missingInput: (needs) => `缺少${needs}`,
  excluded: (name) => `${name}：本方案不计分。`,
  inapplicable: (name, { as, figure }: Inapplicable) =>
    `${name}：没有适用的要求${as === null ? '' : `，${inapplicableAs[as](figure)}`}。`,
};
