import { describe, expect, it } from 'vitest';
import { formatExact } from '../arithmetic/fraction.ts';
import { Given } from '../input/given.ts';
import type { Standard } from '../inspection/standard.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { exampleStandard } from '../testing/inspections.ts';
import { evaluateInput } from './formula-registry.ts';

const basis = { bandsOn: 'exact', rounding: { mode: 'half-up', digits: 2 } } as const;

function evaluate(items: readonly string[], standard: Standard, more: object = {}) {
  const findings = items.map((item) => ({ item }));
  const inspection = { quarter: '2020-Q1', date: '2020-03-20', examiner: '甲', findings };
  const given = new Given({ inspection, standard, ...more });
  const { rate, coverage, trace } = evaluateInput({ formula: 'deductions' }, given, basis);
  return {
    rate: rate && `${formatExact(rate.min)}–${formatExact(rate.max)}`,
    coverage: `${formatExact(coverage.judged)} of ${formatExact(coverage.judgeable)}`,
    problems: given.problems.list.map(({ code, path }) => `${code} ${path}`),
    trace,
  };
}

describe('one inspection by which a leaf is scored', () => {
  it.each<[string, readonly string[], Standard, string, string]>([
    ['counts what is left', ['guide', 'letter'], exampleStandard, '93/100–93/100', '1 of 1'],
    ['counts without the bonus', ['search'], exampleStandard, '1–1', '1 of 1'],
    ['counts nothing behind a veto', ['incident', 'guide'], exampleStandard, '0–0', '1 of 1'],
    [
      'counts what the standard lets a veto record',
      ['incident'],
      { ...exampleStandard, vetoRecords: 59 },
      '59/100–59/100',
      '1 of 1',
    ],
    [
      'is open where points are',
      ['statistics-stale', 'statistics-stale'],
      national2019,
      '24/25–49/50',
      '0 of 1',
    ],
  ])('%s', (_, items, standard, rate, coverage) => {
    expect(evaluate(items, standard)).toMatchObject({
      rate,
      coverage,
      problems: [],
      trace: { formula: 'deductions', inspection: { quarter: '2020-Q1' } },
    });
  });

  it('needs a standard with points', () => {
    const none = { full: null, groups: [], deductions: [], withoutDuty: null };
    const lines = { passLine: null, bonusLine: null, bonusMaximum: null };
    expect(evaluate([], { ...exampleStandard, ...none, ...lines })).toMatchObject({
      rate: '0–1',
      coverage: '0 of 1',
      problems: ['missing-standard standard'],
    });
  });

  it('knows no other field', () => {
    expect(evaluate([], exampleStandard, { score: 5 }).problems).toEqual(['unknown-id score']);
  });
});
