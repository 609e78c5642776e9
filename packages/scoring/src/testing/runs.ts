import { vi } from 'vitest';

declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;

/** How often a property is tried: a thousand times, or as often as PROPERTY_RUNS says (10000 in CI). */
export const runs: { readonly numRuns: number } = {
  numRuns: Number(
    (typeof process === 'undefined' ? undefined : process.env['PROPERTY_RUNS']) ?? 1000,
  ),
};

// Thousands of tries on a busy machine take longer than the usual five seconds.
vi.setConfig({ testTimeout: 120_000 });
