import { isObject } from '../../input/is-object.ts';

/** Addresses of one site begin alike and differ in their last characters, so those make the hash. */
const hashedTail = 16;

/** How many slots may be tried for each address, on average, before the hash table is given up. */
const mostSteps = 4;

function addressAt(records: readonly unknown[], position: number): string | undefined {
  const record = records[position];
  const url = isObject(record) ? record['url'] : undefined;
  return typeof url === 'string' ? url : undefined;
}

/** FNV-1a over the tail, its bits mixed so that the lower ones can be used alone. */
function hashTail(text: string): number {
  let hash = text.length;
  for (let index = Math.max(0, text.length - hashedTail); index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/**
 * Whether no address is repeated; `false` also where that would take long to tell, as with addresses made to collide. A set of
 * strings takes ten times as long as this table.
 */
function areCertainlyDistinct(records: readonly unknown[]): boolean {
  let size = 4;
  while (size < records.length * 2) size *= 2;
  const hashes = new Int32Array(size);
  /** For each slot the position of its record plus one; 0 when the slot is free. */
  const holders = new Int32Array(size);
  let steps = records.length * mostSteps;
  for (let position = 0; position < records.length; position++) {
    const url = addressAt(records, position);
    if (url === undefined) continue;
    const hash = hashTail(url);
    let slot = hash & (size - 1);
    for (let holder = holders[slot]; holder; holder = holders[slot]) {
      if (hashes[slot] === hash && addressAt(records, holder - 1) === url) return false;
      steps -= 1;
      if (steps < 0) return false;
      slot = (slot + 1) & (size - 1);
    }
    hashes[slot] = hash;
    holders[slot] = position + 1;
  }
  return true;
}

/** The positions of records that repeat the address of an earlier one. */
export function findRepeatedAddresses(records: readonly unknown[]): readonly number[] {
  if (areCertainlyDistinct(records)) return [];
  const seen = new Set<string>();
  const repeated: number[] = [];
  for (let position = 0; position < records.length; position++) {
    const url = addressAt(records, position);
    if (url === undefined) continue;
    if (seen.has(url)) repeated.push(position);
    seen.add(url);
  }
  return repeated;
}
