import { type Catalogue, listRequirements } from '@liujiang/indicators';
import type { Bindings } from '../evidence/bindings.ts';
import { type BoundShape, shapeNamed } from './binding-shapes.ts';
import { namesInPlaceOf } from './check-bound.ts';
import { below, type Place } from './pack-problems.ts';
import { readBindings } from './read-bindings.ts';

/** A binding without the names that are lacking; `undefined` where it cannot do without one of them. */
function without(
  lacking: ReadonlySet<string>,
  shape: BoundShape,
  binding: unknown,
  place: Place,
): unknown {
  if (typeof shape === 'string') return lacking.has(place.pointer) ? undefined : binding;
  const left: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(binding as object)) {
    const at = below(place, field);
    if (Array.isArray(value)) {
      left[field] = value.filter((_, index) => !lacking.has(below(at, index).pointer));
    } else if (!lacking.has(at.pointer)) left[field] = value;
    else if (shape[field] !== 'element?') return undefined;
  }
  return left;
}

/** The bindings of what a catalogue has. */
export function fitBindings(bindings: Bindings, catalogue: Catalogue): Bindings {
  const known = new Map(listRequirements(catalogue).map((one) => [one.id, one]));
  const lacking = new Set(
    readBindings(bindings)
      .filter((bound) => !namesInPlaceOf(bound, known).includes(bound.name))
      .map(({ place }) => place.pointer),
  );
  const root = below({ pointer: '', rule: null }, 'bindings');
  const left = Object.entries(bindings).flatMap(([name, binding]): [string, unknown][] => {
    const at = below(root, name);
    const { shape, isList } = shapeNamed(name);
    if (!isList) {
      const one = without(lacking, shape, binding, at);
      return one === undefined ? [] : [[name, one]];
    }
    const list = (binding as readonly unknown[])
      .map((one, index) => without(lacking, shape, one, below(at, index)))
      .filter((one) => one !== undefined);
    return list.length === 0 ? [] : [[name, list]];
  });
  return Object.fromEntries(left);
}
