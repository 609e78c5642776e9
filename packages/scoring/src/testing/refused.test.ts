import { type Finding, liujiang, type Outcome } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { scoreRating } from '../formulas/rating.ts';
import { defineStandard } from '../inspection/parse-standard.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import { equalScheme } from '../scheme/equal-scheme.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { finding, findingSet } from './findings.ts';
import { exampleStandard } from './inspections.ts';
import { problemsOf } from './problems-of.ts';

const scheme = equalScheme(liujiang);
const id = 'disclosure.basic.personnel/2';
const granted = { grantedOn: '2020-01-01', expiresOn: '2020-12-31' };
const waiver = { requirement: id, reason: '无内容可发布', author: '区信息中心', ...granted };
const parts = (count: number, unknown: number, of: number) => ({ count, unknown, of });
const member = (unit: string, outcome: string, reasons: readonly string[] = []) =>
  ({ unit, outcome, reasons }) as NonNullable<Finding['members']>[number];

/** What is wrong with a set in which one finding is told in other words: place and code of each problem. */
function refusal(outcome: Outcome, changes: object) {
  const findings = findingSet(liujiang, {
    [id]: finding(id, outcome, changes as Partial<Finding>),
  });
  return problemsOf(() => scoreCatalogue<string, string>(liujiang, scheme, { findings })).map(
    (line) => line.replace(/^findings\.findings\[\d+\]\.?/, '').split(': ')[0],
  );
}

describe('a finding is refused', () => {
  it.each<[string, Outcome, object, string]>([
    ['passed although a part is missing', 'passed', { met: parts(4, 0, 6) }, 'met'],
    ['passed although a part is unknown', 'passed', { met: parts(4, 2, 6) }, 'met'],
    ['failed although no part is known to be missing', 'failed', { met: parts(4, 2, 6) }, 'met'],
    ['failed although all are met', 'failed', { met: parts(6, 0, 6) }, 'met'],
    ['inapplicable, and in parts', 'inapplicable', { met: parts(0, 0, 1) }, 'met'],
    ['more parts than there are', 'cantTell', { met: parts(4, 3, 6) }, 'met'],
    ['parts of none', 'cantTell', { met: parts(0, 0, 0) }, 'met'],
    ['half a part', 'cantTell', { met: parts(0.5, 0, 1) }, 'met'],
    ['less than no part', 'cantTell', { met: parts(-1, 0, 1) }, 'met'],
    ['less than nothing unknown', 'cantTell', { met: parts(0, -1, 1) }, 'met'],
    [
      'a member of no known outcome',
      'failed',
      { members: [member('labao', 'late')] },
      'members[0].outcome',
    ],
    [
      'a member twice',
      'failed',
      { members: [member('labao', 'failed'), member('labao', 'failed')] },
      'members[1].unit',
    ],
    ['a member without a name', 'failed', { members: [member('', 'failed')] }, 'members[0].unit'],
    [
      'a decided member with a reason why it is open',
      'failed',
      { members: [member('labao', 'failed', ['missing-fact'])] },
      'members[0].reasons',
    ],
    ['decided, with a reason why it is open', 'failed', { reasons: ['missing-fact'] }, 'reasons'],
    ['a waiver of null', 'failed', { waiver: null }, 'waiver'],
    ['a waiver of false', 'failed', { waiver: false }, 'waiver'],
    ['a waiver of no words', 'failed', { waiver: '' }, 'waiver'],
    ['a waiver that says nothing', 'failed', { waiver: {} }, 'waiver.requirement'],
    [
      'a waiver of another requirement',
      'failed',
      { waiver: { ...waiver, requirement: 'x/1' } },
      'waiver.requirement',
    ],
    ['a waiver without a reason', 'failed', { waiver: { ...waiver, reason: '' } }, 'waiver.reason'],
    ['a waiver of nobody', 'failed', { waiver: { ...waiver, author: ' ' } }, 'waiver.author'],
    [
      'a waiver from a day that there is not',
      'failed',
      { waiver: { ...waiver, grantedOn: '2020-02-30' } },
      'waiver.grantedOn',
    ],
    [
      'a waiver that begins on the day after',
      'failed',
      { waiver: { ...waiver, grantedOn: '2020-12-01' } },
      'waiver',
    ],
    [
      'a waiver that ended on the day before',
      'failed',
      { waiver: { ...waiver, expiresOn: '2020-11-29' } },
      'waiver',
    ],
  ])('%s', (_, outcome, changes, place) => {
    expect(refusal(outcome, changes)).toContain(place);
  });

  it.each<[string, Outcome, object]>([
    [
      'a waiver from its first day to its last',
      'failed',
      { waiver: { ...waiver, grantedOn: '2020-11-30', expiresOn: '2020-11-30' } },
    ],
    ['a part missing and others unknown', 'failed', { met: parts(4, 1, 6) }],
    ['every part met', 'passed', { met: parts(6, 0, 6) }],
    ['undecided, all parts unknown', 'cantTell', { met: parts(0, 6, 6) }],
  ])('and not for %s', (_, outcome, changes) => {
    expect(refusal(outcome, changes)).toEqual([]);
  });
});

