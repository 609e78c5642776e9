import type { AttestedOutcome } from '../evidence/vocabulary.ts';
import { addTo } from '../input/add-to.ts';
import { type Asking, findContrary, type Things } from './contrary.ts';
import type { Context } from './core/context.ts';
import { warnSides } from './core/contradiction.ts';
import { listPlaces } from './core/places.ts';
import { keepInForce, type SeenAttestation, wordOf } from './kinds/attestations.ts';
import { findMember } from './place-records.ts';

/** Attestations of requirements as a whole, by requirement and by the member that each is about ('' for everyone together). */
export type Wholes = ReadonlyMap<string, ReadonlyMap<string, readonly SeenAttestation[]>>;

/** Attestations of whole requirements, grouped; one of a task of each member that names no member is warned of. */
export function groupWholes(attestations: readonly SeenAttestation[], context: Context): Wholes {
  const places = context.once(listPlaces);
  const groups = new Map<string, Map<string, SeenAttestation[]>>();
  for (const attestation of attestations) {
    const { record, path } = attestation;
    if (record.element !== null) continue;
    const { scope } = places.get(record.requirement)?.requirement ?? {};
    const member = scope === 'each' ? findMember(record, path, context) : '';
    if (member === undefined) continue;
    const members = groups.get(record.requirement) ?? new Map<string, SeenAttestation[]>();
    groups.set(record.requirement, members);
    addTo(members, member, attestation);
  }
  return groups;
}

/** The things whose evidence contradicts an attestation of the whole. Warns of them, naming both sides. */
export function findDisputed(
  wholes: readonly SeenAttestation[],
  asking: Asking,
  things: Things,
  context: Context,
): ReadonlySet<string> {
  const disputed = new Set<string>();
  const byOutcome = new Map<AttestedOutcome, SeenAttestation[]>();
  for (const whole of keepInForce(wholes, context.asOf)) {
    addTo(byOutcome, whole.record.outcome, whole);
  }
  for (const [outcome, words] of byOutcome) {
    const contrary = findContrary(outcome, asking, things, context.bindings);
    if (contrary.length === 0) continue;
    for (const { thing } of contrary) disputed.add(thing);
    const sides = words.map((word) => ({ path: word.path, attested: wordOf(word) }));
    const others = contrary.map(({ statement }) => statement);
    warnSides([...sides, ...others], asking.requirement.text, context);
  }
  return disputed;
}
