import { listRequirements, liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { EvidenceError } from '../input/error.ts';
import { compileRules } from '../language/compile.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { assess } from './assess.ts';

test('no evidence decides nothing', () => {
  const { findings, warnings, asOf, pack, catalogue } = assessLiujiang(parseEvidence({}), {
    asOf: '2020-11-30',
  });
  expect(findings.map(({ requirement }) => requirement)).toEqual(
    listRequirements(liujiang).map(({ id }) => id),
  );
  expect(new Set(findings.map(({ outcome }) => outcome))).toEqual(new Set(['untested']));
  expect(new Set(findings.flatMap(({ reasons }) => reasons))).toEqual(
    new Set(['missing-fact', 'needs-person', 'measured-by-formula']),
  );
  expect({ warnings, asOf, pack }).toEqual({
    warnings: [],
    asOf: '2020-11-30',
    pack: { id: 'liujiang', version: '1' },
  });
  expect(catalogue).toEqual({
    id: liujiang.id,
    version: liujiang.version,
    hash: liujiang.hash,
  });
});

test('a pack and its compiled form judge alike', () => {
  const evidence = parseEvidence({ trainings: { records: [{ heldAt: '2020-05-18' }] } });
  const options = { asOf: '2020-11-30', catalogue: liujiang };
  expect(assess(evidence, { ...options, rules: liujiangRules })).toEqual(
    assess(evidence, { ...options, rules: compileRules(liujiangRules) }),
  );
});

test('a parameter that a district tailors changes finding and message at once', () => {
  const evidence = parseEvidence({
    trainings: {
      records: [{ heldAt: '2020-05-18' }, { heldAt: '2020-06-18', title: '二' }],
      complete: true,
      count: 2,
      collectedAt: '2020-12-01',
    },
  });
  const tailored = JSON.parse(JSON.stringify(liujiang)) as typeof liujiang;
  const minimum = listRequirements(tailored).find(({ id }) => id === 'safeguards.training/2')
    ?.parameters['minimum'];
  if (minimum === undefined) return expect.unreachable();
  Object.assign(minimum, { value: 3 });
  const find = (catalogue: typeof liujiang) =>
    assessLiujiang(evidence, { asOf: '2020-11-30', catalogue }).findings.find(
      ({ requirement }) => requirement === 'safeguards.training/2',
    );
  expect(find(liujiang)?.outcome).toBe('passed');
  expect(find(tailored)).toMatchObject({
    outcome: 'failed',
    message: { zh: '组织开展的培训在监测时间点前1年内共2次，未达到要求的3次。' },
  });
});

test('a waiver is noted and warned about, and changes no outcome', () => {
  const waiver = {
    requirement: 'safeguards.training/2',
    ground: 'emergency' as const,
    reason: '疫情期间停训',
    author: '区信息中心',
    grantedOn: '2020-02-01',
    expiresOn: '2020-12-31',
  };
  const evidence = parseEvidence({
    trainings: { records: [], complete: true, count: 0, collectedAt: '2020-12-01' },
  });
  const { findings, warnings } = assessLiujiang(evidence, {
    asOf: '2020-11-30',
    waivers: [waiver, { ...waiver, requirement: 'safeguards.training/3' }],
  });
  expect(findings.find(({ requirement }) => requirement === 'safeguards.training/2')).toMatchObject(
    { outcome: 'failed', waiver },
  );
  expect(warnings).toMatchObject([
    { code: 'unmatched-waiver', nearest: expect.arrayContaining(['safeguards.training/2']) },
  ]);
});

test('a monitoring date that is none is refused', () => {
  expect(() => assessLiujiang(parseEvidence({}), { asOf: '2019-02-29' })).toThrow(EvidenceError);
});

test('two sites in turn do not mix', () => {
  const one = parseEvidence({ trainings: { records: [{ heldAt: '2020-05-18' }] } });
  const other = parseEvidence({});
  const options = { asOf: '2020-11-30' };
  const alone = JSON.stringify(assessLiujiang(one, options));
  assessLiujiang(other, options);
  expect(JSON.stringify(assessLiujiang(one, options))).toBe(alone);
});
