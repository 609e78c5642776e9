import { defineDirectory, liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { assessLiujiang } from './assess-liujiang.ts';
import { missingEvidence } from './missing-evidence.ts';
import { parseEvidence } from './parse-evidence.ts';

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

test('findings of another catalogue are refused', () => {
  const foreign = { ...findings, catalogue: { ...findings.catalogue, hash: 'sha256:0' } };
  expect(() => missingEvidence(foreign)).toThrow();
  expect(liujiang.hash).not.toBe('sha256:0');
});

test('members of a group get lists of their own', () => {
  const directory = defineDirectory({
    id: 'd',
    version: '1',
    units: [{ id: 'labao', name: { zh: '拉堡镇', en: 'Labao Town' } }],
    groups: [{ id: 'towns', members: ['labao'] }],
  });
  expect(missingEvidence(findings, { directory }).map(({ unit }) => unit)).toContain('labao');
});
