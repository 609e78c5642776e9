import { fc } from '@fast-check/vitest';
import { inject } from 'vitest';
import { countCases, runs } from './property-runs.ts';

/** How often a property is tried that says nothing of it: fast-check's own default. */
const usualRuns = 100;

const minutes = inject('propertyMinutes');

// A run must give the same answer for the same commit: the seed is fixed, and `npm run test:explore` takes others.
fc.configureGlobal({
  seed: inject('propertySeed'),
  ...runs(usualRuns),
  ...(minutes !== null && { interruptAfterTimeLimit: minutes * 60_000 }),
  reporter: (details: fc.RunDetails<unknown>) => {
    countCases(details.numRuns);
    const message = fc.defaultReportMessage(details);
    if (message !== undefined) throw new Error(message, { cause: details.errorInstance });
  },
});
