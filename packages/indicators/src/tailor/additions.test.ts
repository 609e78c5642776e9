import { describe, expect, test } from 'vitest';
import { getIndicator, getRequirement } from '../catalogue/lookup.ts';
import { listIndicators, listRequirements } from '../catalogue/walk.ts';
import { diffCatalogues } from '../diff/diff-catalogues.ts';
import { catalogueToCsv } from '../export/catalogue-csv.ts';
import { tasksByUnit } from '../tasks/tasks.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import { originOf } from './origin-of.ts';
import type { Profile } from './profile.ts';
import { safeTailorCatalogue, tailorCatalogue } from './tailor-catalogue.ts';

const name = { id: 'ours', version: '2', title: { zh: '本区指标', en: 'Our indicators' } };
const reason = { zh: '本区不适用', en: 'Does not apply here' };
const source = { zh: '市政务公开要点第三条', en: 'City work plan, article 3' };

function profile(id: string, add: Profile['add'], rest: Partial<Profile> = {}): Profile {
  return {
    id,
    version: '1',
    title: { zh: `方案${id}`, en: `Profile ${id}` },
    for: { id: 'small' },
    add: { source, ...add },
    ...rest,
  };
}

function tailor(...profiles: readonly unknown[]) {
  return tailorCatalogue<string, string>(smallCatalogue, profiles, name);
}

/** Code, path and nearest ids of every problem. */
function problemsOf(...profiles: readonly unknown[]): readonly string[] {
  const result = safeTailorCatalogue(smallCatalogue, profiles, name);
  if (result.success) throw new Error('no problem');
  return result.problems.map(({ code, path, nearest }) => [code, path, ...nearest].join(' '));
}

const photo = {
  id: 'disclosure.basic.news/2',
  before: 'disclosure.basic.news/3',
  text: { zh: '动态配图，每月不少于2条。', en: 'News has pictures, at least 2 a month.' },
  method: 'automatic',
  notParameters: ['每月'],
  parameters: {
    minimum: {
      type: 'count',
      limit: 'at-least',
      value: 2,
      unit: { zh: '条', en: 'items' },
      bound: 'closed',
      text: '不少于2条',
    },
  },
} as const;

const data: Profile['add'] = {
  indicators: [
    { id: 'data', name: { zh: '数据开放', en: 'Open data' }, before: 'safeguards' },
    {
      id: 'data.sets',
      name: { zh: '数据集', en: 'Data sets' },
      columns: ['data-office/sets'],
      responsibilities: [{ unit: 'data-office' }],
    },
  ],
  requirements: [
    {
      id: 'data.sets/1',
      text: { zh: '应开放数据目录、数据接口。', en: 'A list and an interface must be open.' },
      obligation: 'must',
      method: 'assisted',
      elements: [
        { id: 'list', name: { zh: '数据目录', en: 'a list' } },
        { id: 'interface', name: { zh: '数据接口', en: 'an interface' } },
      ],
    },
  ],
  units: [{ id: 'data-office', kind: 'unit', name: { zh: '区大数据局', en: 'Data Bureau' } }],
  columns: [
    {
      id: 'data-office/sets',
      owner: 'data-office',
      ownerStatedIn: 'unit',
      name: { zh: '数据开放', en: 'Open data' },
      kind: 'portal',
    },
  ],
};

