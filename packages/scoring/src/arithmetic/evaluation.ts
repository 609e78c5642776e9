import { ONE, ZERO } from './fraction.ts';
import type { Interval } from './interval.ts';
import type { Coverage } from './score.ts';

/** What a formula makes of a leaf: its rate (得分率) between 0 and 1, how much is judged, and why. @internal */
export interface Evaluation<T> {
  /** `null` where nothing applies. */
  readonly rate: Interval | null;
  /** In shares of the leaf. */
  readonly coverage: Coverage;
  readonly trace: T;
  /** True when all that applies to the leaf may still turn out inapplicable. */
  readonly mayVanish?: boolean;
  /** True when the scheme counted something unknown here as failed. */
  readonly closed?: boolean;
  /** True when no evidence could decide it: its formula has no input, or a quantity no target. */
  readonly waiting?: boolean;
}

/** Unknown: any rate from 0 to 1. */
export const UNKNOWN_RATE: Interval = { min: ZERO, max: ONE };

/** How much is judged when nothing is. */
export const nothingJudged: Coverage = { judged: ZERO, judgeable: ONE };

/** How much is judged when everything is. */
export const allJudged: Coverage = { judged: ONE, judgeable: ONE };

/** How much is judged when nothing can be. */
export const nothingJudgeable: Coverage = { judged: ZERO, judgeable: ZERO };
