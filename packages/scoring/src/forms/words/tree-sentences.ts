import type { Language } from '@liujiang/indicators/export';
import type { NumberInput } from '../../arithmetic/read-number.ts';
import { roundExact } from '../../arithmetic/round-exact.ts';
import type { Rounding } from '../../arithmetic/rounding.ts';
import type { Figure, Say } from '../../arithmetic/said-figure.ts';
import { type Score, trimDecimal } from '../../arithmetic/score.ts';
import type { LeafTrace } from '../../formulas/formula.ts';
import { formulaWords } from '../../formulas/formula-sentences.ts';
import type { Told, WordsOf } from '../../formulas/formula-words.ts';
import type { ReportNode, ScoreReport, SumTrace } from '../../score/report.ts';
import { percent } from '../view/text.ts';
import { bandNotes } from './band-notes.ts';
import type { Grade, Inapplicable, Phrases, Sum } from './phrases.ts';

/** One sentence about a report. */
export interface Sentence {
  /** The subject: a notice for every reader, the total, or an indicator. */
  readonly about: 'notice' | 'total' | 'indicator';
  /** Id of the indicator; `null` otherwise. */
  readonly indicator: string | null;
  /** Levels below the total: 1 for a level-1 indicator; 0 otherwise. */
  readonly depth: number;
  readonly text: string;
}

export function sayRounded(rounding: Rounding): Say {
  return (exact) => trimDecimal(roundExact(exact, rounding));
}

/** A figure as a sentence says it. */
export function figureOf(score: Score<unknown>): Figure {
  const { value, min, max, completeness, status } = score;
  if (value !== null) {
    return { kind: 'settled', points: trimDecimal(value), closed: status === 'closed' };
  }
  if (min === null || max === null) return { kind: 'none' };
  const judged = percent(completeness ?? '0');
  return { kind: 'open', min: trimDecimal(min), max: trimDecimal(max), judged };
}

/** What a sentence needs besides a node and its trace. */
export interface Context {
  readonly scheme: ScoreReport['scheme'];
  readonly language: Language;
  readonly phrases: Phrases;
  readonly say: Say;
}

export function sumOf(
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

/** One sentence for each indicator, in table order. */
export function sayTree(
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
    // below an indicator that is not scored there is nothing to say
    ...(node.bounds === null ? [] : sayTree(node.children, depth + 1, context)),
  ]);
}