describe('what is added', () => {
  const ours = tailor(
    profile('a', { ...data, requirements: [...(data?.requirements ?? []), photo] }),
  );

  test('stands in its place, with codes by position', () => {
    expect(listIndicators(ours).map(({ id, code, level }) => `${code} ${id} ${level}`)).toEqual([
      '1 health 1',
      '2 disclosure 1',
      '2.1 disclosure.basic 2',
      '2.1.1 disclosure.basic.news 3',
      '2.1.2 disclosure.basic.budget 3',
      '2.2 disclosure.topics 2',
      '3 data 1',
      '3.1 data.sets 2',
      '4 safeguards 1',
      '4.1 safeguards.training 2',
    ]);
    expect(listRequirements(ours).map(({ id, number }) => [id, number])).toEqual([
      ['health/1', null],
      ['disclosure.basic.news/1', '1'],
      ['disclosure.basic.news/2', '2'],
      ['disclosure.basic.news/3', '3'],
      ['disclosure.basic.budget/1', null],
      ['disclosure.topics/1', null],
      ['data.sets/1', null],
      ['safeguards.training/1', '1'],
    ]);
  });

  test('is a whole record: usual values, cells, the clause of a parameter', () => {
    expect(getIndicator(ours, 'data.sets')).toMatchObject({
      kind: 'leaf',
      columnText: '数据开放',
      columnCell: 'printed',
      unitText: '区大数据局',
      description: null,
      source: { rows: [] },
      responsibilities: [
        { unit: 'data-office', role: 'responsible', statedIn: 'unit', inherited: false },
      ],
    });
    expect(getRequirement(ours, 'data.sets/1').clauses).toEqual([
      { zh: '应开放数据目录、数据接口。', obligation: 'must' },
    ]);
    expect(getRequirement(ours, photo.id).parameters['minimum']).toEqual({
      ...photo.parameters.minimum,
      clause: 0,
      reading: null,
    });
  });

  test('is known to tasks, exports and comparisons', () => {
    const tasks = tasksByUnit(ours).find(({ unit }) => unit === 'data-office');
    expect(tasks?.tasks.map(({ leaf }) => leaf)).toEqual(['data.sets']);
    expect(catalogueToCsv(ours)).toContain('应开放数据目录、数据接口。');
    const changes = diffCatalogues(smallCatalogue, ours).changes;
    expect(
      changes
        .filter(({ action, topic }) => action === 'added' && topic === 'node')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['data', 'data.sets', 'data.sets/1', 'disclosure.basic.news/2']);
  });

  test('comes from the profile, and from the document that it cites', () => {
    const origin = originOf(ours, { kind: 'requirement', id: photo.id, field: 'text' });
    expect(origin).toMatchObject({ kind: 'profiles', profiles: [{ id: 'a' }], source });
    const { kind } = originOf(ours, { kind: 'indicator', id: 'health', field: 'name' });
    expect(kind).toBe('catalogue');
  });

  test('the merged cells of the row below keep their words', () => {
    expect(getIndicator(ours, 'safeguards.training')).toMatchObject({
      columnCell: 'printed',
      columnText: '区信息中心“专题聚焦”栏目',
      unitText: '区信息中心牵头，各单位配合',
    });
  });

  test('several profiles, in any order, each below what another adds', () => {
    const more: Profile['add'] = {
      requirements: [
        {
          id: 'data.sets/2',
          text: { zh: '不得收费。', en: 'No fee may be asked.' },
          obligation: 'must-not',
          method: 'manual',
        },
      ],
      parameters: [
        {
          of: photo.id,
          name: 'window',
          type: 'duration',
          value: 1,
          unit: 'month',
          bound: 'closed',
          text: '每月',
        },
      ],
      elements: [
        { of: 'data.sets/1', id: 'fields', under: 'list', name: { zh: '目录', en: 'fields' } },
      ],
    };
    const set: Profile['set'] = {
      requirements: { [photo.id]: { notParameters: [], scope: 'each' } },
    };
    const profiles = [
      profile('a', { ...data, requirements: [...(data?.requirements ?? []), photo] }),
      profile('b', more, { set }),
    ];
    const both = tailor(...profiles);
    expect(both.hash).toBe(tailor(...[...profiles].reverse()).hash);
    expect(getRequirement(both, 'data.sets/1').number).toBe('1');
    expect(getRequirement(both, photo.id)).toMatchObject({
      scope: 'each',
      parameters: { window: { clause: 0 } },
    });
    expect(getRequirement(both, 'data.sets/1').elements[0]?.children[0]?.id).toBe('fields');
    const field = 'parameters.window';
    expect(originOf(both, { kind: 'requirement', id: photo.id, field })).toMatchObject({
      profiles: [{ id: 'b' }],
      source,
    });
    expect(
      originOf(both, { kind: 'requirement', id: 'data.sets/1', field: 'elements' }),
    ).toMatchObject({ profiles: [{ id: 'b' }] });
  });

  test('an inclusion does not speak of it', () => {
    const include = { only: ['health'], reason };
    const few = tailor(
      profile('a', { requirements: [photo].map(({ before: _, ...one }) => one) }, { include }),
    );
    expect(listRequirements(few).map(({ id }) => id)).toEqual(['health/1', photo.id]);
  });
});

