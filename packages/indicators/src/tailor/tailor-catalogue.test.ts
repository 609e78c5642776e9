import { describe, expect, test } from 'vitest';
import { defineCatalogue } from '../catalogue/define-catalogue.ts';
import { getIndicator, getRequirement } from '../catalogue/lookup.ts';
import { listIndicators, listRequirements } from '../catalogue/walk.ts';
import { describeProblem } from '../input/describe-problem.ts';
import { CatalogueError } from '../input/error.ts';
import { liujiang } from '../liujiang/index.ts';
import type { Element } from '../model/requirement.ts';
import { tasksByUnit } from '../tasks/tasks.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import { listExclusions, originOf } from './origin-of.ts';
import type { Profile } from './profile.ts';
import { safeTailorCatalogue, tailorCatalogue } from './tailor-catalogue.ts';

const name = { id: 'ours', version: '2', title: { zh: '本区指标', en: 'Our indicators' } };
const reason = { zh: '本区不适用', en: 'Does not apply here' };
const reading = { zh: '按市政府办要求', en: 'As the city asks' };

function profile(id: string, rest: Partial<Profile> = {}): Profile {
  return {
    id,
    version: '1',
    title: { zh: `方案${id}`, en: `Profile ${id}` },
    for: { id: 'small' },
    ...rest,
  };
}

function tailor(...profiles: readonly unknown[]) {
  return tailorCatalogue(smallCatalogue, profiles, name);
}

/** Code, path and nearest ids of every problem. */
function problemsOf(...profiles: readonly unknown[]): readonly string[] {
  const result = safeTailorCatalogue(smallCatalogue, profiles, name);
  if (result.success) throw new Error('no problem');
  return result.problems.map(({ code, path, nearest }) => [code, path, ...nearest].join(' '));
}

const requirementIds = (catalogue = smallCatalogue) =>
  listRequirements(catalogue).map(({ id }) => id);

describe('what is used', () => {
  test('everything, where no profile says otherwise', () => {
    const { id, version, title, hash, tailoring, ...rest } = tailor();
    const { id: _, version: __, title: ___, hash: base, ...own } = smallCatalogue;
    expect({ id, version, title }).toEqual(name);
    expect(rest).toEqual(own);
    expect(hash).not.toBe(base);
    expect(tailoring?.[0]?.base.hash).toBe(base);
  });

  test('what an exclusion names is gone, and so is a parent without children', () => {
    const ours = tailor(profile('a', { exclude: [{ id: 'disclosure.basic', reason }] }));
    expect(listIndicators(ours).map(({ id, code }) => [id, code])).toEqual([
      ['health', '1'],
      ['disclosure', '2'],
      ['disclosure.topics', '2.1'],
      ['safeguards', '3'],
      ['safeguards.training', '3.1'],
    ]);
    const [exclusion] = listExclusions(ours);
    expect(exclusion).toEqual({
      profile: 'a',
      kind: 'indicator',
      id: 'disclosure.basic',
      name: { zh: '基础信息公开', en: 'Basic information' },
      reason,
    });
  });

  test('a requirement goes alone, and the others keep their printed numbers', () => {
    const exclude = [{ id: 'disclosure.basic.news/1', reason }];
    const ours = tailor(profile('a', { exclude }));
    const { requirements } = getIndicator(ours, 'disclosure.basic.news') as {
      requirements?: readonly { id: string; number: string | null }[];
    };
    expect(requirements?.map(({ id, number }) => [id, number])).toEqual([
      ['disclosure.basic.news/3', '3'],
    ]);
  });

  test('an inclusion leaves out all else, in the largest pieces', () => {
    const include = { only: ['disclosure.basic.budget', 'safeguards'], reason };
    const ours = tailor(profile('a', { include }));
    expect(requirementIds(ours)).toEqual(['disclosure.basic.budget/1', 'safeguards.training/1']);
    expect(listExclusions(ours).map(({ id }) => id)).toEqual([
      'health',
      'disclosure.basic.news',
      'disclosure.topics',
    ]);
  });

  test('units, columns and documents that only the excluded referred to go as well', () => {
    const include = { only: ['disclosure.basic.budget'], reason };
    const ours = tailor(profile('a', { include }));
    expect(ours.units.map(({ id }) => id)).toEqual(['finance']);
    expect(ours.columns.map(({ id }) => id)).toEqual(['finance/budget']);
  });

  test('a catalogue of which nothing is left is refused', () => {
    const exclude = smallCatalogue.indicators.map(({ id }) => ({ id, reason }));
    expect(problemsOf(profile('a', { exclude }))).toEqual(['out-of-range indicators']);
  });
});

