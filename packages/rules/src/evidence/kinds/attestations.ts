import type { Bilingual } from '@liujiang/indicators';
import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import { isObject } from '../../input/is-object.ts';
import { dayOrTime } from '../../input/wanted.ts';
import { readCollectionDay } from '../collection-time.ts';
import type { Fields, Tell } from '../consistency/report.ts';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord } from '../list.ts';
import { digest, record, requiredText } from '../schema-parts.ts';
import { type AttestedOutcome, attestedOutcomes } from '../vocabulary.ts';

/** What supports an attestation. */
export interface Proof {
  /** What the paper (依据材料) is called: `检查记录`. */
  readonly title?: string;
  /** Address of the paper: `http://www.example.gov.cn/papers/1.pdf`. */
  readonly url?: string;
  /** SHA-256 of the file, 64 hexadecimal digits: `9f86d081…`. */
  readonly sha256?: string;
}

/**
 * What a person vouches for (认定): the judgement on a requirement that nothing else settles, or on an element of one. Outcome,
 * person, day and expiry are given together; a record without them is a blank, and says nothing.
 */
export interface AttestationRecord extends EvidenceRecord {
  /** Id of the requirement: `design.topics/3`. */
  readonly requirement: string;
  /** Id of the element: `charts`; `null` for the requirement as a whole. */
  readonly element: string | null;
  /** What is vouched for (认定结果): that it is met (符合), that it is not (不符合), or that it does not arise (不涉及). */
  readonly outcome?: AttestedOutcome;
  /** Who vouches for it (认定人), a person or the office that does: `评估组`. */
  readonly attestedBy?: string;
  /** When (认定日期), written like {@link Observed.collectedAt}: `2020-12-01`. */
  readonly attestedAt?: string;
  /** What it rests on. */
  readonly proof?: Proof;
  /** Last civil day on which it may be relied on (有效期最后一日): `2021-06-30`; `null` when it does not expire. */
  readonly expiresOn?: string | null;
}

/** An attestation that is no blank. */
export type GivenAttestation = AttestationRecord &
  Required<Pick<AttestationRecord, 'outcome' | 'attestedBy' | 'attestedAt' | 'expiresOn'>>;

/** What persons vouch for. */
export const kind: Kind = {
  noun: { zh: '人工认定', en: 'attestations' },
  order: 210,
  repeats: true,
  particulars: ['proof.title', 'proof.url', 'proof.sha256'],
  named: true,
  blank: {
    note: '人工认定每项一条，outcome（met 符合、not-met 不符合、inapplicable 不涉及）、attestedBy（认定人）、attestedAt（认定日期）、expiresOn（有效期最后一日，长期有效为 null）四项一并填写，可附 proof（依据材料）；空白的不作认定',
  },
};

function proofSchema() {
  return z.strictObject({
    title: z.exactOptional(requiredText()),
    url: z.exactOptional(requiredText()),
    sha256: digest(),
  });
}

export function schema(): RecordSchema<AttestationRecord> {
  return exactly<AttestationRecord>()(
    record({
      requirement: requiredText(),
      element: z.nullable(requiredText()),
      outcome: z.exactOptional(z.enum(attestedOutcomes)),
      attestedBy: z.exactOptional(requiredText()),
      attestedAt: z.exactOptional(requiredText()),
      proof: z.exactOptional(proofSchema()),
    }),
  );
}

/** The fields that make an attestation. */
const given: Readonly<Record<string, Bilingual>> = {
  outcome: {
    zh: 'met（符合）、not-met（不符合）或 inapplicable（不涉及）',
    en: 'met, not-met or inapplicable',
  },
  attestedBy: { zh: '认定人', en: 'who vouches for it' },
  attestedAt: { zh: '认定日期', en: 'when it was attested' },
  expiresOn: {
    zh: '有效期的最后一日，或 null（长期有效）',
    en: 'the last day on which it may be relied on, or null when it does not expire',
  },
};

/**
 * Reports an attestation that is neither whole nor blank, has a day that does not exist, expires before it is given, or has an
 * empty proof.
 */
export function check(record: Fields, tell: Tell): void {
  const { attestedAt, expiresOn, proof } = record;
  const isBlank = [...Object.keys(given), 'proof'].every((field) => record[field] === undefined);
  for (const [field, expected] of Object.entries(given)) {
    if (!isBlank && record[field] === undefined) tell([field], 'missing', expected);
  }
  const day = typeof attestedAt === 'string' ? readCollectionDay(attestedAt) : undefined;
  if (day === null) {
    tell(['attestedAt'], 'wrong-format', dayOrTime);
  }
  if (typeof expiresOn === 'string' && typeof day === 'string' && expiresOn < day) {
    tell(['expiresOn'], 'contradiction', {
      zh: `不早于认定日（${day}）`,
      en: `no day before it was attested (${day})`,
    });
  }
  if (isObject(proof) && Object.keys(proof).length === 0) {
    tell(['proof'], 'missing', {
      zh: '材料的 title、url 或 sha256',
      en: 'a title, url or sha256 of the paper',
    });
  }
}
