import type { ExactBounds } from '../exact-bounds.ts';
import { formatExact, fraction, HUNDRED, multiply, parseExact } from '../fraction.ts';
import type { NodeTrace, ReportNode, ScoreReport } from '../report.ts';
import { roundExact } from '../round-exact.ts';
import type { Rounding } from '../rounding.ts';
import { type Score, trimDecimal } from '../score.ts';
import type { Figure, Phrases, Say } from './phrases.ts';
import { enPhrases } from './phrases-en.ts';
import { zhPhrases } from './phrases-zh.ts';

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
  const judged = `${trimDecimal(roundExact(percentOf(completeness), { mode: 'down', digits: 2 }))}%`;
  return { kind: 'open', min: trimDecimal(min), max: trimDecimal(max), judged };
}

/** From a share with at most four digits to percent, exactly. */
function percentOf(completeness: string | null): string {
  const [whole = '0', digits = ''] = (completeness ?? '0').split('.');
  return formatExact(fraction(Number(whole + digits.padEnd(4, '0')), 100));
}

function meanOf(rate: ExactBounds | null, say: Say): Figure {
  if (rate === null || rate.min !== rate.max) return { kind: 'open', min: '', max: '', judged: '' };
  const mean = formatExact(multiply(parseExact(rate.min), HUNDRED));
  return { kind: 'settled', points: say(mean), closed: false };
}

/** Exhaustive over the traces: a new formula does not compile until it can be said. */
function reason(trace: NodeTrace, node: ReportNode, phrases: Phrases, say: Say): string {
  switch (trace.formula) {
    case 'sum': {
      const difference = trimDecimal(node.roundingDifference ?? '0').replace('-', '');
      const shown = difference === '0' ? null : difference;
      return phrases.sum(trace.parts.length, shown);
    }
    case 'requirements':
      return phrases.requirements(trace);
    case 'quarterly-average':
      return phrases.quarters(trace, meanOf(node.rate, say), say);
    case 'pass-rate':
      return phrases.passRate(trace, say(node.full));
    case 'deductions':
      return phrases.inspection(trace.inspection, say);
    case 'rating':
      return phrases.rating(trace);
    case 'missing-input':
      return phrases.missingInput(trace.needs);
    case 'none':
      return '';
  }
}

function sayNode(node: ReportNode, phrases: Phrases, say: Say): string {
  const name = phrases.pick(node.name);
  if (node.status === 'excluded') return phrases.excluded(name);
  if (node.status === 'inapplicable') return phrases.inapplicable(name, node.inapplicableAs);
  const result = phrases.result(figureOf(node), node.band?.name ?? null);
  return phrases.node(name, say(node.full), reason(node.trace, node, phrases, say), result);
}

function sayTree(
  nodes: readonly ReportNode[],
  depth: number,
  phrases: Phrases,
  say: Say,
): readonly Sentence[] {
  return nodes.flatMap((node) => [
    {
      about: 'indicator' as const,
      indicator: node.id,
      depth,
      text: sayNode(node, phrases, say),
    },
    // Below an indicator that is not scored there is nothing to say.
    ...(node.bounds === null ? [] : sayTree(node.children, depth + 1, phrases, say)),
  ]);
}

/**
 * A report in sentences: what must be told with every figure, the total, and one sentence for each indicator in table
 * order, with its reasoning and its points.
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
 * sentences.find(({ about }) => about === 'total')?.text; //=> '总分：得100分，满分100分。'
 * ```
 */
export function explain(report: ScoreReport, language: 'zh' | 'en'): readonly Sentence[] {
  const phrases = language === 'zh' ? zhPhrases : enPhrases;
  const rounding: Rounding = report.scheme.rounding;
  const say: Say = (exact) => trimDecimal(roundExact(exact, rounding));
  const notices = report.notices.map(({ message }) => ({
    about: 'notice' as const,
    indicator: null,
    depth: 0,
    text: `${phrases.pick(message)}${language === 'zh' ? '。' : '.'}`,
  }));
  const band = report.band?.name ?? null;
  const total = phrases.total(figureOf(report.score), say(report.scheme.total), band);
  return [
    ...notices,
    { about: 'total', indicator: null, depth: 0, text: total },
    ...sayTree(report.indicators, 1, phrases, say),
  ];
}
