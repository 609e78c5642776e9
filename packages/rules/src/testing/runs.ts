import { inject } from 'vitest';

/** How often a property is tried: so often, and ten times as often in CI, where `propertyRuns` is 10000 instead of 1000. */
export function runs(byHand: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil((byHand * inject('propertyRuns')) / 1000) };
}
