import { expectTypeOf, test } from 'vitest';
import { getRequirement } from '../catalogue/lookup.ts';
import type { IndicatorId, RequirementId } from '../liujiang/ids.ts';
import { liujiang } from '../liujiang/index.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Profile } from './profile.ts';
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
  const [profile, unknown]: readonly [Profile, unknown] = [{} as Profile, {}];
  expectTypeOf(tailorCatalogue(liujiang, [profile], name)).toEqualTypeOf<Catalogue>();
  expectTypeOf(tailorCatalogue(liujiang, [unknown], name)).toEqualTypeOf<Catalogue>();
});

const about = { version: '1', title: name.title, for: { id: 'liujiang' } };
const reason = { zh: '另行考核', en: 'Evaluated elsewhere' };
const text = { zh: '公开。', en: 'Publish.' };
const profile = {
  id: 'ours',
  ...about,
  exclude: [
    { id: 'new-media', reason },
    { id: 'disclosure.basic.personnel/2', reason },
  ],
  add: {
    source: reason,
    indicators: [{ id: 'data', name: text }],
    requirements: [{ id: 'data/1', text, method: 'manual' }],
  },
} as const;

test('ids that are added are known, those that are left out are not', () => {
  const ours = tailorCatalogue(liujiang, [profile], name);
  type Ids = typeof ours extends Catalogue<infer I, infer R> ? [I, R] : never;
  expectTypeOf<Extract<Ids[0], 'data' | 'health' | 'new-media'>>().toEqualTypeOf<
    'data' | 'health'
  >();
  expectTypeOf<
    Extract<
      Ids[1],
      'data/1' | 'health/1' | 'disclosure.basic.personnel/2' | 'new-media.supervision/1'
    >
  >().toEqualTypeOf<'data/1' | 'health/1'>();
  expectTypeOf(getRequirement(ours, 'data/1')).toBeObject();
  // @ts-expect-error left out
  expectTypeOf(getRequirement(ours, 'disclosure.basic.personnel/2')).toBeObject();
  // @ts-expect-error left out with what stands above it
  expectTypeOf(getRequirement(ours, 'new-media.supervision/1')).toBeObject();
});

test('of several profiles, literal in the call', () => {
  const ours = tailorCatalogue(
    liujiang,
    [
      profile,
      {
        id: 'more',
        ...about,
        include: { only: ['health', 'disclosure.basic.personnel'], reason },
        set: { requirements: { 'data/1': { scope: 'each' } } },
      },
    ],
    name,
  );
  type Ids = typeof ours extends Catalogue<infer I, infer R> ? [I, R] : never;
  expectTypeOf<Ids[0]>().toEqualTypeOf<
    'data' | 'health' | 'disclosure' | 'disclosure.basic' | 'disclosure.basic.personnel'
  >();
  expectTypeOf<Extract<Ids[1], `disclosure.basic.personnel/${string}`>>().toEqualTypeOf<
    Exclude<
      Extract<RequirementId, `disclosure.basic.personnel/${string}`>,
      'disclosure.basic.personnel/2'
    >
  >();
});

test('a slip in an id is an error', () => {
  const ours = { id: 'ours', ...about };
  // @ts-expect-error no such indicator
  tailorCatalogue(liujiang, [{ ...ours, exclude: [{ id: 'helth', reason }] }], name);
  // @ts-expect-error no such indicator
  tailorCatalogue(liujiang, [{ ...ours, include: { only: ['helth'], reason } }], name);
  // @ts-expect-error no such requirement
  tailorCatalogue(liujiang, [{ ...ours, set: { requirements: { 'helth/1': {} } } }], name);
  // @ts-expect-error no such indicator
  tailorCatalogue(liujiang, [{ ...ours, set: { indicators: { helth: {} } } }], name);
});
