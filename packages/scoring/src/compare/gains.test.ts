import { fc, test } from '@fast-check/vitest';
import { liujiang, type Outcome } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import type { LeafInput } from '../formulas/formula.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { Standard } from '../inspection/standard.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import { equalScheme } from '../scheme/equal-scheme.ts';
import type { ScoreReport } from '../score/report.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { catalogueOf } from '../testing/arbitraries.ts';
import { findingSet } from '../testing/findings.ts';
import { exampleStandard, inspectionsOf, standards } from '../testing/inspections.ts';
import { leaf } from '../testing/leaf.ts';
import { minus, plus, ratio, readRatio, showRatio } from '../testing/oracle.ts';
import { problemsOf } from '../testing/problems-of.ts';
import { resealed } from '../testing/resealed.ts';
import { runs } from '../testing/runs.ts';
import { type Gain, gains } from './gains.ts';
import { gainsByUnit } from './gains-by-unit.ts';

const scheme = equalScheme(liujiang);
const period = { from: '2020-Q1', to: '2020-Q4' };
const veto = { name: { zh: '首页不更新', en: 'Home page not updated' } };
const vetoed = (score?: number) => ({
  quarter: '2020-Q3',
  vetoes: [veto],
  ...(score === undefined ? {} : { score }),
});
const quarters = [1, 2, 4].map((quarter) => ({ quarter: `2020-Q${quarter}`, score: 90 }));

function report(
  changes: Parameters<typeof findingSet>[1],
  inputs: Record<string, LeafInput> = {},
  by = scheme,
) {
  return scoreCatalogue<string, string>(liujiang, by, {
    findings: findingSet(liujiang, changes),
    inputs,
  });
}

