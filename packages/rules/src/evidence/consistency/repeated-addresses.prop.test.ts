import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { findRepeatedAddresses } from './repeated-addresses.ts';

/** By comparing each address with all before it. */
function compareAll(records: readonly unknown[]): number[] {
  const addresses = records.map((record) => Object(record).url as unknown);
  return addresses.flatMap((url, position) =>
    typeof url === 'string' && addresses.indexOf(url) < position ? [position] : [],
  );
}

const address = fc.oneof(
  fc.constantFrom('', 'a', 'aa', '\ud800', 'http://a.gov.cn/t20200518_1234567.shtml'),
  fc.string({ maxLength: 3 }),
  // Alike in length and in all that is hashed.
  fc
    .integer({ min: 0, max: 99 })
    .map((number) => `${String(number).padStart(2, '0')}${'z'.repeat(16)}`),
);
const record = fc.oneof(
  { weight: 9, arbitrary: address.map((url) => ({ url })) },
  fc.constantFrom(null, 0, 'a', [], {}, { url: 1 }, { url: null }),
);

describe('findRepeatedAddresses', () => {
  test.prop([fc.array(record, { maxLength: 60 })])('finds what comparing all finds', (records) => {
    expect(findRepeatedAddresses(records)).toEqual(compareAll(records));
  });

  test('thousands of addresses that collide, one of them repeated', () => {
    const records = Array.from({ length: 5_000 }, (_, number) => ({
      url: `${String(number % 4_999).padStart(4, '0')}${'z'.repeat(16)}`,
    }));
    expect(findRepeatedAddresses(records)).toEqual([4_999]);
  });

  test('many addresses that differ at their end', () => {
    const records = Array.from({ length: 20_000 }, (_, number) => ({
      url: `http://a.gov.cn/${number}`,
    }));
    expect(findRepeatedAddresses(records)).toEqual([]);
    expect(findRepeatedAddresses([...records, records[7]])).toEqual([20_000]);
  });
});
