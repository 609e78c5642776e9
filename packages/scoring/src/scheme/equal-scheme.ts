import type { Catalogue } from '@liujiang/indicators';
import { buildScheme } from './define-scheme.ts';
import type { Scheme } from './scheme.ts';

/**
 * A scheme in which every leaf weighs the same, 100 points in all. The table prints no weights, so this is nobody's
 * official choice, and every report under it says so.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { effectiveWeights, equalScheme } from '@liujiang/scoring';
 *
 * effectiveWeights(equalScheme(liujiang))['health']; //=> '1/68'
 * ```
 */
export function equalScheme(catalogue: Catalogue): Scheme {
  const title = {
    zh: '末级指标等权方案（非官方）',
    en: 'Equal weight for every leaf (not official)',
  };
  const input = { id: 'equal', version: '1.0.0', title, weights: {}, spread: 'by-leaves' };
  return buildScheme(catalogue, input, false);
}
