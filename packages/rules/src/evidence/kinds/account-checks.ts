import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Fields, Tell } from '../consistency/report.ts';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord } from '../list.ts';
import { flag, record, requiredText } from '../schema-parts.ts';

/**
 * A quarterly check (季度检查) of a new-media account. 日常监管 has a formula and no condition of passing, so no rule of the shipped
 * pack reads it: `countAccountChecks` counts the N and the M of the formula.
 */
export interface AccountCheckRecord extends EvidenceRecord {
  /** The platform (平台): `微信`, `微博`, `移动客户端`; compared after normalising. */
  readonly platform: string;
  /** Name of the account (账号名称): `柳江政务`. */
  readonly account: string;
  /** The quarter that was checked: `2020-Q3`. */
  readonly quarter: string;
  /** Whether it qualified (合格). */
  readonly qualified?: boolean;
  /** The vetoes (单项否决) for which it did not qualify, as the report names them: `2周内无更新`. */
  readonly vetoes?: readonly string[];
}

/** Quarterly checks of new-media accounts. */
export const kind: Kind = {
  noun: { zh: '新媒体季度检查', en: 'account checks' },
  order: 110,
  repeats: true,
  elsewhere: true,
  unused: {
    of: 'list',
    text: {
      zh: '新媒体季度检查（{count}条）不作达标判定；由 countAccountChecks 计出检查次数和不合格次数，供计分使用',
      en: 'Account checks ({count}) are judged by no rule; countAccountChecks counts them for scoring.',
    },
  },
  blank: {
    note: '政务新媒体季度检查每次一条：platform、account、quarter（如 2020-Q3）、qualified（是否合格）、vetoes（单项否决）；供计分时统计检查次数，不作达标判定',
  },
};

export function schema(): RecordSchema<AccountCheckRecord> {
  return exactly<AccountCheckRecord>()(
    record({
      platform: requiredText(),
      account: requiredText(),
      quarter: requiredText(),
      qualified: flag(),
      vetoes: z.exactOptional(z.array(requiredText())),
    }),
  );
}

const quarter = /^\d{4}-Q[1-4]$/;

/** Reports a quarter that is written wrongly, and vetoes of an account that qualified. */
export function check(record: Fields, tell: Tell): void {
  const { quarter: checked, qualified, vetoes } = record;
  if (typeof checked === 'string' && !quarter.test(checked)) {
    tell(['quarter'], 'wrong-format', { zh: '季度，如 2020-Q3', en: 'a quarter such as 2020-Q3' });
  }
  if (qualified === true && Array.isArray(vetoes) && vetoes.length > 0) {
    tell(['vetoes'], 'contradiction', {
      zh: '不写（已记为合格）',
      en: 'nothing, because it is said to have qualified',
    });
  }
}
