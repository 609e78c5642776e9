import { defineDirectory } from '@liujiang/indicators';
import { hashCatalogue } from '@liujiang/indicators/internal';
import { throwWrongThings } from '../../../indicators/src/testing/throw-wrong-things.ts';
import * as csv from '../csv.ts';
import { makeDocument } from '../document/make-document.ts';
import * as documents from '../document.ts';
import * as html from '../html.ts';
import * as ledgers from '../ledger.ts';
import * as markdown from '../markdown.ts';
import * as schema from '../schema.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import * as view from '../view.ts';
import * as xlsx from '../xlsx.ts';
import { catalogueOf } from './arbitraries.ts';
import { failedCondition } from './assessment.ts';
import { findingSet } from './findings.ts';
import { exampleStandard } from './inspections.ts';
import { leaf } from './leaf.ts';

const name = { zh: '示例', en: 'Example' };

const drawn = catalogueOf([{ id: 'a', name, children: [leaf('a.found', 3)] }, leaf('inspected')]);
const catalogue = { ...drawn, hash: hashCatalogue(drawn) };
const scheme = defineScheme<string, string>(catalogue, {
  id: 'example',
  version: '1',
  title: name,
  weights: {},
  formulas: { inspected: { formula: 'deductions' } },
  bands: [{ id: 'good', name, from: '90' }],
});
const findings = findingSet(catalogue, {
  'a.found/1': { outcome: 'failed', conditions: [failedCondition('links', ['甲', '乙'])] },
  'a.found/2': 'cantTell',
});
const inspection = {
  quarter: '2020-Q4',
  date: '2020-11-20',
  examiner: '区信息中心',
  findings: [{ item: 'letter', occurrences: 2, at: '来信', unit: '区财政局', note: '逾期' }],
};
const input = {
  catalogue,
  scheme,
  findings,
  inputs: { inspected: { inspection, standard: exampleStandard } },
  subject: { id: 'a', name: '甲' },
  address: 'http://www.example.gov.cn/',
  remarks: ['备注'],
  directory: defineDirectory({ id: 'd', version: '1', units: [{ id: 'x', name }], groups: [] }),
  sources: { evidence: { note: '示例' }, pack: null, calendar: null, waivers: [] },
};
const document = makeDocument<string, string>(input);
const text = documents.documentToJson(document);
const options = { language: 'zh' } as const;
const ledgerOptions = { language: 'zh', deadline: '2020-12-31' } as const;
const ledger = ledgers.updateLedger(null, document, ledgerOptions);
const [entry] = ledger.entries;

const { findings: _, inputs, subject, address, remarks, ...shared } = input;
const [{ evidence, waivers, ...kept }, site] = [
  input.sources,
  { findings, inputs, subject, address, remarks },
];

throwWrongThings({
  entry: '@liujiang/scoring/document',
  exports: {
    ...documents,
    /** What `prepareDocuments` gives. */
    documentOf: (one: documents.SiteInput) =>
      documents.prepareDocuments<string, string>({ ...shared, sources: kept })(one),
  },
  arguments: {
    documentOf: [{ ...site, sources: { evidence, waivers } }],
    documentToJson: [document],
    makeDocument: [input],
    prepareDocuments: [{ ...shared, sources: kept }],
    readDocument: [text],
    verify: [document, input],
  },
});

throwWrongThings({
  entry: '@liujiang/scoring/schema',
  exports: schema,
  arguments: Object.fromEntries(Object.keys(schema).map((key) => [key, []])),
});

throwWrongThings({
  entry: '@liujiang/scoring/forms/view',
  exports: view,
  arguments: {
    inBrackets: ['文字', 'zh'],
    listNames: [['甲', '乙'], 'zh'],
    viewAssessment: [document, options],
    withLabel: ['标签', '文字', 'zh'],
  },
});

throwWrongThings({
  entry: '@liujiang/scoring/forms/markdown',
  exports: markdown,
  arguments: { renderMarkdown: [document, options] },
});

throwWrongThings({
  entry: '@liujiang/scoring/forms/html',
  exports: html,
  arguments: { renderHtml: [document, options] },
});

throwWrongThings({
  entry: '@liujiang/scoring/forms/csv',
  exports: csv,
  arguments: {
    dataDictionary: [],
    dictionaryToCsv: [{ bom: true }],
    renderCsv: [document, 'scores', { ...options, bom: true }],
  },
});

throwWrongThings({
  entry: '@liujiang/scoring/forms/ledger',
  exports: ledgers,
  arguments: {
    isOverdue: [entry],
    ledgerToCsv: [ledger, { bom: true }],
    progressOf: [entry],
    readLedgerCsv: [ledgers.ledgerToCsv(ledger)],
    updateLedger: [ledger, document, ledgerOptions],
  },
});

throwWrongThings({
  entry: '@liujiang/scoring/forms/xlsx',
  exports: xlsx,
  arguments: { renderXlsx: [document, { ...options, ledger }] },
});
