import { listRequirements, type Reason, type Requirement } from '@liujiang/indicators';
import { readCollectionDay } from '../evidence/collection-time.ts';
import type { AttestationRecord } from '../evidence/records.ts';
import type { Attested, ByRequirement, Unknown } from '../facts.ts';
import type { Context } from './context.ts';
import { warnConflict } from './contradiction.ts';
import { doubtsOf, type Seen } from './observation.ts';
import { sortReasons } from './reasons.ts';
import type { Statement } from './statement.ts';
import { hasRequirement } from './unknown-requirement.ts';

/** An attestation in its place. */
export interface SeenAttestation {
  readonly record: AttestationRecord;
  readonly path: string;
}

/** The attestations of the evidence whose requirement the catalogue has; others are warnings. */
export function listAttestations(context: Context): readonly SeenAttestation[] {
  return (context.evidence.attestations?.records ?? [])
    .map((record, position) => ({ record, path: `attestations.records[${position}]` }))
    .filter(({ record, path }) => hasRequirement(record.requirement, path, context));
}

function isExpired({ expiresOn }: AttestationRecord, asOf: string): boolean {
  return expiresOn !== null && expiresOn < asOf;
}

function attestedOn({ attestedAt }: AttestationRecord): Seen {
  const own = readCollectionDay(attestedAt);
  return { own, since: own };
}

/** Only a failing is doubted when it was found before the monitoring date: it may have been put right since. */
function doubtsAbout(record: AttestationRecord, asOf: string): readonly Reason[] {
  return record.outcome === 'not-met' ? doubtsOf(attestedOn(record), asOf) : [];
}

const states = { met: 'present', 'not-met': 'absent', inapplicable: 'inapplicable' } as const;

/** What an attestation of an element says of it, beside what was looked up. */
export function readElementAttestation({ record, path }: SeenAttestation, asOf: string): Statement {
  if (isExpired(record, asOf)) {
    return { path, settled: null, claimed: null, reasons: ['expired-evidence'] };
  }
  const state = states[record.outcome];
  const reasons = doubtsAbout(record, asOf);
  return { path, settled: reasons.length === 0 ? state : null, claimed: state, reasons };
}

/** What is vouched for a requirement as a whole; those that have expired no longer count. */
export function settleAttestations(
  attestations: readonly SeenAttestation[],
  { text }: Requirement,
  context: Context,
): Attested | Unknown {
  const { asOf } = context;
  const valid = attestations.filter(({ record }) => !isExpired(record, asOf));
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
  const readings = valid.map(({ record }) => ({
    attested: {
      outcome: record.outcome,
      by: record.attestedBy,
      on: attestedOn(record).own ?? record.attestedAt,
    },
    doubts: doubtsAbout(record, asOf),
  }));
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
