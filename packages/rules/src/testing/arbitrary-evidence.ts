import { type Directory, defineDirectory } from '@liujiang/indicators';
import fc from 'fast-check';
import type { Evidence } from '../evidence/evidence.ts';
import { safeParseEvidence } from '../parse-evidence.ts';
import {
  collectionTimes,
  failure,
  type Json,
  list,
  optional,
  printedDates,
  summary,
} from './arbitrary-parts.ts';
import { genericLists, typedLists } from './arbitrary-typed-evidence.ts';

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
    optional({ name: fc.constantFrom('人事任免', '招考招录'), summary: summary() }, [
      'name',
      'summary',
    ]),
    optional(
      {
        name: fc.constantFrom('人事任免', '任前公示'),
        state: fc.constantFrom('blank', 'under-maintenance'),
      },
      ['name', 'state'],
    ),
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
  const columnState = fc.constantFrom('present', 'absent', 'blank', 'under-maintenance');
  const simple = fc.oneof(
    optional(
      {
        id: fc.constantFrom(
          'statistics/statistics',
          'information-centre/open-data',
          'government-office/plans',
        ),
        state: columnState,
      },
      ['id'],
    ),
    optional(
      {
        id: fc.constantFrom('towns/departmental-documents', 'towns/notices', 'towns/work-news'),
        unit: fc.constantFrom('拉堡镇', '某局'),
        state: columnState,
      },
      ['id'],
    ),
    optional({ id: fc.constant('statistics/statistics'), items }, ['id']),
    optional({ id: fc.constant('statistics/statistics'), summary: summary() }, ['id']),
    optional({ id: fc.constant('human-resources/personnel'), state: columnState }, ['id']),
  );
  const place = {
    requirement: fc.constantFrom(
      'disclosure.projects.approval-services/1',
      'disclosure.basic.budget/1',
    ),
    element: fc.constantFrom(
      'materials',
      'complaints',
      'government-budget',
      'government-final-accounts',
      'government-three-public-expenses',
      'departments-budget',
      'departments-final-accounts',
      'departments-three-public-expenses',
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
    optional({ ...place, summary: summary() }, ['requirement', 'element', 'summary']),
    optional({ ...itself, summary: summary() }, [...required, 'summary'] as never),
    optional({ ...place, failed: fc.constant(failure) }, ['requirement', 'element', 'failed']),
  );
  const cadence = fc.constantFrom('monthly', 'quarterly', 'yearly');
  const series = fc.oneof(
    {
      weight: 2,
      arbitrary: optional({ name: title, cadence, releases: items }, ['name', 'cadence']),
    },
    {
      weight: 1,
      arbitrary: optional({ name: title, cadence, summary: summary() }, ['name', 'cadence']),
    },
  );
  const address = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9');
  const consultation = fc.oneof(
    {
      weight: 4,
      arbitrary: optional({
        title,
        url: address,
        opensAt: date,
        closesAt: date,
        feedbackAt: date,
      }),
    },
    // A result is seldom in time by chance: never before the close, and no later than a month after it.
    {
      weight: 1,
      arbitrary: optional(
        {
          title,
          url: address,
          closesAt: fc.constantFrom('2020-09-01', '2020-10-29'),
          feedbackAt: fc.constantFrom('2020-10-29', '2020-11-02'),
        },
        ['closesAt'],
      ),
    },
  );
  const enquiry = optional({
    topic: title,
    url,
    askedAt: date,
    repliedAt: date,
    accurate: fc.boolean(),
  });
  const account = optional({ unit, platform: fc.constantFrom('微信', '微博'), name: title });
  const accountCheck = optional(
    {
      platform: fc.constantFrom('微信', '微博'),
      account: title,
      quarter: fc.constantFrom('2020-Q2', '2020-Q3', '2021-Q1'),
      qualified: fc.boolean(),
    },
    ['platform', 'account', 'quarter'],
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
  const samplingFrame = optional(
    {
      requirement: fc.constant('disclosure.basic.interpretation/1'),
      entries: list(optional({ title }, ['title'])),
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
    ...typedLists(),
    consultations: list(consultation, 12),
    simulatedEnquiries: list(enquiry),
    letters: list(enquiry.map((letter) => without(letter, 'accurate'))),
    accounts: list(account, 4),
    accountChecks: list(accountCheck),
    trainings: list(training),
    measurements: list(measurement, 6),
    samples: list(sample, 6),
    samplingFrames: list(samplingFrame, 2),
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

/**
 * The same with one list in each document, or a typed list with generic ones that speak of the same: no other list says
 * anything about another, so less is enough to try everything.
 */
export function arbitraryListOfEvidence(): fc.Arbitrary<Evidence> {
  // A reply on time takes two dates that fit together, six consultations take many: chance needs more tries.
  const documents = Object.entries(arbitraryLists()).map(([name, one]) => ({
    weight: ['simulatedEnquiries', 'consultations', 'disclosures'].includes(name) ? 8 : 2,
    arbitrary: optional({ [name]: one }, [name]),
  }));
  const together = Object.entries(genericLists()).map(([name, others]) => {
    const lists = { [name]: typedLists()[name] ?? fc.constant(undefined), ...others };
    return { weight: 1, arbitrary: optional(lists, Object.keys(lists)) };
  });
  return fc.oneof(...documents, ...together).map(repair);
}

/**
 * Every valid document that has one record, field or flag less than a document, with the path of what was removed. A stated
 * expiry stays: it is no evidence but a limit to it, and to withdraw it is to claim that the evidence still holds.
 */
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
    if (key === 'expiresOn') continue;
    const place = path === '' ? key : `${path}.${key}`;
    yield { removed: place, value: without(value, key) };
    for (const { removed, value: less } of removalsOf(member, place)) {
      yield { removed, value: { ...value, [key]: less } };
    }
  }
}
