import { deepFreeze } from '@liujiang/indicators/internal';
import type { Scheme } from './scheme.ts';

/**
 * A memo, not state: what stands in it was checked and hashed when it was made, and is frozen through and through, so that
 * checking it again could only find the same.
 */
const made: WeakSet<object> = new WeakSet();

/** Freezes a newly defined scheme, and remembers that it needs no check. */
export function sealScheme(scheme: Scheme): Scheme {
  made.add(deepFreeze(scheme));
  return scheme;
}

/** Whether this very object was made by `defineScheme`; a copy, or one from a file, was not. */
export function isMade(scheme: unknown): scheme is Scheme {
  return typeof scheme === 'object' && scheme !== null && made.has(scheme);
}
