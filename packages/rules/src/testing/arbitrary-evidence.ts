import { type Directory, defineDirectory } from '@liujiang/indicators';
import fc from 'fast-check';
import type { Evidence } from '../evidence/evidence.ts';
import { safeParseEvidence } from '../evidence/parse-evidence.ts';
import {
  addresses,
  collectionTimes,
  documentOf,
  failure,
  type Json,
  list,
  optional,
  printedDates,
  summary,
  units,
} from './arbitrary-parts.ts';
import { aboutOneRequirement } from './arbitrary-requirement.ts';
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

/** Columns of one owner and of groups, two that bear one name, and one that is none. */
const columnIds: readonly string[] = [
  'human-resources/personnel',
  'human-resources/personnel',
  'human-resources/personnel',
  'towns/personnel',
  'statistics/statistics',
  'information-centre/open-data',
  'government-office/plans',
  'towns/departmental-documents',
  'all-units/departmental-documents',
  'towns/notices',
  'towns/documents',
];

const columnNames: readonly string[] = ['人事信息', '统计数据', '部门文件', '通知公告', '专栏'];

function arbitraryLists(): Readonly<Record<string, fc.Arbitrary<Json>>> {
  const date = fc.constantFrom(...printedDates);
  const url = addresses('u1', 'u2', 'u3', 'u4');
  const title = fc.constantFrom('甲', '乙', '丙');
  const unit = fc.constantFrom(...units);
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
  const columnState = fc.constantFrom('present', 'absent', 'blank', 'under-maintenance');
  const shown = {
    state: columnState,
    sections: list(section, 4),
    items,
    summary: summary(),
  };
  /** What a record says of a column, one thing at a time: of several it is refused. */
  const look = fc.oneof(
    { weight: 4, arbitrary: fc.record({ state: shown.state }) },
    { weight: 4, arbitrary: fc.record({ sections: shown.sections }) },
    { weight: 1, arbitrary: fc.record({ items: shown.items }) },
    { weight: 1, arbitrary: fc.record({ summary: shown.summary }) },
    { weight: 1, arbitrary: fc.constant({ failed: failure }) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
  /** By id, by name and unit, or both, fitting together or not. */
  const named = fc.oneof(
    {
      weight: 3,
      arbitrary: optional({ id: fc.constantFrom(...columnIds), unit }, ['id']),
    },
    {
      weight: 2,
      arbitrary: optional({ name: fc.constantFrom(...columnNames), unit }, ['name']),
    },
    {
      weight: 2,
      arbitrary: optional(
        { id: fc.constantFrom(...columnIds), name: fc.constantFrom(...columnNames), unit },
        ['id', 'name'],
      ),
    },
    { weight: 2, arbitrary: optional({ id: fc.constantFrom(...columnIds) }, ['id']) },
  );
  const column = fc
    .tuple(named, look)
    .map(([who, what]) => ({ ...(who as object), ...(what as object) }));
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
  const channel = {
    requirement: fc.constant('new-media.channels/1'),
    element: fc.constantFrom('wechat', 'weibo'),
  };
  const required = ['requirement', 'element'];
  const state = fc.constantFrom('present', 'absent', 'inapplicable');
  const disclosure = fc.oneof(
    optional({ ...itself, state }, [...required, 'state'] as never),
    optional({ ...channel, state }, [...required, 'state'] as never),
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
  const address = addresses('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9');
  const consultation = optional({
    title,
    url: address,
    opensAt: date,
    closesAt: date,
    feedbackAt: date,
  });
  // A result is seldom in time by chance: never before the close, and no later than a month after it.
  const answered = optional(
    {
      title,
      url: address,
      closesAt: fc.constantFrom('2020-09-01', '2020-10-29'),
      feedbackAt: fc.constantFrom('2020-10-29', '2020-11-02', '2020-11-02'),
    },
    ['closesAt', 'feedbackAt'],
  );
  const opened = optional(
    { title, url: address, opensAt: fc.constantFrom('2019-11-30', '2020-05-30', '2020-12-01') },
    ['opensAt', 'url'],
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
    columns: list(column, 5),
    disclosures: list(disclosure, 5),
    series: list(series),
    ...typedLists(),
    consultations: fc.oneof(
      { weight: 3, arbitrary: list(fc.oneof(consultation, opened, answered), 12) },
      { weight: 1, arbitrary: list(answered, 3) },
    ),
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
  return documentOf({ ...arbitraryLists() }).map(repair);
}

/**
 * The same with one list in each document, or a typed list with generic ones that speak of the same: no other list says
 * anything about another, so less is enough to try everything.
 */
export function arbitraryListOfEvidence(): fc.Arbitrary<Evidence> {
  // A reply on time takes two dates that fit together, six consultations take many: chance needs more tries.
  const weights: Readonly<Record<string, number>> = {
    simulatedEnquiries: 8,
    consultations: 8,
    disclosures: 14,
    columns: 10,
    accounts: 6,
    pages: 8,
  };
  const documents = Object.entries(arbitraryLists()).map(([name, one]) => ({
    weight: weights[name] ?? 2,
    arbitrary: documentOf({ [name]: one }, [name]),
  }));
  const together = Object.entries(genericLists()).map(([name, others]) => {
    const lists = { [name]: typedLists()[name] ?? fc.constant(undefined), ...others };
    return { weight: 1, arbitrary: documentOf(lists, Object.keys(lists)) };
  });
  return fc.oneof(...documents, ...together).map(repair);
}

/** The same, or what was looked up and vouched for of any one requirement of the catalogue. */
export function arbitraryEvidenceOfAnyKind(): fc.Arbitrary<Evidence> {
  return fc.oneof(
    { weight: 5, arbitrary: arbitraryListOfEvidence() },
    { weight: 1, arbitrary: aboutOneRequirement().map(repair) },
  );
}

/** What limits evidence: to withdraw it is to claim that the evidence still holds, or that it is of the site that is assessed. */
const limits = new Set(['expiresOn', 'site', 'siteHost']);

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
    if (limits.has(key)) continue;
    const place = path === '' ? key : `${path}.${key}`;
    yield { removed: place, value: without(value, key) };
    for (const { removed, value: less } of removalsOf(member, place)) {
      yield { removed, value: { ...value, [key]: less } };
    }
  }
}
