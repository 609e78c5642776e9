import {
  actingUnits,
  canonicalHash,
  type Directory,
  listLeaves,
  liujiang,
  pathOf,
  statusByUnit,
  tasksByUnit,
} from '@liujiang/indicators';
import { diffCatalogues } from '@liujiang/indicators/diff';
import { catalogueToCsv, catalogueToJson } from '@liujiang/indicators/export';
import { importTable, readCsv } from '@liujiang/indicators/import';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import {
  assess,
  assessLiujiang,
  compileRules,
  deadlines,
  drawSample,
  evidenceTemplate,
  mergeEvidence,
  missingEvidence,
  parseEvidence,
} from '@liujiang/rules';
import { readPageTags } from '@liujiang/rules/html';
import { importColumns } from '@liujiang/rules/import';
import {
  compareReports,
  defineScheme,
  effectiveWeights,
  explain,
  gains,
  gainsByUnit,
  prepareTotals,
  rankReports,
  rankUnits,
  scoreCatalogue,
  unitScores,
} from '@liujiang/scoring';
import { documentToJson, makeDocument, readDocument, verify } from '@liujiang/scoring/document';
import { renderCsv } from '@liujiang/scoring/forms/csv';
import { renderHtml } from '@liujiang/scoring/forms/html';
import { ledgerToCsv, readLedgerCsv, updateLedger } from '@liujiang/scoring/forms/ledger';
import { renderMarkdown } from '@liujiang/scoring/forms/markdown';
import { grownCatalogue } from './grown-catalogue.ts';
import {
  asOf,
  chained,
  columns,
  dayOf,
  directoryOf,
  grown,
  message,
  packOf,
  records,
  reportsOf,
  seen,
  table,
  times,
} from './grown-inputs.ts';

/** One function, and how its input is made larger. */
export interface Case {
  readonly name: string;
  readonly make: (n: number) => () => unknown;
  readonly from?: number;
  readonly most?: number;
}

const ofCatalogue = (name: string, run: (given: ReturnType<typeof grown>) => unknown): Case => ({
  name: `${name}, leaves`,
  most: 1 << 14,
  make: (n) => {
    const given = grown(n);
    return () => run(given);
  },
});

/** One list of evidence with n records. */
const ofList = (
  name: string,
  list: string,
  record: (index: number) => object,
  run: (evidence: ReturnType<typeof parseEvidence>) => unknown = (evidence) =>
    assessLiujiang(evidence, { asOf }),
): Case => ({
  name: `${name}, ${list}`,
  most: 1 << 16,
  make: (n) => {
    const evidence = parseEvidence({
      ...seen,
      [list]: { records: times(n, record), complete: true, count: n },
    });
    return () => run(evidence);
  },
});

const ofDirectory = (name: string, run: (directory: Directory) => unknown): Case => ({
  name: `${name}, members`,
  most: 1 << 13,
  make: (n) => {
    const directory = directoryOf(n);
    return () => run(directory);
  },
});

const nothing = parseEvidence({});

