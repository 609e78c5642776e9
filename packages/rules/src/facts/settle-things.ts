import type { Requirement } from '@liujiang/indicators';
import type { ElementState } from '../evidence/vocabulary.ts';
import { type Asking, isSettledBySeeing, type Things } from './contrary.ts';
import type { Context } from './core/context.ts';
import type { Attested, Unattested, Unknown } from './core/facts.ts';
import { joinOrigins, type Origin, readFor } from './core/origins.ts';
import { listPlaces } from './core/places.ts';
import { originOfStatements, settleStatements } from './core/statement.ts';
import { findDisputed } from './disputes.ts';
import { type SeenAttestation, settleAttestations } from './kinds/attestations.ts';

/** What is known of a requirement: of each thing it asks for, and what is vouched for the whole. */
export interface Settled {
  /** By element id; '' stands for the one thing that the requirement itself asks for. */
  readonly states: ReadonlyMap<string, ElementState | Unknown>;
  readonly attestation: Attested | Unattested;
  /** The things whose evidence contradicts an attestation of the whole. */
  readonly disputed: ReadonlySet<string>;
  /** Where what is known of each thing comes from. */
  readonly origins: ReadonlyMap<string, Origin>;
}

const undisputed: ReadonlySet<string> = /* @__PURE__ */ new Set();

const nowhere: ReadonlyMap<string, Origin> = /* @__PURE__ */ new Map();

/** Settles each thing by what is said of it. Where an attestation of the whole is contradicted, neither side is believed. */
export function settleThings(
  asking: Asking,
  things: Things,
  wholes: readonly SeenAttestation[],
  context: Context,
): Settled {
  const { requirement } = asking;
  const disputed = wholes.length === 0 ? undisputed : findDisputed(wholes, asking, things, context);
  const states = new Map<string, ElementState | Unknown>();
  const { elements } = context.once(listPlaces).get(requirement.id) ?? {};
  for (const [thing, statements] of things) {
    const about = elements?.get(thing)?.name ?? requirement.text;
    const state = settleStatements(statements, about, context);
    states.set(thing, disputed.has(thing) ? { unknown: ['conflicting-evidence'] } : state);
  }
  const attestation = settleWhole(requirement, wholes, disputed.size > 0, context);
  const { sources } = context;
  if (sources === undefined) return { states, attestation, disputed, origins: nowhere };
  const words: Origin = { records: wholes.map(({ path }) => path) };
  const origins = new Map<string, Origin>();
  for (const [thing, statements] of things) {
    const said = originOfStatements(statements);
    origins.set(thing, disputed.has(thing) ? joinOrigins([said, words]) : said);
  }
  const others = [...disputed].map((thing) => origins.get(thing) ?? words);
  const origin = others.length === 0 ? words : joinOrigins(others);
  // All that is said of its things was compared with the attestation.
  const read = [words, ...origins.values()].flatMap(readFor);
  sources.note(attestation, wholes.length === 0 ? origin : { ...origin, read });
  return { states, attestation, disputed, origins };
}

/**
 * What is vouched for the whole. Where evidence settles a requirement that also asks for an opinion, a contradicted `not-met`
 * stands, because it may be an opinion: then only the evidence is not believed.
 */
export function settleWhole(
  requirement: Requirement,
  wholes: readonly SeenAttestation[],
  disputed: boolean,
  context: Context,
): Attested | Unattested {
  const isOpinion =
    isSettledBySeeing(context.bindings, requirement.id) &&
    wholes.every(({ record }) => record.outcome === 'not-met');
  return settleAttestations(wholes, requirement, disputed && !isOpinion, context);
}
