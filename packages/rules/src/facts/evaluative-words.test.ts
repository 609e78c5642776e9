import { listRequirements, liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import type { RulePack } from '../language/rule.ts';
import { liujiangBindings as bindings } from '../liujiang/bindings.ts';
import { liujiangRules, liujiangRulesBy } from '../liujiang/pack.ts';
import { asksForOpinion, evaluativeWords } from './evaluative-words.ts';

/** Who decides a requirement: a person, evidence, or both. */
function deciders({ rules }: RulePack): ReadonlyMap<string, string> {
  const passed = rules.filter(({ event }) => event.type === 'passed');
  return new Map(
    passed.map(({ event, conditions }) => {
      const operators = JSON.stringify(conditions).match(/"operator":"[^"]+"/g) ?? [];
      const vouched = operators.filter((operator) => operator.includes('ttested')).length;
      const all = vouched === operators.length ? 'person' : 'both';
      return [event.params.requirement, vouched === 0 ? 'evidence' : all];
    }),
  );
}

const opinions = listRequirements(liujiang).filter(({ text }) => asksForOpinion(text.zh));

test('every word stands in the table, but those that other districts write', () => {
  const found = (word: string) => opinions.some(({ text }) => text.zh.includes(word));
  expect(evaluativeWords.filter((word) => !found(word))).toEqual(['简洁', '美观']);
});

test('where an opinion is asked for, evidence decides wherever there is any, and nobody beside', () => {
  const ways = deciders(liujiangRules);
  const found = opinions.map(({ id }) => [id, ways.get(id)]);
  expect(found.filter(([, way]) => way === 'both')).toEqual([]);
  expect(found.filter(([, way]) => way === 'evidence').map(([id]) => id)).toEqual([
    ...bindings.settledBySeeing,
  ]);
  expect(found.filter(([, way]) => way === 'person').map(([id]) => id)).toEqual([
    'design.topics/2',
    'design.functions.links/1',
  ]);
});

test('or a person decides with it, everywhere; nothing else is read otherwise', () => {
  const [by, asked] = [deciders(liujiangRules), deciders(liujiangRulesBy({ opinions: 'person' }))];
  const expected = new Map(by);
  for (const id of bindings.settledBySeeing) expected.set(id, 'both');
  expect(asked).toEqual(expected);
});
