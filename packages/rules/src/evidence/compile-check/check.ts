/** Counts the values of one document, so that a limit can hold. */
export interface Budget {
  left: number;
}

/** Whether a value is valid; `false` also where only zod can tell. */
export type Check = (value: unknown, budget: Budget) => boolean;

/** The check of what only zod can tell. */
export const refuse: Check = () => false;