describe('what cannot be added', () => {
  test('everything at once, each at its place, with the nearest ids', () => {
    const text = { zh: '公开。', en: 'Publish.' };
    const method = 'manual';
    const add: Profile['add'] = {
      indicators: [
        { id: 'disclosure.basic', name: text },
        { id: 'disclosur.more', name: text },
        { id: 'health.more', name: text },
        { id: 'empty', name: text },
        { id: 'deep', name: text, columns: [] },
        {
          id: 'deep.leaf',
          name: text,
          before: 'deep.laef',
          responsibilities: [{ unit: 'ofice' }],
          bases: ['x'],
        },
      ],
      requirements: [
        { id: 'health/1', text, method },
        { id: 'disclosure.basic.new/2', text, method },
        { id: 'disclosure.basic/1', text, method },
        {
          id: 'deep.leaf/1',
          text,
          method,
          notParameters: ['3'],
          clauses: [{ zh: '公布。', obligation: 'must' }],
        },
        { id: 'disclosur.more/1', text, method },
        { id: 'health.more/1', text, method },
        { id: 'disclosure.topics/2', text, method, before: 'disclosure.topics/2' },
      ],
      elements: [
        { of: 'disclosure.basic.budget/1', id: 'budget', name: text },
        { of: 'disclosure.basic.budget/1', id: 'other', under: 'acounts', name: text },
        { of: 'disclosure.basic.budget/1', id: 'more', name: text },
        { of: 'disclosure.basic', id: 'more', name: text },
      ],
      parameters: [
        { of: 'health/1', name: 'a', type: 'format', value: 'YYYY', text: null },
        { of: 'health/2', name: 'b', type: 'format', value: 'YYYY', text: null, reading: text },
        {
          of: 'safeguards.training/1',
          name: 'minimum',
          type: 'format',
          value: 'YYYY',
          text: null,
          reading: text,
        },
      ],
    };
    expect(
      problemsOf(profile('a', add, { exclude: [{ id: 'disclosure.topics', reason }] })),
    ).toEqual([
      'duplicate-id profiles[0].add.indicators[0].id',
      'unknown-id profiles[0].add.indicators[1].id disclosure',
      'contradiction profiles[0].add.indicators[2].id',
      'missing profiles[0].add.indicators[3]',
      'not-a-leaf profiles[0].add.indicators[4].columns',
      'unknown-id profiles[0].add.indicators[5].before',
      'unknown-id profiles[0].add.indicators[5].responsibilities[0].unit office',
      'unknown-id profiles[0].add.indicators[5].bases[0]',
      'duplicate-id profiles[0].add.requirements[0].id',
      'unknown-id profiles[0].add.requirements[1].id disclosure.basic.news disclosure.basic disclosure.basic.budget',
      'not-a-leaf profiles[0].add.requirements[2].id',
      'not-in-text profiles[0].add.requirements[3].notParameters[0]',
      'clauses-differ profiles[0].add.requirements[3].clauses',
      'excluded profiles[0].add.requirements[6]',
      'unknown-id profiles[0].add.requirements[6].before disclosure.topics/1',
      'duplicate-id profiles[0].add.elements[0].id',
      'unknown-element profiles[0].add.elements[1].under accounts',
      'not-in-text profiles[0].add.elements[2]',
      'unknown-id profiles[0].add.elements[3].of disclosure.basic/1 disclosure.topics disclosure.basic.news',
      'missing-reading profiles[0].add.parameters[0].reading',
      'unknown-id profiles[0].add.parameters[1].of health/1',
      'duplicate-id profiles[0].add.parameters[2].name',
    ]);
  });

  test('without the document that asks for it, twice, or in a circle', () => {
    const text = { zh: '公开。', en: 'Publish.' };
    const one = { id: 'health/2', text, method: 'manual', before: 'health/3' } as const;
    const add = { requirements: [one, { ...one, id: 'health/3', before: 'health/2' }, one] };
    expect(problemsOf({ ...profile('a', {}), add })).toEqual([
      'cycle profiles[0].add.requirements[0].before',
      'missing profiles[0].add.requirements[0].source',
      'cycle profiles[0].add.requirements[1].before',
      'missing profiles[0].add.requirements[1].source',
      'duplicate-id profiles[0].add.requirements[2].id',
      'missing profiles[0].add.requirements[2].source',
    ]);
  });

  test('what another profile adds otherwise, or leaves out', () => {
    const a = profile('a', { requirements: [photo] });
    const b = profile('b', { requirements: [{ ...photo, method: 'manual' }] });
    const code = 'conflicting-profiles';
    expect(problemsOf(a, b)).toEqual([`${code} profiles[1].add.requirements[0]`]);
    expect(tailor(a, profile('b', { requirements: [photo] })).indicators).toEqual(
      tailor(a).indicators,
    );
    const c = profile('c', {}, { exclude: [{ id: photo.id, reason }] });
    expect(problemsOf(a, c)).toEqual([`${code} profiles[0].add.requirements[0]`]);
  });
});
