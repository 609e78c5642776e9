import { type Finding, liujiang, type Outcome } from '@liujiang/indicators';
import { describe, expect, it, test } from 'vitest';
import { formatExact } from '../arithmetic/fraction.ts';
import type { LeafInput } from '../formulas/formula.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import { equalScheme } from '../scheme/equal-scheme.ts';
import { catalogueOf } from '../testing/arbitraries.ts';
import { findingSet } from '../testing/findings.ts';
import { leaf } from '../testing/leaf.ts';
import { problemsOf } from '../testing/problems-of.ts';
import { resealed } from '../testing/resealed.ts';
import type { EvaluatedNode } from './distribute.ts';
import { evaluateSite, prepareScheme } from './evaluate-site.ts';
import { scoreCatalogue } from './score-catalogue.ts';

const name = { zh: '示例', en: 'Example' };
const requirement = { zh: '要求', en: 'A requirement', method: 'manual' } as const;
/** Two leaves in a branch, one of two requirements, two with a formula of the scheme, of which the last has a quantity. */
const catalogue = catalogueOf([
  { id: 'x', name, children: [leaf('x.a'), leaf('x.b')] },
  leaf('y', 2),
  leaf('z', 2),
  {
    id: 'w',
    name,
    requirements: [
      { ...requirement, number: '1', measured: true },
      { ...requirement, number: '2' },
    ],
  },
]);
type Input = Parameters<typeof defineScheme<string, string>>[1];
const rated = { formula: 'pass-rate' } as const;
const base = { id: 's', version: '1', title: name, weights: {}, formulas: { z: rated, w: rated } };
const checked = { z: { checks: 2, failures: 1 }, w: { checks: 1, failures: 0 } };

interface Given {
  readonly changes?: Readonly<Record<string, Outcome | Partial<Finding>>>;
  readonly scheme?: Partial<Input>;
  readonly inputs?: Readonly<Record<string, LeafInput>>;
}

function evaluate({ changes = {}, scheme = {}, inputs = checked }: Given) {
  const prepared = prepareScheme(
    catalogue,
    defineScheme<string, string>(catalogue, { ...base, ...scheme } as Input),
  );
  const findings = findingSet(catalogue, { 'w/1': 'passed', ...changes });
  return evaluateSite(prepared, { findings, inputs });
}

/** Ids of what applies, with `?` where all of it may vanish and `!` where the scheme closed something. */
function shown(given: Given): string {
  const list = (node: EvaluatedNode): readonly string[] => {
    const flags = `${node.applicable ? '' : '-'}${node.mayVanish ? '?' : ''}${node.closed ? '!' : ''}`;
    return [`${node.scheme.id}${flags}`, ...node.children.flatMap(list)];
  };
  return evaluate(given).evaluated.flatMap(list).join(' ');
}

const rateOf = (id: string, given: Given): string | null => {
  const { evaluation } = evaluate(given).evaluated.find(({ scheme }) => scheme.id === id) ?? {};
  const rate = evaluation?.rate;
  return rate ? `${formatExact(rate.min)}–${formatExact(rate.max)}` : null;
};

const closed = { policies: { unknown: 'failed' } } as const;
const noBranch = { 'x.a/1': 'inapplicable', 'x.b/1': 'inapplicable' } as const;

