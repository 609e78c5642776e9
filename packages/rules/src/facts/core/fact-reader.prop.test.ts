import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { FactReader } from './fact-reader.ts';
import { resolveSteps } from './path.ts';
import { type FactLocation, PlaceTable } from './place-table.ts';

const names = ['a', 'b', 'unknown', 'constructor', '__proto__', 'length', '0'];
const name = fc.constantFrom(...names);

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 0, 'present'),
    fc.constant({ unknown: ['fetch-failed'] }),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 5 }).map((entries) => {
      // As JSON.parse does it: an own member called __proto__ is a member, not the prototype.
      const object = {};
      for (const [key, member] of entries) {
        Object.defineProperty(object, key, { value: member, enumerable: true, configurable: true });
      }
      return object;
    }),
  ),
}));

const location: fc.Arbitrary<FactLocation> = fc.record({
  fact: name,
  steps: fc.array(name, { maxLength: 4 }),
});

/** Step by step from the facts, asking of each name whether it is the object's own. */
function readByHand(facts: object, { fact, steps }: FactLocation): unknown {
  const top: unknown = Object.hasOwn(facts, fact) ? Reflect.get(facts, fact) : undefined;
  return typeof top === 'object' && top !== null ? resolveSteps(top, steps) : top;
}

test.prop(
  [
    fc.dictionary(name, value, { noNullPrototype: true }),
    fc.array(location, { minLength: 1, maxLength: 12 }),
  ],
  runs(1000),
)('every location holds what following its path step by step gives', (facts, locations) => {
  const table = new PlaceTable();
  const places = locations.map((at) => [at, table.add(at)] as const);
  const reader = new FactReader(facts, table);
  for (const [at, place] of [...places, ...places]) {
    expect(reader.read(place)).toBe(readByHand(facts, at));
  }
});

test('nothing is read out of an unknown that stands for a member of it', () => {
  const table = new PlaceTable();
  const place = table.add({ fact: 'a', steps: ['b', 'unknown'] });
  const unknown = { unknown: ['fetch-failed'] };
  expect(new FactReader({ a: unknown }, table).read(place)).toBe(unknown);
});

test('members that somebody puts on Object.prototype are nobody’s own', () => {
  Object.defineProperty(Object.prototype, 'approval', { value: 'present', configurable: true });
  try {
    const table = new PlaceTable();
    const place = table.add({ fact: 'elements', steps: ['x/1', 'approval'] });
    const reader = new FactReader({ elements: { 'x/1': {} } }, table);
    expect(reader.read(place)).toBeUndefined();
  } finally {
    Reflect.deleteProperty(Object.prototype, 'approval');
  }
});
