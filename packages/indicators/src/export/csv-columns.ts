import type { Bilingual } from '../model/bilingual.ts';
import type { Catalogue, Indicator, Leaf } from '../model/catalogue.ts';
import { labels } from '../model/labels.ts';
import type { Requirement } from '../model/requirement.ts';
import {
  between,
  describeBases,
  describeClause,
  describeColumns,
  describeElements,
  describeParameter,
  describeUnits,
} from './describe.ts';
import type { Language } from './language.ts';

/** One requirement with everything above it: a row of the CSV. */
export interface RequirementRow {
  readonly catalogue: Catalogue;
  /** From the level-1 indicator to the leaf. */
  readonly path: readonly Indicator[];
  readonly leaf: Leaf;
  readonly requirement: Requirement;
}

/** A column of the CSV: its heading, and its entry in the data dictionary. */
export interface CsvColumn {
  /** Stable name for programs. */
  readonly id: string;
  readonly heading: Bilingual;
  /** What stands in it. */
  readonly about: Bilingual;
  /** What an empty cell means; `null` when no cell is ever empty. */
  readonly empty: Bilingual | null;
  readonly value: (row: RequirementRow, language: Language) => string;
}

const yes: Bilingual = { zh: '是', en: 'yes' };
const no: Bilingual = { zh: '否', en: 'no' };

function levelName(level: 1 | 2 | 3, language: Language): CsvColumn {
  const word = labels.level[level];
  const english = `${word.en.charAt(0).toUpperCase()}${word.en.slice(1)}`;
  const suffix = language === 'zh' ? { zh: '', en: ' (zh)' } : { zh: '（英文）', en: ' (en)' };
  return {
    id: `level${level}_${language}`,
    heading: { zh: `${word.zh}${suffix.zh}`, en: `${english}${suffix.en}` },
    about: {
      zh: `${word.zh}的名称，${language === 'zh' ? '照原文' : '英文译名'}`,
      en: `Name of the ${word.en}, ${language === 'zh' ? 'as printed' : 'in English'}`,
    },
    empty:
      level === 1
        ? null
        : {
            zh: '被评估的指标在上一级，表中没有这一级',
            en: 'The assessed indicator stands on a higher level; the table has none here',
          },
    value: ({ path }) => path[level - 1]?.name[language] ?? '',
  };
}

function column(
  id: string,
  heading: readonly [zh: string, en: string],
  about: readonly [zh: string, en: string],
  empty: readonly [zh: string, en: string] | null,
  value: CsvColumn['value'],
): CsvColumn {
  const both = ([zh, en]: readonly [string, string]): Bilingual => ({ zh, en });
  return { id, heading: both(heading), about: both(about), empty: empty && both(empty), value };
}

function unitCell({ unitText, responsibilities }: Leaf): Leaf['columnCell'] {
  if (unitText !== null) return 'printed';
  return responsibilities.some(({ inherited }) => inherited) ? 'inherited' : 'none';
}

