import { liujiang } from '@liujiang/indicators';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  disagreement,
  publishedSchema,
  spoilt,
} from '../../../indicators/src/testing/schema-agreement.ts';
import { readDocument } from '../document/document-text.ts';
import { makeDocument } from '../document/make-document.ts';
import { isScoringError } from '../input/scoring-error.ts';
import { scoreInspection } from '../inspection/score-inspection.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import { guangxi2017, guangxi2018 } from '../schemes/guangxi.ts';
import { nanning2020 } from '../schemes/nanning-2020.ts';
import { assessmentInput } from '../testing/assessment.ts';
import { runs } from '../testing/runs.ts';

const bilingual = { zh: '良好', en: 'Good' };
const full = {
  $schema: 'urn:liujiang:schema:scheme-input:1',
  ...nanning2020,
  exclude: ['safeguards'],
  unlisted: 'exclude',
  spread: 'by-leaves',
  formulas: {
    health: { formula: 'quarterly-average', missing: 'zero' },
    'design.layout': { formula: 'rating', method: 'third', gap: '7.5', settle: 'closest' },
  },
  policies: { inapplicable: 'full', rescale: { services: '5/4' }, waived: 'met' },
  rounding: { mode: 'down', digits: 1 },
  bands: [{ id: 'good', name: bilingual, from: 80 }],
  bandsOn: 'published',
  additions: [{ name: bilingual, points: null }],
};
const inspection = { quarter: '2020-Q1', date: '2020-03-01', examiner: '甲', findings: [] };

function problemsOf(read: () => unknown): readonly { code: string; path: string }[] {
  try {
    read();
    return [];
  } catch (error) {
    if (isScoringError(error)) return error.problems;
    throw error;
  }
}

const assessment = makeDocument(assessmentInput({}, { remarks: ['示例'] }));

const documents: readonly [string, readonly unknown[], (document: never) => unknown][] = [
  [
    'scheme-input',
    [full, nanning2020, guangxi2017, guangxi2018],
    (document) => defineScheme(liujiang, document),
  ],
  [
    'inspection-standard',
    [national2019, { $schema: 'urn:liujiang:schema:inspection-standard:1', ...national2019 }],
    (document) => scoreInspection(inspection, document),
  ],
  ['assessment', [assessment], (document) => readDocument(JSON.stringify(document))],
];

test.each(documents)(
  '%s: the JSON Schema and the reader agree, but for what it says that it cannot say',
  (of, good, read) => {
    const schema = publishedSchema(new URL(`../../schemas/${of}.schema.json`, import.meta.url));
    const agree = (document: unknown): void => {
      const problems = problemsOf(() => read(document as never));
      expect(disagreement(schema, document, problems)).toBeNull();
    };
    for (const document of good) agree(JSON.parse(JSON.stringify(document)));
    fc.assert(fc.property(spoilt(good), agree), runs(2000));
  },
);
