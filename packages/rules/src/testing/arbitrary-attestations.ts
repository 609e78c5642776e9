import fc from 'fast-check';
import { collectionTimes, type Json, optional } from './arbitrary-parts.ts';

interface Attestation {
  readonly attestedAt: string;
  readonly expiresOn: string | null;
}

/** An attestation that had expired before it was given is refused, and cannot do without the field. */
function keepsToItsDay(record: Attestation): Attestation {
  const { attestedAt, expiresOn } = record;
  return expiresOn !== null && expiresOn < attestedAt ? { ...record, expiresOn: null } : record;
}

/** What somebody vouches for. */
export function arbitraryAttestation(): fc.Arbitrary<Json> {
  return optional(
    {
      requirement: fc.constantFrom(
        'design.topics/3',
        'design.layout/1',
        'disclosure.basic.news/2',
        'disclosure.basic.documents/3',
        'new-media.consolidation/2',
        'disclosure.projects.approval-services/1',
      ),
      element: fc.constantFrom(null, null, 'materials'),
      unit: fc.constantFrom('拉堡镇', '区信息中心'),
      outcome: fc.constantFrom('met', 'not-met', 'inapplicable'),
      attestedBy: fc.constantFrom('甲', '乙', '丙'),
      attestedAt: fc.constantFrom(...collectionTimes),
      expiresOn: fc.constantFrom(null, null, '2021-12-31', '2020-11-29'),
      proof: fc.constantFrom({ title: '检查记录' }, { url: 'https://example.cn/1' }),
    },
    ['requirement', 'element', 'outcome', 'attestedBy', 'attestedAt', 'expiresOn'],
  ).map((record) => keepsToItsDay(record as Attestation));
}
