import { fc, test } from '@fast-check/vitest';
import type { Requirement } from '@liujiang/indicators';
import { expect } from 'vitest';
import { Given } from '../input/given.ts';
import { findingsFor, memberFindingsFor } from '../testing/arbitraries.ts';
import { runs } from '../testing/runs.ts';
import { checkFinding, isPlain } from './check-finding.ts';

const requirement = (enumeration: Requirement['enumeration'], scope: Requirement['scope']) =>
  ({ id: 'a/1', enumeration, scope }) as Requirement;

/** Anything that may stand in a field of a finding, sound or not. */
const odd = fc.oneof(
  fc.constantFrom(undefined, null, '', ' ', 'passed', 'failed', 'untested', 'toString'),
  fc.array(fc.oneof(fc.constantFrom('missing-fact', '', ' '), fc.nat(), fc.constant(undefined))),
  fc.record(
    {
      count: fc.integer({ max: 3 }),
      unknown: fc.double({ max: 3 }),
      of: fc.nat(3),
      more: fc.nat(),
    },
    { requiredKeys: ['count'] },
  ),
);

const findings = fc.oneof(
  findingsFor('a/1'),
  memberFindingsFor('a/1'),
  fc.record(
    { requirement: fc.constant('a/1'), outcome: odd, reasons: odd, met: odd, waiver: odd },
    { requiredKeys: [] },
  ),
  fc
    .tuple(findingsFor('a/1'), fc.constantFrom('outcome', 'reasons', 'met', 'members'), odd)
    .map(([finding, name, value]) => ({ ...finding, [name]: value })),
);

test.prop(
  [findings, fc.constantFrom('all', 'any'), fc.constantFrom('together', 'each')],
  runs(2000),
)('what is sound at a glance has nothing wrong with it', (finding, enumeration, scope) => {
  fc.pre(isPlain(finding, requirement(enumeration, scope)));
  const given = new Given(finding);
  checkFinding(given, requirement(enumeration, scope), '2020-11-30');
  expect(given.problems.list).toEqual([]);
});

test.prop([findingsFor('a/1')])(
  'every sound finding without a waiver is told at a glance',
  (finding) => {
    fc.pre(finding.waiver === undefined);
    expect(isPlain(finding, requirement('all', 'together'))).toBe(true);
  },
);
