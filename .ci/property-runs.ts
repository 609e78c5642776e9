import { inject, TestRunner } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Seed of every property and of the runner: stated, so that one commit gives one answer. */
    readonly propertySeed: number;
    /** How often properties are tried, in thousandths of what is written beside them. */
    readonly propertyRuns: number;
    /** How many minutes each property may take, where somebody hunts; `null` where only the runs count. */
    readonly propertyMinutes: number | null;
  }
  interface TaskMeta {
    /** How many cases a property was tried on. */
    cases?: number;
  }
}

/**
 * How often a property is tried, in thousandths of the number beside it: a tenth in `npm test`, otherwise as
 * `PROPERTY_RUNS` says. Every count goes through this function.
 */
export function runs(ordinarily: number): { readonly numRuns: number } {
  return { numRuns: Math.max(1, Math.round((ordinarily * inject('propertyRuns')) / 1000)) };
}

/** Notes on the running test how many cases it has been tried on, for those who explore. */
export function countCases(count: number): void {
  const test = TestRunner.getCurrentTest();
  if (test !== undefined) test.meta.cases = (test.meta.cases ?? 0) + count;
}
