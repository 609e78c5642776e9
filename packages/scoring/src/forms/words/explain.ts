import type { Bilingual } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import type { Score } from '../../arithmetic/score.ts';
import { Given } from '../../input/given.ts';
import { aReport } from '../../input/kinds.ts';
import { invalidInput } from '../../input/scoring-error.ts';
import { needKind, within } from '../../input/within.ts';
import type { InspectionTrace } from '../../inspection/inspection-trace.ts';
import type { ScoreReport } from '../../score/report.ts';
import { readLanguage } from '../view/read-language.ts';
import { bandNotes } from './band-notes.ts';
import type { Grade, Phrases } from './phrases.ts';
import { enPhrases } from './phrases-en.ts';
import { zhPhrases } from './phrases-zh.ts';
import {
  type Context,
  figureOf,
  type Sentence,
  sayRounded,
  sayTree,
  sumOf,
} from './tree-sentences.ts';

export type { Sentence };

function phrasesOf(language: Language): Phrases {
  return language === 'zh' ? zhPhrases : enPhrases;
}

const anInspectionScore: Bilingual = {
  zh: '检查得分（由 scoreInspection 得出）',
  en: 'the score of an inspection, which scoreInspection gives',
};

/**
 * A report in sentences: what must be told with every figure, the total, and one sentence for each indicator in table
 * order, with its reasoning and its points. A sentence gives every number of its trace that bears on the score.
 *
 * @throws ScoringError with `invalid-input` when it is not a report, or the language is unknown.
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
 * Why a printed figure and its grade do not agree; empty when they do.
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

/** {@link explain} for a report already checked. @internal */
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
 * One inspection in a sentence: the deductions, the lines it is compared with, the bonus and the total.
 *
 * @throws ScoringError with `invalid-input` when it is not a result of `scoreInspection`, or the language is unknown.
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
