import {
  type Catalogue,
  type Directory,
  defineDirectory,
  type FindingSet,
  listRequirements,
  liujiang,
} from '@liujiang/indicators';
import type { Condition, Rule, RulePack } from '@liujiang/rules';
import { equalScheme, type ScoreReport, scoreCatalogue } from '@liujiang/scoring';
import { grownCatalogue } from './grown-catalogue.ts';

export const asOf = '2020-11-30';
export const seen = { collectedAt: '2020-12-01', collector: '区信息中心' };
export const message = { zh: '示例', en: 'Example' };

export const times = <T>(n: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: n }, (_, index) => make(index));

function findingsOf(catalogue: Catalogue, failing: (index: number) => boolean): FindingSet {
  const { id, version, hash } = catalogue;
  return {
    catalogue: { id, version, hash },
    pack: { id: 'none', version: '1' },
    asOf,
    findings: listRequirements(catalogue).map((one, index) => ({
      requirement: one.id,
      outcome: failing(index) ? 'failed' : 'passed',
      reasons: [],
      message,
      conditions: [],
    })),
    warnings: [],
  };
}

/** What is asked of a catalogue of n leaves, half of whose requirements fail. */
export function grown(n: number) {
  const catalogue = grownCatalogue(n);
  const findings = findingsOf(catalogue, (index) => index % 2 === 0);
  const scheme = equalScheme(catalogue);
  return { catalogue, findings, scheme };
}

export function reportsOf(n: number): readonly ScoreReport[] {
  const scheme = equalScheme(liujiang);
  const kinds = times(40, (kind) =>
    scoreCatalogue<string, string>(liujiang, scheme, {
      findings: findingsOf(liujiang, (index) => index % (kind + 2) === 0),
    }),
  );
  return times(n, (site) => {
    const report = kinds[site % kinds.length] as ScoreReport;
    return { ...report, subject: { id: `site-${site}`, name: `网站${site}` } };
  });
}

const days = times(28, (day) => `2020-10-${String(day + 1).padStart(2, '0')}`);
export const dayOf = (index: number): string => days[index % days.length] ?? asOf;
export const columns = liujiang.columns;

/** Records of one list each, by the place of the record. */
export const records = {
  columns: (index) => ({
    name: columns[index % columns.length]?.name.zh,
    unit: '区信息中心',
    url: `https://portal.example/${index}/`,
    state: 'present',
  }),
  disclosures: (index) => ({
    requirement: 'disclosure.basic.budget/1',
    element: 'government-budget',
    url: `https://portal.example/${index}.html`,
    state: 'present',
  }),
  attestations: (index) => ({
    requirement: 'safeguards.training/1',
    outcome: 'met',
    attestedBy: `甲${index}`,
    element: null,
    attestedAt: dayOf(index),
    expiresOn: null,
    proof: { title: `记录${index}` },
  }),
  patrols: (index) => ({ cadence: 'daily', doneAt: dayOf(index) }),
  trainings: (index) => ({ heldAt: dayOf(index), title: `培训${index}` }),
  links: (index) => ({
    url: `https://portal.example/${index}`,
    kind: 'government',
    title: `链接${index}`,
  }),
  consultations: (index) => ({
    title: `征集${index}`,
    url: `https://portal.example/${index}`,
    opensAt: '2020-09-01',
    closesAt: '2020-10-01',
    feedbackAt: dayOf(index),
  }),
} satisfies Readonly<Record<string, (index: number) => object>>;

export function directoryOf(members: number): Directory {
  return defineDirectory({
    id: 'grown',
    version: '1',
    units: times(members, (index) => ({
      id: `town-${index}`,
      name: { zh: `第${index}镇`, en: `Town ${index}` },
    })),
    groups: [
      {
        id: 'towns',
        members: times(members, (index) => `town-${index}`),
      },
    ],
  });
}

/** Rules that ask of each requirement that its parameter `minimum` is met. */
export function packOf(catalogue: Catalogue): RulePack {
  const rules = listRequirements(catalogue)
    .filter(({ parameters }) => 'minimum' in parameters)
    .map(
      ({ id }): Rule => ({
        name: id,
        conditions: {
          all: [
            {
              fact: 'counts',
              path: `$['${id}']`,
              operator: 'countAtLeast',
              value: { fact: 'parameters', path: `$['${id}'].minimum` },
            },
          ],
        },
        event: { type: 'passed', params: { requirement: id } },
      }),
    );
  return { dialect: 'monotone', id: 'grown', version: '1', rules };
}

/** Rules each of which takes up the one before it twice. */
export function chained(rules: number): RulePack {
  const leaf: Condition = { fact: 'f', operator: 'equal', value: true };
  const conditions = times(rules, (index) => {
    const before = { condition: `c${index - 1}` };
    return [`c${index}`, { any: index === 0 ? [leaf] : [before, before] }] as const;
  });
  return {
    dialect: 'monotone',
    id: 'chained',
    version: '1',
    conditions: Object.fromEntries(conditions),
    rules: [
      {
        name: 'chained',
        conditions: { any: [{ condition: `c${rules - 1}` }] },
        event: { type: 'passed', params: { requirement: 'chained/1' } },
      },
    ],
  };
}

export const table = (rows: number): string =>
  [
    '一级指标,二级指标,三级指标,指标说明,栏目,责任单位',
    ...times(rows, (row) => `机制保障,培训${row},,1.开展培训${row}次。,——,区信息中心`),
  ].join('\n');
