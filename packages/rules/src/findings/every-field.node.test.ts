import { readFileSync } from 'node:fs';
import { type FindingSet, getRequirement, liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { directoryForArbitraryEvidence as directory } from '../testing/arbitrary-evidence.ts';
import { open, whole } from '../testing/derive.ts';
import { withoutPlaces } from '../testing/without-places.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const file = new URL('../../schemas/evidence.schema.json', import.meta.url);
const schema: Schema = JSON.parse(readFileSync(file, 'utf8'));

/** Every list of the schema, with the fields of its records; those that are lists themselves have an entry of their own. */
function* listsIn({ properties = {} }: Schema, path: string): Generator<[string, string[]]> {
  for (const [name, one] of Object.entries(properties)) {
    const record = one.properties?.['records']?.items;
    if (record === undefined) continue;
    yield [path + name, Object.keys(record.properties ?? {})];
    yield* listsIn(record, `${path}${name}.`);
  }
}

/** A document in which one record of a list bears on a finding, and what to set otherwise in it, field by field. */
interface Kind {
  readonly around: (record: object) => object;
  readonly record: object;
  readonly patches: Readonly<Record<string, object>>;
}

const failed = { at: '2020-12-01', reason: 'HTTP 503' };

/** What any record may say of where it comes from, changed. */
const common: Readonly<Record<string, object>> = {
  unit: { unit: '区财政局' },
  site: { site: '另一网站' },
  siteHost: { siteHost: 'other.example.org' },
  url: { url: 'https://lj.example.cn/x.html' },
  collectedAt: { collectedAt: '2020-12-02' },
  collector: { collector: '乙' },
  expiresOn: { expiresOn: '2020-11-29' },
  note: { note: '附注' },
};

const summary = { count: 1, latest: ['2020-09-01'] };
const items = open({ title: '甲', publishedAt: '2020-09-01' });
const itemPatches = {
  title: { title: '乙' },
  publishedAt: { publishedAt: '2017-01-01' },
  source: { source: '区财政局' },
};
const item = { title: '甲', publishedAt: '2020-09-01' };

const sections = (first: object) => ({
  columns: open({
    id: 'human-resources/personnel',
    sections: open(first, { name: '任前公示', items }, { name: '招考招录', items }),
  }),
});

const list =
  (name: string, ...others: readonly object[]) =>
  (record: object) => ({ [name]: open(record, ...others) });

const charts = { requirement: 'disclosure.basic.statistics/5', element: 'charts' };
const supervision = 'safeguards.routine-supervision/3';
const [proved, ...alsoProved] = getRequirement(liujiang, supervision).elements.map((element) => ({
  requirement: supervision,
  element: element.id,
  title: '甲',
}));
const interpretation = 'disclosure.basic.interpretation/1';
const granularity = 'services.administrative.item-granularity/1';
const chart = open({ form: 'charts' });
/** Every other round of a year, and what is published of them. */
const rounds = [
  ...Array.from({ length: 400 }, (_, index) => new Date(Date.UTC(2019, 10, 1 + index))).flatMap(
    (day) => {
      const doneAt = day.toISOString().slice(0, 10);
      const cadences = doneAt.endsWith('-15') ? ['daily', 'monthly', 'quarterly'] : ['daily'];
      return [...cadences, ...(day.getUTCDay() === 3 ? ['weekly'] : [])].map((cadence) => ({
        cadence,
        doneAt,
      }));
    },
  ),
].filter(({ doneAt }) => doneAt <= '2020-11-30');
const results = {
  requirement: 'safeguards.routine-supervision/2',
  element: 'published-results',
  state: 'present',
};
const consultation = {
  title: '甲',
  opensAt: '2020-06-01',
  closesAt: '2020-06-10',
  feedbackAt: '2020-06-20',
};
const dataSet = {
  name: '甲',
  cadence: 'monthly',
  updatedAt: '2020-11-20',
  machineReadable: true,
  hasInterface: true,
  views: 1,
  downloads: 1,
  calls: 1,
};
const page = {
  title: '甲',
  kind: 'article',
  publishedAt: '2020-09-01 09:00',
  source: '区统计局',
  sharing: true,
  mainColours: 1,
  colours: 3,
  channels: 6,
  loadSeconds: 1,
  header: { siteName: true, mainDomain: true },
};
const vouched = {
  requirement: 'design.topics/3',
  element: null,
  outcome: 'met',
  attestedBy: '甲',
  attestedAt: '2020-10-01',
  expiresOn: null,
};
const judgedLayout = { ...vouched, requirement: 'design.layout/4' };

const kinds: Readonly<Record<string, Kind>> = {
  columns: {
    around: list('columns'),
    record: { id: 'statistics/statistics', state: 'present' },
    patches: {
      id: { id: 'information-centre/open-data' },
      name: { name: '部门文件' },
      state: { state: 'absent' },
      items: { items },
      summary: { summary },
      sections: { sections: open({ name: '月报' }) },
      failed: { state: undefined, failed },
    },
  },
  'columns.items': {
    around: (record) => ({ columns: open({ id: 'statistics/statistics', items: open(record) }) }),
    record: item,
    patches: itemPatches,
  },
  'columns.sections': {
    around: sections,
    record: { name: '人事任免', items },
    patches: {
      name: { name: '其他' },
      items: { items: open({ publishedAt: '2017-01-01' }) },
      summary: { items: undefined, summary: { count: 1, latest: ['2017-01-01'] } },
      state: { items: undefined, state: 'blank' },
      failed: { items: undefined, failed },
    },
  },
  'columns.sections.items': {
    around: (record) => sections({ name: '人事任免', items: open(record) }),
    record: item,
    patches: itemPatches,
  },
  disclosures: {
    around: list('disclosures'),
    record: { ...charts, items },
    patches: {
      requirement: { requirement: 'disclosure.projects.bidding/1' },
      element: { element: 'no-such' },
      state: { items: undefined, state: 'absent' },
      items: { items: open({ publishedAt: '2017-01-01' }) },
      summary: { items: undefined, summary: { count: 1, latest: ['2017-01-01'] } },
      failed: { items: undefined, failed },
    },
  },
  'disclosures.items': {
    around: (record) => ({ disclosures: open({ ...charts, items: open(record) }) }),
    record: item,
    patches: itemPatches,
  },
  policies: {
    around: (record) => ({
      policies: whole(record, ...['丙', '丁'].map((title) => ({ title, interpretations: chart }))),
    }),
    record: { title: '甲', interpretations: chart },
    patches: {
      title: { title: '乙' },
      interpretations: { interpretations: whole({ form: 'text' }) },
      failed: { interpretations: undefined, failed },
    },
  },
  series: {
    around: list('series'),
    record: { name: '甲', cadence: 'monthly', releases: items },
    patches: {
      name: { name: '乙' },
      cadence: { cadence: 'quarterly' },
      releases: { releases: open({ publishedAt: '2017-01-01' }) },
      summary: { releases: undefined, summary: { count: 1, latest: ['2017-01-01'] } },
      failed: { releases: undefined, failed },
    },
  },
  'series.releases': {
    around: (record) => ({
      series: open({ name: '甲', cadence: 'monthly', releases: open(record) }),
    }),
    record: item,
    patches: itemPatches,
  },
  dataSets: {
    around: (record) => ({ dataSets: whole(record) }),
    record: dataSet,
    patches: {
      name: { name: '乙' },
      cadence: { cadence: 'irregular' },
      updatedAt: { updatedAt: '2017-01-01' },
      machineReadable: { machineReadable: false },
      hasInterface: { hasInterface: false, calls: undefined },
      views: { views: null },
      downloads: { downloads: null },
      calls: { calls: null },
      failed: {
        ...Object.fromEntries(Object.keys(dataSet).map((field) => [field, undefined])),
        name: '甲',
        failed,
      },
    },
  },
  services: {
    around: (record) => ({ services: whole(record) }),
    record: {
      name: '甲',
      finestGrained: true,
      guide: { conditions: true, materials: true, procedure: true },
    },
    patches: {
      name: { name: '乙' },
      finestGrained: { finestGrained: false },
      guide: { guide: { conditions: false, materials: true, procedure: true } },
      failed: { finestGrained: undefined, guide: undefined, failed },
    },
  },
  consultations: {
    around: (record) => ({ consultations: whole(record) }),
    record: { ...consultation, statistics: true, adoption: true },
    patches: {
      department: { department: '区司法局' },
      publishedAt: { publishedAt: '2020-08-30' },
      periodAsPrinted: { periodAsPrinted: '即日起至月底' },
      feedbackUrl: { feedbackUrl: 'https://lj.example.cn/feedback' },
      title: { title: '乙' },
      opensAt: { opensAt: '2017-01-01' },
      closesAt: { closesAt: '2020-07-01' },
      feedbackAt: { feedbackAt: null },
      statistics: { statistics: false },
      adoption: { adoption: false },
    },
  },
  simulatedEnquiries: {
    around: (record) => ({ simulatedEnquiries: whole(record) }),
    record: { topic: '甲', askedAt: '2020-09-01', repliedAt: '2020-09-01', accurate: true },
    patches: {
      topic: { topic: '乙' },
      askedAt: { askedAt: '2020-06-01' },
      repliedAt: { repliedAt: '2020-09-20' },
      accurate: { accurate: false },
    },
  },
  letters: {
    around: list('letters'),
    record: { topic: '甲' },
    patches: {
      topic: { topic: '乙' },
      askedAt: { askedAt: '2020-09-01' },
      repliedAt: { repliedAt: '2020-09-02' },
      status: { status: '已办结' },
    },
  },
  accounts: {
    around: (record) => ({ accounts: whole(record) }),
    record: { unit: '区信息中心', platform: '微信', name: '柳江区信息中心' },
    patches: {
      unit: { unit: '区财政局' },
      platform: { platform: '微博' },
      name: { name: '柳江政务' },
    },
  },
  accountChecks: {
    around: list('accountChecks'),
    record: { platform: '微信', account: '甲', quarter: '2020-Q3' },
    patches: {
      platform: { platform: '微博' },
      account: { account: '乙' },
      quarter: { quarter: '2020-Q2' },
      qualified: { qualified: false },
      vetoes: { qualified: false, vetoes: ['不更新'] },
    },
  },
  pages: {
    around: (record) => ({ pages: whole(record) }),
    record: page,
    patches: {
      title: { title: '乙' },
      kind: { kind: undefined },
      publishedAt: { publishedAt: null },
      source: { source: null },
      sharing: { sharing: false },
      mainColours: { mainColours: 9 },
      colours: { colours: 9 },
      channels: { channels: 99 },
      loadSeconds: { loadSeconds: 99 },
      browsers: { browsers: open({ name: 'IE', works: true }) },
      header: { header: { siteName: false, mainDomain: true } },
      footer: { footer: { sameAsHome: true } },
      failed: {
        ...Object.fromEntries(Object.keys(page).map((field) => [field, undefined])),
        failed,
      },
    },
  },
  searches: {
    around: (record) => ({
      searches: whole(record, { query: '乙', kind: 'title', resultPage: 1 }),
    }),
    record: { query: '甲', kind: 'title', resultPage: 1 },
    patches: {
      query: { query: '丙' },
      kind: { kind: 'pinyin', resultPage: undefined, understood: true },
      resultPage: { resultPage: 9 },
      understood: { kind: 'pinyin', resultPage: undefined, understood: true },
      ...Object.fromEntries(
        ['suggestions', 'information', 'serviceFunctions', 'categories', 'relevance'].map(
          (field) => [field, { kind: 'keyword', resultPage: undefined, [field]: true }],
        ),
      ),
    },
  },
  trainings: {
    around: list('trainings'),
    record: { title: '甲', heldAt: '2020-06-01' },
    patches: { title: { title: '乙' }, heldAt: { heldAt: '2017-01-01' } },
  },
  measurements: {
    around: (record) => ({ measurements: whole(record) }),
    record: { requirement: 'design.layout/3', parameter: 'loadTime', title: '首页', value: 1 },
    patches: {
      requirement: { requirement: 'design.layout/9', parameter: 'channels' },
      parameter: { requirement: 'design.layout/1', parameter: 'colours' },
      title: { title: '乙' },
      value: { value: 99 },
    },
  },
  samples: {
    around: (record) => ({
      samples: whole(
        record,
        ...['丙', '丁'].map((title) => ({ requirement: interpretation, title, met: true })),
      ),
    }),
    record: { requirement: interpretation, title: '甲', met: true },
    patches: {
      requirement: { requirement: granularity },
      title: { title: '乙' },
      met: { met: false },
    },
  },
  links: {
    around: (record) => ({ links: whole(record) }),
    record: { title: '甲', kind: 'non-government', notice: true },
    patches: {
      title: { title: '乙' },
      kind: { kind: 'commercial' },
      notice: { notice: false },
    },
  },
  patrols: {
    around: (record) => ({ patrols: open(record, ...rounds), disclosures: open(results) }),
    record: { title: '甲', cadence: 'yearly', doneAt: '2020-01-10' },
    patches: {
      title: { title: '乙' },
      cadence: { cadence: 'quarterly' },
      doneAt: { doneAt: '2017-01-01' },
    },
  },
  documents: {
    around: list('documents', ...alsoProved),
    record: { ...proved },
    patches: {
      requirement: { requirement: 'safeguards.training/1', element: null },
      element: { element: 'no-such' },
      title: { title: '乙' },
      sha256: { sha256: '0'.repeat(64) },
    },
  },
  attestations: {
    around: list('attestations'),
    record: vouched,
    patches: {
      requirement: { requirement: 'design.topics/2' },
      element: { requirement: 'design.topics/1', element: 'no-such' },
      outcome: { outcome: 'inapplicable' },
      attestedBy: { attestedBy: '乙' },
      attestedAt: { attestedAt: '2020-10-05' },
      proof: { proof: { title: '会议纪要' } },
    },
  },
  'pages.browsers': {
    around: (record) => ({
      pages: whole({ url: 'https://lj.example.cn/a', browsers: open(record) }),
      attestations: open(judgedLayout),
    }),
    record: { name: 'IE', works: false },
    patches: { name: { name: '360' }, works: { works: true } },
  },
};

/** Lists inside a record of which a finding names the record, not the entry; sampling frames are read with a seed. */
const within = new Set(['policies.interpretations', 'samplingFrames', 'samplingFrames.entries']);

/** Where an account, a check or an entry of a page stands is no other site of the one that is assessed. */
const nowhereElse = new Set(['accounts.site', 'accounts.siteHost']);

function judge(document: object): FindingSet {
  const plain = JSON.parse(
    JSON.stringify({
      collectedAt: '2020-12-01',
      collector: '甲',
      site: { name: '柳江区政府门户网站', url: 'https://lj.example.cn' },
      ...document,
    }),
  );
  return assessLiujiang(parseEvidence(plain), { asOf: '2020-11-30', directory });
}

/** What tells that a record counts for nothing, and why. */
const told = new Set(['unused-evidence', 'foreign-record']);

const rows = [...listsIn(schema, '')].flatMap(([name, fields]) =>
  within.has(name)
    ? []
    : fields.map((field): [string, string, string] => [`${name}.${field}`, name, field]),
);

test.each(rows)('%s changes a finding, or is told of', (path, name, field) => {
  if (nowhereElse.has(path)) return;
  const kind = kinds[name];
  const patch = kind?.patches[field] ?? common[field];
  if (kind === undefined || patch === undefined) throw new TypeError(`say what ${path} changes`);
  const before = judge(kind.around(kind.record));
  const after = judge(kind.around({ ...kind.record, ...patch }));
  const changes =
    JSON.stringify(withoutPlaces(after.findings)) !==
    JSON.stringify(withoutPlaces(before.findings));
  const isTold = after.warnings.some(({ code }) => told.has(code));
  expect([path, changes || isTold]).toEqual([path, true]);
});
