import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actingIn } from '../directory/acting-in.ts';
import { defineDirectory } from '../directory/define-directory.ts';
import { resolveUnit } from '../directory/resolve-unit.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Directory } from '../model/directory.ts';
import { runs } from '../testing/runs.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import { findIndicator, findRequirement, wayTo } from './lookup.ts';
import { listIndicators, listRequirements } from './walk.ts';

const directory = defineDirectory({
  id: 'test',
  version: '1',
  units: [
    { id: 'old', name: '旧局', merger: { into: 'new', on: '2020-01-01' } },
    { id: 'new', name: '新局' },
  ],
  groups: [],
});

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

/** Takes the last entry out of a list, or gives a record another id or name; false for what nothing is looked up by. */
function change(object: object): boolean {
  if (Array.isArray(object)) return typeof object.pop() === 'object';
  const key = ['id', 'into'].find((one) => Object.hasOwn(object, one));
  return key !== undefined && Reflect.set(object, key, 'new');
}

/** Asks a copy that is frozen here and there, changes it where it is not, asks again, and asks a fresh copy. */
function askedTwice<T extends object>(
  original: T,
  ask: (value: T) => unknown,
  isFrozen: (index: number) => boolean,
  place: number,
): [unknown, unknown] {
  const copy = structuredClone(original);
  const objects = objectsIn(copy);
  objects.forEach((object, index) => {
    if (index === 0 || isFrozen(index)) Object.freeze(object);
  });
  attempt(() => ask(copy));
  const open = objects.filter((object) => !Object.isFrozen(object));
  open.slice(place % Math.max(1, open.length)).some(change);
  return [attempt(() => ask(copy)), attempt(() => ask(structuredClone(copy)))];
}

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return String(error);
  }
}

const indicators = [...listIndicators(smallCatalogue).map(({ id }) => id), 'new'];
const requirements = [...listRequirements(smallCatalogue).map(({ id }) => id), 'new'];
const units = [...smallCatalogue.units.map(({ id }) => id), 'new'];

function look(catalogue: Catalogue): unknown {
  const found = indicators.map((id) => findIndicator(catalogue, id));
  return [
    found.map((indicator) => indicator && wayTo(catalogue, indicator)),
    requirements.map((id) => findRequirement(catalogue, id)),
    units.map((unit) => resolveUnit(catalogue, unit)),
  ];
}

function name(list: Directory): unknown {
  return ['旧局', '新局', 'old', 'new'].map((text) => [
    attempt(() => resolveUnit(list, text)),
    attempt(() => actingIn(list)(text)),
  ]);
}

describe('what is remembered of a catalogue or directory', () => {
  it('is never answered of one that was changed, whatever of it is frozen', () => {
    fc.assert(
      fc.property(fc.func(fc.boolean()), fc.nat(), (isFrozen, place) => {
        const [again, anew] = askedTwice(smallCatalogue, look, isFrozen, place);
        expect(again).toStrictEqual(anew);
      }),
      runs(300),
    );
  });

  it('is never answered of a directory that was changed', () => {
    fc.assert(
      fc.property(fc.func(fc.boolean()), fc.nat(), (isFrozen, place) => {
        const [again, anew] = askedTwice(directory, name, isFrozen, place);
        expect(again).toStrictEqual(anew);
      }),
      runs(300),
    );
  });
});
