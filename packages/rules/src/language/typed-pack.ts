import type { ChosenReading, ParameterNames, RequirementId, Text } from '@liujiang/indicators';
import type { Facts } from '../facts/core/facts.ts';
import type { Bindings } from '../facts/kinds.ts';
import type { OperatorName } from './operators/operator-names.ts';
import type { ConditionLiteral } from './rule.ts';

// A rule pack whose names are types, for `defineRules`. What an editor offers hangs on details: no member of the union of facts
// has an optional member, or an editor takes a comparison that is not yet complete for that one.

/** What a typed pack may name, beside what every pack may: unions of words. */
export interface PackNames {
  /** Ids of the requirements of its catalogue. */
  readonly requirement: string;
  /** Names of parameters that a profile added to requirements of Liujiang's. */
  readonly parameter: string;
  /** Names of facts of one's own. */
  readonly fact: string;
  /** Names of operators of one's own. */
  readonly operator: string;
  /** Names of the pack's own conditions. */
  readonly condition: string;
}

/** The parameters of a requirement: those of Liujiang's are known, one that is not Liujiang's may have any. */
type ParameterOf<R extends string> = R extends keyof ParameterNames
  ? ParameterNames[R]
  : R extends RequirementId
    ? never
    : string;

/** A parameter of any requirement. */
type ParameterName<N extends PackNames> = ParameterOf<N['requirement']> | N['parameter'];

type RequirementPath<N extends PackNames> = `$['${N['requirement']}']`;

type ParameterPath<N extends PackNames, R extends string = N['requirement']> = R extends string
  ? ParameterOf<R> | N['parameter'] extends infer P extends string
    ? `$['${R}'].${P}` | `$['${R}']['${P}']`
    : never
  : never;

/** A place, and whatever is inside it. */
type Within<P extends string> = P | `${P}.${string}` | `${P}[${string}`;

/** The paths into each fact that is derived from evidence. */
interface FactPaths<N extends PackNames> extends Record<Exclude<keyof Facts, 'asOf'>, string> {
  readonly parameters: Within<ParameterPath<N>>;
  readonly measurements: Within<ParameterPath<N>>;
  readonly logs: Within<ParameterPath<N>>;
  readonly updates: Within<RequirementPath<N>>;
  readonly elements: Within<RequirementPath<N>>;
  readonly features: RequirementPath<N>;
  readonly attestations: Within<RequirementPath<N>>;
  readonly members: Within<RequirementPath<N>>;
  readonly samples: Within<RequirementPath<N>>;
  readonly counts: Within<RequirementPath<N>>;
  readonly dues: Within<RequirementPath<N>>;
  readonly links: Within<`$.${keyof Facts['links']}`>;
  readonly enquiries: Within<`$.${keyof Facts['enquiries']}`>;
  readonly pages: Within<`$.${keyof Facts['pages']}`>;
  readonly accounts: Within<`$.${keyof Facts['accounts']}`>;
}

/** A fact, with a path into it where it is no value itself. */
export type TypedFact<N extends PackNames> =
  | {
      readonly [F in keyof FactPaths<N>]: { readonly fact: F; readonly path: FactPaths<N>[F] };
    }[keyof FactPaths<N>]
  | { readonly fact: 'asOf' }
  | { readonly fact: N['fact'] }
  | { readonly fact: N['fact']; readonly path: string };

/** One comparison of a typed pack. */
export type TypedComparison<N extends PackNames> = TypedFact<N> & {
  readonly [K in 'all' | 'any' | 'not' | 'condition']?: never;
} & {
  /** An element's id where the condition stands for an element; otherwise a key of `subjects`. */
  readonly name?: string;
  readonly operator: OperatorName | N['operator'];
  /** A parameter of the catalogue rather than a number. */
  readonly value: ConditionLiteral | readonly ConditionLiteral[] | TypedFact<N>;
};

/** What may stand at the top of a rule of a typed pack. */
export type TypedGroup<N extends PackNames> = { readonly name?: string } & {
  readonly [K in 'fact']?: never;
} & (
    | ({ readonly all: readonly TypedCondition<N>[] } & {
        readonly [K in 'any' | 'not' | 'condition']?: never;
      })
    | ({ readonly any: readonly TypedCondition<N>[] } & {
        readonly [K in 'all' | 'not' | 'condition']?: never;
      })
    | ({ readonly not: TypedCondition<N> } & {
        readonly [K in 'all' | 'any' | 'condition']?: never;
      })
    | ({ readonly condition: N['condition'] } & { readonly [K in 'all' | 'any' | 'not']?: never })
  );

/** A condition of a typed pack. */
export type TypedCondition<N extends PackNames> = TypedComparison<N> | TypedGroup<N>;

/** A rule of a typed pack. */
export interface TypedRule<N extends PackNames> {
  /** Unique in the pack. */
  readonly name: string;
  readonly conditions: TypedGroup<N>;
  readonly event: {
    readonly type: 'passed' | 'inapplicable';
    readonly params: { readonly requirement: N['requirement'] };
  };
}

/** One binding, or an entry of one. */
type TypedBinding<B, N extends PackNames> = B extends string
  ? N['requirement']
  : B extends readonly (infer E)[]
    ? readonly TypedBinding<E, N>[]
    : {
        readonly [K in keyof B]: K extends 'requirement'
          ? N['requirement']
          : K extends 'window' | 'time' | 'parameter'
            ? ParameterName<N>
            : B[K];
      };

/** Which list of evidence answers which requirement, by which of its parameters. */
export type TypedBindings<N extends PackNames> = {
  readonly [K in keyof Bindings]: K extends 'sampleSize'
    ? ParameterName<N>
    : TypedBinding<NonNullable<Bindings[K]>, N>;
};

/** A `RulePack` whose facts, paths, operators, conditions, requirements and bindings are types. */
export interface TypedPack<N extends PackNames> {
  readonly id: string;
  readonly version: string;
  readonly dialect: 'monotone' | 'general';
  readonly rules: readonly TypedRule<N>[];
  readonly bindings?: TypedBindings<N>;
  readonly conditions?: { readonly [C in N['condition']]: TypedGroup<N> };
  /** The subjects of sentences about conditions, where the name is no element's id. */
  readonly subjects?: Readonly<Record<string, Text>>;
  readonly readings?: readonly ChosenReading[];
}
