import type { IndicatorId } from '@liujiang/indicators';
import type { LeafId } from '@liujiang/indicators/internal';
import type { FormulaInputs, LeafInput } from './formula.ts';

/** Inputs of the Liujiang table: 健康情况 and 日常监管 take what the formula that the table prints reads. */
export type LiujiangInputs = {
  readonly [L in Exclude<LeafId, 'health' | 'new-media.supervision'>]?: LeafInput;
} & {
  readonly health?: FormulaInputs['quarterly-average'];
  readonly 'new-media.supervision'?: FormulaInputs['pass-rate'];
};

/**
 * Inputs by leaf id. Where the ids are those of the Liujiang table, branches take none, and the two leaves with a
 * printed formula take what that formula reads. A scheme that names another formula for one of the two is beyond what
 * types can know: `scoreCatalogue<string, string>` takes any input for any id, and checks it when it runs.
 */
export type LeafInputs<I extends string = string> = [I, IndicatorId] extends [IndicatorId, I]
  ? LiujiangInputs
  : Readonly<Partial<Record<I, LeafInput>>>;
