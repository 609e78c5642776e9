import { defineDirectory, getRequirement, liujiang } from '@liujiang/indicators';
import { Engine } from 'json-rules-engine';
import { expect, test } from 'vitest';
import { throwWrongThings } from '../../../indicators/src/testing/throw-wrong-things.ts';
import * as engine from '../engine.ts';
import * as pageTags from '../html.ts';
import * as importing from '../import.ts';
import * as index from '../index.ts';

const requirement = getRequirement(liujiang, 'disclosure.basic.personnel/2');
const small: index.RulePack = {
  ...index.liujiangRules,
  rules: index.liujiangRules.rules.filter(({ name }) => name.startsWith('safeguards.training')),
};
const rules = index.compileRules(small);
const heldAt = '2020-05-18';
const evidence = index.parseEvidence({
  columns: {
    records: [
      {
        unit: '区统计局',
        name: '统计数据',
        items: { records: [{ url: '/1', publishedAt: heldAt }] },
      },
    ],
  },
  trainings: { records: [{ title: '政府网站管理培训', heldAt }], complete: true, count: 1 },
});
const directory = defineDirectory({
  id: 'd',
  version: '1',
  units: [{ id: 'labao', name: '拉堡镇人民政府' }],
  groups: [{ id: '各镇', members: ['labao'] }],
});
const calendar = index.chinaWorkCalendar;
const options = { asOf: '2020-11-30', catalogue: liujiang, rules: small, calendar, directory };
const { rules: _, ...factOptions } = options;
const waiver = {
  requirement: 'safeguards.training/2',
  ground: 'nothing-to-publish' as const,
  reason: '本期无可发布内容',
  author: '区信息中心',
  grantedOn: '2020-01-01',
  expiresOn: '2020-12-31',
};
const findingSet = index.assess(evidence, options);
const facts = index.deriveFacts(evidence, factOptions);
const ruleCase = {
  name: '培训',
  asOf: '2020-11-30',
  evidence: { trainings: { records: [{ heldAt }] } },
  expected: { 'safeguards.training/2': { outcome: 'passed' } },
};
const engineResult = await engine.createEngine(small, {}).run({});
function caught(run: () => unknown): index.EvidenceError {
  try {
    run();
  } catch (error) {
    if (error instanceof index.EvidenceError) return error;
  }
  throw new Error('nothing was refused');
}

test('an alias that stands for no text, and one that is called __proto__, are told where they stand', () => {
  const columnAliases = JSON.parse('{"动态":5,"__proto__":"news"}');
  const { problems } = caught(() => index.assess(evidence, { ...options, columnAliases }));
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'unknown-id columnAliases["动态"]',
    'unknown-id columnAliases["__proto__"]',
  ]);
});

throwWrongThings({
  entry: '@liujiang/rules',
  exports: index,
  arguments: {
    addWorkingDays: [calendar, '2020-09-30', 3],
    assess: [evidence, { ...options, waivers: [waiver] }],
    assessLiujiang: [evidence, options],
    attestationRules: [requirement, []],
    chinaDate: ['2020-11-29T16:00:00Z'],
    compileRules: [small, { operators: [] }],
    defineRules: [liujiang, small, { operators: [] }],
    columnFromRows: [[{ online: heldAt }], { id: 'statistics/data', date: 'online' }],
    isEvidenceError: [new Error('?')],
    isRulesError: [new Error('?')],
    countAccountChecks: [facts],
    deadlines: [evidence, { ...options, within: 30 }],
    defineWorkCalendar: [
      {
        id: 'x',
        from: '2020-01-01',
        through: '2020-12-31',
        years: { 2020: { holidays: ['10-01/10-08'], workdays: ['09-27'] } },
      },
    ],
    deriveFacts: [evidence, factOptions],
    deriveFactsWithWarnings: [evidence, factOptions],
    drawSample: [['甲', '乙', '丙'], { seed: '2020-11', size: 2 }],
    drawSamples: [evidence, { catalogue: liujiang, asOf: '2020-11-30', sampleSeed: '2020-11' }],
    evidenceTemplate: [liujiang],
    featureRules: [requirement],
    prepareAssessment: [options],
    judgeFacts: [facts, { catalogue: liujiang, rules, asOf: '2020-11-30' }],
    judgeOutcomes: [facts, { catalogue: liujiang, rules }],
    liujiangRulesBy: [{ opinions: 'person' }],
    mergeEvidence: [evidence, evidence],
    missingEvidence: [findingSet, { catalogue: liujiang, directory }],
    parseEvidence: [evidence],
    presenceRules: [requirement, requirement.elements],
    rulesFor: [small, liujiang, { operators: [] }],
    runRuleCases: [[ruleCase], { catalogue: liujiang, rules: small }],
    safeParseEvidence: [evidence],
    withJudgement: [requirement, index.presenceRules(requirement)],
  },
});

const sheet = '栏目名称,最后更新日期\r\n统计数据,2020-11-20\r\n';

throwWrongThings({
  entry: '@liujiang/rules/import',
  exports: importing,
  arguments: {
    importColumns: [sheet, { encoding: 'utf-8' }],
    importConsultations: [sheet, { encoding: 'utf-8' }],
    importEnquiries: [sheet, { encoding: 'utf-8' }],
  },
});

throwWrongThings({
  entry: '@liujiang/rules/html',
  exports: pageTags,
  arguments: {
    importPages: [[{ url: 'u', html: '<meta name="PubDate" content="x">' }], { mode: 'strict' }],
    readPageTags: ['<meta name="PubDate" content="x">', { mode: 'strict', page: 'article' }],
  },
});

throwWrongThings({
  entry: '@liujiang/rules/engine',
  exports: engine,
  arguments: {
    addLiujiangOperators: [new Engine(), { operators: [] }],
    addRules: [new Engine(), small, {}],
    createEngine: [small, {}],
    foldResults: [
      engineResult.results,
      engineResult.failureResults,
      { asOf: '2020-11-30', catalogue: liujiang, rules: small },
    ],
  },
});
