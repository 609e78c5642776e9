import fc from 'fast-check';

/** Anything that JSON can hold. */
export type Json = unknown;

/** Days on and beside the bounds of every window of the slice, other forms, and texts that are no day. */
export const printedDates: readonly (string | null)[] = [
  null,
  '即日起',
  '2020-02-30',
  '2019-11-29',
  '2019-11-30',
  '2020-05-29',
  '2020-05-30 08:00',
  '2020-08-29',
  '2020/8/30 16:43:13',
  '2020年10月08日',
  '2020-09-30',
  '2020-10-09 17:00',
  '10月30日',
  '2020-11-29',
  '2020-11-30',
  '2020-12-01',
  '2020-12-31',
];

/** Before the monitoring date, on it, and after it. */
export const collectionTimes: readonly string[] = [
  '2020-11-01',
  '2020-11-30',
  '2020-11-30T16:30:00Z',
  '2021-01-04',
];

/** A fetch that failed. */
export const failure: Json = { at: '2020-12-01', reason: 'HTTP 503' };

/** Mostly none: what has expired decides nothing, and most of what is tried should decide something. */
function expiry() {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('2020-11-29', '2020-11-30', '2021-12-31') },
  );
}

function observed() {
  return { collectedAt: fc.constantFrom(...collectionTimes), expiresOn: expiry() };
}

/** A record, with some of its fields. */
export function optional<T extends Record<string, fc.Arbitrary<Json>>>(
  shape: T,
  requiredKeys: (keyof T & string)[] = [],
): fc.Arbitrary<Json> {
  return fc.record({ ...observed(), ...shape }, { requiredKeys });
}

/** A list: open, whole, whole but for a lost record, or not fetched to its end. */
export function list(entry: fc.Arbitrary<Json>, most = 3): fc.Arbitrary<Json> {
  return fc
    .record({
      records: fc.array(entry, { maxLength: most }),
      state: fc.constantFrom('open', 'whole', 'whole', 'whole', 'lost', 'failed', 'counted'),
      collectedAt: fc.option(fc.constantFrom(...collectionTimes), { nil: undefined }),
      expiresOn: expiry(),
    })
    .map(({ records, state, collectedAt, expiresOn }) => ({
      records,
      ...(state === 'whole' && { complete: true, count: records.length }),
      ...(state === 'lost' && { complete: true, count: records.length + 1 }),
      ...(state === 'failed' && { failed: failure }),
      ...(state === 'counted' && { count: records.length }),
      ...(collectedAt !== undefined && { collectedAt }),
      ...(expiresOn !== null && { expiresOn }),
    }));
}

/** A summary of items: of all of them, or with some left out. */
export function summary(): fc.Arbitrary<Json> {
  const texts = printedDates.flatMap((text) => text ?? []);
  return fc
    .record({
      latest: fc.array(fc.constantFrom(...texts), { maxLength: 2 }),
      earlier: fc.constantFrom(undefined, undefined, 0, 3),
      undated: fc.constantFrom(undefined, undefined, 0, 1),
      lost: fc.constantFrom(undefined, 0, 0, 0, 1),
    })
    .map(({ latest, earlier, undated, lost }) => ({
      latest,
      ...(earlier !== undefined && { earlier }),
      ...(undated !== undefined && { undated }),
      ...(lost !== undefined && { count: latest.length + (earlier ?? 0) + (undated ?? 0) + lost }),
    }));
}