describe('an indicator', () => {
  it.each<[string, Given, string]>([
    ['is judged', {}, 'x x.a x.b y z w'],
    [
      'may vanish where nothing of it is decided',
      { changes: { 'x.a/1': 'cantTell' } },
      'x x.a? x.b y z w',
    ],
    ['may not where one is', { changes: { 'y/1': 'untested' } }, 'x x.a x.b y z w'],
    [
      'may with all below it',
      { changes: { 'x.a/1': 'cantTell', 'x.b/1': 'untested' } },
      'x? x.a? x.b? y z w',
    ],
    [
      'may with all below it that apply',
      { changes: { ...noBranch, 'x.a/1': 'cantTell' } },
      'x? x.a? x.b- y z w',
    ],
    ['does not apply where nothing below it does', { changes: noBranch }, 'x- x.a- x.b- y z w'],
    ['may vanish without its input', { inputs: { w: checked.w } }, 'x x.a x.b y z? w'],
    ['is closed', { changes: { 'x.a/1': 'cantTell' }, scheme: closed }, 'x! x.a! x.b y z w'],
    [
      'is closed without its input',
      { inputs: { w: checked.w }, scheme: closed },
      'x x.a x.b y z! w',
    ],
    [
      'is closed without a check',
      { inputs: { ...checked, z: { checks: 0, failures: 0 } }, scheme: closed },
      'x x.a x.b y z! w',
    ],
    [
      'is not judged where it is left out',
      { scheme: { exclude: ['y', 'x.a'] } },
      'x x.a- x.b y- z w',
    ],
  ])('%s', (_, given, expected) => {
    expect(shown(given)).toBe(expected);
  });

  it.each<[string, string, Given, string | null]>([
    ['counts its input, whatever was found', 'z', { changes: { 'z/1': 'failed' } }, '1/2–1/2'],
    ['is open without it', 'z', { inputs: {} }, '0–1'],
    [
      'is open without it where one part applies',
      'z',
      { inputs: {}, changes: { 'z/1': 'inapplicable' } },
      '0–1',
    ],
    [
      'does not apply where no part does',
      'z',
      { inputs: {}, changes: { 'z/1': 'inapplicable', 'z/2': 'inapplicable' } },
      null,
    ],
    ['counts as failed once the scheme closes it', 'z', { inputs: {}, scheme: closed }, '0–0'],
    [
      'counts parts beside a whole',
      'y',
      { changes: { 'y/2': { outcome: 'failed', met: { count: 1, unknown: 0, of: 2 } } } },
      '3/4–3/4',
    ],
    [
      'counts parts before a whole',
      'y',
      { changes: { 'y/1': { outcome: 'failed', met: { count: 1, unknown: 0, of: 2 } } } },
      '3/4–3/4',
    ],
    [
      'counts nothing but parts',
      'y',
      {
        changes: {
          'y/1': { outcome: 'failed', met: { count: 1, unknown: 0, of: 2 } },
          'y/2': { outcome: 'failed', met: { count: 1, unknown: 0, of: 4 } },
        },
      },
      '3/8–3/8',
    ],
  ])('%s', (_, id, given, expected) => {
    expect(rateOf(id, given)).toBe(expected);
  });

  it('waits for its input, of which no evidence could take the place', () => {
    const { evaluated } = evaluate({ inputs: { w: checked.w } });
    const { evaluation } = evaluated.find(({ scheme }) => scheme.id === 'z') ?? {};
    expect(evaluation?.waiting).toBe(true);
    expect(evaluation?.trace()).toMatchObject({ needs: 'pass-rate' });
  });

  it('can be judged where one part is no quantity', () => {
    const judgeable = (given: Given) => formatExact(evaluate(given).coverage.judgeable);
    expect(judgeable({ inputs: { z: checked.z } })).toBe('100');
  });
});

