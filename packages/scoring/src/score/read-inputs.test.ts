import { liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { ScoringError } from '../input/scoring-error.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { equalScheme } from '../scheme/equal-scheme.ts';
import { findingSet } from '../testing/findings.ts';
import { readInputs } from './read-inputs.ts';
import { scoreCatalogue } from './score-catalogue.ts';

const file = {
  note: '示例',
  subject: { id: 'a', name: '甲' },
  inputs: {
    health: {
      period: { from: '2019-Q1', to: '2019-Q1' },
      standard: 'national-2019',
      inspections: [
        {
          quarter: '2019-Q1',
          date: '2019-03-20',
          examiner: '甲',
          findings: [{ item: 'statistics-stale' }],
        },
      ],
    },
    'new-media.supervision': { checks: 4, failures: 1 },
  },
};

function problemsOf(...args: Parameters<typeof readInputs>): readonly string[] {
  try {
    readInputs(...args);
    return [];
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    return error.problems.map(({ code, path, nearest }) => [code, path, ...nearest].join(' '));
  }
}

test('a file of inputs is what scoring takes beside the findings', () => {
  const read = readInputs(file, { scheme: equalScheme(liujiang) });
  expect(read).toEqual({
    subject: file.subject,
    inputs: { ...file.inputs, health: { ...file.inputs.health, standard: national2019 } },
  });
  const findings = findingSet(liujiang, {
    'health/1': 'untested',
    'new-media.supervision/1': 'untested',
  });
  const report = scoreCatalogue(liujiang, equalScheme(liujiang), { findings, ...read });
  expect(report.subject).toEqual(file.subject);
  expect(readInputs({})).toEqual({ inputs: {} });
});

test('a standard of the caller is known by its id', () => {
  const own = { ...national2019, id: 'ours' };
  const inputs = { health: { ...file.inputs.health, standard: 'ours' } };
  expect(readInputs({ inputs }, { standards: [own] }).inputs['health']).toMatchObject({
    standard: own,
  });
});

test('everything that is wrong is told at its place', () => {
  const wrong = {
    notes: '',
    subject: { id: 'a' },
    inputs: {
      health: { standard: 'national-2091' },
      helth: {},
      'new-media.supervision': { checks: -1 },
    },
  };
  expect(problemsOf(wrong)).toEqual([
    'unknown-id notes note',
    'wrong-type subject.name',
    'unknown-id inputs.health.standard national-2019',
  ]);
  expect(problemsOf(wrong, { scheme: equalScheme(liujiang) })).toEqual([
    'unknown-id notes note',
    'wrong-type subject.name',
    'unknown-id inputs.health.standard national-2019',
    'unknown-id inputs.helth health',
    'not-a-count inputs["new-media.supervision"].checks',
    'not-a-count inputs["new-media.supervision"].failures',
  ]);
  expect(problemsOf([])).toEqual(['wrong-type ']);
  expect(problemsOf(file, { standards: {}, scheme: 1, more: 1 } as never)).toEqual([
    'unknown-id options.more',
    'wrong-type options.standards',
    'wrong-kind options.scheme',
  ]);
});
