import { expect, test } from 'vitest';
import { defineCatalogue } from '../catalogue/define-catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { type Change, catalogueInput, places } from '../testing/catalogue-input.ts';
import type { ChangeTopic } from './catalogue-diff.ts';
import { diffCatalogues } from './diff-catalogues.ts';

const before = defineCatalogue(catalogueInput());

function inShort(after: Catalogue, ...topics: readonly ChangeTopic[]): string[] {
  return diffCatalogues(before, after).changes.map(({ topic, action, id, field, ...sides }) => {
    const codes = [sides.before?.code, sides.after?.code].filter((code) => code !== undefined);
    const what = topics.includes(topic) ? codes.join('→') : field;
    return `${action} ${id} ${what}`.trim();
  });
}

const [health, disclosure, safeguards] = before.indicators;
if (disclosure?.kind !== 'branch' || safeguards?.kind !== 'branch' || !health) throw new Error();
const [basic, topics] = disclosure.children;
if (basic?.kind !== 'branch' || !topics) throw new Error();
const [news, budget] = basic.children;
const [training] = safeguards.children;

test('what stands elsewhere because something before it went has not moved', () => {
  const after = defineCatalogue(
    catalogueInput(
      [['indicators'], structuredClone([disclosure, safeguards])],
      [['indicators', 0, 'code'], '1'],
      [['indicators', 0, 'children'], structuredClone([topics])],
      [['indicators', 0, 'children', 0, 'code'], '1.1'],
      [['indicators', 1, 'code'], '2'],
      [['indicators', 1, 'children', 0, 'code'], '2.1'],
    ),
  );
  expect(inShort(after, 'numbering')).toEqual([
    'removed health',
    'removed health/1',
    'changed disclosure 2→1',
    'removed disclosure.basic',
    'removed disclosure.basic.news',
    'removed disclosure.basic.news/1',
    'removed disclosure.basic.news/3',
    'removed disclosure.basic.budget',
    'removed disclosure.basic.budget/1',
    'changed disclosure.topics 2.2→1.1',
    'changed safeguards 3→2',
    'changed safeguards.training 3.1→2.1',
  ]);
});

test('as few as possible have moved, and each only once', () => {
  const after = defineCatalogue(
    catalogueInput(
      [['indicators'], structuredClone([disclosure, safeguards, health])],
      ...[
        [0, '1'],
        [1, '2'],
        [2, '3'],
      ].map(([at = 0, code]): Change => [['indicators', at, 'code'], code]),
      [['indicators', 0, 'children', 0, 'code'], '1.1'],
      [['indicators', 0, 'children', 0, 'children', 0, 'code'], '1.1.1'],
      [['indicators', 0, 'children', 0, 'children', 1, 'code'], '1.1.2'],
      [['indicators', 0, 'children', 1, 'code'], '1.2'],
      [['indicators', 1, 'children', 0, 'code'], '2.1'],
    ),
  );
  const moved = diffCatalogues(before, after).changes.filter(({ action }) => action === 'moved');
  expect(moved.map(({ id, before, after }) => [id, before?.path, after?.path])).toEqual([
    ['health', ['indicators', 0], ['indicators', 2]],
  ]);
});

test('a leaf under another parent has moved, with its requirements', () => {
  const children = [{ ...topics, code: '3.2' }];
  const after = {
    ...before,
    indicators: [
      health,
      { ...disclosure, children: [basic] },
      { ...safeguards, children: [...safeguards.children, ...children] },
    ],
  };
  expect(inShort(after, 'node', 'numbering')).toEqual([
    'moved disclosure.topics 2.2→3.2',
    'changed disclosure.topics 2.2→3.2',
  ]);
});

test('what got another id is removed and added, with a hint', () => {
  const renamed = JSON.parse(JSON.stringify(before).replaceAll('basic.budget', 'basic.accounts'));
  const { changes, likelyRenamed } = diffCatalogues(before, renamed);
  expect(changes.map(({ action, id }) => `${action} ${id}`)).toEqual([
    'removed disclosure.basic.budget',
    'removed disclosure.basic.budget/1',
    'added disclosure.basic.accounts',
    'added disclosure.basic.accounts/1',
  ]);
  expect(likelyRenamed).toEqual([
    { subject: 'indicator', before: 'disclosure.basic.budget', after: 'disclosure.basic.accounts' },
    {
      subject: 'requirement',
      before: 'disclosure.basic.budget/1',
      after: 'disclosure.basic.accounts/1',
    },
  ]);
});

test('no hint where it cannot be told which of two became which', () => {
  const text = training?.kind === 'leaf' ? training.requirements[0]?.text : undefined;
  const twice = catalogueInput(
    [[...places.training, 'requirements', 0, 'id'], 'safeguards.training/7'],
    [[...places.health, 'requirements', 0], { ...budgetPoint(), id: 'health/2', text }],
  ) as Catalogue;
  const { changes, likelyRenamed } = diffCatalogues(before, twice);
  expect(changes.map(({ action, id }) => `${action} ${id}`)).toEqual([
    'removed health/1',
    'added health/2',
    'removed safeguards.training/1',
    'added safeguards.training/7',
  ]);
  expect(likelyRenamed).toEqual([]);
});

function budgetPoint(): object {
  return budget?.kind === 'leaf' ? { ...budget.requirements[0] } : {};
}

test('the clauses say what changed in a text that they make up, once', () => {
  const topicsPoint = [...places.topics, 'requirements', 0];
  const zh = '专题应设置链接入口，页面不宜过长，内容须更新。';
  const after = defineCatalogue(
    catalogueInput(
      [[...topicsPoint, 'text', 'zh'], zh],
      [
        [...topicsPoint, 'clauses'],
        [
          { zh: '专题应设置链接入口，', obligation: 'must' },
          { zh: '页面不宜过长，', obligation: 'should-not' },
          { zh: '内容须更新。', obligation: 'must' },
        ],
      ],
    ),
  );
  expect(inShort(after)).toEqual([
    'changed disclosure.topics/1 clauses.zh',
    'added disclosure.topics/1 clauses',
  ]);
});

test('says of an entry what it is called', () => {
  const after = catalogueInput(
    [
      [...places.news, 'responsibilities'],
      [{ unit: 'all-units', role: 'lead', statedIn: 'unit', inherited: false }],
    ],
    [
      [...places.news, 'columns'],
      ['centre/topics', 'towns/news'],
    ],
  ) as Catalogue;
  const sides = diffCatalogues(before, after).changes.map(({ action, field, before, after }) => [
    action,
    field,
    (after ?? before)?.label?.zh,
  ]);
  expect(news?.id).toBe('disclosure.basic.news');
  expect(sides).toEqual([
    ['removed', 'responsibilities[towns unit]', '各镇'],
    ['changed', 'responsibilities[all-units unit].role', '各单位'],
    ['added', 'columns[centre/topics]', '区信息中心“专题聚焦”'],
  ]);
});

test.each(['constructor', 'toString', 'window'])('no name hides a change: %s', (name) => {
  const parameter = { type: 'format', value: 'YYYY', clause: null, text: null, reading: null };
  const named = defineCatalogue(
    catalogueInput(
      [[...places.news, 'requirements', 0, 'parameters'], { [name]: parameter }],
      [[...places.news, 'requirements', 0, 'parameters', name, 'reading'], { zh: '例', en: 'e' }],
    ),
  );
  expect(inShort(named)).toEqual([`added disclosure.basic.news/1 parameters.${name}`]);
  const other = { ...before, [name]: 'something' };
  expect(inShort(other)).toEqual([`added null ${name}`]);
});
