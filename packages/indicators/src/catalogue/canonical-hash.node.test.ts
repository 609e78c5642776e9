import { createHash } from 'node:crypto';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { liujiang } from '../liujiang/index.ts';
import { canonicalHash, hashCatalogue } from './canonical-hash.ts';

/** RFC 8785 in the plainest words: keys sorted by UTF-16 code units, everything else as JSON.stringify has it. */
function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join(',')}}`;
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

describe('hashCatalogue', () => {
  it("gives Liujiang's own hash, which an independent calculation gives too", () => {
    const { hash, ...contents } = liujiang;
    expect(hash).toBe(digestOf(canonicalText(contents)));
    expect(hashCatalogue(liujiang)).toBe(hash);
    expect(hashCatalogue(contents)).toBe(hash);
  });

  it('changes with any word and survives JSON', () => {
    const copy = JSON.parse(JSON.stringify(liujiang));
    expect(hashCatalogue(copy)).toBe(liujiang.hash);
    copy.indicators[6].children[2].requirements[0].text.zh += '。';
    expect(hashCatalogue(copy)).not.toBe(liujiang.hash);
  });
});

describe('canonicalHash', () => {
  it('refuses what JSON cannot say', () => {
    for (const value of [undefined, () => 1, Number.NaN, { a: Number.POSITIVE_INFINITY }]) {
      expect(() => canonicalHash(value)).toThrow();
    }
  });

  test.prop([fc.jsonValue()])('is that of the canonical text', (value) => {
    expect(canonicalHash(value)).toBe(digestOf(canonicalText(value)));
  });
});
