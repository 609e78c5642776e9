import {
  type Catalogue,
  type Element,
  type Leaf,
  listLeaves,
  liujiang,
  type Parameter,
  type Requirement,
} from '@liujiang/indicators';
import { safeTailorCatalogue } from '@liujiang/indicators/tailor';
import fc from 'fast-check';
import { liujiangRules } from '../liujiang/pack.ts';

const because = { zh: '按本区要求', en: 'As the district asks' };
const base: Catalogue = liujiang;
const leaves: readonly Leaf[] = listLeaves(base);
const requirements: readonly Requirement[] = leaves.flatMap((leaf) => leaf.requirements);

/** One requirement, or one indicator, and what is set of it. */
type Setting = readonly [kind: 'requirements' | 'indicators', id: string, settings: object];

function someOf(elements: readonly Element[]): fc.Arbitrary<readonly Element[]> {
  return fc
    .subarray([...elements], { minLength: 1 })
    .chain((kept) => fc.tuple(...kept.map(turned)));
}

/** An element that is asked for in some cases only where it was asked for in all, or the other way round; mostly as it is. */
function turned(element: Element): fc.Arbitrary<Element> {
  const condition = element.condition === null ? because : null;
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(element) },
    { weight: 1, arbitrary: fc.constant({ ...element, condition } as Element) },
  );
}

function otherValue(parameter: Parameter): fc.Arbitrary<object> {
  const reading = because;
  switch (parameter.type) {
    case 'count':
      return fc.record({
        value: fc.integer({ min: 1, max: 9 }),
        limit: fc.constantFrom('at-least', 'at-most', 'exactly', parameter.limit),
        reading: fc.constant(reading),
      });
    case 'duration':
      return fc.record({
        value: fc.integer({ min: 1, max: 9 }),
        bound: fc.constantFrom('open', 'closed'),
        reading: fc.constant(reading),
      });
    case 'range':
      return fc.constant({ min: 1, max: 3, reading });
    default:
      return fc.constant({ reading });
  }
}

function settingOf(requirement: Requirement): fc.Arbitrary<Setting> {
  const { id, elements, enumeration, scope, parameters } = requirement;
  const set = (settings: object): Setting => ['requirements', id, settings];
  const names = Object.keys(parameters);
  return fc.oneof(
    fc.constant(set({ enumeration: enumeration === 'all' ? 'any' : 'all' })),
    fc.constant(set({ scope: scope === 'each' ? 'together' : 'each' })),
    ...(elements.length === 0 ? [] : [someOf(elements).map((some) => set({ elements: some }))]),
    ...names.map((name) =>
      otherValue(parameters[name] as Parameter).map((value) =>
        set({ parameters: { [name]: value } }),
      ),
    ),
  );
}

function settingOfLeaf({ id, elements }: Leaf): fc.Arbitrary<Setting> {
  return someOf(elements).map((some) => ['indicators', id, { elements: some }]);
}

/** Requirements that any of the more telling rules judges, or any at all. */
const telling = requirements.filter(({ id, parameters }) => {
  const rules = liujiangRules.rules.filter(({ event }) => event.params.requirement === id);
  return rules.length > 1 || Object.keys(parameters).length > 0;
});

const setting: fc.Arbitrary<Setting> = fc.oneof(
  fc.constantFrom(...telling).chain(settingOf),
  fc.constantFrom(...requirements).chain(settingOf),
  fc.constantFrom(...leaves.filter(({ elements }) => elements.length > 0)).chain(settingOfLeaf),
);

const excluded = fc.uniqueArray(
  fc.constantFrom(
    'new-media',
    'services',
    ...leaves.map(({ id }) => id),
    ...requirements.map(({ id }) => id),
  ),
  { maxLength: 4 },
);

function tailor(exclude: readonly string[], settings: readonly Setting[]): Catalogue | undefined {
  const set: Record<string, Record<string, object>> = {};
  for (const [kind, id, fields] of settings) set[kind] = { ...set[kind], [id]: fields };
  const profile = {
    id: 'district',
    version: '1',
    title: because,
    for: { id: 'liujiang' },
    exclude: exclude.map((id) => ({ id, reason: because })),
    set,
  };
  const result = safeTailorCatalogue(base, [profile], { id: 'ours', version: '1', title: because });
  return result.success ? result.catalogue : undefined;
}

/**
 * Liujiang's catalogue as a district may tailor it: indicators and requirements left out; elements, enumeration, scope and
 * parameters set otherwise. What does not go together is left out of a profile, the last first.
 */
export function arbitraryTailored(): fc.Arbitrary<Catalogue> {
  return fc
    .tuple(excluded, fc.array(setting, { minLength: 1, maxLength: 4 }))
    .map(([exclude, settings]) => {
      for (let kept = settings.length; kept > 0; kept -= 1) {
        const catalogue =
          tailor(exclude, settings.slice(0, kept)) ?? tailor([], settings.slice(0, kept));
        if (catalogue !== undefined) return catalogue;
      }
      return tailor(exclude, []) ?? base;
    });
}
