import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { answer } from '../input/answer.ts';
import { anything } from '../input/kinds.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { canonicalJson, memberHeads } from '../text/canonical-json.ts';

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
  return answer({ value: [value, anything] }, () => hashBytes([canonicalBytes(value)]));
}

/** The bytes that {@link canonicalHash} hashes. @internal */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8ToBytes(canonicalJson(value));
}

/** The canonical bytes of an object, in pieces, from those of each member. @internal */
export function objectBytes(members: Readonly<Record<string, Uint8Array>>): readonly Uint8Array[] {
  const pieces = memberHeads(Object.keys(members)).flatMap(([name, head], index) => [
    utf8ToBytes(`${index === 0 ? '{' : ','}${head}`),
    members[name] ?? new Uint8Array(),
  ]);
  return [...pieces, utf8ToBytes(pieces.length === 0 ? '{}' : '}')];
}

/** The digest of canonical bytes given in pieces. @internal */
export function hashBytes(pieces: readonly Uint8Array[]): string {
  const hash = sha256.create();
  for (const piece of pieces) hash.update(piece);
  return `sha256:${bytesToHex(hash.digest())}`;
}

/** The hash of a catalogue: {@link canonicalHash} of everything in it but its own `hash`. */
export function hashCatalogue(catalogue: Omit<Catalogue, 'hash'>): string {
  const { hash: _, ...contents } = { hash: '', ...catalogue };
  return canonicalHash(contents);
}
