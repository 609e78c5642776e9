import { type Directory, defineDirectory } from '@liujiang/indicators';
import fc from 'fast-check';
import type { Evidence } from '../evidence/evidence.ts';
import { safeParseEvidence } from '../parse-evidence.ts';

/** The monitoring date that {@link arbitraryEvidence} is spread around. */
export const asOfForArbitraryEvidence = '2020-11-30';

/** A directory small enough for chance to cover it: one town and one office. */
export const directoryForArbitraryEvidence: Directory = /* @__PURE__ */ defineDirectory({
  id: 'arbitrary',
  version: '1',
  units: [{ id: 'labao', name: '拉堡镇人民政府', shortNames: ['拉堡镇'] }],
  groups: [
    { id: '各镇', members: ['labao'] },
    { id: '各单位', members: ['labao'] },
  ],
});

type Json = unknown;

/** Days on and beside the bounds of every window of the slice, other forms, and texts that are no day. */
const printedDates: readonly (string | null)[] = [
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
const collectionTimes = ['2020-11-01', '2020-11-30', '2020-11-30T16:30:00Z', '2021-01-04'];

const failure = { at: '2020-12-01', reason: 'HTTP 503' };

function observed() {
  return { collectedAt: fc.constantFrom(...collectionTimes) };
}

function optional<T extends Record<string, fc.Arbitrary<Json>>>(
  shape: T,
  requiredKeys: (keyof T & string)[] = [],
): fc.Arbitrary<Json> {
  return fc.record({ ...observed(), ...shape }, { requiredKeys });
}

function list(entry: fc.Arbitrary<Json>, most = 3): fc.Arbitrary<Json> {
  return fc
    .record({
      records: fc.array(entry, { maxLength: most }),
      state: fc.constantFrom('open', 'whole', 'whole', 'whole', 'lost', 'failed', 'counted'),
      collectedAt: fc.option(fc.constantFrom(...collectionTimes), { nil: undefined }),
    })
    .map(({ records, state, collectedAt }) => ({
      records,
      ...(state === 'whole' && { complete: true, count: records.length }),
      ...(state === 'lost' && { complete: true, count: records.length + 1 }),
      ...(state === 'failed' && { failed: failure }),
      ...(state === 'counted' && { count: records.length }),
      ...(collectedAt !== undefined && { collectedAt }),
    }));
}

function arbitraryLists(): Readonly<Record<string, fc.Arbitrary<Json>>> {
  const date = fc.constantFrom(...printedDates);
  const url = fc.constantFrom('u1', 'u2', 'u3', 'u4');
  const title = fc.constantFrom('甲', '乙', '丙');
  const unit = fc.constantFrom('区人力资源社会保障局', '区信息中心', 'finance', '某局');
  const items = list(optional({ publishedAt: date, title, url }));
  const section = fc.oneof(
    optional({ name: fc.constantFrom('人事任免', '任前公示', '招考招录', '其他'), items }, [
      'name',
    ]),
    fc.record({ name: fc.constantFrom('人事任免', '招考招录'), failed: fc.constant(failure) }),
  );
  const column = fc.oneof(
    optional(
      {
        id: fc.constantFrom('human-resources/personnel', 'towns/personnel'),
        sections: list(section, 5),
      },
      ['id'],
    ),
    optional(
      { name: fc.constantFrom('人事信息', '统计数据', '专栏'), unit, sections: list(section) },
      ['name'],
    ),
    fc.record({ id: fc.constant('human-resources/personnel'), failed: fc.constant(failure) }),
  );
  const simple = fc.oneof(
    optional(
      {
        id: fc.constantFrom(
          'statistics/statistics',
          'information-centre/open-data',
          'government-office/plans',
        ),
        state: fc.constantFrom('present', 'absent'),
      },
      ['id'],
    ),
    optional(
      {
        id: fc.constantFrom('towns/departmental-documents', 'towns/notices', 'towns/work-news'),
        unit: fc.constantFrom('拉堡镇', '某局'),
        state: fc.constantFrom('present', 'absent'),
      },
      ['id'],
    ),
    optional({ id: fc.constant('statistics/statistics'), items }, ['id']),
  );
  const place = {
    requirement: fc.constantFrom(
      'disclosure.projects.approval-services/1',
      'disclosure.basic.budget/1',
    ),
    element: fc.constantFrom(
      'materials',
      'complaints',
      'budget',
      'final-accounts',
      'three-public-expenses',
    ),
  };
  const itself = {
    requirement: fc.constantFrom(
      'disclosure.welfare.education/2',
      'interaction.consulting.smart-answers/1',
      'interaction.collection.channels/1',
    ),
    element: fc.constant(null),
  };
  const ofMember = {
    requirement: fc.constant('disclosure.basic.plans/3'),
    element: fc.constantFrom('annual-plan', 'progress'),
    unit: fc.constantFrom('拉堡镇', '区政府办'),
  };
  const required = ['requirement', 'element'];
  const state = fc.constantFrom('present', 'absent', 'inapplicable');
  const disclosure = fc.oneof(
    optional({ ...itself, state }, [...required, 'state'] as never),
    optional({ ...itself, items }, [...required, 'items'] as never),
    optional({ ...ofMember, state }, [...required, 'state'] as never),
    optional({ ...place, state: fc.constantFrom('present', 'absent', 'inapplicable') }, [
      'requirement',
      'element',
      'state',
    ]),
    optional({ ...place, items }, ['requirement', 'element', 'items']),
    optional({ ...place, failed: fc.constant(failure) }, ['requirement', 'element', 'failed']),
  );
  const series = optional(
    { name: title, cadence: fc.constantFrom('monthly', 'quarterly', 'yearly'), releases: items },
    ['name', 'cadence'],
  );
  const address = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9');
  const consultation = optional({
    title,
    url: address,
    opensAt: date,
    closesAt: date,
    feedbackAt: date,
  });
  const enquiry = optional({
    topic: title,
    url,
    askedAt: date,
    repliedAt: date,
    accurate: fc.boolean(),
  });
  const account = optional({ unit, platform: fc.constantFrom('微信', '微博'), name: title });
  const page = fc.oneof(
    optional({ url, publishedAt: fc.constantFrom('2020-11-02 09:30', '2020-11-02', null) }),
    optional({ url, failed: fc.constant(failure) }, ['failed']),
  );
  const training = optional({ title, heldAt: date });
  const measurement = optional(
    {
      requirement: fc.constantFrom(
        'design.layout/1',
        'design.layout/3',
        'design.functions.search/4',
      ),
      parameter: fc.constantFrom('mainColours', 'colours', 'loadTime', 'resultPage'),
      title,
      url,
      value: fc.constantFrom(1, 3, 3.5, null),
    },
    ['requirement', 'parameter', 'value'],
  );
  const sample = optional(
    {
      requirement: fc.constantFrom(
        'disclosure.basic.interpretation/1',
        'services.administrative.item-granularity/1',
      ),
      title,
      url,
      met: fc.constantFrom(true, true, true, false),
    },
    ['requirement'],
  );
  const link = optional({
    url,
    kind: fc.constantFrom('government', 'non-government', 'commercial'),
    notice: fc.boolean(),
  });
  const patrol = optional(
    { cadence: fc.constantFrom('monthly', 'quarterly', 'yearly'), doneAt: date },
    ['cadence'],
  );
  const attestation = optional(
    {
      requirement: fc.constantFrom(
        'design.topics/3',
        'design.layout/1',
        'disclosure.basic.news/2',
        'disclosure.basic.documents/3',
        'new-media.consolidation/2',
        'disclosure.projects.approval-services/1',
      ),
      element: fc.constantFrom(null, null, 'materials'),
      unit: fc.constantFrom('拉堡镇', '区信息中心'),
      outcome: fc.constantFrom('met', 'not-met', 'inapplicable'),
      attestedBy: title,
      attestedAt: fc.constantFrom(...collectionTimes),
      expiresOn: fc.constantFrom(null, null, '2021-12-31', '2020-11-29'),
      proof: fc.constantFrom({ title: '检查记录' }, { url: 'https://example.cn/1' }),
    },
    ['requirement', 'element', 'outcome', 'attestedBy', 'attestedAt', 'expiresOn'],
  ).map((record) => keepsToItsDay(record as Attestation));
  return {
    columns: list(fc.oneof(column, simple), 5),
    disclosures: list(disclosure, 5),
    series: list(series),
    consultations: list(consultation, 12),
    simulatedEnquiries: list(enquiry),
    letters: list(enquiry.map((letter) => without(letter, 'accurate'))),
    accounts: list(account, 4),
    pages: list(page),
    trainings: list(training),
    measurements: list(measurement, 6),
    samples: list(sample, 6),
    links: list(link),
    patrols: list(patrol, 12),
    attestations: list(attestation, 4),
  };
}

interface Attestation {
  readonly attestedAt: string;
  readonly expiresOn: string | null;
}

/** An attestation that had expired before it was given is refused, and cannot do without the field. */
function keepsToItsDay(record: Attestation): Attestation {
  const { attestedAt, expiresOn } = record;
  return expiresOn !== null && expiresOn < attestedAt ? { ...record, expiresOn: null } : record;
}

function without(value: Json, key: string): Json {
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key));
}

