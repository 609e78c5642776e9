import type { Finding, Requirement } from '@liujiang/indicators';
import { describe, expect, it, test } from 'vitest';
import { finding } from '../testing/findings.ts';
import { awaitsFormula, countRequirement, partsOf } from './count-requirement.ts';
import type { RequirementPolicies } from './requirement-trace.ts';

const ordinary: RequirementPolicies = {
  partial: 'proportional',
  waived: 'failed',
  measured: 'open',
  unknown: 'open',
};
const closed = { unknown: 'failed' } as const;
const parts = (count: number, unknown: number, of: number) => ({ met: { count, unknown, of } });
const waiver: NonNullable<Finding['waiver']> = {
  requirement: 'a/1',
  reason: '停运',
  author: '区信息中心',
  grantedOn: '2020-01-01',
  expiresOn: '2020-12-31',
};
const member = (unit: string, outcome: Finding['outcome']) => ({
  unit,
  outcome,
  reasons: outcome === 'cantTell' ? (['missing-fact'] as const) : [],
});
const members = (...outcomes: readonly Finding['outcome'][]) => ({
  members: outcomes.map((outcome, at) => member(`u${at}`, outcome)) as Finding['members'] & object,
});

function count(
  outcome: Finding['outcome'],
  more: Partial<Finding> = {},
  policies: Partial<RequirementPolicies> = {},
  requirement: Partial<Requirement> = {},
) {
  const asked = { id: 'a/1', measured: false, enumeration: null, ...requirement } as Requirement;
  return countRequirement(finding('a/1', outcome, more), asked, { ...ordinary, ...policies });
}

/** What it counts as, its least and its greatest share as they stand, and its parts. */
function told(...given: Parameters<typeof count>) {
  const { counted, share, met } = count(...given);
  const show = (value: { readonly numerator: unknown; readonly denominator: unknown }): string =>
    `${value.numerator}/${value.denominator}`;
  return [
    counted,
    share && (share.min === share.max ? show(share.min) : `${show(share.min)}–${show(share.max)}`),
    met && `${met.count}+${met.unknown} of ${met.of}`,
  ];
}

describe('a requirement that is met, or does not arise', () => {
  it.each<[string, Parameters<typeof count>, readonly unknown[]]>([
    ['is met as a whole', ['passed'], ['met', '1/1', null]],
    ['is met in all its parts', ['passed', parts(3, 0, 3)], ['met', '1/1', '3+0 of 3']],
    [
      'is met by all members',
      ['passed', members('passed', 'inapplicable')],
      ['met', '1/1', '1+0 of 1'],
    ],
    [
      'is met where it arises for no member',
      ['passed', members('inapplicable')],
      ['met', '1/1', null],
    ],
    ['does not apply', ['inapplicable'], ['inapplicable', null, null]],
  ])('%s', (_, given, expected) => {
    expect(told(...given)).toEqual(expected);
  });
});

describe('a failure', () => {
  it.each<[string, Parameters<typeof count>, readonly unknown[]]>([
    ['counts nothing', ['failed'], ['not-met', '0/1', null]],
    ['counts the parts that are met', ['failed', parts(1, 0, 3)], ['part', '1/3', '1+0 of 3']],
    [
      'counts nothing where no part is met',
      ['failed', parts(0, 0, 3)],
      ['not-met', '0/3', '0+0 of 3'],
    ],
    [
      'stays open in its unknown parts',
      ['failed', parts(1, 1, 3)],
      ['part', '1/3–2/3', '1+1 of 3'],
    ],
    ['is closed in them', ['failed', parts(1, 1, 3), closed], ['part', '1/3', '1+1 of 3']],
    [
      'counts nothing in parts unless the scheme counts parts',
      ['failed', parts(1, 1, 3), { partial: 'all-or-nothing' }],
      ['not-met', '0/1', '1+1 of 3'],
    ],
    [
      'is none in its members where none of them is known to fail it',
      ['failed', members('passed', 'cantTell')],
      ['not-met', '0/1', null],
    ],
    [
      'counts the members that meet it',
      ['failed', members('passed', 'failed', 'cantTell')],
      ['part', '1/3–2/3', '1+1 of 3'],
    ],
    ['counts as one although it is waived', ['failed', { waiver }], ['not-met', '0/1', null]],
    ['counts as met', ['failed', { waiver }, { waived: 'met' }], ['waived', '1/1', null]],
    [
      'counts not at all',
      ['failed', { waiver, ...parts(1, 0, 3) }, { waived: 'inapplicable' }],
      ['waived', null, '1+0 of 3'],
    ],
    ['needs a waiver for that', ['failed', {}, { waived: 'met' }], ['not-met', '0/1', null]],
  ])('%s', (_, given, expected) => {
    expect(told(...given)).toEqual(expected);
  });
});

