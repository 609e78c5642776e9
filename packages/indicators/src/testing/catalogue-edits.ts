import { fc } from '@fast-check/vitest';
import { hashCatalogue } from '../catalogue/canonical-hash.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { smallCatalogue } from './small-catalogue.ts';

/** Keys down to a place. */
export type Path = readonly (string | number)[];
/** An object or list to be looked into. */
export type Container = Record<string | number, unknown>;

function copyOf(catalogue: Catalogue): Catalogue {
  return JSON.parse(JSON.stringify(catalogue)); // structuredClone would keep objects shared
}

function containerOf(catalogue: Catalogue, path: Path): Container {
  return path
    .slice(0, -1)
    .reduce<Container>(
      (container, key) => container[key] as Container,
      catalogue as unknown as Container,
    );
}

/** What stands at a place. */
export function valueAt(catalogue: Catalogue, path: Path): unknown {
  return path.length === 0 ? catalogue : containerOf(catalogue, path)[path.at(-1) ?? ''];
}

/** Every place of a text, number, truth value or null, but the hash and the kind of an indicator. */
export function places(catalogue: Catalogue): Path[] {
  return leavesOf(catalogue).filter(
    (path) => path[0] !== 'hash' && !(path.at(-1) === 'kind' && isNode(path.slice(0, -1))),
  );
}

/** Whether a place is that of an indicator: to make a branch of a leaf takes more than another `kind`. */
function isNode(path: Path): boolean {
  return (
    path[0] === 'indicators' &&
    ['indicators', 'children'].includes(String(path.at(-2))) &&
    !path.includes('requirements') &&
    !path.includes('elements')
  );
}

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, member]) =>
    leavesOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return value === null ? { zh: '另', en: 'other' } : `${value}～`;
}

function alter(catalogue: Catalogue, path: Path): void {
  containerOf(catalogue, path)[path.at(-1) ?? ''] = otherThan(valueAt(catalogue, path));
}

/** A copy of a catalogue with another value at one place; its hash is the old one. */
export function mutate(catalogue: Catalogue, path: Path): Catalogue {
  const copy = copyOf(catalogue);
  alter(copy, path);
  return copy;
}

/** Something done to a list, or to a value, somewhere in a catalogue. */
export interface Edit {
  readonly place: number;
  readonly act: 'remove' | 'move' | 'copy' | 'alter';
}

/** Up to six edits: entries taken out, moved to the end or put in twice; `alter` also puts other values in. */
export function editsOf(...acts: readonly Edit['act'][]): fc.Arbitrary<Edit[]> {
  return fc.array(fc.record({ place: fc.nat(), act: fc.constantFrom(...acts) }), { maxLength: 6 });
}

function listsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, member]) =>
    listsOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) && value.length > 0 ? [path, ...below] : below;
}

/** The small catalogue after some edits, with its true hash. It need not be valid any more. */
export function edited(edits: readonly Edit[]): Catalogue {
  const copy = copyOf(smallCatalogue);
  for (const { place, act } of edits) {
    if (act === 'alter') {
      const all = places(copy);
      alter(copy, all[place % all.length] ?? []);
      continue;
    }
    const lists = listsOf(copy);
    const list = valueAt(copy, lists[place % lists.length] ?? []) as unknown[];
    const at = place % list.length;
    if (act === 'remove') list.splice(at, 1);
    else if (act === 'copy') list.push(structuredClone(list[at]));
    else list.push(...list.splice(at, 1));
  }
  return { ...copy, hash: hashCatalogue(copy) };
}
