import type { Column } from '@liujiang/indicators';
import type { ElementState } from '../evidence/vocabulary.ts';
import { asksForColumn, columnsFor, columnsOf } from './columns/asked-columns.ts';
import { readColumns } from './columns/column-states.ts';
import type { MatchedColumns } from './columns/match-columns.ts';
import type { Context } from './core/context.ts';
import type { DateSeries, Facts, Unknown } from './core/facts.ts';
import type { Frame } from './core/frame.ts';
import { comesFrom, joinOrigins } from './core/origins.ts';
import { listPlaces } from './core/places.ts';
import type { Statement } from './core/statement.ts';
import type { Wholes } from './disputes.ts';
import { settleThings } from './settle-things.ts';
import type { MemberStatements } from './stated-things.ts';

/** What the evidence says of things, and of requirements as a whole. */
export interface StatedEvidence {
  readonly statements: ReadonlyMap<string, MemberStatements>;
  readonly wholes: Wholes;
  readonly columns: MatchedColumns;
}

/** What is known of the things that are asked of everyone together. */
export interface PresenceFacts extends Pick<Facts, 'elements' | 'features' | 'attestations'> {
  /** By requirement, the elements whose evidence contradicts an attestation of the whole. */
  readonly disputed: ReadonlyMap<string, ReadonlySet<string>>;
}

const nothing: ReadonlyMap<string, readonly Statement[]> = new Map();

/** Whether what is asked of everyone together is there, and what is vouched for. */
export function derivePresence(
  { statements, wholes, columns }: StatedEvidence,
  context: Context,
): PresenceFacts {
  const elements: Record<string, Readonly<Record<string, ElementState | Unknown>>> = {};
  const features: Record<string, ElementState | Unknown> = {};
  const attestations: Record<string, Facts['attestations'][string]> = {};
  const disputed = new Map<string, ReadonlySet<string>>();
  const setUp = context.once(columnsToSetUp);
  for (const { requirement, leaf } of context.once(listPlaces).values()) {
    const { id, scope } = requirement;
    if (scope === 'each') continue;
    const said = statements.get(id)?.get('') ?? nothing;
    const owners = setUp.get(id);
    const itself = owners === undefined ? [] : readColumns(owners, columns, context);
    const things =
      itself.length === 0 ? said : new Map([...said, ['', [...(said.get('') ?? []), ...itself]]]);
    const whole = wholes.get(id)?.get('') ?? [];
    const settled = settleThings({ requirement, shared: leaf.elements }, things, whole, context);
    attestations[id] = settled.attestation;
    for (const [thing, origin] of settled.origins) context.sources?.noteState(id, thing, origin);
    if (settled.disputed.size > 0) disputed.set(id, settled.disputed);
    const states: Record<string, ElementState | Unknown> = {};
    let hasElements = false;
    for (const [thing, state] of settled.states) {
      if (thing === '') features[id] = state;
      else {
        states[thing] = state;
        hasElements = true;
      }
    }
    if (hasElements) elements[id] = states;
  }
  return { elements, features, attestations, disputed };
}

/** The columns that requirements ask to be set up, by requirement. Asked for by `once`. */
function columnsToSetUp(frame: Frame): ReadonlyMap<string, readonly Column[]> {
  const setUp = new Map<string, readonly Column[]>();
  for (const { requirement } of frame.once(listPlaces).values()) {
    const { id, text } = requirement;
    if (!asksForColumn(frame.bindings, id)) continue;
    setUp.set(id, columnsFor(text.zh, columnsOf(frame.catalogue, id), frame));
  }
  return setUp;
}

function withoutBelief(
  requirement: string,
  element: string,
  days: DateSeries,
  context: Context,
): DateSeries {
  const { sources } = context;
  const unbelieved: DateSeries = { dates: [], reasons: ['conflicting-evidence'] };
  if (sources === undefined) return unbelieved;
  const both = [sources.of(days), sources.of(undefined, 'elements', [requirement, element])];
  return comesFrom(unbelieved, { ...joinOrigins(both), open: [] }, context);
}

/** The updates without those of disputed elements: neither side is believed. */
export function withoutDisputed(
  updates: Facts['updates'],
  disputed: PresenceFacts['disputed'],
  context: Context,
): Facts['updates'] {
  const all: Record<string, Facts['updates'][string]> = { ...updates };
  for (const [requirement, elements] of disputed) {
    const series = all[requirement];
    if (series === undefined) continue;
    all[requirement] = Object.fromEntries(
      Object.entries(series).map(([element, days]) => [
        element,
        elements.has(element) ? withoutBelief(requirement, element, days, context) : days,
      ]),
    );
  }
  return all;
}
