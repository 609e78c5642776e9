import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord } from '../list.ts';
import { digest, record, requiredText } from '../schema-parts.ts';

/**
 * A paper that was handed in (材料): minutes, rules, pictures, as 机制保障 asks for them. It proves that what it is about is there.
 * Only requirements that are proved by papers take it; where a person judges the papers, the attestation names them.
 */
export interface DocumentRecord extends EvidenceRecord {
  /** Id of the requirement that it proves: `safeguards.operations/1`. */
  readonly requirement: string;
  /** Id of the element that it proves: `duty-reading`; `null` where the requirement enumerates none. */
  readonly element: string | null;
  /** What the paper is called (材料名称): `值班读网制度`. */
  readonly title: string;
  /** SHA-256 of the file, 64 hexadecimal digits: `9f86d081…`. */
  readonly sha256?: string;
}

/** Papers that were handed in. */
export const kind: Kind = {
  noun: { zh: '报送材料', en: 'documents' },
  order: 200,
  repeats: true,
  particulars: ['sha256'],
  blank: {
    note: '机制保障的报送材料每份一条：requirement、element、title（材料名称）、url 或 sha256',
  },
};

export function schema(): RecordSchema<DocumentRecord> {
  return exactly<DocumentRecord>()(
    record({
      requirement: requiredText(),
      element: z.nullable(requiredText()),
      title: requiredText(),
      sha256: digest(),
    }),
  );
}
