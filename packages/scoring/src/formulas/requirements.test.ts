import type { Finding, Requirement } from '@liujiang/indicators';
import { describe, expect, it, test } from 'vitest';
import { formatExact, fraction } from '../arithmetic/fraction.ts';
import { finding } from '../testing/findings.ts';
import type { RequirementPolicies } from './requirement-trace.ts';
import { coverageOf, evaluateRequirements, meanPart } from './requirements.ts';

const ordinary: RequirementPolicies = {
  partial: 'proportional',
  waived: 'failed',
  measured: 'open',
  unknown: 'open',
};
const closed = { unknown: 'failed' } as const;
const waiver: NonNullable<Finding['waiver']> = {
  requirement: 'a/1',
  reason: '停运',
  author: '区信息中心',
  grantedOn: '2020-01-01',
  expiresOn: '2020-12-31',
};

const passed = finding('a/1', 'passed');
const failed = finding('a/1', 'failed');
const unknown = finding('a/1', 'cantTell');
const inapplicable = finding('a/1', 'inapplicable');
const awaiting = finding('a/1', 'untested', { reasons: ['measured-by-formula'] });
const inParts = finding('a/1', 'failed', { met: { count: 1, unknown: 1, of: 3 } });

function evaluate(findings: readonly Finding[], policies: Partial<RequirementPolicies> = {}) {
  const requirements = findings.map(({ reasons }, at) => {
    const measured = reasons.includes('measured-by-formula');
    return {
      id: `a/${at + 1}`,
      number: null,
      measured,
      enumeration: 'all',
    } as unknown as Requirement;
  });
  return evaluateRequirements(requirements, findings, { ...ordinary, ...policies });
}

/** Rate and coverage: judged of judgeable. */
function told(...given: Parameters<typeof evaluate>) {
  const { rate, coverage, closed, waiting, mayVanish } = evaluate(...given);
  const { judged, judgeable } = coverage;
  const flags = Object.entries({ closed, waiting, mayVanish }).flatMap(([name, is]) =>
    is ? name : [],
  );
  return [
    rate && `${formatExact(rate.min)}–${formatExact(rate.max)}`,
    `${formatExact(judged)} of ${formatExact(judgeable)}`,
    flags.join(),
  ];
}

describe('the requirements of a leaf', () => {
  it.each<[string, Parameters<typeof evaluate>, readonly unknown[]]>([
    ['count alike', [[passed, failed, passed]], ['2/3–2/3', '1 of 1', '']],
    // either both that stay count, or the first alone, or the unknown one turns out met
    ['are open where one is', [[passed, unknown]], ['1/2–1', '1/2 of 1', '']],
    ['are closed by the scheme', [[passed, unknown], closed], ['1/2–1/2', '1/2 of 1', 'closed']],
    ['may all vanish', [[unknown, unknown]], ['0–1', '0 of 1', 'mayVanish']],
    ['vanish no more once closed', [[unknown], closed], ['0–0', '0 of 1', 'closed']],
    ['are no more than those that apply', [[passed, inapplicable]], ['1–1', '1 of 1', '']],
    ['are none where none applies', [[inapplicable]], [null, '0 of 0', 'mayVanish']],
    ['wait for a formula', [[passed, awaiting]], ['1/2–1', '1/2 of 1/2', 'waiting']],
    [
      'do without it where the scheme leaves quantities out',
      [[passed, awaiting], { measured: 'leave-out' }],
      ['1–1', '1 of 1', ''],
    ],
    ['are open in the parts of one', [[passed, inParts]], ['2/3–5/6', '1/2 of 1', '']],
    [
      'are judged where the parts of a failure are known',
      [[passed, { ...failed, met: { count: 1, unknown: 0, of: 3 } }]],
      ['2/3–2/3', '1 of 1', ''],
    ],
    ['are closed in them', [[passed, inParts], closed], ['2/3–2/3', '1/2 of 1', 'closed']],
    [
      'are judged without them where parts do not count',
      [[passed, inParts], { ...closed, partial: 'all-or-nothing' }],
      ['1/2–1/2', '1 of 1', ''],
    ],
    [
      'are judged without them where the failure is waived',
      [[passed, { ...inParts, waiver }], { ...closed, waived: 'met' }],
      ['1–1', '1 of 1', ''],
    ],
    [
      'do not count what is waived',
      [[passed, { ...failed, waiver }], { waived: 'inapplicable' }],
      ['1–1', '1 of 1', ''],
    ],
    [
      'are closed where what is not known is waived',
      [[passed, { ...unknown, waiver }], { ...closed, waived: 'inapplicable' }],
      ['1–1', '1/2 of 1', 'closed'],
    ],
  ])('%s', (_, given, expected) => {
    expect(told(...given)).toEqual(expected);
  });

  test('are no more than there are findings of', () => {
    const asked = [{ id: 'a/1' }, { id: 'a/2' }] as unknown as readonly Requirement[];
    expect(evaluateRequirements(asked, [passed], ordinary).trace().denominator).toBe(1);
  });

  test('are told with what became of each', () => {
    const trace = evaluate([passed, inParts, unknown, inapplicable]).trace();
    expect(trace).toMatchObject({
      formula: 'requirements',
      partial: 'proportional',
      denominator: 3,
    });
    expect(
      trace.parts.map(({ requirement, counted, share }) => [requirement, counted, share]),
    ).toEqual([
      ['a/1', 'met', { min: '1', max: '1' }],
      ['a/2', 'part', { min: '1/3', max: '2/3' }],
      ['a/3', 'unknown', { min: '0', max: '1' }],
      ['a/4', 'inapplicable', null],
    ]);
    expect(trace.parts.map(({ met }) => met)).toEqual([
      null,
      { count: 1, unknown: 1, of: 3 },
      null,
      null,
    ]);
    expect(trace.parts.map(({ reasons }) => reasons)).toEqual([[], [], ['missing-fact'], []]);
  });
});

test('a part that is met is judged, whatever is unknown in it', () => {
  const met = { count: 1, unknown: 1, of: 2 };
  const part = { outcome: 'passed', reasons: [], counted: 'met', met, share: {} } as const;
  const { judged } = coverageOf({ parts: [part], partial: 'proportional' });
  expect(formatExact(judged)).toBe('1');
});

test('only what is undecided may vanish, until the scheme closes it', () => {
  const rate = { min: fraction(0), max: fraction(1) };
  const vanishes = (...[outcome, policy]: [Finding['outcome'], 'open' | 'failed']) =>
    meanPart({ outcome }, rate, policy).mayVanish;
  expect(vanishes('cantTell', 'open')).toBe(true);
  expect(vanishes('cantTell', 'failed')).toBe(false);
  expect(vanishes('failed', 'open')).toBe(false);
});
