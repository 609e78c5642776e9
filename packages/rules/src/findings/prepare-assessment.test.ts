import { defineDirectory, liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { EvidenceError } from '../input/error.ts';
import { toOutcome } from '../language/requirement-outcome.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { chinaWorkCalendar } from '../time/calendars/china.ts';
import { assess } from './assess.ts';
import { prepareAssessment } from './prepare-assessment.ts';

const directory = defineDirectory({
  id: 'd',
  version: '1',
  units: [{ id: 'labao', name: '拉堡镇人民政府' }],
  groups: [{ id: '各镇', members: ['labao'] }],
});
const options = {
  asOf: '2020-11-30',
  catalogue: liujiang,
  rules: liujiangRules,
  calendar: chinaWorkCalendar,
  directory,
};

const trained = { records: [{ title: '培训', heldAt: '2020-05-18' }], complete: true, count: 1 };
const misspelt = { records: [{ unit: '拉堡镇人民政俯', name: '部门文件', state: 'present' }] };
const patrols = { records: [{ cadence: 'daily', doneAt: '2020-05-18' }] };
const documents = [
  { collectedAt: '2020-12-01', trainings: trained },
  { columns: misspelt, site: { name: '柳江区人民政府门户网站' } },
  { collectedAt: '2020-12-01', patrols },
  { columns: misspelt },
  {},
].map((input: unknown) => parseEvidence(input));

test('no site leaves anything behind for the next', () => {
  const prepared = prepareAssessment(options);
  for (const evidence of [...documents, ...documents.toReversed()]) {
    const found = assess(evidence, options);
    expect(prepared.assess(evidence)).toEqual(found);
    expect(prepared.judgeOutcomes(evidence)).toEqual(found.findings.map(toOutcome));
  }
});

test('a sample seed, readings and waivers are those that were prepared', () => {
  const waiver = {
    requirement: 'safeguards.training/2',
    ground: 'nothing-to-publish' as const,
    reason: '本期无可发布内容',
    author: '区信息中心',
    grantedOn: '2020-01-01',
    expiresOn: '2020-12-31',
  };
  const all = {
    ...options,
    sampleSeed: '2020-11',
    readings: { patrols: 'interval' as const },
    waivers: [waiver],
  };
  const found = prepareAssessment(all).assess(documents[2] as Evidence);
  expect(found).toEqual(assess(documents[2] as Evidence, all));
  expect([found.draws, found.readings?.length]).toEqual([[], 1]);
  expect(found.findings.flatMap(({ waiver: noted }) => noted?.author ?? [])).toEqual([
    '区信息中心',
  ]);
});

test('wrong options are refused when they are prepared, wrong evidence when it is assessed', () => {
  expect(() => prepareAssessment({ ...options, asOf: '2020-02-30' })).toThrow(EvidenceError);
  const { assess: assessOne, judgeOutcomes } = prepareAssessment(options);
  for (const run of [assessOne, judgeOutcomes]) {
    for (const wrong of [undefined, null, '{}', []]) {
      expect(() => run(wrong as unknown as Evidence)).toThrow(EvidenceError);
    }
  }
});