export const cases: readonly Case[] = [
  ofCatalogue('defineCatalogue', ({ catalogue: { id } }) => grownCatalogue(Number(id.slice(6)))),
  ofCatalogue('pathOf over all leaves', ({ catalogue }) =>
    listLeaves(catalogue).map(({ id }) => pathOf<string, string>(catalogue, id)),
  ),
  ofCatalogue('tasksByUnit', ({ catalogue }) => tasksByUnit<string, string>(catalogue)),
  ofCatalogue('statusByUnit', ({ catalogue, findings }) => statusByUnit(catalogue, findings)),
  ofCatalogue('actingUnits over all findings', ({ catalogue, findings }) =>
    findings.findings.map((finding) => actingUnits(catalogue, finding)),
  ),
  ofCatalogue('canonicalHash', ({ catalogue }) => canonicalHash(catalogue)),
  ofCatalogue('catalogueToCsv', ({ catalogue }) => catalogueToCsv(catalogue)),
  ofCatalogue('catalogueToJson', ({ catalogue }) => catalogueToJson(catalogue)),
  ofCatalogue('diffCatalogues', ({ catalogue }) => diffCatalogues(liujiang, catalogue)),
  ofCatalogue('tailorCatalogue', ({ catalogue }) =>
    tailorCatalogue(catalogue, [], { id: 'tailored', version: '1', title: message }),
  ),
  ofCatalogue('compileRules', ({ catalogue }) => compileRules(packOf(catalogue), { catalogue })),
  ofCatalogue('assess', ({ catalogue }) =>
    assess(nothing, { asOf, catalogue, rules: packOf(catalogue) }),
  ),
  ofCatalogue('evidenceTemplate', ({ catalogue }) => evidenceTemplate(catalogue)),
  ofCatalogue('defineScheme', ({ catalogue, scheme }) =>
    defineScheme<string, string>(catalogue, {
      id: 'own',
      version: '1',
      title: message,
      total: '1',
      weights: effectiveWeights(scheme),
    }),
  ),
  ofCatalogue('scoreCatalogue', ({ catalogue, scheme, findings }) =>
    scoreCatalogue(catalogue, scheme, { findings }),
  ),
  ofCatalogue('prepareTotals', ({ catalogue, scheme, findings }) =>
    prepareTotals(catalogue, scheme)({ findings }),
  ),
  ofCatalogue('gains', ({ catalogue, scheme, findings }) =>
    gains(scoreCatalogue(catalogue, scheme, { findings })),
  ),
  ofCatalogue('gainsByUnit', ({ catalogue, scheme, findings }) =>
    gainsByUnit(scoreCatalogue(catalogue, scheme, { findings })),
  ),
  ofCatalogue('unitScores', ({ catalogue, scheme, findings }) =>
    unitScores(scoreCatalogue(catalogue, scheme, { findings })),
  ),
  ofCatalogue('rankUnits', ({ catalogue, scheme, findings }) =>
    rankUnits(scoreCatalogue(catalogue, scheme, { findings })),
  ),
  ofCatalogue('compareReports', ({ catalogue, scheme, findings }) => {
    const report = scoreCatalogue(catalogue, scheme, { findings });
    return compareReports(report, report);
  }),
  ofCatalogue('explain', ({ catalogue, scheme, findings }) =>
    explain(scoreCatalogue(catalogue, scheme, { findings }), 'zh'),
  ),
  ofCatalogue('makeDocument', (given) => makeDocument(given)),
  ofCatalogue('verify', (given) => verify(makeDocument(given), given)),
  ofCatalogue('readDocument', (given) => readDocument(documentToJson(makeDocument(given)))),
  ofCatalogue('renderHtml', (given) => renderHtml(makeDocument(given))),
  ofCatalogue('renderMarkdown', (given) => renderMarkdown(makeDocument(given))),
  ofCatalogue('renderCsv', (given) => renderCsv(makeDocument(given), 'findings')),
  ofCatalogue('updateLedger', (given) => updateLedger(null, makeDocument(given))),
  ofCatalogue('ledgerToCsv, readLedgerCsv', (given) =>
    readLedgerCsv(ledgerToCsv(updateLedger(null, makeDocument(given)))),
  ),
  ...(['competition', 'dense'] as const).map(
    (ties): Case => ({
      name: `rankReports, ${ties}, sites`,
      most: 1 << 15,
      make: (n) => {
        const reports = reportsOf(n);
        return () => rankReports(reports, { ties });
      },
    }),
  ),
  ...Object.entries(records).map(([list, record]) => ofList('assessLiujiang', list, record)),
  ofList('deadlines', 'disclosures', records.disclosures, (evidence) =>
    deadlines(evidence, { asOf, within: 30 }),
  ),
  ofList('mergeEvidence', 'disclosures', records.disclosures, (evidence) =>
    mergeEvidence(evidence, evidence),
  ),
  {
    name: 'assessLiujiang, items of one column',
    most: 1 << 17,
    make: (n) => {
      const items = times(n, (index) => ({
        title: `第${index}条`,
        url: `https://portal.example/${index}`,
        publishedAt: dayOf(index),
      }));
      const [column] = columns;
      const evidence = parseEvidence({
        ...seen,
        columns: {
          records: [{ id: column?.id, items: { records: items, complete: true, count: n } }],
        },
      });
      return () => assessLiujiang(evidence, { asOf });
    },
  },
  {
    name: 'parseEvidence, unknown fields',
    most: 1 << 15,
    make: (n) => {
      const record = Object.fromEntries(times(n, (index) => [`unknown${index}`, 1]));
      return () => {
        try {
          return parseEvidence({ trainings: { records: [record] } });
        } catch (error) {
          return error;
        }
      };
    },
  },
  ofDirectory('assessLiujiang', (directory) => assessLiujiang(nothing, { asOf, directory })),
  ofDirectory('missingEvidence', (directory) =>
    missingEvidence(assessLiujiang(nothing, { asOf, directory }), {
      catalogue: liujiang,
      directory,
    }),
  ),
  ofDirectory('tasksByUnit', (directory) => tasksByUnit(liujiang, { directory })),
  {
    name: 'drawSample, entries',
    most: 1 << 17,
    make: (n) => {
      const entries = times(n, (index) => `entry ${index}`);
      return () => drawSample(entries, { size: 20, seed: 'seed' });
    },
  },
  {
    name: 'compileRules, chained conditions',
    from: 4,
    most: 32,
    make: (n) => {
      const pack = chained(n);
      return () => compileRules(pack);
    },
  },
  {
    name: 'importTable, rows',
    most: 1 << 14,
    make: (n) => {
      const text = table(n);
      return () => importTable(readCsv(text), { id: 'grown', file: 'grown.csv' });
    },
  },
  {
    name: 'importColumns, rows',
    most: 1 << 16,
    make: (n) => {
      const text = [
        '栏目名称,责任单位,标题,发布日期',
        ...times(n, (row) => `政策文件${row},区政府办,标题${row},2020-11-01`),
      ].join('\n');
      return () => importColumns(text);
    },
  },
  {
    name: 'readPageTags, characters',
    from: 1 << 12,
    most: 1 << 22,
    make: (n) => {
      const page = `<html><head>${'<meta name="SiteName" content="示例">'.repeat(n / 32)}</head></html>`;
      return () => readPageTags(page);
    },
  },
];
