import { liujiang } from '@liujiang/indicators';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  disagreement,
  publishedSchema,
  spoilt,
} from '../../../indicators/src/testing/schema-agreement.ts';
import { allCases } from '../liujiang/all.cases.ts';
import { evidenceTemplate } from '../liujiang/evidence-template.ts';
import { arbitraryEvidenceOfAnyKind } from '../testing/arbitrary-evidence.ts';
import { runs } from '../testing/runs.ts';
import { safeParseEvidence } from './parse-evidence.ts';

const schema = publishedSchema(new URL('../../schemas/evidence.schema.json', import.meta.url));

function agree(document: unknown): void {
  const result = safeParseEvidence(document);
  const problems = result.success ? [] : result.error.problems;
  expect(disagreement(schema, document, problems)).toBeNull();
}

const documents: readonly unknown[] = [
  { $schema: 'urn:liujiang:schema:evidence:1', ...evidenceTemplate(liujiang) },
  ...allCases.map(({ evidence }) => JSON.parse(JSON.stringify(evidence))),
];

test('the blank and the evidence of every case', () => {
  for (const document of documents) agree(document);
});

test('whatever is wrong with the evidence of a case', () => {
  fc.assert(fc.property(spoilt(documents), agree), runs(3000));
});

test('whatever is wrong with any evidence', () => {
  const broken = arbitraryEvidenceOfAnyKind().chain((evidence) =>
    spoilt([JSON.parse(JSON.stringify(evidence))]),
  );
  fc.assert(fc.property(broken, agree), runs(1000));
});
