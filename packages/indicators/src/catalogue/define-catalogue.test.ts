import { expect, test } from 'vitest';
import { describeProblem } from '../input/describe-problem.ts';
import { CatalogueError } from '../input/error.ts';
import { type Change, catalogueInput, places } from '../testing/catalogue-input.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import { defineCatalogue, safeDefineCatalogue } from './define-catalogue.ts';

const { health, disclosure, basic, news, budget, topics, training } = places;

function codesFor(input: unknown): string[] {
  const result = safeDefineCatalogue(input);
  return result.success ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
}

test('takes a sound catalogue as it is, with a hash and frozen throughout', () => {
  const catalogue = defineCatalogue(catalogueInput());
  const { hash, ...contents } = catalogue;
  expect(contents).toEqual(catalogueInput());
  expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(Object.isFrozen(catalogue.indicators[0]?.name)).toBe(true);
});

test('reads back what it wrote, hash included, and does not touch its input', () => {
  const input = catalogueInput();
  const catalogue = defineCatalogue(input);
  expect(defineCatalogue(JSON.parse(JSON.stringify(catalogue)))).toEqual(catalogue);
  expect(Object.isFrozen(input)).toBe(false);
});

const parameters = [...training, 'requirements', 0, 'parameters', 'minimum'];
const elements = [...budget, 'requirements', 0, 'elements'];
const unit = { zh: '次', en: 'times' };
const base = { clause: 0, text: '不少于1次', reading: null };

const leaf = smallCatalogue.indicators[0];
const child = 'disclosure.basic.news.fourth';
const fourthLevel = {
  kind: 'branch',
  id: 'disclosure.basic.news',
  code: '2.1.1',
  level: 3,
  name: unit,
  notes: [],
  bases: [],
  children: [
    {
      ...leaf,
      id: child,
      code: '2.1.1.1',
      level: 3,
      requirements: [
        { ...(leaf?.kind === 'leaf' ? leaf.requirements[0] : undefined), id: `${child}/1` },
      ],
    },
  ],
};

const word = { zh: '字', en: 'word' };

