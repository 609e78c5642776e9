import type { Facts, Unknown } from '../facts/core/facts.ts';
import { isUnknown } from '../facts/core/kleene.ts';
import { sortReasons } from '../facts/core/reasons.ts';
import { answer } from '../input/answer.ts';
import { anObject } from '../input/kinds.ts';

/** The N and M of 日常监管: the number of quarterly checks, and of those that found an account unqualified. */
export interface AccountCheckCount {
  readonly checks: number;
  readonly failures: number;
}

/**
 * Counts the quarterly checks of new-media accounts in the evidence for the formula of 日常监管, 权重×(N−M)/N
 * (柳江区政府门户网站绩效评估指标任务分解表，政务新媒体／日常监管), which `scorePassRate` of `@liujiang/scoring` takes. All quarters in the evidence count
 * that had begun at the monitoring date. Unknown, with the reasons, while the list is not whole or a result is missing: an
 * unseen check would change both numbers.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { countAccountChecks, deriveFacts, parseEvidence } from '@liujiang/rules';
 * const evidence = parseEvidence({
 *   collectedAt: '2020-12-01',
 *   accountChecks: {
 *     records: [
 *       { platform: '微信', account: '柳江政务', quarter: '2020-Q2', qualified: true },
 *       { platform: '微信', account: '柳江政务', quarter: '2020-Q3', qualified: false, vetoes: ['2周内无更新'] },
 *     ],
 *     complete: true,
 *     count: 2,
 *   },
 * });
 * const facts = deriveFacts(evidence, { asOf: '2020-11-30', catalogue: liujiang });
 * countAccountChecks(facts); //=> { checks: 2, failures: 1 }
 * ```
 */
export function countAccountChecks(facts: Facts): AccountCheckCount | Unknown {
  return answer({ facts: [facts, anObject] }, () => {
    const { accounts } = facts;
    const { items, reasons } = accounts.checks;
    const results = items.map(({ value }) => value);
    const unknown = [
      ...reasons,
      ...results.flatMap((value) => (isUnknown(value) ? value.unknown : [])),
    ];
    if (unknown.length > 0) return { unknown: sortReasons(unknown) };
    return { checks: results.length, failures: results.filter((value) => value === false).length };
  });
}
