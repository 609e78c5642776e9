import { type Catalogue, listRequirements } from '@liujiang/indicators';
import type { Bindings } from '../facts/kinds.ts';
import { hasMembers } from '../input/is-object.ts';
import { namesInPlaceOf } from './check-bound.ts';
import { below, type Place } from './pack-problems.ts';
import { bindingsPlace, readBindings } from './read-bindings.ts';

/** Plain JSON without what stands at some places. */
function without(lost: ReadonlySet<string>, value: unknown, place: Place): unknown {
  if (!hasMembers(value)) return value;
  const left = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const at = below(place, name);
    return lost.has(at.pointer) ? [] : [[name, without(lost, member, at)]];
  });
  return Array.isArray(value) ? left.map(([, member]) => member) : Object.fromEntries(left);
}

/** The bindings without what the catalogue does not have. */
export function fitBindings(bindings: Bindings, catalogue: Catalogue): Bindings {
  const known = new Map(listRequirements(catalogue).map((one) => [one.id, one]));
  const lost = new Set(
    readBindings(bindings)
      .filter((bound) => !namesInPlaceOf(bound, known).includes(bound.name))
      .map(({ whole }) => whole.pointer),
  );
  const left = Object.entries(without(lost, bindings, bindingsPlace) as Bindings);
  return Object.fromEntries(
    left.filter(([, binding]) => !Array.isArray(binding) || binding.length > 0),
  );
}
