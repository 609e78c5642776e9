// What the tests import as `@fast-check/vitest` while they are tried on mutants: what fails is not made smaller.
import fc from 'fast-check';
import { inject, it, test } from 'vitest';

const usualRuns = 100;
const numRuns = Math.max(1, Math.round((usualRuns * inject('propertyRuns')) / 1000));
fc.configureGlobal({ seed: inject('propertySeed'), numRuns, endOnFailure: true });

test.prop = (arbitraries, options) => (name, call) => {
  test(name, () => {
    const property = Array.isArray(arbitraries)
      ? fc.asyncProperty(...arbitraries, (...drawn) => call(...drawn))
      : fc.asyncProperty(fc.record(arbitraries), (drawn) => call(drawn));
    return fc.assert(
      property.beforeEach(() => {}),
      options,
    );
  });
};

export { fc, it, test };
