import type { Bilingual } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import type { NumberInput } from '../../arithmetic/read.ts';
import { roundExact } from '../../arithmetic/round-exact.ts';
import type { Rounding } from '../../arithmetic/rounding.ts';
import type { Figure, Say } from '../../arithmetic/said-figure.ts';
import { type Score, trimDecimal } from '../../arithmetic/score.ts';
import { needKind, within } from '../../arithmetic/within.ts';
import type { LeafTrace } from '../../formulas/formula.ts';
import { formulaWords } from '../../formulas/formula-sentences.ts';
import type { Told, WordsOf } from '../../formulas/formula-words.ts';
import { Given } from '../../input/given.ts';
import { aReport } from '../../input/kinds.ts';
import { invalidInput } from '../../input/scoring-error.ts';
import type { InspectionTrace } from '../../inspection/inspection-trace.ts';
import type { ReportNode, ScoreReport, SumTrace } from '../../score/report.ts';
import { readLanguage } from '../view/read-language.ts';
import { percent } from '../view/text.ts';
import { bandNotes } from './band-notes.ts';
import type { Grade, Inapplicable, Phrases, Sum } from './phrases.ts';
import { enPhrases } from './phrases-en.ts';
import { zhPhrases } from './phrases-zh.ts';

function phrasesOf(language: Language): Phrases {
  return language === 'zh' ? zhPhrases : enPhrases;
}

function sayRounded(rounding: Rounding): Say {
  return (exact) => trimDecimal(roundExact(exact, rounding));
}

const anInspectionScore: Bilingual = {
  zh: '检查得分（由 scoreInspection 得出）',
  en: 'the score of an inspection, which scoreInspection gives',
};

/** One sentence about a report. */
export interface Sentence {
  /** What it speaks of: something to be told with every figure, the total, or an indicator. */
  readonly about: 'notice' | 'total' | 'indicator';
  /** Id of the indicator; `null` otherwise. */
  readonly indicator: string | null;
  /** Levels below the total: 1 for a level-1 indicator; 0 otherwise. */
  readonly depth: number;
  readonly text: string;
}

function figureOf(score: Score<unknown>): Figure {
  const { value, min, max, completeness, status } = score;
  if (value !== null) {
    return { kind: 'settled', points: trimDecimal(value), closed: status === 'closed' };
  }
  if (min === null || max === null) return { kind: 'none' };
  const judged = percent(completeness ?? '0');
  return { kind: 'open', min: trimDecimal(min), max: trimDecimal(max), judged };
}

/** What a sentence needs beside a node and its trace. */
interface Context {
  readonly scheme: ScoreReport['scheme'];
  readonly language: Language;
  readonly phrases: Phrases;
  readonly say: Say;
}

function sumOf(
  trace: SumTrace,
  roundingDifference: string | null,
  below: readonly ReportNode[],
  { phrases, say }: Context,
): Sum {
  const names = new Map(below.map(({ id, name }) => [id, phrases.pick(name)]));
  const difference = trimDecimal(roundingDifference ?? '0');
  return {
    parts: trace.parts.map(({ id, contribution }) => ({
      name: names.get(id) ?? id,
      min: say(contribution.min),
      max: say(contribution.max),
    })),
    difference: difference === '0' ? null : difference,
  };
}

function sayFormula(trace: LeafTrace, told: Told, { language }: Context): string {
  const words: WordsOf<LeafTrace> = formulaWords[trace.formula];
  return words[language].reason(trace, told);
}

function reason(node: ReportNode, context: Context): string {
  const { phrases, language, say } = context;
  const { trace, full, rate } = node;
  switch (trace.formula) {
    case 'sum':
      return phrases.sum(sumOf(trace, node.roundingDifference, node.children, context));
    case 'missing-input':
      return phrases.missingInput(formulaWords[trace.needs][language].needs);
    case 'none':
      return '';
    default:
      return sayFormula(trace, { full, rate, say }, context);
  }
}

function tellFactor(factor: NumberInput | undefined): string {
  return factor === undefined ? '1' : String(factor);
}

function whyInapplicable(node: ReportNode, { scheme, say }: Context): Inapplicable {
  const as = node.inapplicableAs;
  if (as === 'full') return { as, figure: say(node.contribution.max) };
  return { as, figure: as === 'rescale' ? tellFactor(scheme.policies.rescale[node.id]) : '' };
}

