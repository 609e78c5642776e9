import { listRequirements, type Reason, type Requirement } from '@liujiang/indicators';
import { readCollectionDay } from '../evidence/collection-time.ts';
import type { AttestationRecord } from '../evidence/records.ts';
import type { Attested, ByRequirement, Unknown } from '../facts.ts';
import type { Context } from './context.ts';
import { warnConflict } from './contradiction.ts';
import { doubtsOf, hasExpired, type Seen, seen } from './observation.ts';
import { sortReasons } from './reasons.ts';
import { openStatement, type Statement } from './statement.ts';
import { hasRequirement } from './unknown-requirement.ts';

/** An attestation in its place. */
export interface SeenAttestation {
  readonly record: AttestationRecord;
  readonly path: string;
  /** When it was given, and until when it may be relied on. */
  readonly seen: Seen;
}

/** The attestations of the evidence whose requirement the catalogue has; others are warnings. */
export function listAttestations(context: Context): readonly SeenAttestation[] {
  const list = context.evidence.attestations;
  if (list === undefined) return [];
  const when = seen(list, context.seen);
  return list.records
    .map((record, position) => ({
      record,
      path: `attestations.records[${position}]`,
      seen: attestedOn(record, when),
    }))
    .filter(({ record, path }) => hasRequirement(record.requirement, path, context));
}

function attestedOn(record: AttestationRecord, list: Seen): Seen {
  const own = readCollectionDay(record.attestedAt);
  return { own, since: own, until: seen(record, list).until };
}

/** Only a failing is doubted when it was found before the monitoring date: it may have been put right since. */
function doubtsAbout({ record, seen: when }: SeenAttestation, asOf: string): readonly Reason[] {
  return record.outcome === 'not-met' ? doubtsOf(when, asOf) : [];
}

const states = { met: 'present', 'not-met': 'absent', inapplicable: 'inapplicable' } as const;

/** What an attestation of an element says of it, beside what was looked up. */
export function readElementAttestation(attestation: SeenAttestation, asOf: string): Statement {
  const { record, path, seen: when } = attestation;
  if (hasExpired(when, asOf)) return openStatement(path, 'expired-evidence');
  const state = states[record.outcome];
  const reasons = doubtsAbout(attestation, asOf);
  return { path, settled: reasons.length === 0 ? state : null, claimed: state, reasons };
}

/** What is vouched for a requirement as a whole; those that have expired no longer count. */
export function settleAttestations(
  attestations: readonly SeenAttestation[],
  { text }: Requirement,
  context: Context,
): Attested | Unknown {
  const { asOf } = context;
  const valid = attestations.filter(({ seen: when }) => !hasExpired(when, asOf));
  if (valid.length === 0) {
    return { unknown: [attestations.length === 0 ? 'needs-person' : 'expired-evidence'] };
  }
  if (new Set(valid.map(({ record }) => record.outcome)).size > 1) {
    warnConflict(
      valid.map(({ path }) => path),
      text,
      context,
    );
    return { unknown: ['conflicting-evidence'] };
  }
  const readings = valid.map((attestation) => {
    const { outcome, attestedBy, attestedAt } = attestation.record;
    return {
      attested: { outcome, by: attestedBy, on: attestation.seen.own ?? attestedAt },
      doubts: doubtsAbout(attestation, asOf),
    };
  });
  const settled = readings.filter(({ doubts }) => doubts.length === 0);
  if (settled.length === 0)
    return { unknown: sortReasons(readings.flatMap(({ doubts }) => doubts)) };
  // The latest is shown; of several of one day, the first by name.
  const [latest] = settled
    .map(({ attested }) => attested)
    .sort((a, b) => (a.on === b.on ? (a.by < b.by ? -1 : 1) : a.on > b.on ? -1 : 1));
  return latest ?? { unknown: ['needs-person'] };
}

/** What is vouched for each requirement as a whole. Those of a task of each member are judged member by member instead. */
export function deriveAttestations(
  attestations: readonly SeenAttestation[],
  context: Context,
): ByRequirement<Attested | Unknown> {
  const byRequirement = new Map<string, SeenAttestation[]>();
  for (const attestation of attestations) {
    const { requirement, element } = attestation.record;
    if (element !== null) continue;
    byRequirement.set(requirement, [...(byRequirement.get(requirement) ?? []), attestation]);
  }
  return Object.fromEntries(
    listRequirements(context.catalogue)
      .filter(({ scope }) => scope === 'together')
      .map((requirement) => [
        requirement.id,
        settleAttestations(byRequirement.get(requirement.id) ?? [], requirement, context),
      ]),
  );
}
