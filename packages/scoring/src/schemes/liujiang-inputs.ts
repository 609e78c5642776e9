import type { LeafId } from '@liujiang/indicators/internal';
import type { FormulaInputs, LeafInput } from '../formulas/formula.ts';

/**
 * Inputs of the Liujiang table by leaf id: 健康情况 and 日常监管 take the input of the formula printed in the table. A scheme
 * that names another formula for one of the two takes `LeafInput` there.
 */
export type LiujiangInputs = {
  readonly [L in Exclude<LeafId, 'health' | 'new-media.supervision'>]?: LeafInput;
} & {
  readonly health?: FormulaInputs['quarterly-average'];
  readonly 'new-media.supervision'?: FormulaInputs['pass-rate'];
};
