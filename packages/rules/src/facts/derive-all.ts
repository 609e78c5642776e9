import type { SampleDraw } from '@liujiang/indicators';
import type { SampleSeed } from '../sampling/sample-seed.ts';
import { matchColumns } from './columns/match-columns.ts';
import { deriveColumnUpdates } from './columns/section-updates.ts';
import type { Context } from './core/context.ts';
import { joinParts } from './core/fact-parts.ts';
import type { Facts } from './core/facts.ts';
import { deriveMembers } from './derive-members.ts';
import { derivePresence, type StatedEvidence, withoutDisputed } from './derive-presence.ts';
import { groupWholes } from './disputes.ts';
import { deriveEach } from './kind-readers.ts';
import { listAttestations } from './kinds/attestations.ts';
import { readFrames } from './kinds/sampling-frames.ts';
import { disputeLists } from './list-disputes.ts';
import { deriveSamples } from './samples/derive-samples.ts';
import { deriveThings } from './stated-things.ts';

/** What follows from all lists together, and what a seed draws. */
export function deriveAll(
  context: Context,
  sampleSeed: SampleSeed | undefined,
): { readonly facts: Facts; readonly draws: readonly SampleDraw[] } {
  const { asOf, parameters } = context;
  const columns = matchColumns(context);
  const attestations = listAttestations(context);
  const { statements, updates } = deriveThings(attestations, context);
  const wholes = groupWholes(attestations, context);
  const stated: StatedEvidence = { statements, wholes, columns };
  const { disputed, ...presence } = derivePresence(stated, context);
  const frames = readFrames(sampleSeed, context);
  const found = joinParts([
    { updates },
    { updates: deriveColumnUpdates(columns, updates, context) },
    presence,
    deriveSamples(frames, context),
    { members: deriveMembers(stated, context) },
    ...deriveEach(context),
  ]);
  const facts: Facts = {
    asOf,
    parameters,
    ...found,
    updates: withoutDisputed(found.updates, disputed, context),
  };
  const draws = frames.flatMap((frame) => ('draw' in frame ? [frame.draw] : []));
  const disputedFacts = disputeLists(facts, wholes, context);
  context.sources?.keep(disputedFacts);
  return { facts: disputedFacts, draws };
}