/** The columns of {@link catalogueToCsv}, in order. */
export function listCsvColumns(): readonly CsvColumn[] {
  return [
    column(
      // With its name, for a spreadsheet takes a bare 2.1.4 for a date and a bare 5.1 for a number.
      'code',
      ['指标', 'Indicator'],
      [
        '被评估指标的序号（在表中的位置）和名称，如 2.1.4 人事信息',
        'Code (position in the table) and name of the assessed indicator, such as 2.1.4 Personnel information',
      ],
      null,
      ({ leaf }, language) => `${leaf.code} ${leaf.name[language]}`,
    ),
    column(
      'indicator',
      ['指标编号', 'Indicator id'],
      [
        '被评估指标的编号，在本指标体系内唯一',
        'Id of the assessed indicator, unique in the catalogue',
      ],
      null,
      ({ leaf }) => leaf.id,
    ),
    column(
      'requirement',
      ['要求编号', 'Requirement id'],
      [
        '指标编号加所载序号；原文未编号的为 /1',
        'The indicator id and the printed number; /1 where none is printed',
      ],
      null,
      ({ requirement }) => requirement.id,
    ),
    levelName(1, 'zh'),
    levelName(1, 'en'),
    levelName(2, 'zh'),
    levelName(2, 'en'),
    levelName(3, 'zh'),
    levelName(3, 'en'),
    column(
      'number',
      ['要求序号', 'Number'],
      ['指标说明中所载序号，缺号照原文保留', 'Number as printed in the explanation; gaps are kept'],
      [
        '该指标说明未编号，整段为一条要求',
        'The explanation has no numbered points and is one requirement as a whole',
      ],
      ({ requirement }) => requirement.number ?? '',
    ),
    column(
      'description_zh',
      ['指标说明引言', 'Introduction (zh)'],
      [
        '第一条编号要求之前的文字，适用于该指标各条要求',
        'Words before the first numbered point; they apply to every point',
      ],
      [
        '编号要求之前没有文字，或说明未编号',
        'There are no words before the first point, or no point is numbered',
      ],
      ({ leaf }) => leaf.description?.zh ?? '',
    ),
    column(
      'description_en',
      ['指标说明引言（英文）', 'Introduction (en)'],
      ['指标说明引言的英文译文', 'The introduction in English'],
      [
        '编号要求之前没有文字，或说明未编号',
        'There are no words before the first point, or no point is numbered',
      ],
      ({ leaf }) => leaf.description?.en ?? '',
    ),
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
    column(
      'leaf_elements',
      ['引言所列要素', 'Elements of the introduction'],
      [
        '引言所列举的内容，各条要求均逐项适用',
        'What the introduction enumerates; every point applies to each',
      ],
      ['引言没有列举，或没有引言', 'The introduction enumerates nothing, or there is none'],
      ({ leaf }, language) => describeElements(leaf.elements, leaf.openList, language),
    ),
    column(
      'columns',
      ['栏目', 'Columns'],
      ['对应栏目，括号内为所属单位和类型', 'Columns of the site, in brackets owner and kind'],
      ['表中没有对应栏目', 'The table names no column'],
      ({ catalogue, leaf }, language) => describeColumns(catalogue, leaf, language),
    ),
    column(
      'column_text',
      ['对应栏目及工作要求（原文）', 'Column cell (zh)'],
      ['“对应栏目及工作要求”单元格的文字', 'Text of the cell 对应栏目及工作要求'],
      [
        '单元格为“——”或与上行合并，见下一列',
        'The cell prints —— or is merged with the row above; see the next column',
      ],
      ({ leaf }) => leaf.columnText ?? '',
    ),
    column(
      'column_cell',
      ['栏目单元格', 'Column cell is'],
      ['本行载明、与上行合并，或为“——”', 'Printed here, merged with the row above, or ——'],
      null,
      ({ leaf }, language) => labels.columnCell[leaf.columnCell][language],
    ),
    column(
      'units',
      ['责任单位及分工', 'Units and roles'],
      [
        '责任单位，括号内为分工及其载明之处',
        'Units, in brackets their role and where it is stated',
      ],
      ['表中没有责任单位', 'The table names no unit'],
      ({ catalogue, leaf }, language) => describeUnits(catalogue, leaf, language),
    ),
    column(
      'unit_text',
      ['责任单位（原文）', 'Unit cell (zh)'],
      ['“责任单位”单元格的文字', 'Text of the cell 责任单位'],
      [
        '单元格为“——”或与上行合并，见下一列',
        'The cell prints —— or is merged with the row above; see the next column',
      ],
      ({ leaf }) => leaf.unitText ?? '',
    ),
    column(
      'unit_cell',
      ['责任单位单元格', 'Unit cell is'],
      ['本行载明、与上行合并，或为“——”', 'Printed here, merged with the row above, or ——'],
      null,
      ({ leaf }, language) => labels.columnCell[unitCell(leaf)][language],
    ),
    column(
      'notes',
      ['注', 'Notes'],
      ['该指标及其上级所载的“注”', 'Notes printed with the indicator or one above it'],
      ['没有注', 'There are no notes'],
      ({ path }, language) =>
        path.flatMap(({ notes }) => notes.map((note) => note[language])).join(between[language]),
    ),
    column(
      'bases',
      ['文件依据', 'Legal bases'],
      ['该指标及其上级所引用的文件', 'Documents cited by the indicator or one above it'],
      ['没有引用文件', 'No document is cited'],
      ({ catalogue, path }, language) =>
        describeBases(
          catalogue,
          path.flatMap(({ bases }) => bases),
          language,
        ),
    ),
    column(
      'source_lines',
      ['原文行号', 'Source lines'],
      [
        '该指标在原文文件中的行号，跨页的有两行',
        'Lines of the source file; two where a page break cuts the row',
      ],
      ['没有记录原文位置', 'The place in the source is not recorded'],
      ({ leaf }) => leaf.source.rows.map(({ line }) => line).join(' '),
    ),
    column(
      'source_pages',
      ['原文页码', 'Source pages'],
      [
        '该指标在表中的页码，表头每重复一次为一页',
        'Pages of the table; each repeated header row begins one',
      ],
      ['没有记录原文位置', 'The place in the source is not recorded'],
      ({ leaf }) => [...new Set(leaf.source.rows.map(({ page }) => page))].join(' '),
    ),
  ];
}
