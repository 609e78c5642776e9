import type { Catalogue } from '@liujiang/indicators';
import { plainInput } from '@liujiang/indicators/internal';
import { answer } from '../input/answer.ts';
import { anObject, anything } from '../input/kinds.ts';
import { problemWith } from '../input/problem.ts';
import { checkAgainst } from './check-against.ts';
import { checkPack } from './check-pack.ts';
import type { CompiledRule, CompiledRules, RequirementRules } from './compiled.ts';
import { Compiler } from './compiler.ts';
import { fitRules } from './fitted-rules.ts';
import { nodesBelow } from './node-walk.ts';
import type { Operator } from './operators/operator.ts';
import { guardOperator } from './operators/own-operator.ts';
import { listOperators } from './operators/vocabulary.ts';
import { subjectsOf, withReadings } from './pack-texts.ts';
import type { RulePack } from './rule.ts';
import { type RuleProblem, refuseIf } from './rules-error.ts';
import * as wanted from './words/wanted-in-packs.ts';

/** What {@link compileRules} can be given beside the pack. */
export interface CompileOptions {
  /** Operators of one’s own, beside those of the package. One of the same name is refused. */
  readonly operators?: readonly Operator[];
  /**
   * The catalogue that is judged: it must have every fact, path, parameter, element and requirement that the pack names. What
   * the pack asks of requirements that tailoring left out is ignored.
   */
  readonly catalogue?: Catalogue;
  /** Names of facts of one's own, beside those that are derived from evidence. */
  readonly facts?: readonly string[];
}

function checkOperators(operators: readonly Operator[]): readonly RuleProblem[] {
  const names = operators.map(({ name }) => name);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => ({
      ...problemWith(name, 'duplicate-operator', '', wanted.operatorNames),
      rule: null,
    }));
}

/** Where the nodes of a rule are, and its comparisons, each once. */
function partsOf(
  { nodes, conditions }: Compiler,
  root: number,
  ownOperators: ReadonlySet<string>,
): Pick<CompiledRule, 'nodes' | 'comparisons' | 'lists'> {
  const below = nodesBelow(nodes, root);
  const leaves = [...below.values()].filter((node) => node.kind === 'leaf');
  const different = new Set(leaves.map(({ condition }) => condition));
  const comparisons = [...different].flatMap((index) => conditions[index] ?? []);
  // what an operator of the caller makes of a list is not known: it is shown each member's entries
  const lists = comparisons.filter(
    ({ operator: { entries, name } }) => entries !== undefined || ownOperators.has(name),
  );
  return { nodes: [...below.keys()], comparisons, lists };
}

/**
 * Checks a rule pack and makes it ready for judging. Conditions that several rules share become one, evaluated once
 * per site. Nothing of the pack is evaluated as code.
 *
 * @throws RulesError (`invalid-rules`) with everything that is wrong, each with its rule and JSON pointer.
 *
 * @example
 * ```ts
 * import { compileRules, liujiangRules } from '@liujiang/rules';
 * compileRules(liujiangRules).pack.id; //=> 'liujiang'
 * ```
 */
export function compileRules(pack: RulePack, options: CompileOptions = {}): CompiledRules {
  return answer({ pack: [pack, anything], options: [options, anObject] }, () =>
    compilePack(pack, options),
  );
}

function compilePack(given: RulePack, options: CompileOptions): CompiledRules {
  const pack = plainInput(given, (opaque) => opaque) as RulePack;
  const { catalogue, facts = [], operators: own = [] } = options;
  const shipped = listOperators();
  const operators = [...own, ...shipped];
  refuseIf('invalid-rules', [...checkOperators(operators), ...checkPack(pack, operators)]);
  const ownNames = new Set(own.map(({ name }) => name));
  const compiler = new Compiler([...own.map(guardOperator), ...shipped], pack.conditions);
  const byRequirement = new Map<string, RequirementRules>();
  const rooted = pack.rules.map((rule) => ({ ...rule, root: compiler.node(rule.conditions) }));
  const rules = rooted.map(({ name, event, root }): CompiledRule => {
    const { requirement } = event.params;
    const rule = {
      name,
      requirement,
      type: event.type,
      root,
      ...partsOf(compiler, root, ownNames),
    };
    byRequirement.set(requirement, {
      requirement,
      ...byRequirement.get(requirement),
      [event.type]: rule,
    });
    return rule;
  });
  const compiled: CompiledRules = {
    pack: { id: pack.id, version: pack.version },
    source: withReadings(pack),
    facts,
    subjects: subjectsOf(pack),
    table: compiler.table,
    conditions: compiler.conditions,
    nodes: compiler.nodes,
    rules,
    byRequirement,
    requirements: [...byRequirement.values()],
  };
  return catalogue === undefined ? compiled : compileFor(compiled, catalogue);
}

/**
 * A compiled pack that fits a catalogue; the same object where it was compiled with it.
 *
 * @throws RulesError (`invalid-rules`) when it is not valid, or speaks of what the catalogue does not have.
 */
export function compileFor(rules: RulePack | CompiledRules, catalogue: Catalogue): CompiledRules {
  const compiled = isCompiled(rules) ? rules : compilePack(rules, {});
  const fitted = fitRules(compiled, catalogue);
  if (fitted === compiled.fitted) return compiled;
  refuseIf('invalid-rules', checkAgainst(compiled, fitted));
  return { ...compiled, fitted };
}

/** Whether a pack is compiled. */
export function isCompiled(rules: RulePack | CompiledRules): rules is CompiledRules {
  return Object.hasOwn(rules, 'byRequirement');
}
