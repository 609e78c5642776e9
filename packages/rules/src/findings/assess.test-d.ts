import type { Catalogue, FindingSet, RequirementId } from '@liujiang/indicators';
import { liujiang } from '@liujiang/indicators';
import { expectTypeOf, test } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import type { Rule } from '../language/rule.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { assess } from './assess.ts';

declare const evidence: Evidence;
declare const anyCatalogue: Catalogue;

test('findings carry the ids of their catalogue', () => {
  const options = { asOf: '2020-11-30', rules: liujiangRules };
  expectTypeOf(assess(evidence, { ...options, catalogue: liujiang })).toEqualTypeOf<
    FindingSet<RequirementId>
  >();
  expectTypeOf(assess(evidence, { ...options, catalogue: anyCatalogue })).toEqualTypeOf<
    FindingSet<string>
  >();
  expectTypeOf(assessLiujiang(evidence, { asOf: '2020-11-30' })).toEqualTypeOf<
    FindingSet<RequirementId>
  >();
});

test('the monitoring date must be given', () => {
  // @ts-expect-error there is no default: nothing reads the clock
  assessLiujiang(evidence, {});
});

test('a rule cannot have an event that nobody understands', () => {
  const conditions = { all: [{ fact: 'a', operator: 'equal', value: 'b' }] };
  const params = { requirement: 'x/1' };
  expectTypeOf({
    name: 'r',
    conditions,
    event: { type: 'passed' as const, params },
  }).toExtend<Rule>();
  expectTypeOf({
    name: 'r',
    conditions,
    event: { type: 'failed' as const, params },
  }).not.toExtend<Rule>();
});