describe('gains', () => {
  it('ranks what to fix by what it brings, and adds it up', () => {
    const list = gains(
      report(
        {
          'disclosure.basic.personnel/2': {
            outcome: 'failed',
            met: { count: 2, unknown: 0, of: 3 },
          },
          'disclosure.basic.budget/1': 'failed',
          'safeguards.training/2': 'failed',
          'safeguards.operations/1': 'untested',
        },
        {
          health: { period, inspections: [...quarters, vetoed(84)] },
          'new-media.supervision': { checks: 4, failures: 1 },
        },
      ),
    );
    // of 100/68 = 25/17 points a leaf: 1, 1/2, 1/4, 84/400, and a third of a half
    expect(
      list.map(({ kind, item, gain, cumulative }) => [
        kind,
        item,
        gain.exact.min,
        cumulative.exact.max,
      ]),
    ).toEqual([
      ['requirement', 'disclosure.basic.budget/1', '25/17', '25/17'],
      ['requirement', 'safeguards.training/2', '25/34', '75/34'],
      ['checks', 'new-media.supervision', '25/68', '175/68'],
      ['veto', '2020-Q3', '21/68', '49/17'],
      ['requirement', 'disclosure.basic.personnel/2', '25/102', '319/102'],
    ]);
    expect(list[0]).toMatchObject({ units: ['finance'], gain: { min: '1.47', max: '1.47' } });
  });

  it('counts a requirement as a share of those that apply', () => {
    const list = gains(
      report(
        { 'safeguards.training/1': 'inapplicable', 'safeguards.training/2': 'failed' },
        {
          health: { period, inspections: [...quarters, { quarter: '2020-Q3', score: 90 }] },
          'new-media.supervision': { checks: 4, failures: 0 },
        },
        resealed(scheme, { policies: { ...scheme.policies, measured: 'leave-out' } }),
      ),
    );
    expect(list.map(({ item, gain }) => [item, gain.exact])).toEqual([
      ['safeguards.training/2', { min: '25/17', max: '25/17' }],
    ]);
  });

  it('scores the whole again where an indicator may still turn out inapplicable', () => {
    const two = catalogueOf([leaf('a'), leaf('b')]);
    const open = { outcome: 'cantTell', met: { count: 1, unknown: 1, of: 3 } } as const;
    const findings = findingSet(two, { 'a/1': open, 'b/1': 'failed' });
    const list = gains(scoreCatalogue<string, string>(two, equalScheme(two), { findings }));
    // 0 points (the first does not apply) to 100/3 before; 50 + 50/3 to 100 (it does not apply) after
    expect(list.map(({ item, gain }) => [item, gain.exact])).toEqual([
      ['b/1', { min: '200/3', max: '200/3' }],
    ]);
  });

  it('bounds the worth of a veto behind which nobody looked', () => {
    const [gain] = gains(report({}, { health: { period, inspections: [...quarters, vetoed()] } }));
    expect(gain?.gain.exact).toEqual({ min: '0', max: '25/68' });
  });

  it('puts before others what may bring more, where all bring the same at least', () => {
    const first = { ...vetoed(0), quarter: '2020-Q1' };
    const others = ['2020-Q2', '2020-Q4'].map((quarter) => ({ quarter, score: 90 }));
    const list = gains(
      report({}, { health: { period, inspections: [first, ...others, vetoed()] } }),
    );
    // nothing was left behind the first veto; behind the second nobody looked
    expect(list.map(({ item, gain }) => [item, gain.exact])).toEqual([
      ['2020-Q3', { min: '0', max: '25/68' }],
      ['2020-Q1', { min: '0', max: '0' }],
    ]);
  });

  it('counts what lies behind a veto as scoring again does where the unknown counts as failed', () => {
    // nobody looked behind the veto: once it is lifted, that is unknown, and what is unknown counts as failed
    const unseen = report(
      {},
      { health: { period, inspections: [...quarters, vetoed()] } },
      resealed(scheme, { policies: { ...scheme.policies, unknown: 'failed' } }),
    );
    expect(gains(unseen).map(({ kind, gain }) => [kind, gain.exact])).toEqual([
      ['veto', { min: '0', max: '0' }],
    ]);
  });

  it.each([
    ['open', { min: '94', max: '98' }],
    ['failed', { min: '94', max: '94' }],
  ] as const)(
    'counts a veto before points that are not confirmed as scoring again does: unknown %s',
    (unknown, expected) => {
      const one = catalogueOf([
        {
          id: 'a',
          name: veto.name,
          requirements: [{ number: '1', zh: '要求', en: 'A requirement', method: 'manual' }],
        },
      ]);
      const by = defineScheme<string, string>(one, {
        id: 'inspected',
        version: '1',
        title: veto.name,
        weights: {},
        formulas: { a: { formula: 'deductions' } },
        policies: { unknown },
      });
      // three times 2 points, and how many of them the item may take at most is not confirmed: 2 to 6 of 100
      const standard = {
        ...exampleStandard,
        deductions: exampleStandard.deductions.map((item) =>
          item.id === 'guide' ? { ...item, points: null } : item,
        ),
      };
      const score = (...items: Inspection['findings']) => {
        const inspection = { quarter: '2020-Q4', date: '2020-11-30', examiner: '甲' };
        return scoreCatalogue<string, string>(one, by, {
          findings: findingSet(one),
          inputs: { a: { inspection: { ...inspection, findings: items }, standard } },
        });
      };
      const found = { item: 'guide', occurrences: 3 };
      const vetoed = score({ item: 'incident' }, found);
      expect(vetoed.score.exact).toBe('0');
      // the deduction itself brings nothing while the veto stands
      expect(gains(vetoed).map(({ kind, gain }) => [kind, gain.exact])).toEqual([
        ['veto', expected],
        ['deduction', { min: '0', max: '0' }],
      ]);
      expect(score(found).score.bounds).toEqual(expected);
    },
  );

  it('has nothing to offer where nothing failed', () => {
    const supervision = { 'new-media.supervision': { checks: 4, failures: 0 } };
    expect(gains(report({ 'safeguards.training/2': 'cantTell' }, supervision))).toEqual([]);
  });

  it('has nothing to offer where a failure is waived, and so counts as met', () => {
    const requirement = 'safeguards.training/2';
    const days = { grantedOn: '2020-01-01', expiresOn: '2020-12-31' };
    const waiver = { requirement, reason: '停训', author: '区信息中心', ...days };
    const waived = { [requirement]: { outcome: 'failed', waiver } } as const;
    const { policies } = scheme;
    const counted = (as: 'met' | 'failed') =>
      gains(report(waived, {}, resealed(scheme, { policies: { ...policies, waived: as } })));
    expect(counted('met')).toEqual([]);
    expect(counted('failed').map(({ item }) => item)).toEqual([requirement]);
  });

  it('refuses what is no report', () => {
    expect(problemsOf(() => gains({} as ScoreReport))).toEqual([
      'invalid-input',
      'report: expected a score report, which scoreCatalogue makes, got {}',
    ]);
  });

  const requirements = findingSet(liujiang).findings.map(({ requirement }) => requirement);
  test.prop(
    [
      fc.dictionary(
        fc.constantFrom(...requirements.filter((id) => !id.startsWith('health'))),
        fc.constantFrom<Outcome>('failed', 'inapplicable', 'untested'),
        { maxKeys: 60 },
      ),
    ],
    runs(100),
  )('are what scoring again gives', (changes) => {
    const before = report(changes);
    for (const { item, gain } of gains(before).slice(0, 3)) {
      const after = report({ ...changes, [item]: 'passed' });
      for (const side of ['min', 'max'] as const) {
        const change = minus(
          readRatio(after.score.bounds?.[side] ?? ''),
          readRatio(before.score.bounds?.[side] ?? ''),
        );
        expect(showRatio(change)).toBe(gain.exact[side]);
      }
    }
    const all = gains(before).reduce(
      (sum, { gain }) => plus(sum, readRatio(gain.exact.min)),
      ratio(0),
    );
    expect(gains(before).at(-1)?.cumulative.exact.min ?? '0').toBe(showRatio(all));
  });
});

