import { readCollectionDay } from '../collection-time.ts';
import { type Fields, isFields, type Tell } from './report.ts';

/** An attestation is of days that exist, does not expire before it is given, and names its proof if it has one. */
export function checkAttestation({ attestedAt, expiresOn, proof }: Fields, tell: Tell): void {
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
