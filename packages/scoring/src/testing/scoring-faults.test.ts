import { liujiang } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { add, formatExact, fraction, parseExact } from '../arithmetic/fraction.ts';
import { groupMean } from '../arithmetic/group-mean.ts';
import { roundExact } from '../arithmetic/round-exact.ts';
import { unitScores } from '../compare/unit-scores.ts';
import type { LeafInput } from '../formulas/formula.ts';
import { ScoringError } from '../input/scoring-error.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import { equalScheme } from '../scheme/equal-scheme.ts';
import { nanning2020 } from '../schemes/nanning-2020.ts';
import { prepareTotals } from '../score/prepare-totals.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { catalogueOf } from './arbitraries.ts';
import { findingSet } from './findings.ts';
import { leaf } from './leaf.ts';
import { resealed } from './resealed.ts';

const name = { zh: '示例', en: 'Example' };

function refusal(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    return [error.code, ...error.problems.map(({ code, path }) => `${code} ${path}`)];
  }
  return [];
}

describe('totals of any size', () => {
  const branches = Array.from({ length: 43 }, (_, index) => ({
    id: `b${index}`,
    name,
    children: Array.from({ length: index + 1 }, (_, child) => leaf(`b${index}.n${child}`)),
  }));
  it.each([
    ['218 requirements in one leaf', catalogueOf([leaf('a', 218), leaf('b')]), 'a/1'],
    ['43 branches of 1 to 43 leaves', catalogueOf(branches), 'b42.n0/1'],
  ])('are exact: %s', (_, catalogue, failed) => {
    const scheme = equalScheme(catalogue);
    const findings = findingSet(catalogue, { [failed]: 'failed' });
    const { trace: __, ...total } = scoreCatalogue(catalogue, scheme, { findings }).score;
    expect(prepareTotals(catalogue, scheme)({ findings })).toEqual(total);
    // less 1/218 of 50 points, and less one of 946 leaves that weigh the same
    expect(total.exact).toBe(failed === 'a/1' ? '10875/109' : '47250/473');
  });
});

describe('nine weights of fifteen digits', () => {
  it('are exact', () => {
    const ids = [...'abcdefghi'];
    const catalogue = catalogueOf(ids.map((id) => leaf(id, id === 'i' ? 7 : 1)));
    const weights = Object.fromEntries(ids.map((id) => [id, '11.111111111111111']));
    const scheme = defineScheme<string, string>(catalogue, {
      id: 'a',
      version: '1',
      title: name,
      weights: { ...weights, a: '11.111111111111112' },
    });
    const findings = findingSet(catalogue, { 'i/1': 'failed' });
    const total = prepareTotals<string, string>(catalogue, scheme)({ findings });
    // 100 less a seventh of 11.111111111111111
    expect(total.exact).toBe('688888888888888889/7000000000000000');
    const report = scoreCatalogue<string, string>(catalogue, scheme, { findings });
    expect(report.score.exact).toBe(total.exact);
  });
});

describe('an id that every object has', () => {
  it('is an id like any other', () => {
    const catalogue = {
      ...catalogueOf(['constructor', 'b'].map((id) => leaf(id))),
      id: 'constructor',
    };
    const scheme = defineScheme<string, string>(catalogue, {
      id: 'constructor',
      version: '1',
      title: name,
      weights: { b: 60, constructor: 40 },
      formulas: { constructor: { formula: 'pass-rate' as const } },
    });
    const report = (inputs: Record<string, LeafInput>) =>
      scoreCatalogue<string, string>(catalogue, scheme, {
        findings: findingSet(catalogue),
        inputs,
      });
    expect(report({}).score.bounds).toEqual({ min: '60', max: '100' });
    const checked = report({ constructor: { checks: 4, failures: 1 } });
    expect(checked.score.exact).toBe('90');
    expect(unitScores(checked)[0]?.bounds).toEqual({ min: '90', max: '90' });
  });
});

describe('a scheme is scored only as its hash says', () => {
  const scheme = equalScheme(liujiang);
  const findings = findingSet(liujiang);
  const nodes = (weight: string) =>
    scheme.nodes.map((node, index) => (index === 0 ? { ...node, weight } : node));

  it('refuses one that was edited, and one that defineScheme could not have made', () => {
    const score = (changed: typeof scheme) => () =>
      scoreCatalogue<string, string>(liujiang, changed, { findings });
    expect(refusal(score({ ...scheme, nodes: nodes('50') }))).toEqual([
      'invalid-scheme',
      'wrong-hash scheme.hash',
    ]);
    const impossible = refusal(score(resealed(scheme, { nodes: nodes('1/0') })));
    expect(impossible).toContain('not-a-number scheme.nodes[0].weight');
  });

  it('freezes what it ships and what it makes', () => {
    for (const shipped of [national2019, nanning2020, scheme, scheme.nodes, scheme.nodes[0]]) {
      expect(Object.isFrozen(shipped)).toBe(true);
    }
    const title: { zh: string; en: string } = { zh: '甲', en: 'A' };
    const made = defineScheme(liujiang, { id: 'a', version: '1', title, weights: {} });
    title.zh = '乙';
    expect(made.title.zh).toBe('甲');
  });

  it('gives traces that do not change with the findings', () => {
    const met = { count: 1, unknown: 0, of: 2 };
    const given = findingSet(liujiang, { 'design.layout/3': { outcome: 'failed', met } });
    const report = scoreCatalogue<string, string>(liujiang, scheme, { findings: given });
    const before = JSON.stringify(report);
    met.count = 0;
    expect(JSON.stringify(report)).toBe(before);
  });
});

describe('exact figures', () => {
  const most = Number.MAX_SAFE_INTEGER;

  it('leave doubles before they round', () => {
    expect(formatExact(add(fraction(most), fraction(most)))).toBe('18014398509481982');
    expect(formatExact(add(fraction(most), fraction(1, 3)))).toBe('27021597764222974/3');
    expect(formatExact(add(fraction(1, 3), fraction(most)))).toBe('27021597764222974/3');
    expect(formatExact(add(fraction(1, most), fraction(1, most - 1)))).toBe(
      `${2n * BigInt(most) - 1n}/${BigInt(most) * BigInt(most - 1)}`,
    );
  });

  it('are read as they stand, of any length', () => {
    for (const text of ['999999999999999', '9999999999999999', '12345678901234567/2']) {
      expect(formatExact(parseExact(text))).toBe(text);
      expect(formatExact(parseExact(`-${text}`))).toBe(`-${text}`);
    }
    expect(formatExact(parseExact('1/9999999999999999'))).toBe('1/9999999999999999');
    expect(roundExact('9999999999999999/2', { mode: 'half-even', digits: 0 })).toBe(
      '5000000000000000',
    );
    expect(refusal(() => roundExact('1/0'))).toEqual(['invalid-input', 'not-a-number exact']);
  });

  it('carry means over counts whose sum is beyond 2^53', () => {
    const groups = [
      { value: 1, count: most },
      { value: 0, count: most },
    ];
    expect(groupMean(groups)).toEqual({ exact: '1/2', value: '0.50' });
  });
});
