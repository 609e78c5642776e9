import { ONE, ZERO } from './fraction.ts';
import type { Interval } from './interval.ts';
import type { Coverage } from './score.ts';

/** What a formula says of a leaf: its rate (得分率) between 0 and 1, how much is judged, and why. @internal */
export interface Evaluation<T> {
  /** `null` where nothing applies. */
  readonly rate: Interval | null;
  /** In shares of the leaf. */
  readonly coverage: Coverage;
  readonly trace: T;
  /** True when all that applies to the leaf may still turn out inapplicable. */
  readonly mayVanish?: boolean;
  /** True when the scheme counts as failed what is unknown here. */
  readonly closed?: boolean;
  /** True when no evidence could settle it: its formula has no input, or a quantity no target. */
  readonly waiting?: boolean;
}

/** Anything from nothing to everything. */
export const UNKNOWN_RATE: Interval = { min: ZERO, max: ONE };

/** Everything could be judged, nothing is. */
export const nothingJudged: Coverage = { judged: ZERO, judgeable: ONE };

/** Everything that could be judged is. */
export const allJudged: Coverage = { judged: ONE, judgeable: ONE };

/** There is nothing that could be judged. */
export const nothingJudgeable: Coverage = { judged: ZERO, judgeable: ZERO };
