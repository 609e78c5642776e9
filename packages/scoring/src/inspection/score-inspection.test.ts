import { describe, expect, it } from 'vitest';
import { exampleStandard as standard } from '../testing/inspections.ts';
import { problemsOf } from '../testing/problems-of.ts';
import type { InspectionFinding } from './inspection.ts';
import { defineStandard } from './parse-standard.ts';
import { scoreInspection } from './score-inspection.ts';
import type { Standard } from './standard.ts';
import { national2019 } from './standards/national-2019.ts';

const name = { zh: '示例', en: 'Example' };
const times = (item: string, occurrences: number): InspectionFinding => ({ item, occurrences });

function inspect(
  findings: readonly InspectionFinding[],
  under: Standard = standard,
  more: { withoutDuty?: string } = {},
) {
  return scoreInspection(
    { quarter: '2020-Q1', date: '2020-03-20', examiner: '区信息中心', findings, ...more },
    under,
  );
}

describe('scoreInspection', () => {
  it.each<[string, readonly InspectionFinding[], string, boolean, string]>([
    ['nothing found', [], '100', true, '100'],
    ['deductions', [times('dead-link', 3), times('guide', 2)], '951/10', true, '951/10'],
    ['a cap', [times('dead-link', 14)], '96', true, '96'],
    ['two records of one item', [times('dead-link', 10), times('dead-link', 5)], '96', true, '96'],
    ['exactly 60', [times('letter', 2), times('guide', 12), times('news', 6)], '60', true, '60'],
    ['below 60', [times('letter', 2), times('guide', 12), times('news', 7)], '59', false, '59'],
    ['every cap', [times('letter', 9), times('guide', 99), times('news', 99)], '21', false, '21'],
    ['exactly 80, so no bonus', [times('guide', 10), times('search', 1)], '80', true, '80'],
    ['above 80', [times('guide', 9), times('search', 1)], '82', true, '97'],
    ['the most a bonus brings', [times('open-data', 1), times('search', 1)], '100', true, '130'],
  ])('%s', (_, findings, part2, qualified, total) => {
    const { exact, trace } = inspect(findings);
    expect([trace.part2?.min, trace.qualified, exact]).toEqual([part2, qualified, total]);
  });

  it('names the cap that took effect', () => {
    const [item] = inspect([times('dead-link', 14)]).trace.deductions;
    expect(item).toMatchObject({ occurrences: 14, capped: true, points: { min: '4', max: '4' } });
    const cappedAt = (finding: InspectionFinding, under: Standard) =>
      inspect([finding], under).trace.deductions.map(({ capped, counted }) => [capped, counted]);
    // 31 points of 31, and points that are not confirmed
    expect(cappedAt(times('news', 31), standard)).toEqual([[false, true]]);
    expect(cappedAt(times('news', 32), standard)).toEqual([[true, true]]);
    expect(cappedAt(times('policy-documents-stale', 9), national2019)).toEqual([[false, true]]);
  });

  it('tells the standard, the lines and what each item costs', () => {
    const { trace } = inspect([times('guide', 2)]);
    expect(trace.standard).toEqual({ id: 'example', version: standard.version });
    expect(trace.deductions).toMatchObject([
      { item: 'guide', group: 'services', perOccurrence: '2', cap: '25', occurrences: 2 },
    ]);
    const open = inspect([times('statistics-stale', 2)], national2019).trace.deductions;
    expect(open).toMatchObject([{ item: 'statistics-stale', group: 'services', cap: null }]);
  });

  it('tells the lines that it was held against', () => {
    const lines = (under: Standard) => {
      const { passLine, bonusLine, bonusMaximum, linesOn } = inspect([], under).trace;
      return { passLine, bonusLine, bonusMaximum, linesOn };
    };
    expect(lines(standard)).toEqual({
      passLine: { points: '60', inclusive: true },
      bonusLine: { points: '80', inclusive: false },
      bonusMaximum: '30',
      linesOn: 'exact',
    });
    expect(lines({ ...standard, passLine: null, bonusLine: null, bonusMaximum: null })).toEqual({
      passLine: null,
      bonusLine: null,
      bonusMaximum: null,
      linesOn: 'exact',
    });
  });

  it('counts a bonus above its line only', () => {
    const bonusBehind = (guides: number) =>
      inspect([times('guide', guides), times('search', 1)]).trace.bonuses.map(
        ({ item, counted, points }) => [item, counted, points.min],
      );
    expect(bonusBehind(9)).toEqual([['search', true, '15']]);
    expect(bonusBehind(10)).toEqual([['search', false, '15']]);
  });

  it('holds points against the lines as they are published, where that is wanted', () => {
    // 10 + 24 + 5 + 1.5 points off
    const findings = [
      times('letter', 2),
      times('guide', 12),
      times('news', 5),
      times('dead-link', 5),
    ];
    const given = { quarter: '2020-Q1', date: '2020-03-20', examiner: '区信息中心', findings };
    const rounding = { mode: 'half-up', digits: 0 } as const;
    const qualified = (options: Parameters<typeof scoreInspection>[2]) =>
      scoreInspection(given, standard, options).trace.qualified;
    expect(scoreInspection(given, standard).exact).toBe('119/2');
    expect(qualified({ rounding })).toBe(false);
    expect(qualified({ rounding, bandsOn: 'exact' })).toBe(false);
    expect(qualified({ rounding, bandsOn: 'published' })).toBe(true);
  });

  it('scores nothing else behind a veto and keeps it visible', () => {
    const { exact, trace } = inspect([
      times('home-page-stale', 1),
      times('guide', 3),
      times('search', 1),
    ]);
    expect(exact).toBe('0');
    expect(trace).toMatchObject({ qualified: false, part2: { min: '94' }, bonus: { max: '0' } });
    expect(trace.vetoes.map(({ item }) => item)).toEqual(['home-page-stale']);
    expect(trace.deductions.map(({ counted }) => counted)).toEqual([false]);
  });

  it.each([
    [4, 0, 9, 0, false],
    [3, 2, 0, 0, true],
    [0, 0, 10, 0, true],
    [0, 0, 0, 5, true],
    [0, 0, 0, 4, false],
  ])(
    'counts stale columns towards the veto: %i news, %i notices, %i long, %i blank',
    (news, notices, long, blank, vetoed) => {
      const counts = {
        'news-column-stale': news,
        'notice-column-stale': notices,
        'column-long-stale': long,
        'column-blank': blank,
      };
      const findings = Object.entries(counts).flatMap(([item, count]) =>
        count > 0 ? [times(item, count)] : [],
      );
      expect(inspect(findings).trace.vetoes.length > 0).toBe(vetoed);
    },
  );

  it('reaches the variants by data alone', () => {
    const bonusFrom80 = { ...standard, bonusLine: { points: 80, inclusive: true } };
    expect(inspect([times('guide', 10), times('search', 1)], bonusFrom80).exact).toBe('95');
    const pass80 = { ...standard, passLine: { points: 80, inclusive: true } };
    expect(inspect([times('guide', 11)], pass80).trace.qualified).toBe(false);
    const all = [times('open-data', 1), times('search', 1)];
    expect(inspect(all, { ...standard, bonusMaximum: null }).exact).toBe('135');
    expect(inspect(all, { ...standard, bonusLine: null }).exact).toBe('100');
    const noPassLine = { ...standard, passLine: null };
    expect(inspect([times('guide', 99)], noPassLine).trace.qualified).toBe(true);
    const account = { ...standard, vetoRecords: 59 };
    expect(inspect([times('incident', 1)], account).exact).toBe('59');
    // 9 long-stale columns and 4 stale news columns were failed: the news columns also count towards the 10.
    const overlap = {
      ...standard,
      vetoes: standard.vetoes.map((veto) => ({
        ...veto,
        triggers: veto.triggers.map((trigger) =>
          trigger.atLeast === 10
            ? { ...trigger, items: [...trigger.items, 'news-column-stale'] }
            : trigger,
        ),
      })),
    };
    const columns = [times('column-long-stale', 9), times('news-column-stale', 4)];
    expect(inspect(columns).trace.qualified).toBe(true);
    expect(inspect(columns, overlap).trace.vetoes).toMatchObject([{ counted: 13, atLeast: 10 }]);
  });

  it('lets a body without services go by 75 × 4/3, or by wider caps', () => {
    const findings = [times('letter', 1), times('dead-link', 20)]; // 9 off 75
    expect(inspect(findings, standard, { withoutDuty: 'services' }).exact).toBe('88');
    const spread: Standard = { ...standard, withoutDuty: { group: 'services', rule: 'spread' } };
    // the cap of 4 grows to 16/3, so 20 dead links take 16/3 instead of 6
    expect(inspect(findings, spread, { withoutDuty: 'services' }).exact).toBe('269/3');
    const { trace } = inspect([times('guide', 1)], standard, { withoutDuty: 'services' });
    expect([trace.part2?.min, trace.deductions[0]?.counted]).toEqual(['100', false]);
    const { name: services } = standard.groups.find(({ id }) => id === 'services') ?? {};
    const spared = { group: 'services', name: services, points: '25' };
    expect(trace.withoutDuty).toEqual({ ...spared, factor: '4/3' });
    const wider = inspect([], spread, { withoutDuty: 'services' });
    expect(wider.trace.withoutDuty).toEqual({ ...spared, factor: null });
  });

  it('stays open where the points of an item are not confirmed', () => {
    const score = inspect([times('policy-documents-stale', 9)], national2019);
    expect(score).toMatchObject({ value: null, min: '55.00', max: '95.00', status: 'open' });
    expect(score.trace.qualified).toBe(null);
  });

  it('has no figure under a standard of vetoes only', () => {
    const newMedia = defineStandard({
      ...national2019,
      id: 'new-media',
      subject: 'new-media',
      full: null,
      groups: [],
      deductions: [],
      passLine: null,
      bonusLine: null,
      bonusMaximum: null,
      withoutDuty: null,
    });
    expect(inspect([], newMedia)).toMatchObject({ value: null, status: 'inapplicable' });
    expect(inspect([], newMedia).trace).toMatchObject({
      qualified: true,
      part2: null,
      deductions: [],
      bonuses: [],
    });
    expect(inspect([times('incident', 1)], newMedia)).toMatchObject({ value: '0.00' });
  });

  it.each<[string, object, string]>([
    [
      'no list of vetoes',
      { vetoes: undefined },
      'vetoes: expected a list, which may be empty, got undefined',
    ],
    [
      'a veto without triggers',
      { vetoes: [{ id: 'a', name, clause: null }] },
      'vetoes[0].triggers: expected a list, which may be empty, got undefined',
    ],
    ['a source that is none', { source: 5 }, 'source: expected an object, got 5'],
    [
      'no subject',
      { subject: undefined },
      'subject: expected one of website, new-media, got undefined',
    ],
    [
      'a group without a name',
      { groups: [{ id: 'all', points: 100 }], deductions: [], withoutDuty: null },
      'groups[0].name: expected an object, got undefined',
    ],
    [
      'a clause that is no text',
      { counters: [], bonuses: [], deductions: [{ ...standard.deductions[0], clause: 3 }] },
      'deductions[0].clause: expected a text that is not empty, got 3',
    ],
    [
      'a rule that is not stated',
      { withoutDuty: { group: 'services' } },
      'withoutDuty.rule: expected one of rescale, spread, got undefined',
    ],
    [
      'nothing left without a group',
      {
        groups: [{ id: 'services', name, points: 100 }],
        deductions: [],
        withoutDuty: { group: 'services', rule: 'spread' },
      },
      'withoutDuty.group: expected a group of less than 100 points, so that something is left, got "services"',
    ],
    [
      'more than all points for a veto',
      { full: 50, groups: [], deductions: [], withoutDuty: null, vetoRecords: 59 },
      'vetoRecords: expected at most 50, got 59',
    ],
  ])('refuses a standard with %s', (_, change, problem) => {
    expect(problemsOf(() => defineStandard({ ...standard, ...change }))).toContain(problem);
  });

  it('refuses a count that is none, and says so', () => {
    for (const occurrences of [Number.NaN, 1.5, 2 ** 53]) {
      expect(problemsOf(() => inspect([times('guide', occurrences)]))).toEqual([
        'invalid-input',
        expect.stringMatching(/^inspection\.findings\[0\]\.occurrences: expected a whole number/),
      ]);
    }
  });

  it('refuses words of a finding that are no text', () => {
    const finding = { item: 'guide', at: 5 } as unknown as InspectionFinding;
    expect(problemsOf(() => inspect([finding]))).toEqual([
      'invalid-input',
      'inspection.findings[0].at: expected a text, got 5',
    ]);
  });

  it('reports a field that nobody knows once, and an id that is missing not as a second one', () => {
    const finding = { item: 'guide', plce: 5 } as InspectionFinding;
    expect(problemsOf(() => inspect([finding]))).toEqual([
      'invalid-input',
      'inspection.findings[0].plce: expected a known field, got "plce"',
    ]);
    const counters = [{ name }, { name }];
    expect(problemsOf(() => defineStandard({ ...standard, counters, vetoes: [] }))).toEqual([
      'invalid-standard',
      'counters[0].id: expected a text that is not empty, got undefined',
      'counters[1].id: expected a text that is not empty, got undefined',
    ]);
  });

  it('lists everything that is wrong with an inspection and with a standard', () => {
    expect(
      problemsOf(() =>
        inspect([times('dead-lnk', 1), times('guide', 0)], standard, { withoutDuty: 'x' }),
      ),
    ).toEqual([
      'invalid-input',
      'inspection.findings[0].item: expected an item of the standard, got "dead-lnk" (did you mean dead-link?)',
      'inspection.findings[1].occurrences: expected a whole number, 1 or more, got 0',
      'inspection.withoutDuty: expected the group of deductions from which the standard can exempt a body, got "x"',
    ]);
    const broken = {
      ...standard,
      full: 99,
      deductions: [
        ...standard.deductions,
        { ...standard.deductions[0], perOccurrence: 5, group: 'desing' },
      ],
      vetoes: [{ id: 'a', name, clause: null, triggers: [{ items: ['gone'], atLeast: 0 }] }],
    };
    expect(problemsOf(() => defineStandard(broken))).toEqual([
      'invalid-standard',
      'vetoes[0].triggers[0].atLeast: expected a whole number, 1 or more, got 0',
      'deductions[4].group: expected a group of this standard, got "desing" (did you mean design?)',
      "deductions[4].perOccurrence: expected at most the item's points, 4, got 5",
      'deductions[4].id: expected an id that is used once, got "dead-link"',
      'vetoes[0].triggers[0].items[0]: expected an item of this standard, got "gone"',
    ]);
    expect(problemsOf(() => defineStandard({ ...standard, full: 99 }))).toEqual([
      'invalid-standard',
      'groups: expected groups that add up to 99, got "100"',
    ]);
    expect(problemsOf(() => defineStandard(null))[0]).toBe('invalid-standard');
  });
});