describe('a site', () => {
  it.each<[string, Given]>([
    ['scored', {}],
    ['open', { changes: { 'y/1': 'cantTell' } }],
    ['closed', { changes: { 'y/1': 'cantTell' }, scheme: closed }],
    [
      'inapplicable',
      { changes: { ...noBranch, 'y/1': 'inapplicable' }, scheme: { exclude: ['z', 'w', 'y'] } },
    ],
  ])('is %s', (status, given) => {
    expect(
      evaluate({ inputs: {}, ...given, ...(status === 'inapplicable' ? {} : { inputs: checked }) })
        .status,
    ).toBe(status);
  });

  it('tells of inputs that the scheme has no use for', () => {
    expect(evaluate({ scheme: { exclude: ['z'] } }).inputNotUsed).toEqual(['z']);
    expect(evaluate({}).inputNotUsed).toEqual([]);
  });

  const findings = findingSet(catalogue);
  const refused = (input: unknown) => {
    const scheme = defineScheme<string, string>(catalogue, base);
    return problemsOf(() => scoreCatalogue<string, string>(catalogue, scheme, input as never));
  };

  it('is refused with what is wrong, each once', () => {
    expect(refused(5)).toEqual(['invalid-input', expect.stringContaining('got 5')]);
    expect(refused({ findings, inputs: { x: checked.z } })).toEqual([
      'invalid-input',
      expect.stringMatching(/^inputs\.x: /),
    ]);
    expect(refused({ findings, subject: { id: 5, name: 6 } })).toEqual([
      'invalid-input',
      expect.stringMatching(/^subject\.id: /),
      expect.stringMatching(/^subject\.name: /),
    ]);
    expect(refused({ findings, inputs: { y: checked.z } })).toEqual([
      'invalid-input',
      'inputs.y: expected no input for y, as findings already decide it, got "y"',
    ]);
    const lacking = findings.findings.filter(({ requirement }) => requirement !== 'z/1');
    expect(refused({ findings: { ...findings, findings: lacking } })).toEqual([
      'invalid-input',
      expect.stringContaining('z/1'),
    ]);
  });
});

describe('the table of Liujiang itself', () => {
  const scheme = equalScheme(liujiang);
  const supervised = (outcome: Outcome, inputs: Readonly<Record<string, LeafInput>>) =>
    problemsOf(() =>
      scoreCatalogue<string, string>(liujiang, scheme, {
        findings: findingSet(liujiang, { 'new-media.supervision/1': outcome }),
        inputs,
      }),
    );
  const checks = { 'new-media.supervision': { checks: 4, failures: 1 } };

  it.each<[Outcome, number]>([
    ['cantTell', 0],
    ['untested', 0],
    ['passed', 1],
    ['failed', 1],
    ['inapplicable', 1],
  ])('takes no input beside findings that decide: %s', (outcome, problems) => {
    expect(supervised(outcome, checks).slice(1)).toHaveLength(problems);
    expect(supervised(outcome, {})).toEqual([]);
  });

  it('is scored by its findings where they decide and no input is given', () => {
    const findings = findingSet(liujiang, { 'new-media.supervision/1': 'passed' });
    const formulas = scoreCatalogue<string, string>(liujiang, scheme, { findings }).indicators;
    const [media] = formulas.flatMap(({ children }) =>
      children.filter(({ id }) => id === 'new-media.supervision'),
    );
    expect(media?.trace.formula).toBe('requirements');
  });
});

test('what one site comes to does not bear on the next', () => {
  const prepared = prepareScheme(catalogue, defineScheme<string, string>(catalogue, base));
  const half: Partial<Finding> = { outcome: 'failed', met: { count: 1, unknown: 0, of: 2 } };
  const [whole, first, both] = [
    { 'y/1': 'failed', 'y/2': 'failed' },
    { 'y/1': half, 'y/2': 'failed' },
    { 'y/1': half, 'y/2': half },
  ] as const;
  const rates = [whole, first, both, whole, both, first].map((changes) => {
    const findings = findingSet(catalogue, { 'w/1': 'passed', ...changes });
    const { evaluated } = evaluateSite(prepared, { findings, inputs: checked });
    const { evaluation } = evaluated.find(({ scheme }) => scheme.id === 'y') ?? {};
    return evaluation?.rate && formatExact(evaluation.rate.min);
  });
  expect(rates).toEqual(['0', '1/4', '1/2', '0', '1/2', '1/4']);
});

test('a scheme that was made is taken as it is, and any other copied', () => {
  const scheme = equalScheme(liujiang);
  expect(prepareScheme(liujiang, scheme).scheme).toBe(scheme);
  const other = resealed(scheme, {});
  expect(prepareScheme(liujiang, other).scheme).toEqual(other);
  expect(prepareScheme(liujiang, other).scheme).not.toBe(other);
});
