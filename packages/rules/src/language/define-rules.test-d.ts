import { type Catalogue, liujiang, type RequirementId } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { expectTypeOf, test } from 'vitest';
import { defineRules } from './define-rules.ts';
import type { Operator } from './operators/operator.ts';
import type { RulePack } from './rule.ts';
import type { TypedBindings, TypedComparison, TypedRule } from './typed-pack.ts';

declare const isLong: Operator & { readonly name: 'isLong' };
declare const own: Catalogue<'own', 'own/1' | 'own/2'>;
declare const any: Catalogue;

const id = 'safeguards.training/2';
const about = { id: 'own', version: '1', dialect: 'monotone' } as const;
const event = { type: 'passed', params: { requirement: id } } as const;
const rule = { name: id, event } as const;
const leaf = {
  fact: 'counts',
  path: "$['safeguards.training/2']",
  operator: 'countAtLeast',
} as const;
const value = { fact: 'parameters', path: "$['safeguards.training/2'].minimum" } as const;
const all = [{ ...leaf, value }] as const;

test('whatever a pack may name is known', () => {
  const pack = defineRules(
    liujiang,
    {
      ...about,
      rules: [
        {
          name: id,
          conditions: {
            all: [
              { name: 'trainings', ...leaf, value },
              {
                fact: 'counts',
                path: `$['${id}']`,
                operator: 'countAtLeast',
                value: { fact: 'parameters', path: `$['${id}'].minimum` },
              },
              {
                fact: 'parameters',
                path: "$['safeguards.training/2']['window'].since",
                operator: 'equal',
                value: { fact: 'asOf' },
              },
              {
                fact: 'members',
                path: `$['${id}'].elements['x']`,
                operator: 'everyFact:in',
                value: ['present'],
              },
              { fact: 'links', path: '$.kinds', operator: 'everyIn', value: ['government'] },
              { fact: 'queue', path: '$.length', operator: 'isLong', value: 0 },
              { fact: 'queue', operator: 'isLong', value: 0 },
              { any: [{ not: { condition: 'shared' } }] },
            ],
          },
          event: { type: 'inapplicable', params: { requirement: id } },
        },
      ],
      conditions: {
        shared: {
          name: 'shared',
          all: [{ fact: 'features', path: `$['${id}']`, operator: 'equal', value: 'present' }],
        },
      },
      bindings: {
        trainingCount: { requirement: id, window: 'window' },
        columns: [id],
        series: id,
        sampleSize: 'sample',
        articlePages: { requirement: id, source: 'source' },
        accountChannels: [{ requirement: id, element: 'x', platform: 'wechat' }],
      },
      subjects: { trainings: { zh: '培训', en: 'trainings' }, shared: '培训' },
    },
    { facts: ['queue'], operators: [isLong] },
  );
  expectTypeOf(pack).toEqualTypeOf<RulePack>();
});

interface Known {
  readonly requirement: RequirementId;
  readonly parameter: never;
  readonly fact: never;
  readonly operator: never;
  readonly condition: never;
}

// Each puts one part into a pack, so that what is refused stands on one line.
const comparison = (one: TypedComparison<Known>) =>
  defineRules(liujiang, { ...about, rules: [{ ...rule, conditions: { all: [one] } }] });
const ruled = (one: TypedRule<Known>) => defineRules(liujiang, { ...about, rules: [one] });
const bound = (bindings: TypedBindings<Known>) =>
  defineRules(liujiang, { ...about, rules: [], bindings });
const pack = { ...about, rules: [] } as const;
const conditions = { all } as const;
const shared = { condition: 'shard' } as const;

test('a slip in a name is an error', () => {
  comparison({ ...leaf, value });
  // @ts-expect-error the fact
  comparison({ ...leaf, value, fact: 'cuonts' });
  // @ts-expect-error the operator
  comparison({ ...leaf, value, operator: 'countAtLest' });
  // @ts-expect-error the decorator of the operator
  comparison({ ...leaf, value, operator: 'eachFact:equal' });
  // @ts-expect-error the requirement in the path
  comparison({ ...leaf, value, path: "$['safeguards.trainin/2']" });
  // @ts-expect-error a fact by requirement, without a path
  comparison({ fact: 'counts', operator: 'countAtLeast', value });
  // @ts-expect-error the parameter
  comparison({ ...leaf, value: { ...value, path: "$['safeguards.training/2'].minimun" } });
  // @ts-expect-error a parameter of another requirement
  comparison({ ...leaf, value: { ...value, path: "$['safeguards.training/2'].sample" } });
  // @ts-expect-error a member of a fact
  comparison({ fact: 'links', path: '$.kind', operator: 'everyIn', value: ['government'] });
  // @ts-expect-error the requirement of the event
  ruled({ name: id, conditions, event: { ...event, params: { requirement: 'training/3' } } });
  // @ts-expect-error the type of the event
  ruled({ name: id, conditions, event: { ...event, type: 'failed' } });
  const named = { ...about, rules: [{ ...rule, conditions: shared }] };
  // @ts-expect-error the condition
  defineRules(liujiang, { ...named, conditions: { shared: { all } } });
  // @ts-expect-error the dialect
  defineRules(liujiang, { ...pack, dialect: 'monoton' });
});