describe('what is scored is refused', () => {
  const score = (input: object, by = scheme) =>
    problemsOf(() =>
      scoreCatalogue<string, string>(liujiang, by, {
        findings: findingSet(liujiang),
        ...input,
      }),
    ).map((line) => line.split(': ')[0]);

  it.each<[string, object, string]>([
    [
      'a monitoring date that there is not',
      { findings: { ...findingSet(liujiang), asOf: '2020-02-31' } },
      'findings.asOf',
    ],
    ['inputs in a Map', { inputs: new Map([['health', {}]]) }, 'inputs'],
    ['findings in a Map', { findings: new Map() }, 'findings'],
    ['a subject without a name', { subject: { id: 'a' } }, 'subject.name'],
    [
      'a pack without a version',
      { findings: { ...findingSet(liujiang), pack: { id: 'a' } } },
      'findings.pack.version',
    ],
    [
      'findings of another version of the catalogue',
      { findings: { ...findingSet(liujiang), catalogue: { ...liujiang, version: '0.0.0' } } },
      'findings.catalogue.version',
    ],
  ])('with %s', (_, input, place) => {
    expect(score(input)).toContain(place);
  });

  it.each(['weights', 'formulas'])('with %s of an indicator called __proto__', (member) => {
    const title = { zh: '试', en: 'Test' };
    const named = JSON.parse('{"__proto__":1}');
    const wrong = problemsOf(() =>
      defineScheme(liujiang, { id: 'a', version: '1', title, weights: {}, [member]: named }),
    );
    expect(wrong.map((line) => line.split(':')[0])).toContain(`${member}.__proto__`);
  });

  it('with weights in a Map', () => {
    const weights = new Map([['health', 100]]) as never;
    const title = { zh: '试', en: 'Test' };
    const wrong = problemsOf(() =>
      defineScheme(liujiang, { id: 'a', version: '1', title, weights }),
    );
    expect(wrong.map((line) => line.split(':')[0])).toEqual(['invalid-scheme', 'weights']);
  });
});

describe('marks are refused', () => {
  const mark = { examiner: '甲', points: 8, of: 10, on: '2020-11-02', reason: '抽查' };
  it.each<[string, object, string]>([
    ['with a word for a flag', { third: 'false' }, 'marks[0].third'],
    ['with a BigInt for a proof', { proof: 1n }, 'marks[0].proof'],
    ['on a day that there is not', { on: '2020-02-30' }, 'marks[0].on'],
    ['without a reason', { reason: '' }, 'marks[0].reason'],
    ['of nobody', { examiner: '' }, 'marks[0].examiner'],
    ['above the full marks', { points: '10.1' }, 'marks[0].points'],
    ['of no points', { of: 0, points: 0 }, 'marks[0].of'],
    ['below 0', { points: -1 }, 'marks[0].points'],
    ['with a field that nobody knows', { note: '' }, 'marks[0].note'],
  ])('%s', (_, changes, place) => {
    const marks = [{ ...mark, ...changes }] as never;
    const wrong = problemsOf(() => scoreRating({ weight: 1, marks }, { method: 'mean' }));
    expect(wrong.map((line) => line.split(': ')[0])).toContain(place);
  });

  it('and full marks, or none, are taken', () => {
    for (const points of [0, 10]) {
      const marks = [{ ...mark, points }];
      expect(scoreRating({ weight: 1, marks }, { method: 'mean' }).exact).toBe(String(points / 10));
    }
  });
});

describe('a standard is refused', () => {
  const [bonus] = exampleStandard.bonuses;
  it.each<[string, object, string]>([
    ['with nothing for a deduction', { deductions: [null] }, 'deductions[0]'],
    [
      'with a bonus item without points',
      { bonuses: [{ ...bonus, points: undefined }] },
      'bonuses[0].points',
    ],
    [
      'with a bonus item whose points are not known',
      { bonuses: [{ ...bonus, points: null }] },
      'bonuses[0].points',
    ],
    ['with a veto that records more than the full marks', { vetoRecords: 101 }, 'vetoRecords'],
    ['with a veto that records less than nothing', { vetoRecords: -1 }, 'vetoRecords'],
    ['with full marks of 0', { full: 0 }, 'full'],
  ])('%s', (_, changes, place) => {
    const wrong = problemsOf(() => defineStandard({ ...exampleStandard, ...changes }));
    expect(wrong.map((line) => line.split(': ')[0])).toContain(place);
  });

  it('and the full marks are taken for what a veto records', () => {
    expect(defineStandard({ ...national2019, vetoRecords: 100 }).vetoRecords).toBe(100);
  });
});
