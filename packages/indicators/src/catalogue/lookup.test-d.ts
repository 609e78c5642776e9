import { expectTypeOf, test } from 'vitest';
import type { IndicatorId, LeafId, RequirementId } from '../liujiang/ids.ts';
import { liujiang } from '../liujiang/index.ts';
import type { Catalogue, Indicator, Leaf } from '../model/catalogue.ts';
import type { Requirement } from '../model/requirement.ts';
import { findIndicator, getIndicator, getRequirement, isRequirementId, leafOf } from './lookup.ts';
import { pathOf } from './path-of.ts';

const wide: Catalogue = liujiang;

test('a typing slip in an id of Liujiang is a type error', () => {
  expectTypeOf(getIndicator(liujiang, 'health')).toEqualTypeOf<
    Indicator<IndicatorId, RequirementId>
  >();
  expectTypeOf(getRequirement(liujiang, 'health/1')).toEqualTypeOf<Requirement<RequirementId>>();
  expectTypeOf(leafOf(liujiang, 'health/1')).toEqualTypeOf<Leaf<IndicatorId, RequirementId>>();
  expectTypeOf(pathOf(liujiang, 'design')).toEqualTypeOf(pathOf(liujiang, 'design.layout/1'));
  // @ts-expect-error no such indicator
  expectTypeOf(getIndicator(liujiang, 'helth')).toBeObject();
  // @ts-expect-error a requirement is no indicator
  expectTypeOf(getIndicator(liujiang, 'health/1')).toBeObject();
  // @ts-expect-error 数据发布 has no point 4
  expectTypeOf(getRequirement(liujiang, 'disclosure.basic.statistics/4')).toBeObject();
  // @ts-expect-error no such indicator
  expectTypeOf(pathOf(liujiang, 'helth')).toBeArray();
});

test('a catalogue that does not know its ids takes any text', () => {
  expectTypeOf(getIndicator(wide, 'helth')).toEqualTypeOf<Indicator>();
  expectTypeOf(findIndicator(liujiang, 'helth')).toEqualTypeOf<
    Indicator<IndicatorId, RequirementId> | undefined
  >();
});

test('a guard narrows a text to an id', () => {
  const id: string = 'health/1';
  if (isRequirementId(liujiang, id)) expectTypeOf(id).toEqualTypeOf<RequirementId>();
});

test('the unions of ids fit each other both ways', () => {
  type LeafOf<R> = R extends `${infer L}/${number}` ? L : never;
  expectTypeOf<LeafOf<RequirementId>>().toEqualTypeOf<LeafId>();
  expectTypeOf<LeafId>().toExtend<IndicatorId>();
  type ParentOf<I> = I extends `${infer A}.${infer B}.${string}`
    ? A | `${A}.${B}`
    : I extends `${infer A}.${string}`
      ? A
      : never;
  expectTypeOf<ParentOf<LeafId>>().toEqualTypeOf<Exclude<IndicatorId, LeafId>>();
});