describe('what is set', () => {
  const set: Profile['set'] = {
    indicators: {
      'disclosure.basic.budget': {
        name: { zh: '预决算公开', en: 'Publication of budgets' },
        responsibilities: [
          { unit: 'audit', role: 'responsible', statedIn: 'unit', inherited: false },
        ],
        unitText: '县审计局',
      },
    },
    requirements: {
      'disclosure.basic.budget/1': {
        parameters: { window: { value: 6, unit: 'month', reading } },
      },
      'safeguards.training/1': {
        text: {
          clauses: [{ zh: '每年应培训不少于2次。', obligation: 'must' }],
          en: 'At least 2 trainings a year must be held.',
        },
        parameters: { minimum: { value: 2, text: '不少于2次' } },
        scope: 'each',
      },
    },
    units: { office: { name: { zh: '县政府办', en: 'County Government Office' } } },
    columns: { 'finance/budget': { kind: 'site' } },
  };
  const add: Profile['add'] = {
    units: [{ id: 'audit', kind: 'unit', name: { zh: '县审计局', en: 'Audit Bureau' } }],
  };
  const ours = tailor(profile('county', { set, add }));

  test('parameters: the value and why, the printed words stay', () => {
    expect(getRequirement(ours, 'disclosure.basic.budget/1').parameters['window']).toEqual({
      type: 'duration',
      value: 6,
      unit: 'month',
      bound: 'closed',
      clause: 0,
      text: '按年度',
      reading,
    });
  });

  test('texts: clauses, joined text and the words that parameters are read from', () => {
    const { text, clauses, parameters, scope } = getRequirement(ours, 'safeguards.training/1');
    expect(text).toEqual({
      zh: '每年应培训不少于2次。',
      en: 'At least 2 trainings a year must be held.',
    });
    expect(clauses.map(({ obligation }) => obligation)).toEqual(['must']);
    expect(parameters['minimum']).toMatchObject({ value: 2, text: '不少于2次', clause: 0 });
    expect(scope).toBe('each');
  });

  test('names, units and columns', () => {
    const lines = tasksByUnit(ours).map(({ name, tasks }) => [name.zh, tasks.length]);
    expect(lines).toContainEqual(['县审计局', 1]);
    expect(lines).toContainEqual(['县政府办', 1]);
    expect(lines.map(([unit]) => unit)).not.toContain('区政府办');
    expect(ours.columns.find(({ id }) => id === 'finance/budget')?.kind).toBe('site');
  });

  test('whoever set it is told, and otherwise the base', () => {
    const by = (kind: Parameters<typeof originOf>[1]['kind'], id: string, field: string) => {
      const origin = originOf(ours, { kind, id, field });
      return origin.kind === 'catalogue'
        ? origin.catalogue.id
        : origin.profiles.map((one) => one.id);
    };
    expect(by('requirement', 'disclosure.basic.budget/1', 'parameters.window')).toEqual(['county']);
    expect(by('requirement', 'disclosure.basic.budget/1', 'text')).toBe('small');
    expect(by('requirement', 'safeguards.training/1', 'clauses')).toEqual(['county']);
    expect(by('indicator', 'disclosure.basic.budget', 'name')).toEqual(['county']);
    expect(by('unit', 'office', 'name')).toEqual(['county']);
    expect(by('unit', 'office', 'kind')).toBe('small');
    expect(by('unit', 'audit', 'name')).toEqual(['county']);
    expect(() => by('unit', 'finances', 'name')).toThrow(/finance/);
    expect(() => by('requirement', 'disclosure.basic.budget/1', 'parameters.windo')).toThrow(
      /parameters\.window/,
    );
  });

  test('the record of it survives a journey through JSON, and its hash vouches for all', () => {
    expect(defineCatalogue(JSON.parse(JSON.stringify(ours)))).toEqual(ours);
    expect(Object.isFrozen(ours.tailoring?.[0]?.settings)).toBe(true);
  });

  test('a tailored catalogue can be tailored, and the latest who set something is told', () => {
    const again = tailorCatalogue(
      ours,
      [
        profile('town', {
          for: { id: 'ours' },
          exclude: [{ id: 'health', reason }],
          set: { units: { office: { name: { zh: '镇政府办', en: 'Town Office' } } } },
        }),
      ],
      { ...name, id: 'town' },
    );
    const origin = (kind: 'unit' | 'indicator', id: string) =>
      originOf(again, { kind, id, field: 'name' });
    expect(origin('unit', 'office')).toMatchObject({ profiles: [{ id: 'town' }] });
    expect(origin('indicator', 'disclosure.basic.budget')).toMatchObject({
      profiles: [{ id: 'county' }],
    });
    expect(origin('indicator', 'safeguards')).toMatchObject({ catalogue: { id: 'small' } });
    expect(listExclusions(again).map(({ profile: by, id }) => [by, id])).toEqual([
      ['town', 'health'],
    ]);
  });

  test('Liujiang is as it was', () => {
    expect(liujiang.tailoring).toBeUndefined();
    const unchanged = tailorCatalogue(liujiang, [], name);
    expect(listRequirements(unchanged)).toEqual(listRequirements(liujiang));
  });
});