function sayNode(node: ReportNode, context: Context): string {
  const { phrases, say, scheme } = context;
  const name = phrases.pick(node.name);
  if (node.status === 'excluded') return phrases.excluded(name);
  if (node.status === 'inapplicable') {
    return phrases.inapplicable(name, whyInapplicable(node, context));
  }
  const notes = bandNotes(node, node.full, scheme);
  const grade: Grade = { name: node.band?.name ?? null, notes, on: null };
  const result = phrases.result(figureOf(node), grade);
  return phrases.node(name, say(node.full), reason(node, context), result);
}

function sayTree(
  nodes: readonly ReportNode[],
  depth: number,
  context: Context,
): readonly Sentence[] {
  return nodes.flatMap((node) => [
    {
      about: 'indicator' as const,
      indicator: node.id,
      depth,
      text: sayNode(node, context),
    },
    // Below an indicator that is not scored there is nothing to say.
    ...(node.bounds === null ? [] : sayTree(node.children, depth + 1, context)),
  ]);
}

/**
 * A report in sentences: what must be told with every figure, the total, and one sentence for each indicator in table
 * order, with its reasoning and its points. A sentence says every number of its trace that bears on the score.
 *
 * @throws ScoringError with `invalid-input` when it is no report, or no language.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme, explain, scoreCatalogue } from '@liujiang/scoring';
 *
 * const message = { zh: '达标', en: 'Met' };
 * const findings: FindingSet = {
 *   catalogue: liujiang,
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: 'passed', reasons: [], conditions: [], message }
 *   )),
 *   warnings: [],
 * };
 * const sentences = explain(scoreCatalogue(liujiang, equalScheme(liujiang), { findings }), 'zh');
 * sentences.find(({ about }) => about === 'total')?.text.endsWith('得100分，满分100分。'); //=> true
 * ```
 */
export function explain(report: ScoreReport, language: Language): readonly Sentence[] {
  const given = new Given({ report, language });
  return within(given.at('report'), aReport.expected, () => {
    needKind(given.at('report'), aReport);
    const chosen = readLanguage(given.at('language'));
    given.problems.throwIfAny(invalidInput);
    return explainReport(report, chosen);
  });
}

/**
 * Why a printed figure and its grade do not go together; empty where they do.
 *
 * @internal
 */
export function explainGrade(
  score: Score<unknown>,
  full: string,
  scheme: ScoreReport['scheme'],
  language: Language,
): string {
  return phrasesOf(language).gradeNotes(bandNotes(score, full, scheme));
}

/** {@link explain} for a report that was looked at already. @internal */
export function explainReport(report: ScoreReport, language: Language): readonly Sentence[] {
  const { scheme, score } = report;
  const phrases = phrasesOf(language);
  const context: Context = { scheme, language, phrases, say: sayRounded(scheme.rounding) };
  const notices = report.notices.map(({ message }) => ({
    about: 'notice' as const,
    indicator: null,
    depth: 0,
    text: `${phrases.pick(message)}${language === 'zh' ? '。' : '.'}`,
  }));
  const notes = bandNotes(score, scheme.total, scheme);
  const grade: Grade = { name: report.band?.name ?? null, notes, on: scheme.bandsOn };
  const sum = sumOf(score.trace, report.roundingDifference, report.indicators, context);
  const total = phrases.total(figureOf(score), context.say(scheme.total), sum, grade);
  return [
    ...notices,
    { about: 'total', indicator: null, depth: 0, text: total },
    ...sayTree(report.indicators, 1, context),
  ];
}

/**
 * One inspection in a sentence: what was deducted, the lines it is held against, the bonus and the total.
 *
 * @throws ScoringError with `invalid-input` when it is not what `scoreInspection` gives, or no language.
 *
 * @example
 * ```ts
 * import { explainInspection, national2019, scoreInspection } from '@liujiang/scoring';
 *
 * const findings = [{ item: 'statistics-stale', at: '办事统计' }];
 * const inspection = { quarter: '2020-Q3', date: '2020-09-20', examiner: '区信息中心', findings };
 * const score = scoreInspection(inspection, national2019);
 * explainInspection(score, 'en').startsWith('Inspection of Q3 2020, of 100 points: '); //=> true
 * ```
 */
export function explainInspection(score: Score<InspectionTrace>, language: Language): string {
  const given = new Given({ score, language });
  return within(given.at('score'), anInspectionScore, () => {
    const phrases = phrasesOf(readLanguage(given.at('language')));
    given.problems.throwIfAny(invalidInput);
    const { trace } = score;
    return phrases.wholeInspection(trace, figureOf(score), sayRounded(trace.rounding));
  });
}
