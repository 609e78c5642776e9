import { describe, expect, test } from 'vitest';
import { defineCatalogue } from '../catalogue/define-catalogue.ts';
import { liujiang } from '../liujiang/index.ts';
import { type Change, catalogueInput, places } from '../testing/catalogue-input.ts';
import { inShort } from '../testing/caught-problems.ts';
import { findUncoveredNumbers, numberExclusions } from './find-numbers.ts';
import { lintNumbers } from './lint-numbers.ts';
import { lintWording } from './lint-wording.ts';
import { modalExclusions, readObligations } from './read-obligations.ts';

function changed(...changes: readonly Change[]) {
  return defineCatalogue(catalogueInput(...changes));
}

describe('obligations (C5)', () => {
  test.each<[string, readonly string[]]>([
    ['网站应确定1种主色调，', ['must']],
    ['原则上不得链接商业网站。', ['should-not']],
    ['原则上要与首页保持一致。', ['should']],
    ['不得发布。', ['must-not']],
    ['可根据需要灵活设计。', ['may']],
    ['频道不宜过多，一般以5—8个为宜；', ['should-not', 'should']],
    ['可行性研究报告审批结果、主要职责、供应结果、应用主题、舆情回应', []],
  ])('%s', (clause, obligations) => {
    expect(readObligations(clause, modalExclusions)).toEqual(obligations);
  });

  test('agree in the shipped tables', () => {
    expect(lintWording(liujiang)).toEqual([]);
    expect(lintWording(changed())).toEqual([]);
  });

  const topics = [...places.topics, 'requirements', 0];
  test.each<[string, readonly Change[], string]>([
    [
      'a wrong obligation',
      [[[...topics, 'clauses', 0, 'obligation'], 'may']],
      'disclosure.topics/1: clauses[0].obligation',
    ],
    [
      'a clause that binds in two ways',
      [
        [
          [...topics, 'clauses'],
          [{ zh: '专题应设置链接入口，页面不宜过长。', obligation: 'must' }],
        ],
      ],
      'disclosure.topics/1: clauses[0].obligation',
    ],
    [
      'a word that binds before the first point',
      [[[...places.news, 'description', 'zh'], '应发布政务要闻等信息：']],
      'disclosure.basic.news: description',
    ],
  ])('report %s', (_, changes, path) => {
    expect(inShort(lintWording(changed(...changes)))).toEqual([`wrong-obligation ${path}`]);
  });

  test.each(modalExclusions)('would be misread without the exclusion of %s', (word) => {
    const exclusions = modalExclusions.filter((other) => other !== word);
    expect(lintWording(liujiang, { exclusions })).not.toEqual([]);
  });
});

describe('numbers (C6)', () => {
  test.each<[string, readonly string[]]>([
    ['一个工作日内答复', ['一个工作', '个工作日内答复']],
    ['不少于12次', ['不少于12次']],
    ['统一展现形式，一般不超过3种', ['不超过3种']],
    ['YYYY—MM—DD', ['YYYY—MM', 'YY—MM—DD', 'MM—DD']],
  ])('%s', (text, found) => {
    expect(findUncoveredNumbers(text, numberExclusions)).toEqual(found);
  });

  test('are accounted for in the shipped tables', () => {
    expect(lintNumbers(liujiang)).toEqual([]);
    expect(lintNumbers(changed())).toEqual([]);
  });

  test('are reported when neither parameter nor mark covers them', () => {
    const training = [...places.training, 'requirements', 0];
    const without = changed([[...training, 'parameters'], {}]);
    expect(lintNumbers(without).map(({ path, got }) => `${path} ${got}`)).toEqual([
      'safeguards.training/1: text "不少于1次。"',
    ]);
  });

  test('are reported before the first point, where neither can stand', () => {
    const input = changed([[...places.news, 'description', 'zh'], '发布3类政务要闻等信息：']);
    expect(inShort(lintNumbers(input))).toEqual([
      'unmarked-number disclosure.basic.news: description',
    ]);
  });

  test.each(numberExclusions)('would be misread without the exclusion of %s', (word) => {
    const exclusions = numberExclusions.filter((other) => other !== word);
    expect(lintNumbers(liujiang, { exclusions })).not.toEqual([]);
  });
});