test('a slip in a binding is an error', () => {
  bound({ trainingCount: { requirement: id, window: 'window' } });
  // @ts-expect-error its name
  bound({ trainingCont: { requirement: id, window: 'window' } });
  // @ts-expect-error the requirement
  bound({ trainingCount: { requirement: 'training/2', window: 'window' } });
  // @ts-expect-error one of several requirements
  bound({ columns: [id, 'training/2'] });
  // @ts-expect-error the parameter
  bound({ trainingCount: { requirement: id, window: 'windw' } });
});

test('what does not belong there is an error', () => {
  // @ts-expect-error in a pack
  defineRules(liujiang, { ...pack, ruls: [] });
  // @ts-expect-error in a rule: json-rules-engine's priority
  ruled({ ...rule, conditions, priority: 1 });
  // @ts-expect-error in a comparison: json-rules-engine's parameters of facts
  comparison({ ...leaf, value, params: {} });
  // @ts-expect-error in a binding
  bound({ trainingCount: { requirement: id, window: 'window', minimum: 1 } });
  // @ts-expect-error two groups in one
  ruled({ ...rule, conditions: { all, any: [] } });
  // @ts-expect-error a group that compares
  ruled({ ...rule, conditions: { all, operator: 'equal' } });
  // @ts-expect-error a comparison at the top
  ruled({ ...rule, conditions: { ...leaf, value } });
});

test('ids of another catalogue are those of the catalogue', () => {
  const ownValue = { fact: 'parameters', path: "$['own/1'].anything" } as const;
  const ownEvent = { type: 'passed', params: { requirement: 'own/1' } } as const;
  const counted = { all: [{ ...leaf, path: "$['own/1']", value: ownValue }] } as const;
  const slipped = { all: [{ ...counted.all[0], fact: 'count' }] } as const;
  defineRules(own, { ...about, rules: [{ name: 'own', conditions: counted, event: ownEvent }] });
  // @ts-expect-error Liujiang's
  defineRules(own, { ...about, rules: [{ name: 'own', conditions: counted, event }] });
  defineRules(any, { ...about, rules: [{ name: 'own', conditions: counted, event }] });
  // @ts-expect-error facts and operators are known whatever the catalogue
  defineRules(any, { ...about, rules: [{ name: 'own', conditions: slipped, event }] });
});

test('what a profile added and left out is known', () => {
  const titled = { version: '1', title: { zh: '本区', en: 'Ours' } };
  const reason = { zh: '不适用', en: 'Does not apply' };
  const text = { zh: '演练不少于1次。', en: 'At least 1 drill.' };
  const profile = {
    ...titled,
    id: 'ours',
    for: { id: 'liujiang' },
    exclude: [{ id: 'safeguards.training/1', reason }],
    add: {
      source: reason,
      requirements: [{ id: 'safeguards.training/3', text, method: 'document' }],
    },
  } as const;
  const ours = tailorCatalogue(liujiang, [profile], { ...titled, id: 'ours' });
  const added = { type: 'passed', params: { requirement: 'safeguards.training/3' } } as const;
  const lost = { type: 'passed', params: { requirement: 'safeguards.training/1' } } as const;
  defineRules(ours, { ...about, rules: [{ name: 'x', conditions, event: added }] });
  // @ts-expect-error left out
  defineRules(ours, { ...about, rules: [{ name: 'x', conditions, event: lost }] });
  const path = "$['safeguards.training/2'].drills";
  const drills = { all: [{ ...leaf, value: { fact: 'parameters', path } }] } as const;
  // @ts-expect-error a parameter that Liujiang's table does not have
  defineRules(ours, { ...about, rules: [{ ...rule, conditions: drills }] });
  const parameters = ['drills'] as const;
  defineRules(ours, { ...about, rules: [{ ...rule, conditions: drills }] }, { parameters });
});
