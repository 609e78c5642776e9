import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { answer } from '../input/answer.ts';
import { anything } from '../input/kinds.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { canonicalJson } from '../text/canonical-json.ts';

/**
 * The digest of a JSON value: `sha256:` and 64 hexadecimal digits of its canonical form (RFC 8785). Key order and white
 * space do not matter. Members that are `undefined` count as absent, as in `JSON.stringify`.
 *
 * @throws TypeError when the value has no JSON form (`undefined`, a function) or holds a number that JSON cannot
 *   express (NaN, Infinity).
 *
 * @example
 * ```ts
 * import { canonicalHash } from '@liujiang/indicators';
 * canonicalHash({ b: [1, 2], a: '区' }) === canonicalHash({ a: '区', b: [1, 2] }); //=> true
 * canonicalHash({}); //=> 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 * ```
 */
export function canonicalHash(value: unknown): string {
  return answer({ value: [value, anything] }, () => hashText(canonicalJson(value)));
}

/** The digest of a text; of canonical JSON it is the {@link canonicalHash} of the value. @internal */
export function hashText(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** The hash of a catalogue: {@link canonicalHash} of everything in it but its own `hash`. */
export function hashCatalogue(catalogue: Omit<Catalogue, 'hash'>): string {
  const { hash: _, ...contents } = { hash: '', ...catalogue };
  return canonicalHash(contents);
}
