import { liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { scoreInspection } from '../inspection/score-inspection.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import { isScoringError } from './scoring-error.ts';

const define = (input: object) => defineScheme<string, string>(liujiang, input as never);
const inspection = { quarter: '2020-Q1', date: '2020-03-01', examiner: '甲', findings: [] };

const scheme = {
  id: 'ours',
  version: '1',
  title: { zh: '本区方案', en: 'Our scheme' },
  weights: { health: 60, disclosure: 40 },
  unlisted: 'exclude',
};

test('undefined is absence in schemes, standards and inputs, whatever the field', () => {
  const weights = { ...scheme.weights, services: undefined, no: undefined };
  const given = {
    ...scheme,
    weights,
    bands: undefined,
    policies: { no: undefined },
    no: undefined,
  };
  expect(define(given).hash).toBe(define(scheme).hash);
  const found = { ...inspection, withoutDuty: undefined, no: undefined };
  const standard = { ...national2019, no: undefined };
  expect(scoreInspection(found as never, standard)).toEqual(
    scoreInspection(inspection, national2019),
  );
});

test('they may say where their JSON Schema stands', () => {
  const $schema = 'urn:liujiang:schema:scheme-input:1';
  expect(define({ $schema, ...scheme }).hash).toBe(define(scheme).hash);
  expect(scoreInspection(inspection, { $schema, ...national2019 })).toEqual(
    scoreInspection(inspection, national2019),
  );
});

test.each<[object, string, string]>([
  [{ id: new Date(0) }, 'id', 'Date 1970-01-01T00:00:00.000Z'],
  [{ weights: new Map([['health', 1]]) }, 'weights', 'Map(1)'],
  [{ bands: new Set() }, 'bands', 'Set(0)'],
  [{ total: 100n }, 'total', '100n'],
])('what is none of a value is told as what it is: %o', (change, path, got) => {
  let caught: unknown;
  try {
    define({ ...scheme, ...change });
  } catch (error) {
    caught = error;
  }
  const problems = isScoringError(caught) ? caught.problems : [];
  const problem = problems.find((one) => one.path === path);
  expect(problem?.got).toBe(got);
  expect(problem?.expected.en.includes('chinaDate(date)')).toBe(path === 'id');
});
