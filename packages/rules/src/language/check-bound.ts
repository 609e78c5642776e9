import type { Bilingual, Catalogue, Requirement } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import type { Bindings } from '../facts/kinds.ts';
import type { FittedRules } from './compiled.ts';
import { isExcluded } from './excluded.ts';
import type { PackProblems } from './pack-problems.ts';
import { type BoundName, readBindings } from './read-bindings.ts';
import { wantedSteps } from './words/wanted-steps.ts';

/** What a binding names, as problems call it. */
type Named = 'requirement' | 'parameter' | 'element';

function namedBy({ what }: BoundName): Named {
  if (what === 'requirement') return what;
  return what.startsWith('element') ? 'element' : 'parameter';
}

/** Every name that could stand there instead. */
export function namesInPlaceOf(
  bound: BoundName,
  requirements: ReadonlyMap<string, Requirement>,
): readonly string[] {
  const { name, what, requirement: id } = bound;
  if (what === 'platform') return [name];
  if (what === 'requirement') return [...requirements.keys()];
  const asked = [...requirements.values()].filter((one) => id === null || one.id === id);
  return asked.flatMap(({ elements, parameters }) =>
    namedBy(bound) === 'element'
      ? listElements(elements).map((element) => element.id)
      : Object.keys(parameters).filter(
          (known) => what === 'parameter' || parameters[known]?.type === what,
        ),
  );
}

/** Whether tailoring changed what a requirement enumerates. */
function hasOtherElements({ tailoring = [] }: Catalogue, id: string): boolean {
  return tailoring.some(({ settings }) =>
    settings.some((setting) => setting.id === id && setting.field === 'elements'),
  );
}

/**
 * Notes what valid bindings name and the catalogue does not have. As with rules, what tailoring left out or changed is no
 * mistake.
 */
export function checkBound(
  problems: PackProblems,
  bindings: Bindings | undefined,
  { catalogue, requirements, unfit }: FittedRules,
): void {
  const known = new Map(requirements.map(({ requirement }) => [requirement.id, requirement]));
  for (const bound of readBindings(bindings)) {
    const { what, name, place, requirement } = bound;
    const names = namesInPlaceOf(bound, known);
    if (names.includes(name)) continue;
    const named = namedBy(bound);
    if (requirement === null) {
      if (catalogue.tailoring !== undefined) continue;
    } else {
      if (isExcluded(catalogue, requirement) || unfit.has(requirement)) continue;
      // An unknown requirement is noted once.
      if (named !== 'requirement' && !known.has(requirement)) continue;
      if (named === 'element' && hasOtherElements(catalogue, requirement)) continue;
    }
    const { zh, en }: Bilingual = wantedSteps[named];
    const type = named === 'parameter' && what !== named ? ` (${what})` : '';
    problems.add(`unknown-${named}`, place, { zh: zh + type, en: en + type }, name, names);
  }
}
