import type { Bilingual } from '../model/bilingual.ts';
import { labels } from '../model/labels.ts';
import { type CsvColumn, column } from './csv-column.ts';
import { between, describeClause, describeElements, describeParameter } from './describe.ts';

const yes: Bilingual = { zh: '是', en: 'yes' };
const no: Bilingual = { zh: '否', en: 'no' };

/** What a requirement says, and how it is assessed. */
export function requirementColumns(): readonly CsvColumn[] {
  return [
    column(
      'text_zh',
      ['要求', 'Requirement (zh)'],
      [
        '要求原文，已去除扫描造成的空格与标记',
        'The text as printed, without the spaces and markup of the scan',
      ],
      null,
      ({ requirement }) => requirement.text.zh,
    ),
    column(
      'text_en',
      ['要求（英文）', 'Requirement (en)'],
      ['要求的英文译文', 'The text in English'],
      null,
      ({ requirement }) => requirement.text.en,
    ),
    column(
      'clauses',
      ['分句及约束力', 'Clauses and obligation'],
      [
        '要求的各分句，前置其约束力（应当、不得、宜、不宜、可、未明示）',
        'The Chinese clauses, each behind how it binds (must, must not, should, should not, may, unstated)',
      ],
      null,
      ({ requirement }, language) =>
        requirement.clauses.map((clause) => describeClause(clause, language)).join(''),
    ),
    column(
      'method',
      ['检查方式', 'Method'],
      [
        '自动检查、人工辅助检查、人工检查或材料审核',
        'Automatic, assisted, manual, or from documents handed in',
      ],
      null,
      ({ requirement }, language) => labels.method[requirement.method][language],
    ),
    column(
      'scope',
      ['检查范围', 'Scope'],
      [
        '对单位组逐个单位检查，还是整体检查',
        'For a group: judged for each member, or all together',
      ],
      null,
      ({ requirement }, language) => labels.scope[requirement.scope][language],
    ),
    column(
      'measured',
      ['仅计量', 'Measured only'],
      [
        '是：原文只给出数量或公式，没有达标条件',
        'Yes: the text gives a quantity or a formula and no condition of passing',
      ],
      null,
      ({ requirement }, language) => (requirement.measured ? yes : no)[language],
    ),
    column(
      'formula',
      ['原文公式', 'Printed formula'],
      ['原文给出的计分公式', 'The formula that the table prints'],
      ['原文没有给出公式', 'The table prints no formula'],
      ({ requirement: { formula } }, language) =>
        formula === null ? '' : labels.formula[formula][language],
    ),
    column(
      'parameters',
      ['参数', 'Parameters'],
      [
        '从原文读出的数值：名称、取值、原文用语、解读',
        'Values read from the text: name, value, printed words, reading',
      ],
      ['该要求没有参数', 'The requirement has no parameter'],
      ({ requirement }, language) =>
        Object.entries(requirement.parameters)
          .map(([name, parameter]) => describeParameter(name, parameter, language))
          .join(between[language]),
    ),
    column(
      'elements',
      ['要素', 'Elements'],
      [
        '要求所列举的内容，括号内为其细分与条件；以“等”结尾的列举未穷尽',
        'What the requirement enumerates, in brackets its parts and conditions; “and others” where the list is open',
      ],
      ['该要求没有列举', 'The requirement enumerates nothing'],
      ({ requirement: { elements, openList } }, language) =>
        describeElements(elements, openList, language),
    ),
    column(
      'enumeration',
      ['要素要求', 'Elements asked for'],
      [
        '所列要素须全部具备，还是具备其一即可',
        'Whether all of the elements are asked for, or any one of them is enough',
      ],
      ['该要求没有列举', 'The requirement enumerates nothing'],
      ({ requirement: { elements, enumeration } }, language) =>
        elements.length === 0 ? '' : labels.enumeration[enumeration][language],
    ),
  ];
}
