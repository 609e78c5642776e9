import type { Language } from '@liujiang/indicators/export';
import type { ExactBounds } from '../../arithmetic/exact-bounds.ts';
import { divide, formatExact, parseExact } from '../../arithmetic/fraction.ts';
import { roundExact } from '../../arithmetic/round-exact.ts';
import type { Score } from '../../arithmetic/score.ts';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import type { BandName, ReportNode, ScoreReport } from '../../score/report.ts';
import { explainGrade, explainReport } from '../words/explain.ts';
import type { FigureView, ScoreLine } from './assessment-view.ts';
import { words } from './fixed-texts.ts';
import { gradedOn, statusNames } from './policy-words.ts';
import { makeVisible, percent } from './text.ts';

/** Which figure a grade is based on, and why the printed one would have another grade. */
function sayBasis(
  score: Score<unknown>,
  full: string,
  scheme: ScoreReport['scheme'],
  language: Language,
): string {
  if (score.bounds === null || scheme.bands.length === 0) return '';
  const notes = explainGrade(score, full, scheme, language);
  const basis = gradedOn[scheme.bandsOn][language];
  return makeVisible(notes === '' ? basis : `${basis}${language === 'zh' ? '；' : '; '}${notes}`);
}

function figure(
  score: Score<unknown>,
  band: BandName | null,
  full: string,
  scheme: ScoreReport['scheme'],
  language: Language,
): FigureView {
  const { value, min, max, status, completeness } = score;
  return {
    value,
    min,
    max,
    status,
    statusName: statusNames[status][language],
    judged: completeness === null ? null : percent(completeness),
    band: band === null ? null : makeVisible(band.name[language]),
    bandBasis: sayBasis(score, full, scheme, language),
  };
}

/** An exact share as a percentage; `down` so that only the whole prints as 100%. */
function rateOf(rate: ExactBounds | null): ScoreLine['rate'] {
  if (rate === null) return null;
  const show = (exact: string): string => percent(roundExact(exact, { mode: 'down', digits: 4 }));
  return { min: show(rate.min), max: show(rate.max) };
}

function shareOf({ min, max }: ExactBounds, total: string): ExactBounds {
  const share = (exact: string): string =>
    formatExact(divide(parseExact(exact), parseExact(total)));
  return { min: share(min), max: share(max) };
}

/** The total, and every indicator in table order. */
export function viewScores(
  { report }: AssessmentDocument,
  language: Language,
): { readonly total: ScoreLine; readonly tree: readonly ScoreLine[] } {
  const sentences = explainReport(report, language);
  const sentenceOf = new Map(sentences.map(({ indicator, text }) => [indicator, text]));
  const total = sentences.find(({ about }) => about === 'total')?.text ?? '';
  const points = (exact: string): string => roundExact(exact, report.scheme.rounding);
  const noticesOf = (id: string | null): readonly string[] =>
    report.notices
      .filter(({ indicators }) => id === null || indicators.includes(id))
      .map(({ message }) => makeVisible(message[language]));
  const lines = (nodes: readonly ReportNode[], depth: number): readonly ScoreLine[] =>
    nodes.flatMap((node) => [
      {
        indicator: node.id,
        depth,
        isLeaf: node.children.length === 0,
        code: node.code ?? '—',
        name: makeVisible(node.name[language]),
        full: node.fullValue,
        contribution: node.bounds === null ? null : node.contribution,
        rate: rateOf(node.rate),
        ...figure(node, node.band, node.full, report.scheme, language),
        sentence: makeVisible(sentenceOf.get(node.id) ?? statusNames[node.status][language]),
        notices: noticesOf(node.id),
      },
      ...lines(node.children, depth + 1),
    ]);
  const { score, band, scheme } = report;
  return {
    total: {
      indicator: null,
      depth: 0,
      isLeaf: false,
      code: '',
      name: words.total[language],
      full: points(scheme.total),
      contribution: score.bounds,
      rate: rateOf(score.bounds && shareOf(score.bounds, scheme.total)),
      ...figure(score, band, scheme.total, scheme, language),
      sentence: makeVisible(total),
      notices: noticesOf(null),
    },
    tree: lines(report.indicators, 1),
  };
}
