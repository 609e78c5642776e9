import { inject, vi } from 'vitest';

/** How often a property is tried: a thousand times, ten thousand in CI. */
export const runs: { readonly numRuns: number } = { numRuns: inject('propertyRuns') };

// Thousands of tries on a busy machine take longer than the usual five seconds.
vi.setConfig({ testTimeout: 120_000 });
