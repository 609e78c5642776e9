import type { Bilingual, ConditionTrace, Element, Requirement } from '@liujiang/indicators';
import type { CompiledRule, CompiledRules } from './compile.ts';
import type { Comparison } from './evaluate.ts';
import { MISSING, type Verdict } from './kleene.ts';
import { statementText } from './messages/sentence.ts';
import { elementText, subjectText } from './messages/subject-text.ts';

/** A compiled pack with all its verdicts on one site's facts. */
export interface Evaluation {
  readonly compiled: CompiledRules;
  readonly comparisons: readonly Comparison[];
  readonly verdicts: readonly Verdict[];
}

/** One comparison of a rule, with what a sentence about it needs. */
export interface TracedCondition {
  readonly trace: ConditionTrace;
  readonly subject: Bilingual;
  readonly predicate: Bilingual;
  /** What has to be done, said of the subject; `null` where it holds or cannot be told. */
  readonly remedy: Bilingual | null;
  /** Whether it stands for an element that must be met, not for an alternative. */
  readonly part: boolean;
}

/**
 * The nodes that decided a rule: in a conjunction that fails the failing parts, in one that holds all of them, in an
 * unknown one the unknown parts; the other way round in a disjunction.
 */
function decidingNodes({ compiled, verdicts }: Evaluation, root: number): ReadonlySet<number> {
  const deciding = new Set<number>();
  function mark(index: number): void {
    const node = compiled.nodes[index];
    if (node === undefined || deciding.has(index)) return;
    deciding.add(index);
    if (node.kind === 'leaf') return;
    const outcome = verdicts[index]?.outcome;
    const takesAll = node.kind === 'not' || outcome === (node.kind === 'all' ? 'true' : 'false');
    for (const part of node.parts) {
      if (takesAll || verdicts[part]?.outcome === outcome) mark(part);
    }
  }
  mark(root);
  return deciding;
}

/** What a rule is traced for. */
export interface TraceContext {
  readonly requirement: Requirement;
  /** Elements that its conditions may be named after. */
  readonly elements: readonly Element[];
  /** Whether this rule decided the outcome, and not the requirement's other one. */
  readonly decides: boolean;
}

/** A memo, not state: what the elements of a requirement are called never changes, and every site asks again. */
const memo: WeakMap<Requirement, Map<string, Bilingual | null>> = new WeakMap();

function subjectOf(
  topic: string,
  requirement: Requirement,
  elements: readonly Element[],
): Bilingual | null {
  const subjects = memo.get(requirement) ?? new Map<string, Bilingual | null>();
  memo.set(requirement, subjects);
  const known = subjects.get(topic);
  if (known !== undefined) return known;
  const subject = elementText(topic, elements);
  subjects.set(topic, subject);
  return subject;
}

const askedFor: Bilingual = { zh: '应按要求整改', en: 'to be put right as required' };

const noNodes: ReadonlySet<number> = new Set();

/** Every comparison of a rule in the order it is written, each once, the deciding ones marked. */
export function traceRule(
  evaluation: Evaluation,
  rule: CompiledRule,
  { requirement, elements, decides }: TraceContext,
): readonly TracedCondition[] {
  const { compiled, comparisons } = evaluation;
  const deciding = decides ? decidingNodes(evaluation, rule.root) : noNodes;
  const visited = new Set<number>();
  const traced: TracedCondition[] = [];

  function visit(index: number, about: string | null, part: boolean): void {
    const node = compiled.nodes[index];
    if (node === undefined || visited.has(index)) return;
    visited.add(index);
    const topic = node.name ?? about;
    if (node.kind !== 'leaf') {
      for (const inner of node.parts) visit(inner, topic, part && node.kind === 'all');
      return;
    }
    const condition = compiled.conditions[node.condition];
    if (condition === undefined) return;
    const { fact, path, operator } = condition;
    const { actual, expected, verdict } = comparisons[node.condition] ?? {
      actual: undefined,
      expected: undefined,
      verdict: MISSING,
    };
    const element = topic === null ? null : subjectOf(topic, requirement, elements);
    const subject = element ?? subjectText(topic, compiled.subjects);
    const occasion = { actual, expected, verdict, requirement };
    const predicate = operator.predicate(occasion);
    const shown = operator.show === undefined ? actual : operator.show(actual, expected);
    traced.push({
      subject,
      predicate,
      remedy: verdict.outcome === 'false' ? (operator.remedy?.(occasion) ?? askedFor) : null,
      part: part && element !== null,
      trace: {
        name: node.name,
        fact,
        path,
        operator: operator.name,
        expected: expected ?? null,
        actual: shown ?? null,
        outcome: verdict.outcome,
        reasons: verdict.reasons,
        deciding: deciding.has(index),
        message: statementText({ subject, predicate }),
      },
    });
  }

  visit(rule.root, null, true);
  return traced;
}
