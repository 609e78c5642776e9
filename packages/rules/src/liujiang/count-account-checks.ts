import type { Facts, Unknown } from '../facts/core/facts.ts';
import { isUnknown } from '../facts/core/kleene.ts';
import { sortReasons } from '../facts/core/reasons.ts';
import { answer } from '../input/answer.ts';
import { anObject } from '../input/kinds.ts';

/** N and M of 日常监管: how many quarterly checks there were, and how many of them found an account unqualified. */
export interface AccountCheckCount {
  readonly checks: number;
  readonly failures: number;
}

/**
 * The quarterly checks of new-media accounts that the evidence shows, counted for the formula of 日常监管, 权重×(N−M)/N (柳江区
 * 政府门户网站绩效评估指标任务分解表，政务新媒体／日常监管): what `scorePassRate` of `@liujiang/scoring` takes. Which quarters
 * count is for the evidence to say; those that had not begun at the monitoring date do not. Unknown, with the reasons, as
 * long as the list is not shown whole or a result is missing: a check that nobody shows would change both numbers.
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
