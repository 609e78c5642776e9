import { findIndicator, findRequirement } from '../catalogue/lookup.ts';
import { listIndicators, listRequirements } from '../catalogue/walk.ts';
import type { Catalogue, Indicator } from '../model/catalogue.ts';
import type { Exclusion } from '../model/tailoring.ts';
import type { Profile } from './profile.ts';

/** Ids of the requirements at or below an id; none when the catalogue does not have it. */
export function requirementsUnder(catalogue: Catalogue, id: string): readonly string[] {
  const indicator = findIndicator(catalogue, id);
  if (indicator !== undefined) {
    return listRequirements({ indicators: [indicator] }).map((requirement) => requirement.id);
  }
  return findRequirement(catalogue, id) === undefined ? [] : [id];
}

function exclusion(
  catalogue: Catalogue,
  { id: profile }: Profile,
  id: string,
  reason: Exclusion['reason'],
): Exclusion | null {
  const indicator = findIndicator(catalogue, id);
  if (indicator !== undefined) {
    return { profile, kind: 'indicator', id, name: indicator.name, reason };
  }
  const requirement = findRequirement(catalogue, id);
  if (requirement === undefined) return null;
  return { profile, kind: 'requirement', id, name: requirement.text, reason };
}

/** The topmost nodes of which all requirements are in a set. */
function topmost(nodes: readonly Indicator[], of: ReadonlySet<string>): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.kind === 'branch') {
      const below = topmost(node.children, of);
      const whole = node.children.every(({ id }) => below.includes(id));
      return whole ? [node.id] : below;
    }
    const gone = node.requirements.filter(({ id }) => of.has(id)).map(({ id }) => id);
    return gone.length === node.requirements.length ? [node.id] : gone;
  });
}

/** What one profile uses of a catalogue, and what it leaves out. */
export interface Selection {
  /** What it leaves out, in the largest pieces, in table order. */
  readonly excluded: readonly Exclusion[];
  /** Ids of the requirements that it leaves out. */
  readonly dropped: ReadonlySet<string>;
}

/**
 * What a profile uses of a catalogue. `exclude` takes precedence over `include`, which does not speak of what is added.
 */
export function selectFor(
  catalogue: Catalogue,
  profile: Profile,
  added: readonly string[],
): Selection {
  const named = (profile.exclude ?? []).flatMap(
    ({ id, reason }) => exclusion(catalogue, profile, id, reason) ?? [],
  );
  const dropped = new Set(named.flatMap(({ id }) => requirementsUnder(catalogue, id)));
  const { include } = profile;
  const others: Exclusion[] = [];
  if (include !== undefined) {
    const used = new Set(
      [...include.only, ...added].flatMap((id) => requirementsUnder(catalogue, id)),
    );
    const all = listRequirements(catalogue).map(({ id }) => id);
    const unused = new Set(all.filter((id) => !used.has(id)));
    for (const id of topmost(catalogue.indicators, unused)) {
      const rest = exclusion(catalogue, profile, id, include.reason);
      if (rest !== null) others.push(rest);
    }
    for (const id of unused) dropped.add(id);
  }
  return { excluded: inTableOrder(catalogue, [...named, ...others]), dropped };
}

/** Sorts by place in the table; entries of one place keep their order. */
export function inTableOrder<T extends { readonly id: string }>(
  catalogue: Catalogue,
  items: readonly T[],
): readonly T[] {
  const ids = listIndicators(catalogue).flatMap((node) => [
    node.id,
    ...(node.kind === 'leaf' ? node.requirements.map(({ id }) => id) : []),
  ]);
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = ({ id }: T): number => places.get(id) ?? ids.length;
  return [...items].sort((a, b) => placeOf(a) - placeOf(b));
}