test.each<[string, readonly Change[], readonly string[]]>([
  ['an unknown field', [[['titel'], 1]], ['unknown-key titel']],
  ['a missing field', [[['title'], undefined]], ['missing title']],
  ['a wrong type', [[[...news, 'openList'], 'no']], ['wrong-type {news}.openList']],
  ['an unknown kind', [[[...news, 'kind'], 'leave']], ['wrong-type {news}.kind']],
  [
    'a misspelt role',
    [[[...news, 'responsibilities', 0, 'role'], 'leed']],
    ['unknown-word {news}.responsibilities[0].role'],
  ],
  [
    'a leaf without requirements',
    [[[...news, 'requirements'], []]],
    ['out-of-range {news}.requirements'],
  ],
  ['a blank text', [[[...news, 'name', 'en'], ' ']], ['wrong-format {news}.name.en']],
  [
    'an id that is used twice',
    [
      [[...health, 'id'], 'safeguards'],
      [[...health, 'requirements', 0, 'id'], 'safeguards/1'],
    ],
    ['duplicate-id indicators[2].id'],
  ],
  [
    'a unit that is there twice',
    [[['units', 1, 'id'], 'office']],
    [
      'duplicate-id units[1].id',
      'unknown-id columns[1].owner',
      'unknown-id {budget}.responsibilities[0].unit',
    ],
  ],
  [
    'an id outside its parent',
    [
      [[...topics, 'id'], 'topics'],
      [[...topics, 'requirements', 0, 'id'], 'topics/1'],
    ],
    ['wrong-id {topics}.id'],
  ],
  [
    'a dot at level 1',
    [
      [[...health, 'id'], 'a.b'],
      [[...health, 'requirements', 0, 'id'], 'a.b/1'],
    ],
    ['wrong-id indicators[0].id'],
  ],
  ['a code out of place', [[[...basic, 'code'], '2.2']], ['wrong-code {basic}.code']],
  [
    'a level that is not the depth',
    [[[...disclosure, 'level'], 2]],
    ['wrong-level indicators[1].level'],
  ],
  ['a fourth level', [[news, fourthLevel]], ['wrong-level {news}.children[0].level']],
  [
    'a requirement id of another leaf',
    [[[...news, 'requirements', 1, 'id'], 'health/3']],
    ['wrong-id {news}.requirements[1].id'],
  ],
  [
    'a number that is printed twice',
    [
      [[...news, 'requirements', 1, 'number'], '1'],
      [[...news, 'requirements', 1, 'id'], 'disclosure.basic.news/1'],
    ],
    ['duplicate-id {news}.requirements[1].id'],
  ],
  [
    'a column with the owner and the name of another',
    [
      [['columns', 2, 'owner'], 'towns'],
      [['columns', 2, 'name', 'zh'], '工作 动态'],
    ],
    ['duplicate-column columns[2].name'],
  ],
  [
    'a profile that is said to have set something and is none',
    [
      [
        ['tailoring'],
        [
          {
            base: { id: 'x', version: '1', hash: `sha256:${'0'.repeat(64)}`, title: word },
            profiles: [],
            excluded: [{ profile: 'a', kind: 'indicator', id: 'y', name: word, reason: word }],
            settings: [{ kind: 'unit', id: 'office', field: 'name', profiles: ['b'] }],
          },
        ],
      ],
    ],
    [
      'unknown-id tailoring[0].excluded[0].profile',
      'unknown-id tailoring[0].settings[0].profiles[0]',
    ],
  ],
  [
    'a number left out where there are several',
    [[[...news, 'requirements', 0, 'number'], null]],
    ['missing-number {news}.requirements[0].number'],
  ],
  [
    'a dangling column',
    [[[...news, 'columns', 0], 'towns/nwes']],
    ['unknown-id {news}.columns[0]'],
  ],
  [
    'a column named twice',
    [
      [
        [...news, 'columns'],
        ['towns/news', 'towns/news'],
      ],
    ],
    ['duplicate-id {news}.columns[1]'],
  ],
  ['a dangling basis', [[[...news, 'bases'], ['x']]], ['unknown-id {news}.bases[0]']],
  ['a dangling owner', [[['columns', 0, 'owner'], 'town']], ['unknown-id columns[0].owner']],
  [
    'a dangling erratum',
    [
      [
        ['errata'],
        [{ indicator: 'helth', line: 1, field: 'units', before: 'a', after: 'b', reason: unit }],
      ],
    ],
    ['unknown-id errata[0].indicator'],
  ],
  [
    'a text beside a merged cell',
    [[[...training, 'columnText'], '某栏目']],
    ['contradiction {training}.columnText'],
  ],
  [
    'no text in a printed cell',
    [[[...news, 'columnText'], null]],
    ['contradiction {news}.columnText'],
  ],
  [
    'clauses that leave something out',
    [[[...topics, 'requirements', 0, 'clauses', 1, 'zh'], '页面不宜长。']],
    ['clauses-differ {topics}.requirements[0].clauses'],
  ],
  [
    'a number that is not in the text',
    [[[...news, 'requirements', 0, 'notParameters'], ['360']]],
    ['not-in-text {news}.requirements[0].notParameters[0]'],
  ],
  [
    'words that are not in the text',
    [
      [[...parameters, 'text'], '不少于2次'],
      [[...parameters, 'clause'], null],
    ],
    ['not-in-text {parameters}.text'],
  ],
  [
    'a clause that does not print it',
    [[[...parameters, 'clause'], 1]],
    ['wrong-clause {parameters}.clause'],
  ],
  ['a clause left out', [[[...parameters, 'clause'], null]], ['wrong-clause {parameters}.clause']],
  [
    'a value without words or reading',
    [
      [[...parameters, 'text'], null],
      [[...parameters, 'clause'], null],
    ],
    ['missing-reading {parameters}.reading'],
  ],
  ['a negative count', [[[...parameters, 'value'], -1]], ['out-of-range {parameters}.value']],
  [
    'a duration of nothing',
    [[parameters, { type: 'duration', value: 0, unit: 'year', bound: 'closed', ...base }]],
    ['out-of-range {parameters}.value'],
  ],
  [
    'a range upside down',
    [[parameters, { type: 'range', min: 8, max: 5, unit, bound: 'closed', ...base }]],
    ['out-of-range {parameters}.max'],
  ],
  [
    'a choice outside its options',
    [[parameters, { type: 'choice', value: 'on', options: ['one'], ...base }]],
    ['unknown-word {parameters}.value'],
  ],
  [
    'an element that is there twice',
    [[[...elements, 0, 'children', 1, 'id'], 'accounts']],
    ['duplicate-id {elements}[0].children[1].id'],
  ],
  [
    'an open list of nothing',
    [[[...news, 'requirements', 0, 'openList'], true]],
    ['contradiction {news}.requirements[0].openList'],
  ],
  [
    'any one of nothing',
    [[[...news, 'requirements', 0, 'enumeration'], 'any']],
    ['contradiction {news}.requirements[0].enumeration'],
  ],
  [
    'a formula for what is not measured',
    [[[...health, 'requirements', 0, 'measured'], false]],
    ['contradiction indicators[0].requirements[0].measured'],
  ],
  ['a hash of something else', [[['hash'], `sha256:${'0'.repeat(64)}`]], ['wrong-hash hash']],
])('refuses %s', (_, changes, expected) => {
  const names: Readonly<Record<string, string>> = {
    basic: 'indicators[1].children[0]',
    news: 'indicators[1].children[0].children[0]',
    budget: 'indicators[1].children[0].children[1]',
    topics: 'indicators[1].children[1]',
    training: 'indicators[2].children[0]',
    parameters: 'indicators[2].children[0].requirements[0].parameters.minimum',
    elements: 'indicators[1].children[0].children[1].requirements[0].elements',
  };
  const lines = expected.map((line) =>
    line.replace(/\{(\w+)\}/, (_match, name) => names[name] ?? ''),
  );
  expect(codesFor(catalogueInput(...changes)).sort()).toEqual(lines.toSorted());
});

