/** Counts the values of one document, so that a limit can hold. */
export interface Budget {
  left: number;
}

/** Whether a value is valid; `false` also where only zod can tell. */
export type Check = (value: unknown, budget: Budget) => boolean;

/** For what is not known here. */
export const refuse: Check = () => false;