const byFormula = { reasons: ['measured-by-formula'] } as const;
const noRule = { reasons: ['no-rule'] } as const;
const leaveOut = { measured: 'leave-out' } as const;
const measured = { measured: true } as const;
const all = { enumeration: 'all' } as const;
const any = { enumeration: 'any' } as const;

describe('what is undecided', () => {
  it.each<[string, Parameters<typeof count>, readonly unknown[]]>([
    ['may turn out anyhow', ['cantTell'], ['unknown', '0/1–1/1', null]],
    [
      'counts its parts at least',
      ['cantTell', parts(1, 2, 3), {}, all],
      ['part', '1/3–3/3', '1+2 of 3'],
    ],
    [
      'counts no part that is known not to be met, where all have to be',
      ['untested', parts(0, 1, 3), {}, all],
      ['unknown', '0/3–1/3', '0+1 of 3'],
    ],
    [
      'counts in full still where any of them is enough',
      ['cantTell', parts(1, 1, 3), {}, any],
      ['part', '1/3–1/1', '1+1 of 3'],
    ],
    [
      'may yet be met where none of its parts is unknown',
      ['cantTell', parts(1, 0, 3), {}, all],
      ['part', '1/3–1/1', '1+0 of 3'],
    ],
    [
      'is not settled by its parts, all met',
      ['cantTell', parts(3, 0, 3)],
      ['unknown', '0/1–1/1', null],
    ],
    [
      'is not settled by parts where parts do not count',
      ['cantTell', parts(1, 1, 3), { partial: 'all-or-nothing' }],
      ['unknown', '0/1–1/1', '1+1 of 3'],
    ],
    [
      'has as many members as are listed where nothing else is unknown',
      ['cantTell', members('passed', 'cantTell'), {}, all],
      ['part', '1/2–2/2', '1+1 of 2'],
    ],
    [
      'may have more members than are listed',
      [
        'cantTell',
        { ...members('passed', 'cantTell'), reasons: ['missing-fact', 'incomplete-list'] },
        {},
        all,
      ],
      ['unknown', '0/1–1/1', null],
    ],
    [
      'may count as waived, should it fail',
      ['cantTell', { waiver, ...parts(1, 1, 3) }, { waived: 'met' }],
      ['unknown', '0/1–1/1', null],
    ],
    [
      'counts its parts where a waiver changes nothing',
      ['cantTell', { waiver, ...parts(1, 1, 3) }],
      ['part', '1/3–1/1', '1+1 of 3'],
    ],
    [
      'counts its parts where nothing is waived',
      ['cantTell', parts(1, 1, 3), { waived: 'met' }],
      ['part', '1/3–1/1', '1+1 of 3'],
    ],
    ['counts nothing once it is closed', ['untested', {}, closed], ['unknown', '0/1', null]],
    [
      'counts its parts once it is closed',
      ['cantTell', parts(1, 1, 3), closed],
      ['part', '1/3', '1+1 of 3'],
    ],
    [
      'is closed without any part',
      ['cantTell', parts(0, 1, 3), closed],
      ['unknown', '0/3', '0+1 of 3'],
    ],
    [
      'is waived once it is closed',
      ['cantTell', { waiver }, { ...closed, waived: 'met' }],
      ['waived', '1/1', null],
    ],
    [
      'is left out as a quantity',
      ['untested', byFormula, leaveOut, measured],
      ['left-out', null, null],
    ],
    [
      'is left out without a rule',
      ['untested', noRule, leaveOut, measured],
      ['left-out', null, null],
    ],
    [
      'is kept unless that is wanted',
      ['untested', byFormula, {}, measured],
      ['unknown', '0/1–1/1', null],
    ],
    [
      'is kept where it is no quantity',
      ['untested', noRule, leaveOut],
      ['unknown', '0/1–1/1', null],
    ],
    [
      'is kept where it was asked for',
      ['untested', {}, leaveOut, measured],
      ['unknown', '0/1–1/1', null],
    ],
  ])('%s', (_, given, expected) => {
    expect(told(...given)).toEqual(expected);
  });
});

test('parts as stated go before members, of whom those count that it arises for', () => {
  const both = { ...parts(2, 0, 5), ...members('passed') };
  expect(partsOf(both)).toEqual({ count: 2, unknown: 0, of: 5 });
  expect(partsOf(members('passed', 'failed', 'untested', 'cantTell', 'inapplicable'))).toEqual({
    count: 1,
    unknown: 2,
    of: 4,
  });
  expect(partsOf({})).toBe(null);
});

test('only what was not tested, and what nothing but a formula judges, waits for a formula', () => {
  expect(awaitsFormula({ outcome: 'untested', ...byFormula })).toBe(true);
  expect(awaitsFormula({ outcome: 'cantTell', ...byFormula })).toBe(false);
  expect(awaitsFormula({ outcome: 'untested', ...noRule })).toBe(false);
});
