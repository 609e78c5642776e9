import type { BoundField, BoundShape } from '../facts/kind.ts';
import { bindingShapes } from '../facts/kinds.ts';
import { below, PackProblems, type Place } from './pack-problems.ts';
import * as wanted from './words/wanted-in-packs.ts';

/** A name in a binding: where it stands, what it names, and of which requirement. */
export interface BoundName {
  readonly place: Place;
  readonly name: string;
  readonly what: 'requirement' | Exclude<BoundField, readonly string[]>;
  /** Id of the requirement; `null` where it may be any. */
  readonly requirement: string | null;
  /** What has to go with it: itself where it is optional, otherwise its whole binding. */
  readonly whole: Place;
}

/** The place of all bindings in a pack. */
export const bindingsPlace: Place = { pointer: '/bindings', rule: null };

/** Every name in bindings. Notes all that is wrong with them that can be told without a catalogue. */
export function readBindings(
  value: unknown,
  problems: PackProblems = new PackProblems(),
): readonly BoundName[] {
  const bindings = value === undefined ? null : problems.object(value, bindingsPlace);
  if (bindings === null) return [];
  problems.keys(bindings, Object.keys(bindingShapes), bindingsPlace);
  const taken = new Set<string>();
  return Object.entries(bindingShapes).flatMap(([name, { holds, many, answers, once }]) => {
    const binding = bindings[name];
    if (binding === undefined) return [];
    const at = below(bindingsPlace, name);
    const found = many
      ? (problems.array(binding, at) ?? []).flatMap((one, index) =>
          readBinding(holds, one, below(at, index), problems),
        )
      : readBinding(holds, binding, at, problems);
    if (once) noteSecond(answers ?? name, found, taken, problems);
    return found;
  });
}

/** Notes a second binding of a requirement where only one may answer. */
function noteSecond(
  answered: string,
  found: readonly BoundName[],
  taken: Set<string>,
  problems: PackProblems,
): void {
  for (const { what, name, place } of found) {
    if (what !== 'requirement') continue;
    const key = `${answered} ${name}`;
    if (taken.has(key)) problems.add('duplicate-binding', place, wanted.oneBinding, name);
    taken.add(key);
  }
}

function readBinding(
  shape: BoundShape,
  value: unknown,
  whole: Place,
  problems: PackProblems,
): readonly BoundName[] {
  const read = (
    what: BoundName['what'],
    named: unknown,
    place: Place,
    of: unknown,
    lost: Place = whole,
  ): BoundName[] => {
    const name = problems.text(named, place);
    const requirement = typeof of === 'string' ? of : null;
    return name === null ? [] : [{ place, name, what, requirement, whole: lost }];
  };
  if (typeof shape === 'string') {
    return read(shape, value, whole, shape === 'requirement' ? value : null);
  }
  const binding = problems.object(value, whole);
  if (binding === null) return [];
  problems.keys(binding, ['requirement', ...Object.keys(shape)], whole);
  const { requirement } = binding;
  const bound = read('requirement', requirement, below(whole, 'requirement'), requirement);
  const fields = Object.entries(shape).flatMap(([field, what]): readonly BoundName[] => {
    const own = binding[field];
    const at = below(whole, field);
    if (typeof what !== 'string') {
      problems.word(own, what, at);
      return [];
    }
    if (what === 'element?') return own === undefined ? [] : read(what, own, at, requirement, at);
    if (what !== 'elements') return read(what, own, at, requirement);
    return (problems.array(own, at) ?? []).flatMap((one, index) =>
      read(what, one, below(at, index), requirement, below(at, index)),
    );
  });
  return [...bound, ...fields];
}
