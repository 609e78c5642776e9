import type { EvidenceReference } from '@liujiang/indicators';

/** A place in a list is what the order of the evidence decides: a reference without it is the same in any order. */
function withoutPlace({ index: _, list, ...reference }: EvidenceReference): object {
  return { ...reference, list: list.replace(/\d+/g, '') };
}

/** Findings, or anything that holds them, with the places left out of their references to evidence. */
export function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, member: unknown) =>
    key === 'evidence' ? (member as readonly EvidenceReference[]).map(withoutPlace) : member,
  );
}
