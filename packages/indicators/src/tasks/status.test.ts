import { describe, expect, it } from 'vitest';
import { listRequirements } from '../catalogue/walk.ts';
import { defineDirectory } from '../directory/define-directory.ts';
import type { Finding } from '../model/finding.ts';
import type { FindingSet } from '../model/finding-set.ts';
import type { Outcome } from '../model/outcome.ts';
import { caughtProblems, inShort } from '../testing/caught-problems.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import { smallDirectory } from '../testing/small-directory.ts';
import { statusByUnit } from './status.ts';

const { id, version, hash } = smallCatalogue;
const members = (outcomes: Readonly<Record<string, Outcome>>): Partial<Finding> => ({
  members: Object.entries(outcomes).map(([unit, outcome]) => ({
    unit,
    outcome,
    reasons: outcome === 'cantTell' ? ['incomplete-list' as const] : [],
  })),
});

function findingSet(some: Readonly<Record<string, Partial<Finding>>> = {}): FindingSet {
  return {
    catalogue: { id, version, hash },
    pack: { id: 'test', version: '1' },
    asOf: '2020-11-30',
    findings: listRequirements(smallCatalogue).map(({ id: requirement }) => ({
      requirement,
      outcome: 'passed',
      reasons: [],
      message: { zh: '', en: '' },
      conditions: [],
      ...some[requirement],
    })),
    warnings: [],
  };
}

const findings = findingSet({
  'health/1': { outcome: 'untested', reasons: ['measured-by-formula'] },
  'disclosure.basic.news/1': {
    outcome: 'failed',
    ...members({
      east: 'passed',
      west: 'failed',
      north: 'cantTell',
      finance: 'inapplicable',
      centre: 'passed',
    }),
  },
  'disclosure.basic.budget/1': {
    outcome: 'failed',
    waiver: {
      requirement: 'disclosure.basic.budget/1',
      reason: 'system-migration',
      author: '某人',
      grantedOn: '2020-01-01',
      expiresOn: '2020-12-31',
    },
  },
});

describe('statusByUnit', () => {
  it('counts the outcomes of each unit and names what failed', () => {
    const lines = statusByUnit(smallCatalogue, findings).map(({ unit, counts, failed }) => [
      unit,
      Object.values(counts).join(''),
      failed,
    ]);
    // passed, failed, cantTell, inapplicable, untested
    expect(lines).toEqual([
      ['office', '10000', []],
      ['finance', '01000', ['disclosure.basic.budget/1']],
      ['centre', '20000', []],
      ['towns', '11000', ['disclosure.basic.news/1']],
      ['all-units', '21000', ['disclosure.basic.news/1']],
      [null, '00001', []],
    ]);
  });

  it('gives each member its own outcome, and of several it answers for the worst', () => {
    const directory = defineDirectory(smallDirectory);
    const outcomesOf = (on?: string) =>
      Object.fromEntries(
        statusByUnit(smallCatalogue, findings, { directory, on }).map(({ unit, statuses }) => [
          unit,
          statuses.find(({ requirement }) => requirement === 'disclosure.basic.news/1')?.outcome,
        ]),
      );
    const shared = { west: 'failed', finance: 'inapplicable', 'u-1': 'passed', culture: 'failed' };
    expect(outcomesOf()).toMatchObject({ ...shared, east: 'cantTell' });
    expect(outcomesOf('2020-06-30')).toMatchObject({
      ...shared,
      east: 'passed',
      north: 'cantTell',
    });
  });

  it('says that a waiver holds and leaves the outcome', () => {
    const [finance] = statusByUnit(smallCatalogue, findings).filter(
      ({ unit }) => unit === 'finance',
    );
    expect(finance?.statuses).toEqual([
      {
        requirement: 'disclosure.basic.budget/1',
        outcome: 'failed',
        reasons: [],
        waived: true,
        acts: true,
      },
    ]);
  });

  it('adds up: five counts to the statuses, statuses to the requirements of the tasks', () => {
    const directory = defineDirectory(smallDirectory);
    for (const { counts, statuses, tasks } of statusByUnit(smallCatalogue, findings, {
      directory,
    })) {
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect(total).toBe(statuses.length);
      expect(statuses.map(({ requirement }) => requirement)).toEqual(
        tasks.flatMap(({ requirements }) => requirements),
      );
    }
  });

  it('reconciles with the site: what came out in a way there came out so in the lines, and the other way round', () => {
    const directory = defineDirectory(smallDirectory);
    const idsBy = (of: readonly { requirement: string; outcome: Outcome }[], outcome: Outcome) =>
      new Set(of.filter((one) => one.outcome === outcome).map(({ requirement }) => requirement));
    const set = findingSet({
      'health/1': { outcome: 'untested' },
      'safeguards.training/1': { outcome: 'failed' },
    });
    for (const options of [{}, { directory }]) {
      const lines = statusByUnit(smallCatalogue, set, options);
      const statuses = lines.flatMap((line) => line.statuses);
      for (const outcome of ['passed', 'failed', 'untested'] as const) {
        expect(idsBy(statuses, outcome)).toEqual(idsBy(set.findings, outcome));
      }
    }
  });

  it('refuses the findings of another catalogue', () => {
    const foreign = { ...findings, catalogue: { id: 'other', version: '2', hash: 'sha256:0' } };
    const problems = caughtProblems('foreign-findings', () =>
      statusByUnit(smallCatalogue, foreign),
    );
    expect(inShort(problems)).toEqual([
      'foreign catalogue.id',
      'foreign catalogue.version',
      'foreign catalogue.hash',
    ]);
  });

  it('refuses findings that lack a requirement, have one twice or an unknown one', () => {
    const [first, second, ...rest] = findings.findings;
    const broken = [first, first, { ...second, requirement: 'disclosure.basic.new/1' }, ...rest];
    const set = { ...findings, findings: broken } as FindingSet;
    const problems = caughtProblems('foreign-findings', () => statusByUnit(smallCatalogue, set));
    expect(inShort(problems)).toEqual([
      'duplicate findings[1].requirement',
      'unknown-id findings[2].requirement',
      'missing findings',
    ]);
    expect(problems[1]?.nearest[0]).toBe('disclosure.basic.news/1');
  });
});
