import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord } from '../list.ts';
import { record, requiredText } from '../schema-parts.ts';

/** A new-media account (政务新媒体). */
export interface AccountRecord extends EvidenceRecord {
  /** The platform (平台): `微信`, `微博`, `移动客户端`; compared after normalising. */
  readonly platform?: string;
  /** Name of the account (账号名称): `柳江政务`. */
  readonly name?: string;
}

/** New-media accounts. */
export const kind: Kind = {
  noun: { zh: '新媒体账号', en: 'new-media accounts' },
  order: 100,
  elsewhere: true,
  blank: {
    note: '政务新媒体账号每个一条：unit、platform、name',
  },
};

export function schema(): RecordSchema<AccountRecord> {
  return exactly<AccountRecord>()(
    record({ platform: z.exactOptional(requiredText()), name: z.exactOptional(requiredText()) }),
  );
}
