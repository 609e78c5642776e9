import type { Bilingual, Catalogue, ConditionTrace, Indicator } from '@liujiang/indicators';
import { actingParts } from '@liujiang/indicators/internal';
import type { Evidence } from '../evidence/evidence.ts';
import { prepareFacts } from '../facts/derive-facts.ts';
import type { FactOptions } from '../facts/fact-options.ts';
import { problemWith } from '../input/problem.ts';
import { compileFor } from '../language/compile.ts';
import type { CompiledRules, FittedRequirement } from '../language/compiled.ts';
import { type Evaluation, evaluate } from '../language/evaluate.ts';
import { fitRules } from '../language/fitted-rules.ts';
import type { RulePack } from '../language/rule.ts';
import { RulesError } from '../language/rules-error.ts';
import { subjectText } from '../language/words/subject-text.ts';
import { addDays } from '../time/dates.ts';
import { decide, verdictsOf } from './decision.ts';
import { deadlineText, wantedWithin } from './messages/deadline-text.ts';
import { traceRule } from './trace.ts';

/** A requirement that passes, but not for long. */
export interface Deadline {
  /** Id of the requirement. */
  readonly requirement: string;
  /** The last monitoring date on which it passes by what was seen. */
  readonly lastDay: string;
  /** Days from `asOf` to `lastDay`; 0 when it passes today for the last time. */
  readonly daysLeft: number;
  /** Names of the conditions that lapse, element ids where they stand for elements. */
  readonly conditions: readonly string[];
  /** Ids of the units that have to act; empty where the table names none. */
  readonly units: readonly string[];
  /** The deadline in a sentence. */
  readonly message: Bilingual;
}

/** What {@link listDeadlines} goes by. */
export interface DeadlineSettings extends FactOptions {
  /** How many days to look ahead, 1 to 366. */
  readonly within: number;
  readonly rules: RulePack | CompiledRules;
}

/** The longest window of the table is one year: after it nothing more lapses. */
const FURTHEST = 366;

// Only these hold by what was once seen until time passes; "every" needs a fresh look each day.
const lapsing: readonly string[] = ['updatedWithin', 'countAtLeast', 'attestedAs', 'equal', 'in'];

function checkWithin(within: number): void {
  if (Number.isInteger(within) && within >= 1 && within <= FURTHEST) return;
  const expected = wantedWithin(FURTHEST);
  throw new RulesError('invalid-options', [
    problemWith(within, 'wrong-number', 'within', expected),
  ]);
}

/** Whether a requirement can only lapse with time, and not fail by what happens meanwhile. */
function canLapse({ rules }: FittedRequirement): boolean {
  if (rules?.passed === undefined) return false;
  return rules.passed.comparisons.every(({ operator }) => lapsing.includes(operator.name));
}

/** The catalogue with some requirements only, so that no more is derived than is watched. */
function only(catalogue: Catalogue, watched: readonly FittedRequirement[]): Catalogue {
  const ids = new Set(watched.map(({ requirement }) => requirement.id));
  const prune = (nodes: readonly Indicator[]): readonly Indicator[] =>
    nodes.flatMap((node): readonly Indicator[] => {
      if (node.kind === 'branch') {
        const children = prune(node.children);
        return children.length === 0 ? [] : [{ ...node, children }];
      }
      const requirements = node.requirements.filter(({ id }) => ids.has(id));
      return requirements.length === 0 ? [] : [{ ...node, requirements }];
    });
  // Frozen, as every catalogue is that is looked up in.
  return Object.freeze({ ...catalogue, indicators: prune(catalogue.indicators) });
}

function passes(evaluation: Evaluation, { rules }: FittedRequirement): boolean {
  if (rules === undefined) return false;
  const { passing, exempt } = verdictsOf(evaluation, rules);
  return decide(passing, exempt).outcome === 'passed';
}

/** The traces of a requirement's rules, in the order of its findings. */
function traceOf(
  evaluation: Evaluation,
  { requirement, steps, rules }: FittedRequirement,
): readonly ConditionTrace[] {
  const decides = false;
  return [rules?.passed, rules?.inapplicable].flatMap((rule) =>
    rule === undefined
      ? []
      : traceRule(evaluation, rule, { requirement, steps: steps[rule.type], decides }).map(
          ({ trace }) => trace,
        ),
  );
}

/** What passes now and goes stale within the next days: see `deadlines`. */
export function listDeadlines(evidence: Evidence, options: DeadlineSettings): readonly Deadline[] {
  const { within, asOf, catalogue, rules, ...rest } = options;
  checkWithin(within);
  const compiled = compileFor(rules, catalogue);
  const { bindings } = compiled.source;
  let watched = fitRules(compiled, catalogue).requirements.filter(canLapse);
  const evaluateOn = (day: string): Evaluation => {
    const settings = { ...rest, catalogue: only(catalogue, watched), bindings };
    return evaluate(compiled, prepareFacts({ ...settings, asOf: day }).derive(evidence));
  };
  let before = evaluateOn(asOf);
  watched = watched.filter((one) => passes(before, one));
  const found: Deadline[] = [];
  for (let days = 1; days <= within && watched.length > 0; days += 1) {
    const after = evaluateOn(addDays(asOf, days));
    for (const one of watched) {
      if (passes(after, one)) continue;
      const later = traceOf(after, one);
      const lapsed = traceOf(before, one).filter(
        ({ outcome }, index) => outcome === 'true' && later[index]?.outcome !== 'true',
      );
      const names = lapsed.flatMap(({ name }) => name ?? []);
      found.push(deadline(one, compiled, names, addDays(asOf, days - 1), days - 1));
    }
    watched = watched.filter((one) => passes(after, one));
    before = after;
  }
  return found;
}

function deadline(
  { requirement, leaf, subjects }: FittedRequirement,
  { subjects: named }: CompiledRules,
  conditions: readonly string[],
  lastDay: string,
  daysLeft: number,
): Deadline {
  const lapsing = conditions.map((name) => subjects.get(name) ?? subjectText(name, named));
  return {
    requirement: requirement.id,
    lastDay,
    daysLeft,
    conditions,
    units: [...new Set(actingParts(leaf.responsibilities).map(({ unit }) => unit))],
    message: deadlineText(leaf.name, lapsing, lastDay),
  };
}
