import { liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { evidenceTemplate } from './evidence-template.ts';
import { parseEvidence } from './parse-evidence.ts';
import { derive } from './testing/derive.ts';
import { plainVerdicts } from './testing/verdicts.ts';

test('the blank is valid, matches without a warning, and decides nothing', () => {
  const template = evidenceTemplate(liujiang);
  expect(parseEvidence(template)).toEqual(template);
  const { facts, warnings } = derive({ ...template, collectedAt: '2021-01-04' });
  expect(warnings).toEqual([]);
  const outcomes = Object.values(plainVerdicts(facts)).map(({ outcome }) => outcome);
  expect(new Set(outcomes)).toEqual(new Set(['unknown']));
});

test('it has a place for every column and every element', () => {
  const { columns, disclosures } = evidenceTemplate(liujiang);
  const ids = columns?.records.map(({ id }) => id);
  expect(ids).toEqual(liujiang.columns.flatMap(({ id, kind }) => (kind === 'mail' ? [] : id)));
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
});
