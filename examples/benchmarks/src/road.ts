// Prints what each step of the road costs for one site: the example's own evidence, held against plain JSON of the same data.
import { stdout } from 'node:process';
import { liujiang } from '@liujiang/indicators';
import { deriveFacts, judgeOutcomes, parseEvidence } from '@liujiang/rules';
import { prepareReports, prepareTotals } from '@liujiang/scoring';
import { documentToJson, makeDocument, prepareDocuments, verify } from '@liujiang/scoring/document';
import { renderCsv } from '@liujiang/scoring/forms/csv';
import { renderHtml } from '@liujiang/scoring/forms/html';
import { renderMarkdown } from '@liujiang/scoring/forms/markdown';
import { exampleText, options, prepare } from './assessed-site.ts';
import { keepFigures, rounded } from './figures.ts';
import { manyRecords } from './many-records.ts';
import { type Measured, measure, type Row } from './measure.ts';

/** What each row is given; a quiet machine and more of them make steadier figures. */
const seconds = 3;
const text = exampleText;
const { rules, assessment, scheme, totalOfText } = prepare();
const totalOf = prepareTotals(liujiang, scheme);
const reportOf = prepareReports(liujiang, scheme);

const evidence = parseEvidence(JSON.parse(text));
const findings = assessment.assess(evidence);
const facts = deriveFacts(evidence, options);
const input = { catalogue: liujiang, scheme, findings };
const document = makeDocument(input);
const documentOf = prepareDocuments<string, string>({ catalogue: liujiang, scheme });

const parseText = () => JSON.parse(text);
const writeDocument = () => JSON.stringify(document);
const writeFindings = () => JSON.stringify(findings);
const toFindings = () => assessment.assess(parseEvidence(JSON.parse(text)));

const many = manyRecords();
const ofMany = { base: 'JSON.parse of the text', baseRun: () => JSON.parse(many) };

const ofText = { base: 'JSON.parse of the text', baseRun: parseText };
const ofDocument = { base: 'JSON.stringify of the document', baseRun: writeDocument };

const rows: readonly Row[] = [
  {
    ...ofText,
    name: 'text → outcomes → total',
    goal: 3,
    run: () => totalOfText(text),
  },
  {
    ...ofText,
    name: 'text → findings → report',
    goal: 6,
    run: () => reportOf({ findings: toFindings() }),
  },
  { ...ofText, name: '  parseEvidence', run: () => parseEvidence(JSON.parse(text)) },
  { ...ofText, name: '  outcomes of evidence', run: () => assessment.judgeOutcomes(evidence) },
  { ...ofText, name: '  deriveFacts alone', run: () => deriveFacts(evidence, options) },
  {
    ...ofText,
    name: '  judgeOutcomes of facts',
    run: () => judgeOutcomes(facts, { catalogue: liujiang, rules }),
  },
  { ...ofText, name: '  prepareTotals', run: () => totalOf({ findings }) },
  { ...ofText, name: '  prepareReports', run: () => reportOf({ findings }) },
  {
    name: 'findings alone',
    base: 'JSON.stringify of them',
    goal: 2,
    baseRun: writeFindings,
    run: () => assessment.assess(evidence),
  },
  { ...ofDocument, name: 'makeDocument', goal: 2, run: () => makeDocument(input) },
  { ...ofDocument, name: '  prepareDocuments', goal: 2, run: () => documentOf({ findings }) },
  { ...ofDocument, name: 'documentToJson', goal: 1.5, run: () => documentToJson(document) },
  { ...ofDocument, name: 'renderHtml', goal: 5, run: () => renderHtml(document) },
  { ...ofDocument, name: 'renderMarkdown', goal: 5, run: () => renderMarkdown(document) },
  {
    ...ofDocument,
    name: 'renderCsv',
    goal: 5,
    run: () => renderCsv(document, 'findings'),
  },
  {
    name: 'verify',
    base: 'the whole road to the document',
    goal: 1.1,
    baseRun: () => makeDocument({ ...input, findings: toFindings() }),
    run: () => verify(document, input),
  },
  {
    ...ofMany,
    name: '200,000 records: parse + assess',
    goal: 6,
    run: () => assessment.assess(parseEvidence(JSON.parse(many))),
  },
];

const measured: Measured[] = [];
for (const row of rows) {
  const one = measure(row, seconds);
  const { name, base, goal, time, ratio } = one;
  measured.push(one);
  const judged =
    goal === undefined ? '' : `goal ≤ ${goal}  ${ratio <= goal ? 'reached' : 'not reached'}`;
  stdout.write(
    `${name.padEnd(32)}${time.toFixed(3).padStart(9)} ms${ratio.toFixed(2).padStart(8)} × ${base.padEnd(32)} ${judged}\n`,
  );
}
keepFigures(
  'road',
  measured.map(({ name, base, goal, ratio }) => ({
    name: name.trim(),
    ratio: rounded(ratio),
    base,
    ...(goal !== undefined && { goal }),
  })),
);
