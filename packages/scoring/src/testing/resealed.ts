import { canonicalHash } from '@liujiang/indicators';
import type { Scheme } from '../scheme/scheme.ts';

/** A scheme with other fields, under its own hash: what `defineScheme` would have made of another input. */
export function resealed({ hash: _, ...scheme }: Scheme, changes: Partial<Scheme>): Scheme {
  const contents = { ...scheme, ...changes };
  return { ...contents, hash: canonicalHash(contents) };
}
