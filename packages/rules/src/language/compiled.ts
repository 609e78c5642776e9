import type { Bilingual, Catalogue, Leaf, Requirement } from '@liujiang/indicators';
import type { FactLocation, PlaceTable } from '../facts/core/place-table.ts';
import type { Operator } from './operators/operator.ts';
import type { DecidedOutcome, RequirementOutcome } from './requirement-outcome.ts';
import type { ConditionValue, FactReference, RulePack } from './rule.ts';

/** A location with the number of its place. */
export interface NumberedLocation extends FactLocation {
  readonly place: number;
}

/** One comparison, which any number of rules may share. */
export interface CompiledCondition extends NumberedLocation {
  /** The path as the rule writes it; `null` for the whole fact. */
  readonly path: string | null;
  readonly operator: Operator;
  /** The literal to compare with, where the rule writes one. */
  readonly literal: Exclude<ConditionValue, FactReference> | undefined;
  /** The fact to compare with, where the rule refers to one. */
  readonly reference: NumberedLocation | undefined;
}

/** A node of a rule: a comparison, or a group of other nodes. */
export type CompiledNode =
  | { readonly kind: 'leaf'; readonly name: string | null; readonly condition: number }
  | {
      readonly kind: 'all' | 'any' | 'not';
      readonly name: string | null;
      readonly parts: readonly number[];
    };

/** A rule, by the index of its top node. */
export interface CompiledRule {
  readonly name: string;
  readonly requirement: string;
  readonly type: 'passed' | 'inapplicable';
  readonly root: number;
  /** The indices of its nodes, each once. */
  readonly nodes: readonly number[];
  /** Its comparisons, each once. */
  readonly comparisons: readonly CompiledCondition[];
  /** Those that judge a list entry by entry. */
  readonly lists: readonly CompiledCondition[];
}

/** The rules of one requirement: the one that passes it, and the one that says where it does not arise. */
export interface RequirementRules {
  readonly requirement: string;
  readonly passed?: CompiledRule;
  readonly inapplicable?: CompiledRule;
}

/** A compiled rule pack: tables of distinct comparisons and of nodes, each node after its parts. */
export interface CompiledRules {
  readonly pack: { readonly id: string; readonly version: string };
  /** The pack as it was given. */
  readonly source: RulePack;
  /** Names of facts of one's own that its conditions may read. */
  readonly facts: readonly string[];
  readonly subjects: Readonly<Record<string, Bilingual>>;
  /**
   * Every place that its conditions read.
   *
   * @internal
   */
  readonly table: Pick<PlaceTable, 'places' | 'names'>;
  readonly conditions: readonly CompiledCondition[];
  readonly nodes: readonly CompiledNode[];
  readonly rules: readonly CompiledRule[];
  readonly byRequirement: ReadonlyMap<string, RequirementRules>;
  /** The same in the order of the rules. */
  readonly requirements: readonly RequirementRules[];
  /**
   * What it judges of the catalogue that it was compiled with.
   *
   * @internal
   */
  readonly fitted?: FittedRules;
}

/** One comparison of a rule in a trace. */
export interface TraceStep {
  readonly node: number;
  readonly name: string | null;
  readonly condition: CompiledCondition;
  /** The subject of sentences about it. */
  readonly subject: Bilingual;
  /** Whether it stands for an element that has to be met, not for an alternative. */
  readonly part: boolean;
}

/** A requirement of a catalogue, with what judges it. */
export interface FittedRequirement<R extends string = string> {
  readonly requirement: Requirement<R>;
  readonly leaf: Leaf;
  /** The subjects of sentences about the elements of both, by id. */
  readonly subjects: ReadonlyMap<string, Bilingual>;
  /** The traces of its rules, rule by rule. */
  readonly steps: Readonly<Record<CompiledRule['type'], readonly TraceStep[]>>;
  /** `undefined` where the pack has no rule that fits it. */
  readonly rules: RequirementRules | undefined;
  /** The outcome where it is decided: the same objects for every site, so that thousands cost no memory. */
  readonly settled: Readonly<Record<DecidedOutcome, RequirementOutcome<R>>>;
  /** The outcome where it is passed and as many parts as the index says arise, all met: the same objects, too. */
  readonly inFull: readonly RequirementOutcome<R>[];
  /** The outcome where no rule judges it. */
  readonly unjudged: RequirementOutcome<R>;
}

/** What a pack judges of a catalogue. */
export interface FittedRules<R extends string = string> {
  readonly catalogue: Catalogue<string, R>;
  /** Ids of the requirements whose rules do not fit since tailoring: these rules are not used. */
  readonly unfit: ReadonlySet<string>;
  /** Every requirement of the catalogue, in table order. */
  readonly requirements: readonly FittedRequirement<R>[];
  /** Every place of the facts that these rules read, parameters left out, each once. */
  readonly places: readonly FactLocation[];
}
