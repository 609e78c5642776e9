import { readFileSync } from 'node:fs';
import { liujiang } from '@liujiang/indicators';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceTemplate } from '../liujiang/evidence-template.ts';
import { arbitraryEvidence } from '../testing/arbitrary-evidence.ts';
import { safeParseEvidence } from './parse-evidence.ts';

const file = new URL('../../schemas/evidence.schema.json', import.meta.url);
const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(file, 'utf8')),
);

describe('the JSON Schema of evidence', () => {
  test.each<[string, unknown]>([
    ['nothing', {}],
    ['the blank', evidenceTemplate(liujiang)],
    ...fc
      .sample(arbitraryEvidence(), { numRuns: 50, seed: 1 })
      .map((evidence, index): [string, unknown] => [`document ${index}`, evidence]),
  ])('accepts %s', (_, evidence) => {
    expect(validate(evidence), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['a list', []],
    ['an unknown field', { colums: { records: [] } }],
    ['an unknown field of a record', { pages: { records: [{ urll: 'a' }] } }],
    ['a list without records', { pages: {} }],
    ['complete: false', { pages: { records: [], complete: false } }],
    ['half an entry', { pages: { records: [], count: 0.5 } }],
    [
      'an unknown state',
      { disclosures: { records: [{ requirement: 'a', element: 'b', state: 'x' }] } },
    ],
    ['a date as number', { pages: { records: [{ publishedAt: 44166 }] } }],
  ])('refuses %s, as parseEvidence does', (_, input) => {
    expect(validate(input)).toBe(false);
    expect(safeParseEvidence(input).success).toBe(false);
  });
});