describe('gains of inspections', () => {
  const rated = defineScheme(liujiang, {
    id: 'inspected',
    version: '1.0.0',
    title: { zh: '检查', en: 'Inspected' },
    weights: {},
    formulas: { 'design.topics': { formula: 'deductions' } },
  });

  function score(inspections: readonly Inspection[], standard: Standard) {
    const [inspection = { quarter: '', date: '', examiner: '', findings: [] }, ...others] =
      inspections;
    return scoreCatalogue<string, string>(liujiang, rated, {
      findings: findingSet(liujiang),
      inputs: {
        'design.topics': { inspection, standard },
        health: { period: others.map(({ quarter }) => quarter), inspections: others, standard },
      },
    });
  }

  /** The same inspections without what one gain lifts. */
  function lift(inspections: readonly Inspection[], { kind, item }: Gain): readonly Inspection[] {
    const [quarter, lifted = 'incident'] = item.split('/');
    expect(['veto', 'deduction']).toContain(kind);
    return inspections.map((inspection) =>
      inspection.quarter === quarter
        ? {
            ...inspection,
            findings: inspection.findings.filter((finding) => finding.item !== lifted),
          }
        : inspection,
    );
  }

  const confirmed = standards.map((standard) => ({
    ...standard,
    deductions: exampleStandard.deductions,
  }));
  const years = fc.tuple(...['2019-Q4', '2020-Q1', '2020-Q2'].map(inspectionsOf));

  test.prop([years, confirmed], runs(100))(
    'are what scoring again without a veto or a deduction gives, alone and together',
    (inspections, standard) => {
      const least = (given: readonly Inspection[]) =>
        readRatio(score(given, standard).score.bounds?.min ?? '');
      const before = least(inspections);
      let together: readonly Inspection[] = inspections;
      for (const gain of gains(score(inspections, standard))) {
        const change = minus(least(lift(inspections, gain)), before);
        expect(gain.gain.exact).toEqual({ min: showRatio(change), max: showRatio(change) });
        together = lift(together, gain);
        expect(gain.cumulative.exact.min).toBe(showRatio(minus(least(together), before)));
      }
    },
  );

  it('bounds a deduction whose cap is not confirmed, and goes to the unit that the inspection names', () => {
    const inspection = {
      quarter: '2019-Q4',
      date: '2019-12-20',
      examiner: '区信息中心',
      findings: [
        { item: 'statistics-stale', occurrences: 2, unit: '区财政局' },
        { item: 'replies-stale', unit: '某企业' },
      ],
    };
    const other = { ...inspection, quarter: '2020-Q1', findings: [] };
    const report = score([inspection, other], national2019);
    // 专题栏目 is a third of a seventh of 100 points: 3 % of it for the replies, 2 to 4 % for the statistics
    expect(
      gains(report).map(({ item, what, units, gain }) => [item, what?.en, units, gain.exact]),
    ).toEqual([
      ['2019-Q4/replies-stale', expect.any(String), ['某企业'], { min: '1/7', max: '1/7' }],
      ['2019-Q4/statistics-stale', expect.any(String), ['finance'], { min: '2/21', max: '4/21' }],
    ]);
    expect(gainsByUnit(report).map(({ unit, name }) => [unit, name.zh])).toEqual([
      ['某企业', '某企业'],
      ['finance', '区财政局'],
    ]);
  });

  it('are a share of the quarters for what one of them found', () => {
    const inspection = { quarter: '2019-Q4', date: '2019-12-20', examiner: '区信息中心' };
    const found = { ...inspection, findings: [{ item: 'replies-stale' }] };
    const others = ['2020-Q1', '2020-Q2'].map((quarter) => ({ ...found, quarter, findings: [] }));
    const list = gains(score([{ ...found, findings: [] }, found, ...others], national2019));
    // 健康情况 is a seventh of 100 points, a quarter of it a third of that: 3 % of it for the replies
    expect(
      list.map(({ kind, indicator, item, gain }) => [kind, indicator, item, gain.exact]),
    ).toEqual([['deduction', 'health', '2019-Q4/replies-stale', { min: '1/7', max: '1/7' }]]);
  });

  it('are scaled as the inspection is where the body has no such duty', () => {
    const findings = [{ item: 'letter' }, { item: 'guide', occurrences: 2 }];
    const inspection = { quarter: '2019-Q4', date: '2019-12-20', examiner: '区信息中心', findings };
    const other = { ...inspection, quarter: '2020-Q1', findings: [] };
    const worth = (withoutDuty: object, standard: Standard) =>
      gains(score([{ ...inspection, ...withoutDuty }, other], standard)).map(({ item, gain }) => [
        item,
        gain.exact.min,
      ]);
    const services = { withoutDuty: 'services' };
    const spread = { group: 'services', rule: 'spread' } as const;
    // of 100/21 points: 5 % for the letter and 4 % for the guides
    expect(worth({}, exampleStandard)).toEqual([
      ['2019-Q4/letter', '5/21'],
      ['2019-Q4/guide', '4/21'],
    ]);
    // 4/3 of 5 %, and nothing for guides, which are no duty of the body
    expect(worth(services, exampleStandard)).toEqual([['2019-Q4/letter', '20/63']]);
    expect(worth(services, { ...exampleStandard, withoutDuty: spread })).toEqual([
      ['2019-Q4/letter', '5/21'],
    ]);
  });

  it('name what they lift, and nobody where the inspection names nobody', () => {
    const findings = [{ item: 'incident' }, { item: 'letter' }];
    const inspection = { quarter: '2019-Q4', date: '2019-12-20', examiner: '区信息中心', findings };
    const other = { ...inspection, quarter: '2020-Q1', findings: [] };
    const report = score([inspection, other], exampleStandard);
    const nobody = {
      ...report,
      indicators: report.indicators.map((node) => ({
        ...node,
        children: node.children.map((child) => ({ ...child, responsibilities: [] })),
      })),
    };
    expect(gains(nobody).map(({ kind, what, units }) => [kind, what?.zh, units])).toEqual([
      ['veto', '安全、泄密事故等严重问题', []],
      ['deduction', '示例', []],
    ]);
    expect(gainsByUnit(nobody).map(({ unit, name }) => [unit, name])).toEqual([
      [null, { zh: '未明确责任单位', en: 'No unit named' }],
    ]);
  });

  it('are none where nothing was found', () => {
    const found = { quarter: '2019-Q4', date: '2019-12-20', examiner: '甲', findings: [] };
    const other = { ...found, quarter: '2020-Q1' };
    expect(gains(score([found, other], exampleStandard))).toEqual([]);
  });

  it('put before others the unit that may gain more, where all gain the same at least', () => {
    const inspection = { quarter: '2019-Q4', date: '2019-12-20', examiner: '区信息中心' };
    const found = (unit: string, occurrences: number) => ({
      ...inspection,
      findings: [{ item: 'statistics-stale', occurrences, unit }],
    });
    const others = ['2020-Q1', '2020-Q2'].map((quarter) => ({
      ...inspection,
      quarter,
      findings: [],
    }));
    const units = gainsByUnit(
      score([found('区财政局', 1), found('某企业', 2), ...others], national2019),
    );
    expect(units.map(({ unit, total }) => [unit, total.exact])).toEqual([
      ['某企业', { min: '2/21', max: '4/21' }],
      ['finance', { min: '2/21', max: '2/21' }],
    ]);
  });

  it('of one unit add up', () => {
    const findings = [
      { item: 'statistics-stale', unit: '区财政局' },
      { item: 'replies-stale', unit: 'finance' },
      { item: 'replies-stale', unit: '区财政局' },
    ];
    const inspection = { quarter: '2019-Q4', date: '2019-12-20', examiner: '区信息中心', findings };
    const other = { ...inspection, quarter: '2020-Q1', findings: [] };
    const [own, ...rest] = gainsByUnit(score([inspection, other], national2019));
    // 3 to 6 % for two replies, 2 % for the statistics
    expect([own?.unit, own?.gains.length, own?.total.exact]).toEqual([
      'finance',
      2,
      { min: '5/21', max: '8/21' },
    ]);
    expect(rest).toEqual([]);
  });
});

describe('gainsByUnit', () => {
  it('gives each unit its own, and what nobody is named for a line of its own', () => {
    const units = gainsByUnit(
      report(
        {
          'disclosure.basic.budget/1': 'failed',
          'disclosure.resources.procurement/1': 'failed',
          'new-media.channels/1': 'failed',
        },
        { health: { period, inspections: [...quarters, vetoed(84)] } },
      ),
    );
    expect(units.map(({ unit, gains: own, total }) => [unit, own.length, total.exact.min])).toEqual(
      [
        ['finance', 2, '75/34'],
        ['information-centre', 1, '25/17'],
        ['administrative-approval', 1, '25/17'],
        [null, 1, '21/68'],
      ],
    );
  });
});
