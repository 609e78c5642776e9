import { fc } from '@fast-check/vitest';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Seed of the property tests; `null` where every run explores anew. */
    readonly propertySeed: number | null;
    /** How often a property is tried: a thousand times, or as often as PROPERTY_RUNS says (10000 in CI). */
    readonly propertyRuns: number;
  }
}

// A run of CI must give the same answer for the same commit, so .ci/run fixes the seed.
const seed = inject('propertySeed');
if (seed !== null) fc.configureGlobal({ seed });
