import { expectTypeOf, test } from 'vitest';
import { getRequirement } from '../catalogue/lookup.ts';
import type { IndicatorId, RequirementId } from '../liujiang/ids.ts';
import { liujiang } from '../liujiang/index.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { tailorCatalogue } from './tailor-catalogue.ts';

const name = { id: 'ours', version: '1', title: { zh: '本区指标', en: 'Our indicators' } };

test('a tailored catalogue knows the ids of its base', () => {
  const ours = tailorCatalogue(liujiang, [], name);
  expectTypeOf(ours).toEqualTypeOf<Catalogue<IndicatorId, RequirementId>>();
  expectTypeOf(getRequirement(ours, 'health/1').id).toEqualTypeOf<RequirementId>();
  // @ts-expect-error no such requirement
  expectTypeOf(getRequirement(ours, 'helth/1')).toBeObject();
});

test('without them it takes any text', () => {
  const wide: Catalogue = liujiang;
  expectTypeOf(tailorCatalogue(wide, [], name)).toEqualTypeOf<Catalogue>();
});
