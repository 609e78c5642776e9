import { listElements, type Requirement } from '@liujiang/indicators';
import type { Bindings } from '../evidence/bindings.ts';
import { type BoundField, type BoundShape, bindingShapes, shapeNamed } from './binding-shapes.ts';
import { below, type Place } from './pack-problems.ts';

/** A name in a valid binding: what it has to be the name of, and of which requirement. */
export interface BoundName {
  readonly place: Place;
  readonly name: string;
  readonly what: 'requirement' | Exclude<BoundField, readonly string[]>;
  /** Id of the requirement; `null` where it may be any. */
  readonly requirement: string | null;
}

/** Every name of a requirement, a parameter or an element in valid bindings. */
export function listBoundNames(bindings: Bindings): readonly BoundName[] {
  const root = below({ pointer: '', rule: null }, 'bindings');
  return Object.keys(bindingShapes).flatMap((name) => {
    const binding: unknown = bindings[name as keyof Bindings];
    if (binding === undefined) return [];
    const { shape, isList } = shapeNamed(name);
    const at = below(root, name);
    return isList
      ? (binding as readonly unknown[]).flatMap((one, index) =>
          namesIn(shape, one, below(at, index)),
        )
      : namesIn(shape, binding, at);
  });
}

function namesIn(shape: BoundShape, binding: unknown, place: Place): readonly BoundName[] {
  if (shape === 'parameter') {
    return [{ place, name: String(binding), what: shape, requirement: null }];
  }
  if (shape === 'requirement') {
    return [{ place, name: String(binding), what: shape, requirement: String(binding) }];
  }
  const { requirement, ...fields } = binding as { readonly requirement: string };
  const own: Readonly<Record<string, unknown>> = fields;
  const named = Object.entries(shape).flatMap(([field, what]): readonly BoundName[] => {
    const value = own[field];
    if (value === undefined || typeof what !== 'string') return [];
    const at = below(place, field);
    return Array.isArray(value)
      ? value.map((name, index) => ({ place: below(at, index), name, what, requirement }))
      : [{ place: at, name: String(value), what, requirement }];
  });
  const at = below(place, 'requirement');
  return [{ place: at, name: requirement, what: 'requirement', requirement }, ...named];
}

/** The requirements of a catalogue, by id. */
export type Requirements = ReadonlyMap<string, Requirement>;

/** Every name that could stand in the place of one that a binding names. */
export function namesInPlaceOf(
  { name, what, requirement: id }: BoundName,
  requirements: Requirements,
): readonly string[] {
  if (what === 'requirement') return [...requirements.keys()];
  if (what === 'platform') return [name];
  const requirement = id === null ? undefined : requirements.get(id);
  const asked = id === null ? [...requirements.values()] : requirement ? [requirement] : [];
  if (what === 'element' || what === 'element?' || what === 'elements') {
    return asked.flatMap(({ elements }) => listElements(elements).map((element) => element.id));
  }
  return asked.flatMap(({ parameters }) =>
    Object.entries(parameters).flatMap(([known, { type }]) =>
      what === 'parameter' || what === type ? [known] : [],
    ),
  );
}
