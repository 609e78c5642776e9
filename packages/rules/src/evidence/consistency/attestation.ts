import type { Bilingual } from '@liujiang/indicators';
import { readCollectionDay } from '../collection-time.ts';
import { type Fields, isFields, type Tell } from './report.ts';

/** What an attestation says; a blank one has none of it. */
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
 * An attestation is whole or a blank; it is of days that exist, does not expire before it is given, and names its proof if it
 * has one.
 */
export function checkAttestation(record: Fields, tell: Tell): void {
  const { attestedAt, expiresOn, proof } = record;
  const isBlank = [...Object.keys(given), 'proof'].every((field) => record[field] === undefined);
  for (const [field, expected] of Object.entries(given)) {
    if (!isBlank && record[field] === undefined) tell([field], 'missing', expected);
  }
  const day = typeof attestedAt === 'string' ? readCollectionDay(attestedAt) : undefined;
  if (day === null) {
    tell(['attestedAt'], 'wrong-format', {
      zh: '存在的日期或时间（ISO 8601，如 2020-12-01）',
      en: 'a day or time that exists (ISO 8601, such as 2020-12-01)',
    });
  }
  if (typeof expiresOn === 'string' && typeof day === 'string' && expiresOn < day) {
    tell(['expiresOn'], 'contradiction', {
      zh: `不早于认定日（${day}）`,
      en: `no day before it was attested (${day})`,
    });
  }
  if (isFields(proof) && Object.keys(proof).length === 0) {
    tell(['proof'], 'missing', {
      zh: '材料的 title、url 或 sha256',
      en: 'a title, url or sha256 of the paper',
    });
  }
}
