import type { Catalogue } from '@liujiang/indicators';
import { answer } from '../input/answer.ts';
import { aCatalogue, anObject, anything } from '../input/kinds.ts';
import { compileRules } from './compile.ts';
import type { Operator } from './operators/operator.ts';
import type { RulePack } from './rule.ts';
import type { TypedPack } from './typed-pack.ts';

/** What else the rules of {@link defineRules} may name. */
export interface DefineOptions<
  P extends string = string,
  F extends string = string,
  O extends string = string,
> {
  /** Names of facts of one's own, beside those that are derived from evidence. */
  readonly facts?: readonly F[];
  /** Operators of one's own, beside those of the package. */
  readonly operators?: readonly (Operator & { readonly name: O })[];
  /** Names of the parameters that a profile added to requirements of Liujiang's: the types know only those of the table. */
  readonly parameters?: readonly P[];
}

/**
 * Checks a rule pack against its catalogue and returns it unchanged. While it is written, an editor completes facts, paths,
 * operators, parameters, bindings and the ids of the catalogue's requirements, those that a profile added among them, and a
 * slip in any of them is a type error, as is whatever does not belong there. What types cannot know (elements, subjects,
 * numbers in rules) is checked when it runs, as by {@link compileRules} with the catalogue.
 *
 * Rules that functions make (`presenceRules`, `rulesFor`) are joined to it afterwards:
 * `{ ...own, rules: [...presenceRules(requirement), ...own.rules] }`.
 *
 * @throws RulesError (`invalid-rules`) with everything that is wrong, each with its rule and JSON pointer.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { defineRules } from '@liujiang/rules';
 * const id = 'safeguards.training/2';
 * const pack = defineRules(liujiang, {
 *   id: 'trainings',
 *   version: '1',
 *   dialect: 'monotone',
 *   rules: [
 *     {
 *       name: id,
 *       conditions: {
 *         all: [
 *           {
 *             name: 'trainings',
 *             fact: 'counts',
 *             path: `$['${id}']`,
 *             operator: 'countAtLeast',
 *             value: { fact: 'parameters', path: `$['${id}'].minimum` },
 *           },
 *         ],
 *       },
 *       event: { type: 'passed', params: { requirement: id } },
 *     },
 *   ],
 *   bindings: { trainingCount: { requirement: id, window: 'window' } },
 *   subjects: { trainings: { zh: '组织开展的培训', en: 'training sessions held' } },
 * });
 * pack.rules.length; //=> 1
 * ```
 */
export function defineRules<
  I extends string,
  R extends string,
  const P extends string = never,
  const F extends string = never,
  const O extends string = never,
  C extends string = never,
>(
  catalogue: Catalogue<I, R>,
  pack: NoInfer<TypedPack<{ requirement: R; parameter: P; fact: F; operator: O; condition: C }>> & {
    readonly conditions?: Readonly<Record<C, unknown>>;
  },
  options: DefineOptions<P, F, O> = {},
): RulePack {
  const given = { catalogue, pack, options };
  return answer(
    {
      catalogue: [given.catalogue, aCatalogue],
      pack: [given.pack, anything],
      options: [given.options, anObject],
    },
    () => {
      const { parameters: _, ...compiling } = options;
      compileRules(pack as RulePack, { ...compiling, catalogue });
      return pack as RulePack;
    },
  );
}