describe('two profiles', () => {
  const window = (value: number) => ({
    set: {
      requirements: {
        'disclosure.basic.budget/1': {
          parameters: { window: { value, unit: 'month' as const, reading } },
        },
      },
    },
  });

  test('may say the same', () => {
    const ours = tailor(profile('b', window(6)), profile('a', window(6)));
    const field = 'parameters.window';
    const origin = originOf(ours, { kind: 'requirement', id: 'disclosure.basic.budget/1', field });
    expect(origin.kind === 'profiles' && origin.profiles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('are followed in any order to the same bytes', () => {
    const profiles = [
      profile('a', window(6)),
      profile('b', { exclude: [{ id: 'health', reason }] }),
      profile('c', { set: { units: { towns: { name: { zh: '各乡镇', en: 'All townships' } } } } }),
    ];
    const text = JSON.stringify(tailor(...profiles));
    expect(JSON.stringify(tailor(...profiles.toReversed()))).toBe(text);
  });

  const conflicts: readonly [string, Partial<Profile>, Partial<Profile>, string][] = [
    [
      'set a parameter otherwise',
      window(6),
      window(3),
      'profiles[1].set.requirements["disclosure.basic.budget/1"].parameters.window',
    ],
    [
      'set what the other leaves out',
      window(6),
      { exclude: [{ id: 'disclosure.basic', reason }] },
      'profiles[0].set.requirements["disclosure.basic.budget/1"].parameters.window',
    ],
    [
      'include what the other leaves out',
      { include: { only: ['disclosure'], reason } },
      { exclude: [{ id: 'disclosure.basic.news/3', reason }] },
      'profiles[0].include.only[0]',
    ],
    [
      'add a unit otherwise',
      { add: { units: [{ id: 'audit', kind: 'unit', name: { zh: '审计局', en: 'Audit' } }] } },
      { add: { units: [{ id: 'audit', kind: 'group', name: { zh: '审计局', en: 'Audit' } }] } },
      'profiles[1].add.units[0]',
    ],
  ];
  test.each(conflicts)('may not %s: the error names both', (_, one, other, path) => {
    const result = safeTailorCatalogue(
      smallCatalogue,
      [profile('city', one), profile('county', other)],
      name,
    );
    const problems = result.success ? [] : result.problems;
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([
      ['conflicting-profiles', path],
    ]);
    for (const language of ['zh', 'en'] as const) {
      const [text = ''] = problems.map((problem) => describeProblem(problem, language));
      expect(text).toContain('city');
      expect(text).toContain('county');
    }
  });

  test('that include different parts contradict each other', () => {
    const only = (id: string) => ({ include: { only: [id], reason } });
    expect(problemsOf(profile('a', only('health')), profile('b', only('safeguards')))).toEqual([
      'conflicting-profiles profiles[0].include.only[0]',
      'conflicting-profiles profiles[1].include.only[0]',
    ]);
  });

  test('may not share an id', () => {
    expect(problemsOf(profile('a'), profile('a'))).toEqual(['duplicate-id profiles[1].id']);
  });
});

describe('everything that is wrong is told at once', () => {
  test('shape, slips, foreign catalogue, unknown ids, missing readings', () => {
    const wrong = {
      ...profile('a'),
      for: { id: 'liujiang', version: '1.0.0' },
      include: { only: ['helth'], reason },
      exclude: [{ id: 'disclosure.basic.news/2', reason }],
      set: {
        indicators: { disclosure: { columns: [] } },
        requirements: {
          'disclosure.basic.budget/1': {
            parameters: { window: { value: 6, min: 1 }, windo: { value: 1 } },
          },
          'disclosure.basic.budget/2': {},
        },
        units: { ofice: {} },
      },
      add: { units: [{ id: 'office', kind: 'unit', name: { zh: '办', en: 'Office' } }] },
    };
    expect(problemsOf({ ...profile('b'), exclud: [] }, wrong)).toEqual([
      'unknown-key profiles[0].exclud exclude include',
      'foreign-catalogue profiles[1].for.id',
      'unknown-id profiles[1].include.only[0] health',
      'unknown-id profiles[1].exclude[0].id disclosure.basic.news/1 disclosure.basic.news/3 disclosure.basic.news',
      'not-a-leaf profiles[1].set.indicators.disclosure.columns',
      'excluded profiles[1].set.indicators.disclosure.columns',
      'excluded profiles[1].set.requirements["disclosure.basic.budget/1"].parameters.window',
      'unknown-key profiles[1].set.requirements["disclosure.basic.budget/1"].parameters.window.min',
      'missing-reading profiles[1].set.requirements["disclosure.basic.budget/1"].parameters.window.reading',
      'excluded profiles[1].set.requirements["disclosure.basic.budget/1"].parameters.windo',
      'unknown-parameter profiles[1].set.requirements["disclosure.basic.budget/1"].parameters.windo window',
      'unknown-id profiles[1].set.requirements["disclosure.basic.budget/2"] disclosure.basic.budget/1 disclosure.basic.news/1 disclosure.basic.news/3',
      'unknown-id profiles[1].set.units.ofice office',
      'duplicate-id profiles[1].add.units[0].id',
    ]);
  });

  test('what a new text no longer prints, links that lead nowhere and values of another kind, where the profiles say it', () => {
    const text = {
      clauses: [{ zh: '公开预算。', obligation: 'unstated' as const }],
      en: 'Publish.',
    };
    const parameters = { minimum: { value: 'two', reading }, nothing: { value: 1 } };
    const set: Profile['set'] = {
      indicators: { 'disclosure.topics': { columns: ['centre/nothing'], openList: true } },
      requirements: {
        'disclosure.basic.budget/1': { text },
        'safeguards.training/1': { parameters },
      },
      columns: { 'finance/budget': { owner: 'bank' } },
    };
    const name = { zh: '专题聚焦', en: 'Topics' };
    const column = {
      id: 'new',
      owner: 'centre',
      ownerStatedIn: 'unit',
      name,
      kind: 'portal',
    } as const;
    const exclude = [{ id: 'helth', reason }];
    const topics = ['finance/budget', 'new', 'centre/topics'];
    const b = profile('b', {
      add: { columns: [column] },
      set: { indicators: { 'disclosure.basic.news': { columns: topics } } },
      exclude,
    });
    expect(problemsOf(b, profile('a', { set }))).toEqual([
      'duplicate-column profiles[0].add.columns[0].name',
      'unknown-id profiles[0].exclude[0].id health',
      'unknown-id profiles[1].set.indicators["disclosure.topics"].columns[0] centre/topics',
      'contradiction profiles[1].set.indicators["disclosure.topics"].openList',
      'not-in-text profiles[1].set.requirements["disclosure.basic.budget/1"].text',
      'not-in-text profiles[1].set.requirements["disclosure.basic.budget/1"].text',
      'not-in-text profiles[1].set.requirements["disclosure.basic.budget/1"].text',
      'wrong-type profiles[1].set.requirements["safeguards.training/1"].parameters.minimum.value',
      'unknown-parameter profiles[1].set.requirements["safeguards.training/1"].parameters.nothing',
      'unknown-id profiles[1].set.columns.finance/budget.owner',
    ]);
  });

  test('words of the base that a new text has no longer are told', () => {
    const text = {
      clauses: [{ zh: '公开预算。', obligation: 'unstated' }],
      en: 'Publish budgets.',
    };
    const set = { requirements: { 'disclosure.basic.budget/1': { text } } };
    const result = safeTailorCatalogue(smallCatalogue, [{ ...profile('a'), set }], name);
    const got = result.success || result.problems.map((problem) => problem.got);
    expect(got).toEqual(['"财政预算"', '"决算报告"', '"按年度"']);
  });

  test('elements that no text prints, whoever set what', () => {
    const [accounts] = getRequirement(smallCatalogue, 'disclosure.basic.budget/1').elements;
    const item = { ...accounts, id: 'staff', name: { zh: '编制情况', en: 'Staff' }, children: [] };
    const elements = profile('a', {
      set: {
        requirements: { 'disclosure.basic.budget/1': { elements: [accounts, item] as Element[] } },
      },
    });
    const path = 'profiles[0].set.requirements["disclosure.basic.budget/1"].elements[1].name.zh';
    expect(problemsOf(elements)).toEqual([`not-in-text ${path}`]);
    const zh = '按年度发布财政预算、（市级）决算报告、编制情况。';
    const text = { clauses: [{ zh, obligation: 'unstated' as const }], en: 'Budgets and staff.' };
    const set = { requirements: { 'disclosure.basic.budget/1': { text } } };
    expect(tailor(elements, profile('b', { set })).tailoring?.[0]?.settings).toHaveLength(2);
  });

  // Liujiang's table prints 按年度, which is read as the year up to the monitoring date.
  const half = [
    {
      zh: '每半年发布财政预算，按年度发布决算报告、三公经费信息。',
      obligation: 'unstated' as const,
    },
  ];
  test.each([
    ['nothing', {}, true],
    ['a reading', { reading }, false],
    ['new words, while the reading of the old ones stays', { text: '每半年' }, true],
    ['new words that need no reading', { text: '每半年', reading: null }, false],
    ['the old words, without their reading', { text: '按年度', reading: null }, true],
    ['new words and a reading of them', { text: '每半年', reading }, false],
  ])('a new value under a new text, founded on %s', (_, founded, refused) => {
    const parameters = { window: { value: 6, unit: 'month', ...founded } };
    const text = { clauses: half, en: 'Budgets every six months, accounts yearly.' };
    const setting = { text, parameters, notParameters: [] };
    const set = { requirements: { 'disclosure.basic.budget/1': setting } };
    const ours = { ...profile('a'), for: { id: 'liujiang' }, set };
    const result = safeTailorCatalogue(liujiang, [ours], name);
    const codes = result.success ? [] : result.problems.map(({ code }) => code);
    expect(codes).toEqual(refused ? ['missing-reading'] : []);
  });

  test('profiles that are no list', () => {
    const result = safeTailorCatalogue(smallCatalogue, profile('a') as never, name);
    expect(result.success || result.problems.map(({ path }) => path)).toEqual(['profiles']);
  });

  test('the error is a CatalogueError with its own code', () => {
    const thrown = (() => {
      try {
        return tailor({});
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(CatalogueError);
    expect(thrown).toMatchObject({ code: 'invalid-profile' });
  });
});
