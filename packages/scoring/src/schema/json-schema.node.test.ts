import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../document/make-document.ts';
import { ledgerToCsv } from '../forms/ledger/ledger-csv.ts';
import { readLedgerCsv } from '../forms/ledger/read-ledger-csv.ts';
import { updateLedger } from '../forms/ledger/update-ledger.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { nanning2020 } from '../schemes/nanning-2020.ts';
import { assessmentInput, failedCondition } from '../testing/assessment.ts';
import { portalReport } from '../testing/portal.ts';
import { assessmentSchema } from './document-schema.ts';
import { ledgerSchema } from './ledger-schema.ts';

function compile(name: string): ValidateFunction {
  const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  const ajv = new Ajv2020({ allowUnionTypes: true, formats: { date: true } });
  return ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
}

function problemsOf(validate: ValidateFunction, input: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(input)));
  return (validate.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);
}

const document = makeDocument(
  assessmentInput(
    {
      'disclosure.basic.personnel/2': {
        outcome: 'failed',
        met: { count: 2, unknown: 0, of: 3 },
        conditions: [failedCondition('recruitment', ['招考招录'])],
      },
      'disclosure.basic.plans/1': 'cantTell',
      'disclosure.basic.interpretation/1': 'inapplicable',
    },
    { address: 'http://www.example.gov.cn', remarks: ['示例'] },
  ),
);
const ledger = updateLedger(null, document, { deadline: '2020-12-31' });

describe('the published JSON Schemas take what the package writes', () => {
  it.each<[string, unknown]>([
    ['assessment', document],
    ['assessment', makeDocument(assessmentInput())],
    ['ledger', ledger],
    ['ledger', readLedgerCsv(ledgerToCsv(ledger, { bom: true })).ledger],
    ['score-report', document.report],
    ['score-report', portalReport],
    ['scheme-input', nanning2020],
    ['inspection-standard', national2019],
  ])('%s', (name, input) => {
    expect(problemsOf(compile(name), input)).toEqual([]);
  });
});

describe('they refuse what is none', () => {
  const [entry] = ledger.entries;
  const [finding] = document.findings.findings;

  it.each<[string, object, string]>([
    ['assessment', { ...document, formatVersion: 2 }, 'const /formatVersion'],
    ['assessment', { ...document, extra: 1 }, 'additionalProperties '],
    ['assessment', { ...document, manifest: {} }, 'required /manifest'],
    ['assessment', { ...document, inputs: { health: { marks: 1 } } }, 'anyOf /inputs/health'],
    [
      'assessment',
      {
        ...document,
        findings: { ...document.findings, findings: [{ ...finding, outcome: 'ok' }] },
      },
      'enum /findings/findings/0/outcome',
    ],
    ['ledger', { ...ledger, language: 'de' }, 'enum /language'],
    ['ledger', { ...ledger, entries: [{ ...entry, reopened: -1 }] }, 'minimum /entries/0/reopened'],
    ['score-report', { ...portalReport, score: {} }, 'required /score'],
  ])('%s %#', (name, input, problem) => {
    expect(problemsOf(compile(name), input)).toContain(problem);
  });
});

describe('the zod schemas say the same', () => {
  it.each<[string, { safeParse(input: unknown): { success: boolean } }, object]>([
    ['assessmentSchema', assessmentSchema(), document],
    ['ledgerSchema', ledgerSchema(), ledger],
  ])('%s', (_, schema, input) => {
    expect(schema.safeParse(JSON.parse(JSON.stringify(input))).success).toBe(true);
    expect(schema.safeParse({ ...input, formatVersion: 2 }).success).toBe(false);
  });
});