/** Takes out what a document would be refused for, one problem after the other. */
function repair(document: Json): Evidence {
  const result = safeParseEvidence(document);
  if (result.success) return result.evidence;
  const repaired = structuredClone(document);
  for (const { path } of result.error.problems) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
    const last = keys.pop() ?? '';
    const parent = keys.reduce((node, key) => (node as Record<string, Json>)?.[key], repaired);
    if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, last);
  }
  return repair(repaired);
}

/** Valid documents of evidence, small and full of coincidences: bounds, contradictions, lost records, failed fetches. */
export function arbitraryEvidence(): fc.Arbitrary<Evidence> {
  return optional({ ...arbitraryLists() }).map(repair);
}

/** The same with one list in each document: no list says anything about another, so less is enough to try everything. */
export function arbitraryListOfEvidence(): fc.Arbitrary<Evidence> {
  // A reply on time takes two dates that fit together, six consultations take many: chance needs more tries.
  const documents = Object.entries(arbitraryLists()).map(([name, one]) => ({
    weight: name === 'simulatedEnquiries' || name === 'consultations' ? 4 : 1,
    arbitrary: optional({ [name]: one }, [name]),
  }));
  return fc.oneof(...documents).map(repair);
}

/** Every valid document that has one record, field or flag less than a document, with the path of what was removed. */
export function* removals(
  document: Evidence,
): Generator<{ readonly removed: string; readonly evidence: Evidence }> {
  for (const { removed, value } of removalsOf(document, '')) {
    const result = safeParseEvidence(value);
    if (result.success) yield { removed, evidence: result.evidence };
  }
}

function* removalsOf(
  value: Json,
  path: string,
): Generator<{ readonly removed: string; readonly value: Json }> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [position, member] of value.entries()) {
      const place = `${path}[${position}]`;
      yield { removed: place, value: value.filter((_, other) => other !== position) };
      for (const { removed, value: less } of removalsOf(member, place)) {
        yield { removed, value: value.with(position, less) };
      }
    }
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    const place = path === '' ? key : `${path}.${key}`;
    yield { removed: place, value: without(value, key) };
    for (const { removed, value: less } of removalsOf(member, place)) {
      yield { removed, value: { ...value, [key]: less } };
    }
  }
}
