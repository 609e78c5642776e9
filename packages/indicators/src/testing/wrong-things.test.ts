import * as diff from '../diff.ts';
import * as exporting from '../export.ts';
import * as importing from '../import.ts';
import * as index from '../index.ts';
import * as schema from '../schema.ts';
import * as tailor from '../tailor.ts';
import { countyCsv, countyOptions } from './county-table.ts';
import { smallCatalogue } from './small-catalogue.ts';
import { smallDirectory } from './small-directory.ts';
import { type ThrownAt, throwWrongThings } from './throw-wrong-things.ts';

const catalogue = smallCatalogue;
const directory = index.defineDirectory(smallDirectory);
const both = { zh: '文本', en: 'text' };
const problem = { code: 'missing', path: 'id', expected: both, got: '—', nearest: ['x'] };
const findings: index.FindingSet = {
  catalogue: { id: catalogue.id, version: catalogue.version, hash: catalogue.hash },
  pack: { id: 'small', version: '1' },
  asOf: '2020-11-30',
  findings: index.listRequirements(catalogue).map(({ id }) => ({
    requirement: id,
    outcome: 'failed',
    reasons: [],
    message: both,
    conditions: [],
    members: [{ unit: 'east', name: both, outcome: 'failed', reasons: [], conditions: [] }],
  })),
  warnings: [],
};
const profile: tailor.Profile = {
  id: 'ours',
  version: '1',
  title: both,
  for: { id: 'small' },
  exclude: [{ id: 'disclosure.topics', reason: both }],
  set: {
    indicators: { health: { name: both } },
    requirements: {
      'disclosure.basic.budget/1': { parameters: { window: { value: 2, reading: both } } },
    },
  },
};
const name = { id: 'ours', version: '2', title: both };
const tailored = tailor.tailorCatalogue(catalogue, [profile], name);
const table = importing.readCsv(countyCsv);
const options = { language: 'en', bom: true } as const;

const entries: readonly ThrownAt[] = [
  {
    entry: '@liujiang/indicators',
    exports: index,
    arguments: {
      actingUnits: [catalogue, findings.findings[1], { directory, on: '2020-11-30' }],
      canonicalHash: [{ id: 'x', list: [1, 'x', null] }],
      defineDirectory: [smallDirectory],
      describeProblem: [problem, 'zh'],
      findIndicator: [catalogue, 'health'],
      findRequirement: [catalogue, 'health/1'],
      getIndicator: [catalogue, 'health'],
      getRequirement: [catalogue, 'health/1'],
      isCivilDay: ['2020-11-30'],
      isRequirementId: [catalogue, 'health/1'],
      linkDirectory: [catalogue, directory],
      listLeaves: [catalogue],
      listRequirements: [catalogue],
      listUntranslated: [{ title: { zh: '甲', en: '甲' } }],
      nearestTo: ['helth', ['health', 'design']],
      normaliseName: [' 区财政局 '],
      pathOf: [catalogue, 'disclosure.basic'],
      resolveUnit: [directory, '区文化馆', { on: '2020-11-30' }],
      selectLeaves: [
        catalogue,
        { unit: 'towns', column: 'towns/news', level: 3, under: 'disclosure', text: '政务' },
      ],
      selectRequirements: [catalogue, { method: 'automatic', element: 'budget', text: '政务' }],
      errorFromJson: [{}],
      isCatalogueError: [new Error('?')],
      isProblemError: [new Error('?')],
      findingOf: [findings, findings.findings[1]?.requirement],
      statusByUnit: [catalogue, findings, { directory, on: '2020-11-30' }],
      tasksByUnit: [catalogue, { directory, on: '2020-11-30' }],
    },
  },
  {
    entry: '@liujiang/indicators/schema',
    exports: schema,
    arguments: {
      catalogueSchema: [],
      defineCatalogue: [catalogue],
      directorySchema: [],
      findingSetSchema: [],
      lintNumbers: [catalogue, { exclusions: ['一次性'] }],
      lintWording: [catalogue, { exclusions: ['相应'] }],
      safeDefineCatalogue: [catalogue],
    },
  },
  {
    entry: '@liujiang/indicators/tailor',
    exports: tailor,
    arguments: {
      listExclusions: [tailored],
      originOf: [tailored, { kind: 'indicator', id: 'health', field: 'name' }],
      safeTailorCatalogue: [catalogue, [profile], name],
      tailorCatalogue: [catalogue, [profile], name],
    },
  },
  {
    entry: '@liujiang/indicators/diff',
    exports: diff,
    arguments: {
      catalogueDiffToMarkdown: [diff.diffCatalogues(catalogue, tailored), 'zh'],
      compareTexts: ['前1年内', '前6个月内'],
      diffCatalogues: [catalogue, tailored],
    },
  },
  {
    entry: '@liujiang/indicators/import',
    exports: importing,
    arguments: {
      importTable: [table, countyOptions],
      readCsv: ['一级指标,二级指标\r\n', { encoding: 'utf-8' }],
      readTsv: ['一级指标\t二级指标\r\n'],
    },
  },
  {
    entry: '@liujiang/indicators/export',
    exports: exporting,
    arguments: {
      catalogueToCsv: [catalogue, options],
      catalogueToJson: [catalogue],
      csvDictionary: [],
      csvDictionaryToCsv: [options],
      formatCsv: [[['a', '=b']], { bom: true }],
    },
  },
];

for (const entry of entries) throwWrongThings(entry);
