import { defineDirectory, findRequirement, liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { missingEvidence } from './missing-evidence.ts';

const findings = assessLiujiang(
  parseEvidence({
    collectedAt: '2020-11-01',
    series: {
      records: [
        {
          name: '月度数据',
          cadence: 'monthly',
          releases: { records: [{ publishedAt: '2020-13-01' }], complete: true, count: 1 },
        },
      ],
      complete: true,
      count: 1,
    },
    trainings: { records: [{ heldAt: '2020-05-18' }] },
  }),
  { asOf: '2020-11-30' },
);

test('each unit gets what it can settle, and nothing that only a rule or a formula can', () => {
  const lists = missingEvidence(findings);
  const statistics = lists.find(({ unit }) => unit === 'statistics');
  expect(statistics?.items[1]).toMatchObject({
    requirement: 'disclosure.basic.statistics/2',
    outcome: 'cantTell',
    reasons: ['stale-observation', 'unreadable-date'],
    requests: [{ zh: '在监测时间点当日或之后重新采集' }, { zh: '更正无法识别的日期' }],
  });
  const open = new Set(lists.flatMap(({ items }) => items.flatMap(({ reasons }) => reasons)));
  expect(open).not.toContain('no-rule');
  expect(open).not.toContain('measured-by-formula');
  expect(lists.every(({ items }) => items.length > 0)).toBe(true);
  expect(lists.flatMap(({ items }) => items.map(({ requirement }) => requirement))).not.toContain(
    'safeguards.training/2',
  );
});

test('every open requirement that evidence can settle is on the list of each responsible unit', () => {
  const listed = new Set(
    missingEvidence(findings).flatMap(({ items }) => items.map(({ requirement }) => requirement)),
  );
  for (const { requirement, outcome, reasons } of findings.findings) {
    const open = outcome === 'cantTell' || outcome === 'untested';
    const settled = reasons.every(
      (reason) => reason === 'no-rule' || reason === 'measured-by-formula',
    );
    expect(listed.has(requirement), requirement).toBe(open && !settled);
  }
});

test('a group whose members nobody has named is asked for them, an office for its own evidence', () => {
  const lists = missingEvidence(findings);
  const asked = (unit: string) =>
    lists
      .find((entry) => entry.unit === unit)
      ?.items.find(({ requirement }) => requirement === 'disclosure.basic.plans/3')
      ?.requests.map(({ zh }) => zh);
  expect(asked('towns')).toEqual(['提供列明成员单位的名录，以便逐个单位检查', '提供相应佐证']);
  expect(asked('government-office')).toEqual(['提供相应佐证']);
});

test('findings of another catalogue are refused', () => {
  const foreign = { ...findings, catalogue: { ...findings.catalogue, hash: 'sha256:0' } };
  expect(() => missingEvidence(foreign)).toThrow();
  expect(liujiang.hash).not.toBe('sha256:0');
});

test('members of a group get lists of their own: what is open for each', () => {
  const directory = defineDirectory({
    id: 'd',
    version: '1',
    units: [
      { id: 'labao', name: '拉堡镇' },
      { id: 'sandu', name: '三都镇' },
      { id: 'lirong', name: '里雍镇' },
    ],
    groups: [{ id: 'towns', members: ['labao', 'sandu', 'lirong'] }],
  });
  const id = 'towns/departmental-documents';
  const set = assessLiujiang(
    parseEvidence({
      collectedAt: '2020-12-01',
      columns: {
        records: [
          { id, unit: '拉堡镇', state: 'present' },
          { id, unit: '三都镇', state: 'absent' },
        ],
      },
    }),
    { asOf: '2020-11-30', directory },
  );
  const requirement = 'disclosure.basic.documents/1';
  const notices = set.findings.find((finding) => finding.requirement === requirement);
  expect(notices?.members?.slice(0, 3).map(({ outcome }) => outcome)).toEqual([
    'passed',
    'failed',
    'cantTell',
  ]);
  const asked = (unit: string) =>
    missingEvidence(set, { directory })
      .find((entry) => entry.unit === unit)
      ?.items.find((item) => item.requirement === requirement)?.requests;
  expect(asked('labao')).toBeUndefined();
  expect(asked('sandu')).toBeUndefined();
  expect(asked('lirong')).toEqual([
    expect.objectContaining({ zh: '补全清单，并注明清单完整及总数' }), // the list of columns is open
  ]);
});

test('every item is a requirement with what to hand in', () => {
  const all = missingEvidence(findings).flatMap(({ items }) => items);
  expect(
    all.every(
      ({ requirement, requests }) =>
        typeof requirement === 'string' && requests.every(({ zh }) => zh !== ''),
    ),
  ).toBe(true);
});

test('a group is asked for its members only where each of them is to be looked at', () => {
  const membersWanted = '提供列明成员单位的名录，以便逐个单位检查';
  const asked = missingEvidence(findings).flatMap(({ items }) =>
    items
      .filter(({ requests }) => requests.some(({ zh }) => zh === membersWanted))
      .map(({ requirement }) => requirement),
  );
  expect(new Set(asked.map((id) => findRequirement(liujiang, id)?.scope))).toEqual(
    new Set(['each']),
  );
});

test('findings and options are asked for by name', () => {
  const call = () => missingEvidence(null as never, null as never);
  expect(call).toThrow(/findingSet[\s\S]*options/);
});
