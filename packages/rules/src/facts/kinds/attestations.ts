import type { Reason, Requirement } from '@liujiang/indicators';
import { readCollectionDay } from '../../evidence/collection-time.ts';
import { doubtsOf, hasExpired, placesIn, type Seen, seen } from '../../evidence/observation.ts';
import type { AttestationRecord, GivenAttestation } from '../../evidence/records.ts';
import { byCodeUnits } from '../../input/by-code-units.ts';
import type { Context } from '../core/context.ts';
import { warnSides } from '../core/contradiction.ts';
import type { Attested, Disregarded, Unattested } from '../core/facts.ts';
import { sortReasons } from '../core/reasons.ts';
import { openStatement, type Statement } from '../core/statement.ts';
import type { AnswersItself, KindBindings } from '../kind.ts';
import { hasRequirement } from '../unknown-requirement.ts';

export const bindings: KindBindings = {
  settledBySeeing: {
    about:
      'Requirements that ask for an opinion beside what can be counted, dated or looked up, which settles them.',
    holds: 'requirement',
    many: true,
  },
};

export const answersItself: AnswersItself = (question) => question === 'attestations';

/** An attestation in its place. */
export interface SeenAttestation {
  readonly record: GivenAttestation;
  readonly path: string;
  /** When it was given, and until when it may be relied on. */
  readonly seen: Seen;
}

function isGiven(record: AttestationRecord): record is GivenAttestation {
  return record.outcome !== undefined;
}

/** The attestations of the evidence whose requirement the catalogue has; others are warnings. A blank one says nothing. */
export function listAttestations(context: Context): readonly SeenAttestation[] {
  const list = context.evidence.attestations;
  if (list === undefined) return [];
  const when = seen(list, context.seen);
  return placesIn(list).flatMap(([position, record]) => {
    const path = `attestations.records[${position}]`;
    if (!hasRequirement(record.requirement, path, context) || !isGiven(record)) return [];
    return [{ record, path, seen: attestedOn(record, when) }];
  });
}

function attestedOn(record: GivenAttestation, list: Seen): Seen {
  const own = readCollectionDay(record.attestedAt);
  return { own, since: own, until: seen(record, list).until };
}

/** Those that may still be relied on. */
export function keepInForce(
  attestations: readonly SeenAttestation[],
  asOf: string,
): readonly SeenAttestation[] {
  return attestations.filter(({ seen: when }) => !hasExpired(when, asOf));
}

/** What an attestation says, by whom, and when. */
export function wordOf({ record, seen: when }: SeenAttestation): Attested {
  const { outcome, attestedBy, attestedAt } = record;
  return { outcome, by: attestedBy, on: when.own ?? attestedAt };
}

/** Only a failing found before the monitoring date is doubted: it may have been put right since. */
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
  const settled = reasons.length === 0 ? state : null;
  return { path, settled, claimed: state, reasons, attested: wordOf(attestation) };
}

/** The earliest first; of one day, by name and by whatever else is said. */
function compareWords(one: Attested, other: Attested): number {
  const key = (word: Attested) => `${word.on}\n${word.by}\n${JSON.stringify(word)}`;
  return byCodeUnits(key(one), key(other));
}

/** That attestations do not settle a requirement: each of them once, with the reason. */
function unsettled(
  attestations: readonly SeenAttestation[],
  reasonsOf: (attestation: SeenAttestation) => readonly Reason[],
): Unattested {
  const said = new Map<string, Disregarded>();
  const reasons = new Set<Reason>();
  for (const attestation of attestations) {
    const { until } = attestation.seen;
    for (const reason of reasonsOf(attestation)) {
      const word = { ...wordOf(attestation), ...(until !== null && { until }), reason };
      said.set(JSON.stringify(word), word);
      reasons.add(reason);
    }
  }
  return { unknown: sortReasons([...reasons]), said: [...said.values()].sort(compareWords) };
}

/**
 * What is vouched for a requirement as a whole. Expired attestations do not count. Where attestations differ, or evidence
 * contradicts them (`disputed`), nothing is settled.
 */
export function settleAttestations(
  attestations: readonly SeenAttestation[],
  { text }: Pick<Requirement, 'text'>,
  disputed: boolean,
  context: Context,
): Attested | Unattested {
  const { asOf } = context;
  if (attestations.length === 0) return { unknown: ['needs-person'] };
  const valid = keepInForce(attestations, asOf);
  if (valid.length === 0) return unsettled(attestations, () => ['expired-evidence']);
  const differ = new Set(valid.map(({ record }) => record.outcome)).size > 1;
  if (differ) {
    warnSides(
      valid.map((attestation) => ({ path: attestation.path, attested: wordOf(attestation) })),
      text,
      context,
    );
  }
  if (differ || disputed) return unsettled(valid, () => ['conflicting-evidence']);
  const settled = valid.filter((attestation) => doubtsAbout(attestation, asOf).length === 0);
  // The latest is shown; of several of one day, the first by name.
  const words = settled.map(wordOf).sort(compareWords);
  const latest = words.find(({ on }) => on === words.at(-1)?.on);
  return latest ?? unsettled(valid, (attestation) => doubtsAbout(attestation, asOf));
}
