import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { getRequirement } from '../catalogue/lookup.ts';
import { listIndicators, listRequirements } from '../catalogue/walk.ts';
import { liujiang } from '../liujiang/index.ts';
import type { Indicator } from '../model/catalogue.ts';
import { originOf } from './origin-of.ts';
import type { Profile } from './profile.ts';
import { tailorCatalogue } from './tailor-catalogue.ts';

const name = { id: 'ours', version: '1', title: { zh: '本区指标', en: 'Our indicators' } };
const reason = { zh: '本区不适用', en: 'Does not apply here' };
const all = listRequirements(liujiang).map(({ id }) => id);
const nodes = [...listIndicators(liujiang).map(({ id }) => id), ...all];
const head = { version: '1', title: reason, for: { id: 'liujiang' } };

/** Whether an id stands at or below another, by its letters alone. */
function isUnder(id: string, above: string): boolean {
  return id === above || id.startsWith(`${above}.`) || id.startsWith(`${above}/`);
}

const someNodes = fc.subarray(nodes, { maxLength: 12 });

test.prop([someNodes, fc.integer({ min: 1, max: 4 })])(
  'leaves out exactly what lies under the ids excluded, whoever excludes what in which order',
  (ids, many) => {
    const left = all.filter((id) => !ids.some((above) => isUnder(id, above)));
    fc.pre(left.length > 0);
    const profiles = Array.from({ length: many }, (_, index): Profile => {
      const own = ids.filter((_, position) => position % many === index);
      return { id: `p${index}`, ...head, exclude: own.map((id) => ({ id, reason })) };
    });
    const ours = tailorCatalogue(liujiang, profiles, name);
    expect(listRequirements(ours).map(({ id }) => id)).toEqual(left);
    expect(tailorCatalogue(liujiang, profiles.toReversed(), name)).toEqual(ours);
    const codes = listIndicators(ours).map(({ code }) => code);
    expect(codes).toEqual(positions(ours.indicators, ''));
  },
);

function positions(level: readonly Indicator[], above: string): readonly string[] {
  return level.flatMap((node, index) => {
    const code = `${above}${index + 1}`;
    return [code, ...(node.kind === 'branch' ? positions(node.children, `${code}.`) : [])];
  });
}

test.prop([fc.subarray(nodes, { minLength: 1, maxLength: 6 })])(
  'keeps exactly what lies under the ids included',
  (only) => {
    const ours = tailorCatalogue(liujiang, [{ id: 'p', ...head, include: { only, reason } }], name);
    expect(listRequirements(ours).map(({ id }) => id)).toEqual(
      all.filter((id) => only.some((above) => isUnder(id, above))),
    );
  },
);

const durations = listRequirements(liujiang).flatMap(({ id, parameters }) =>
  Object.entries(parameters).flatMap(([parameter, { type }]) =>
    type === 'duration' ? [{ id, parameter }] : [],
  ),
);

test.prop([
  fc.uniqueArray(
    fc.record({ at: fc.constantFrom(...durations), value: fc.integer({ min: 1, max: 99 }) }),
    { minLength: 1, maxLength: 5, selector: ({ at }) => at.id },
  ),
])('sets what is set and nothing else, and tells who set it', (changes) => {
  const profiles = changes.map(({ at, value }, index): Profile => {
    const parameters = { [at.parameter]: { value, reading: reason } };
    return { id: `p${index}`, ...head, set: { requirements: { [at.id]: { parameters } } } };
  });
  const ours = tailorCatalogue(liujiang, profiles, name);
  for (const { id, parameters, ...rest } of listRequirements(liujiang)) {
    const { parameters: tailored, id: _, ...others } = getRequirement(ours, id);
    expect(others).toEqual(rest);
    for (const [parameter, before] of Object.entries(parameters)) {
      const index = changes.findIndex(({ at }) => at.id === id && at.parameter === parameter);
      const value = changes[index]?.value;
      const expected = value === undefined ? before : { ...before, value, reading: reason };
      expect(tailored[parameter]).toEqual(expected);
      const origin = originOf(ours, { kind: 'requirement', id, field: `parameters.${parameter}` });
      expect(origin.kind === 'profiles' ? origin.profiles.map((one) => one.id) : []).toEqual(
        index === -1 ? [] : [`p${index}`],
      );
    }
  }
});
