import { describe, expect, it } from 'vitest';
import { defineDirectory } from '../directory/define-directory.ts';
import { liujiang } from '../liujiang/index.ts';
import { caughtProblems } from '../testing/caught-problems.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import { smallDirectory } from '../testing/small-directory.ts';
import { type TaskOptions, tasksByUnit } from './tasks.ts';

/** Per unit: `leaf: role(group<predecessor), … [columns]`. */
function inShort(options?: TaskOptions): Record<string, string[]> {
  const lines = tasksByUnit(smallCatalogue, options).map(({ unit, tasks }) => [
    String(unit),
    tasks.map(({ leaf, duties, columns }) => {
      const parts = duties.map(({ role, group, predecessor }) =>
        [role, group && `(${group})`, predecessor && `<${predecessor}>`].join(''),
      );
      return `${leaf}: ${parts.join(', ')} [${columns.join(', ')}]`;
    }),
  ]);
  return Object.fromEntries(lines);
}

describe('tasksByUnit without a directory', () => {
  it('gives each unit and group its own line, in catalogue order, and nobody the last', () => {
    expect(tasksByUnit(smallCatalogue).map(({ unit, kind }) => [unit, kind])).toEqual([
      ['office', 'unit'],
      ['finance', 'unit'],
      ['centre', 'unit'],
      ['towns', 'group'],
      ['all-units', 'group'],
      [null, 'unassigned'],
    ]);
    expect(inShort()).toEqual({
      office: ['safeguards.training: responsible []'],
      finance: ['disclosure.basic.budget: responsible [finance/budget]'],
      centre: [
        'disclosure.topics: lead, collect [centre/topics]',
        'safeguards.training: feature [centre/topics]',
      ],
      towns: ['disclosure.basic.news: responsible [towns/news]'],
      'all-units': ['disclosure.basic.news: responsible []', 'disclosure.topics: assist []'],
      null: ['health:  []'],
    });
  });

  it('keeps where a part is stated and whether it is inherited', () => {
    const [centre] = tasksByUnit(smallCatalogue).filter(({ unit }) => unit === 'centre');
    expect(centre?.tasks.flatMap(({ duties }) => duties)).toEqual([
      {
        unit: 'centre',
        role: 'lead',
        statedIn: 'unit',
        inherited: false,
        group: null,
        predecessor: null,
      },
      {
        unit: 'centre',
        role: 'collect',
        statedIn: 'column',
        inherited: false,
        group: null,
        predecessor: null,
      },
      {
        unit: 'centre',
        role: 'feature',
        statedIn: 'unit',
        inherited: true,
        group: null,
        predecessor: null,
      },
    ]);
  });
});

describe('tasksByUnit with a directory', () => {
  const directory = defineDirectory(smallDirectory);

  it("gives a group's part to each member, once a leaf, and a merged unit's to its successor", () => {
    expect(inShort({ directory })).toEqual({
      office: ['safeguards.training: responsible []'],
      finance: [
        'disclosure.basic.news: responsible(all-units) []',
        'disclosure.basic.budget: responsible [finance/budget]',
        'disclosure.topics: assist(all-units) []',
      ],
      'u-1': [
        'disclosure.basic.news: responsible(all-units) []',
        'disclosure.topics: lead, assist(all-units), collect [centre/topics]',
        'safeguards.training: feature [centre/topics]',
      ],
      east: [
        'disclosure.basic.news: responsible(towns), responsible(towns)<north>, responsible(all-units), responsible(all-units)<north> [towns/news]',
        'disclosure.topics: assist(all-units), assist(all-units)<north> []',
      ],
      west: ['disclosure.basic.news: responsible(towns) [towns/news]'],
      culture: [
        'disclosure.basic.news: responsible(all-units)<tourism> []',
        'disclosure.topics: assist(all-units)<tourism> []',
      ],
      library: [],
      null: ['health:  []'],
    });
  });

  it('counts mergers of the day asked for', () => {
    const lines = inShort({ directory, on: '2018-06-30' });
    expect(Object.keys(lines)).toEqual([
      'office',
      'finance',
      'u-1',
      'east',
      'west',
      'north',
      'culture',
      'library',
      'travel',
      'null',
    ]);
    expect(lines['north']).toEqual([
      'disclosure.basic.news: responsible(towns), responsible(all-units) [towns/news]',
      'disclosure.topics: assist(all-units) []',
    ]);
    caughtProblems('invalid-date', () => tasksByUnit(smallCatalogue, { on: '2018-06-31' }));
  });

  it('names offices as the directory does, the others as the table does', () => {
    const names = tasksByUnit(smallCatalogue, { directory }).map(({ name }) => name.zh);
    expect(names.slice(0, 4)).toEqual([
      '区政府办',
      '柳州市某区财政局',
      '某区信息中心',
      '东镇人民政府',
    ]);
  });

  it('leaves a group without members a line of its own', () => {
    const groups = [{ id: 'towns', members: ['east'] }];
    const lines = inShort({ directory: defineDirectory({ ...smallDirectory, groups }) });
    expect(lines['all-units']).toHaveLength(2);
    expect(lines['towns']).toBeUndefined();
  });
});

describe("Liujiang's task lists", () => {
  const lines = tasksByUnit(liujiang);

  it('have a line for each of the 24 units and groups and one for nobody', () => {
    expect(lines).toHaveLength(25);
    expect(lines.filter(({ tasks }) => tasks.length === 0)).toEqual([]);
    expect(lines.at(-1)?.tasks.map(({ leaf }) => leaf)).toEqual(['health']);
  });

  it('give every column of a leaf to exactly one unit of that leaf', () => {
    const given = lines.flatMap(({ tasks }) =>
      tasks.flatMap(({ leaf, columns }) => columns.map((column) => `${leaf} ${column}`)),
    );
    const printed = liujiang.indicators.flatMap(function columnsOf(node): string[] {
      return node.kind === 'leaf'
        ? node.columns.map((column) => `${node.id} ${column}`)
        : node.children.flatMap(columnsOf);
    });
    expect(given.sort()).toEqual(printed.sort());
  });

  it.each([
    ['区税务局', ['services.public.business-tax responsible']],
    [
      '区热线办',
      ['interaction.consulting.realtime responsible', 'new-media.interaction responsible'],
    ],
    ['各有关部门', ['design.topics assist']],
    ['区统计局', ['disclosure.basic.statistics responsible']],
  ])('ask of %s what its rows print', (name, expected) => {
    const line = lines.find((candidate) => candidate.name.zh === name);
    const tasks = line?.tasks.flatMap(({ leaf, duties }) =>
      duties.map(({ role }) => `${leaf} ${role}`),
    );
    expect(tasks).toEqual(expected);
  });
});
