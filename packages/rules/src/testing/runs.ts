declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;

/** How many times as often as by hand a property is tried; CI multiplies (see `.ci/run`). */
const factor =
  Number((typeof process === 'undefined' ? undefined : process.env['PROPERTY_RUNS']) ?? 1000) /
  1000;

/** How often a property is tried: so often, and ten times as often in CI, where PROPERTY_RUNS is 10000. */
export function runs(byHand: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(byHand * factor) };
}
