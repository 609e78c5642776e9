import { divide, formatExact, parseExact } from '../arithmetic/fraction.ts';
import { Given } from '../input/given.ts';
import { takeIn } from '../input/within.ts';
import { checkOwnHash } from './check-scheme.ts';
import type { Scheme } from './scheme.ts';

/**
 * The share of each leaf in the whole, as an exact fraction by leaf id, in table order. Leaves that are not scored have
 * `0`; weighted ones that the catalogue lacks are listed too. The shares add up to exactly 1.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { defineScheme, effectiveWeights, nanning2020 } from '@liujiang/scoring';
 *
 * const scheme = defineScheme(liujiang, { ...nanning2020, unlisted: 'exclude' });
 * effectiveWeights(scheme)['health']; //=> '1/5'
 * effectiveWeights(scheme)['safeguards.training']; //=> '0'
 * ```
 */
export function effectiveWeights(scheme: Scheme): Readonly<Record<string, string>> {
  return takeIn({ scheme }, () => {
    checkOwnHash(new Given(scheme, 'scheme'));
    const total = parseExact(scheme.total);
    return Object.fromEntries(
      scheme.nodes
        .filter(({ kind }) => kind !== 'branch')
        .map(({ id, weight }) => [id, formatExact(divide(parseExact(weight), total))]),
    );
  });
}
