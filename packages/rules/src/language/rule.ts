import type { ChosenReading, Text } from '@liujiang/indicators';
import type { Bindings } from '../facts/kinds.ts';

/** Points at a fact instead of writing its value: how a rule reads a parameter of the catalogue. */
export interface FactReference {
  readonly fact: string;
  /** Member path into the fact: `$['disclosure.basic.personnel/2'].window`. */
  readonly path?: string;
}

/** A word, a flag or a number. */
export type ConditionLiteral = string | number | boolean | null;

/** What a condition compares with: a literal, a list of them, or another fact. The only number of a monotone pack is 0. */
export type ConditionValue = ConditionLiteral | readonly ConditionLiteral[] | FactReference;

/** One comparison of a fact, by an operator, with a value. */
export interface LeafCondition {
  /** An element's id where the condition stands for an element; otherwise a key of {@link RulePack.subjects}. */
  readonly name?: string;
  readonly fact: string;
  /** Member path into the fact; the whole fact when left out. */
  readonly path?: string;
  readonly operator: string;
  readonly value: ConditionValue;
}

/** True when every part is true. */
export interface AllCondition {
  readonly name?: string;
  readonly all: readonly Condition[];
}

/** True when at least one part is true. */
export interface AnyCondition {
  readonly name?: string;
  readonly any: readonly Condition[];
}

/** True when its part is false. Not in monotone packs. */
export interface NotCondition {
  readonly name?: string;
  readonly not: Condition;
}

/** Stands for one of {@link RulePack.conditions}. */
export interface ConditionReference {
  readonly name?: string;
  readonly condition: string;
}

/** What may stand at the top of a rule. */
export type GroupCondition = AllCondition | AnyCondition | NotCondition | ConditionReference;

/** A condition of a rule, as json-rules-engine writes it. */
export type Condition = LeafCondition | GroupCondition;

/**
 * When a requirement is met (`passed`) or does not arise (`inapplicable`, which wins): a rule of json-rules-engine,
 * as plain JSON.
 */
export interface Rule {
  /** Unique in the pack. */
  readonly name: string;
  readonly conditions: GroupCondition;
  readonly event: {
    readonly type: 'passed' | 'inapplicable';
    readonly params: { readonly requirement: string };
  };
}

/**
 * Rules that belong together. `monotone` packs use nothing that could turn "not known" into a verdict in an engine with two
 * values only (`not`, `notEqual`, `notIn`, `doesNotContain`), and no number but 0: numbers stand in the catalogue. `general`
 * packs may use the whole dialect.
 */
export interface RulePack {
  readonly id: string;
  readonly version: string;
  readonly dialect: 'monotone' | 'general';
  readonly rules: readonly Rule[];
  /** Which list of evidence answers which requirement; without it only what is looked up one by one answers. */
  readonly bindings?: Bindings;
  /** Named conditions that rules refer to by `{ "condition": "name" }`. */
  readonly conditions?: Readonly<Record<string, GroupCondition>>;
  /** The subjects of sentences about named conditions, where the name is no element's id. */
  readonly subjects?: Readonly<Record<string, Text>>;
  /** The readings of its rules that differ from ordinary practice; every finding set tells them. */
  readonly readings?: readonly ChosenReading[];
}
