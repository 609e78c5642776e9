import { type Catalogue, defineDirectory, type FindingSet, liujiang } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { derive } from '../testing/derive.ts';
import { plainVerdicts } from '../testing/verdicts.ts';
import { withoutPlaces } from '../testing/without-places.ts';
import { assessLiujiang } from './assess-liujiang.ts';
import { evidenceTemplate } from './evidence-template.ts';

const directory = defineDirectory({
  id: 'two',
  version: '1',
  units: [{ id: 'labao', name: '拉堡镇人民政府', shortNames: ['拉堡镇'] }],
  groups: ['各镇', '各单位', '各有关部门'].map((id) => ({ id, members: ['labao'] })),
});
const groups = new Set(['各镇', '各单位', '各有关部门']);

test('the blank is valid, matches without a warning, and decides nothing', () => {
  const template = evidenceTemplate(liujiang);
  expect(parseEvidence(template)).toEqual(template);
  const { facts, warnings } = derive({ ...template, collectedAt: '2021-01-04' });
  expect(warnings).toEqual([]);
  const outcomes = Object.values(plainVerdicts(facts)).map(({ outcome }) => outcome);
  expect(new Set(outcomes)).toEqual(new Set(['unknown']));
  expect(assessLiujiang(template, { asOf: '2020-11-30' }).warnings).toEqual([]);
});

/** Every way of filling in a row of a list. */
const dated = { records: [{ title: '甲', publishedAt: '2020-06-01' }] };
const outcomes = ['met', 'not-met', 'inapplicable'] as const;
const filled: Readonly<Record<string, readonly object[]>> = {
  columns: ['present', 'absent', 'blank', 'under-maintenance'].map((state) => ({ state })),
  disclosures: [
    ...['present', 'absent', 'inapplicable'].map((state) => ({ state, items: undefined })),
    { items: dated },
  ],
  attestations: outcomes.map((outcome) => ({
    outcome,
    attestedBy: '检查组',
    attestedAt: '2020-12-01',
    expiresOn: null,
  })),
};

function judge(lists: object): FindingSet {
  const plain = JSON.parse(JSON.stringify({ collectedAt: '2020-12-01', ...lists }));
  return assessLiujiang(parseEvidence(plain), { asOf: '2020-11-30', directory });
}

interface Row {
  readonly unit?: string;
  readonly requirement?: string;
  readonly sections?: unknown;
}

function fill(row: Row, values: object): object {
  const { sections: _, ...fields } = row;
  const unit = row.unit !== undefined && groups.has(row.unit) ? '拉堡镇' : row.unit;
  return { ...fields, ...(unit !== undefined && { unit }), ...values };
}

describe('every row of the blank, filled in, changes a finding', () => {
  const template: Evidence = evidenceTemplate(liujiang);
  const blank = judge({}).findings;
  const changes = (findings: FindingSet['findings'], { requirement }: Row) => {
    const about = (all: FindingSet['findings']) =>
      JSON.stringify(
        withoutPlaces(requirement ? all.filter((one) => one.requirement === requirement) : all),
      );
    return about(findings) !== about(blank);
  };

  test.each(Object.keys(filled))('%s', (name) => {
    const rows = (template[name as 'columns']?.records ?? []) as readonly Row[];
    expect(rows.length).toBeGreaterThan(0);
    const idle = rows.flatMap((row) =>
      (filled[name] ?? []).flatMap((values) => {
        const record = fill(row, values);
        const { findings, warnings } = judge({ [name]: { records: [record] } });
        return !changes(findings, row) || warnings.length > 0
          ? [[record, warnings.map(({ code }) => code)]]
          : [];
      }),
    );
    expect(idle).toEqual([]);
  });

  test('also the sections of columns', () => {
    const columns = template.columns?.records.filter(({ sections }) => sections !== undefined);
    expect(columns?.map(({ id }) => id)).toEqual(['towns/personnel', 'human-resources/personnel']);
    for (const column of columns ?? []) {
      for (const { name } of column.sections?.records ?? []) {
        const record = fill(column, { sections: { records: [{ name, items: dated }] } });
        const { findings, warnings } = judge({ columns: { records: [record] } });
        expect(warnings).toEqual([]);
        expect(changes(findings, {})).toBe(true);
      }
    }
  });

  test('and a list of each other kind that is read stands in it', () => {
    const { version: _, note: __, ...lists } = template;
    expect(Object.keys(lists).sort()).toEqual([
      'accountChecks',
      'accounts',
      'attestations',
      'columns',
      'consultations',
      'dataSets',
      'disclosures',
      'documents',
      'links',
      'measurements',
      'pages',
      'patrols',
      'policies',
      'samples',
      'samplingFrames',
      'searches',
      'series',
      'services',
      'simulatedEnquiries',
      'trainings',
    ]);
  });
});

test('it has a place for everything that rules look for one by one, and for nothing else', () => {
  const { columns, disclosures, attestations } = evidenceTemplate(liujiang);
  const named = columns?.records.find(({ id }) => id === 'human-resources/personnel');
  expect(named?.sections?.records.map(({ name }) => name)).toEqual([
    '人事任免',
    '任前公示',
    '招考招录',
  ]);
  const services = disclosures?.records.filter(
    ({ requirement }) => requirement === 'disclosure.projects.approval-services/1',
  );
  expect(services?.map(({ note }) => note)).toEqual([
    '申报要求',
    '申报材料清单',
    '批准流程',
    '办理时限',
    '受理机构联系方式',
    '监督举报方式',
  ]);
  const counted = [columns, disclosures, attestations].map((list) => list?.records.length);
  expect(counted).toEqual([11, 407, 27]);
});

test('a catalogue whose requirements no rule knows yet is asked by its methods', () => {
  const rules = { id: 'none', version: '1', dialect: 'monotone', rules: [], subjects: {} } as const;
  const catalogue: Catalogue = liujiang;
  const { disclosures, attestations } = evidenceTemplate(catalogue, { rules });
  const manual = attestations?.records.map(({ requirement }) => requirement);
  expect(manual).toContain('design.topics/3');
  expect(disclosures?.records.some(({ requirement }) => requirement === 'design.topics/3')).toBe(
    false,
  );
});