test('lists broken shapes and broken links together', () => {
  const input = catalogueInput(
    [[...news, 'columns', 0], 'towns/nwes'],
    [[...budget, 'method'], 'automatic'],
    [[...topics, 'code'], '9'],
    [[...training, 'requirements', 0, 'method'], 'manuel'],
  );
  expect(codesFor(input)).toEqual([
    'unknown-id indicators[1].children[0].children[0].columns[0]',
    'unknown-key indicators[1].children[0].children[1].method',
    'wrong-code indicators[1].children[1].code',
    'unknown-word indicators[2].children[0].requirements[0].method',
  ]);
});

test.each([undefined, null, 'catalogue', [], 3])('refuses %j as a whole', (input) => {
  expect(codesFor(input).length).toBeGreaterThan(0);
});

test('says what is wrong in both languages, with the nearest id', () => {
  const input = catalogueInput([[...news, 'columns', 0], 'towns/nwes']);
  expect(() => defineCatalogue(input)).toThrow(CatalogueError);
  const result = safeDefineCatalogue(input);
  const [problem] = result.success ? [] : result.problems;
  const path = 'indicators[1].children[0].children[0].columns[0]';
  expect(problem && [describeProblem(problem, 'zh'), describeProblem(problem, 'en')]).toEqual([
    `${path}：应为已定义的编号，实为 "towns/nwes"（是否为 towns/news？）`,
    `${path}: expected an id that is defined, got "towns/nwes" (did you mean towns/news?)`,
  ]);
});
