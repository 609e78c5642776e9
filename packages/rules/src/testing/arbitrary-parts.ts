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

/** Seldom anything: most of what is tried should decide something. */
function seldom(...values: readonly string[]): fc.Arbitrary<Json> {
  return fc.oneof(
    { weight: 14, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  );
}

/** Who saw something, and what he noted. */
function remarks() {
  return { collector: seldom('甲员', '乙员'), note: seldom('已截图', '待复核') };
}

/** Units as records name them: an office, one by its short name, one that nobody knows, a group, a member of groups. */
export const units: readonly string[] = [
  '区人力资源社会保障局',
  '区信息中心',
  'finance',
  '某局',
  '各镇',
  '拉堡镇',
];

/** Whose a record is, and the site that it was seen on. */
function provenance() {
  return {
    unit: seldom(...units),
    site: seldom('柳江区人民政府门户网站', '别的网站'),
    siteHost: seldom('www.liujiang.gov.cn', 'other.example'),
  };
}

type Fields = Readonly<Record<string, Json>>;

function stated(fields: Fields): Json {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A record, with some of its fields. */
export function optional<T extends Record<string, fc.Arbitrary<Json>>>(
  shape: T,
  requiredKeys: (keyof T & string)[] = [],
): fc.Arbitrary<Json> {
  const fields = { ...observed(), ...remarks(), ...provenance(), ...shape };
  return fc.record(fields, { requiredKeys }).map(stated);
}

/** A document, with some of its lists. */
export function documentOf<T extends Record<string, fc.Arbitrary<Json>>>(
  lists: T,
  requiredKeys: (keyof T & string)[] = [],
): fc.Arbitrary<Json> {
  const site = fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        { name: '柳江区人民政府门户网站' },
        { name: '柳江区人民政府门户网站', url: 'http://www.liujiang.gov.cn/' },
      ),
    },
  );
  const fields = { ...observed(), ...remarks(), site, ...lists };
  return fc.record(fields, { requiredKeys }).map(stated);
}

const spellings: readonly ((page: string) => string)[] = [
  (page) => page,
  (page) => page,
  (page) => page,
  (page) => `http://www.liujiang.gov.cn/${page}`,
  (page) => `https://liujiang.gov.cn:443/${page}/#top`,
  (page) => `HTTP://LIUJIANG.GOV.CN/${page}?from=m`,
];

/** Addresses of a few pages, now and then spelled otherwise. */
export function addresses(...pages: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...pages), fc.constantFrom(...spellings))
    .map(([page, spell]) => spell(page));
}

/** A list: open, whole, whole but for a lost record, or not fetched to its end. */
export function list(entry: fc.Arbitrary<Json>, most = 3): fc.Arbitrary<Json> {
  return fc
    .record({
      records: fc.array(entry, { maxLength: most }),
      state: fc.constantFrom('open', 'whole', 'whole', 'whole', 'lost', 'failed', 'counted'),
      collectedAt: fc.option(fc.constantFrom(...collectionTimes), { nil: undefined }),
      expiresOn: expiry(),
      remark: fc.record(remarks()).map(stated),
    })
    .map(({ records, state, collectedAt, expiresOn, remark }) => ({
      ...(remark as object),
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

/** Mostly so: what every entry of a list has to have needs luck. */
export const mostly: fc.Arbitrary<boolean> = /* @__PURE__ */ fc.constantFrom(
  true,
  true,
  true,
  false,
);

/** Lists of published items. */
export function items(): fc.Arbitrary<Json> {
  return list(
    optional({
      publishedAt: fc.constantFrom(...printedDates),
      title: fc.constantFrom('甲', '乙', '丙'),
      url: addresses('u1', 'u2', 'u3', 'u4'),
    }),
  );
}
