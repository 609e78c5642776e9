import type { Bilingual, ConditionTrace, Requirement } from '@liujiang/indicators';
import type { CompiledRule, TraceStep } from '../language/compiled.ts';
import type { Evaluation } from '../language/evaluate.ts';
import { putRight } from '../language/words/remedy-text.ts';
import { statementText } from './messages/sentence.ts';
import type { Grounds, Provenance } from './provenance.ts';

/** One comparison of a rule, with what a sentence about it needs. */
export interface TracedCondition {
  readonly trace: ConditionTrace;
  readonly subject: Bilingual;
  readonly predicate: Bilingual;
  /** What has to be done, said of the subject; `null` where it holds or is not decided. */
  readonly remedy: Bilingual | null;
  /** Whether it stands for an element that has to be met, not for an alternative. */
  readonly part: boolean;
  /** What it rests on. */
  readonly grounds: Grounds;
}

/**
 * The nodes that decided a rule: those parts of a group that have its outcome, or all of them where the outcome needs all.
 */
function decidingNodes(evaluation: Evaluation, root: number): ReadonlySet<number> {
  const deciding = new Set<number>();
  function mark(index: number): void {
    const node = evaluation.compiled.nodes[index];
    if (node === undefined || deciding.has(index)) return;
    deciding.add(index);
    if (node.kind === 'leaf') return;
    const { outcome } = evaluation.verdict(index);
    const takesAll = node.kind === 'not' || outcome === (node.kind === 'all' ? 'true' : 'false');
    for (const part of node.parts) {
      if (takesAll || evaluation.verdict(part).outcome === outcome) mark(part);
    }
  }
  mark(root);
  return deciding;
}

/** What a rule is traced for. */
export interface TraceContext {
  readonly requirement: Requirement;
  /** What is told of it. */
  readonly steps: readonly TraceStep[];
  /** Whether this rule decided the outcome, and not the requirement's other one. */
  readonly decides: boolean;
  /** Tells where the facts come from, where that is known. */
  readonly provenance?: Provenance | undefined;
}

const unfounded: Grounds = { records: [], open: [] };

const noNodes: ReadonlySet<number> = new Set();

/** Every comparison of a rule in the order it is written, each once, the deciding ones marked. */
export function traceRule(
  evaluation: Evaluation,
  rule: CompiledRule,
  { requirement, steps, decides, provenance }: TraceContext,
): readonly TracedCondition[] {
  const { sides } = evaluation;
  const decidingIn = decides ? decidingNodes(evaluation, rule.root) : noNodes;
  return steps.map(({ node, name, condition, subject, part }): TracedCondition => {
    const { fact, path, operator } = condition;
    const actual = sides.actual(condition);
    const expected = sides.expected(condition);
    const verdict = evaluation.verdict(node);
    const { outcome, reasons } = verdict;
    const deciding = decidingIn.has(node);
    const entries = operator.entries?.(actual, expected);
    const occasion = { actual, expected, verdict, entries, requirement };
    const isGround = deciding || outcome !== 'true';
    const grounds = (isGround && provenance?.groundsOf(condition, occasion)) || unfounded;
    const told = operator.predicate(occasion);
    const predicate = provenance?.remark(told, verdict, grounds) ?? told;
    const evidence =
      deciding && outcome !== 'true' ? (provenance?.referTo(grounds.records) ?? []) : [];
    const shown = (operator.show === undefined ? actual : operator.show(actual, expected)) ?? null;
    const message = statementText({ subject, predicate });
    const compared = { name, fact, path, operator: operator.name, expected: expected ?? null };
    const judged = { outcome, reasons, deciding, message };
    return {
      subject,
      predicate,
      remedy: outcome === 'false' ? (operator.remedy?.(occasion) ?? putRight) : null,
      part,
      grounds,
      trace: {
        ...compared,
        actual: shown,
        ...entries,
        ...judged,
        ...(evidence.length > 0 && { evidence }),
      },
    };
  });
}
