import type { Language } from '@liujiang/indicators/export';
import type { DutyView, FindingLine } from '../view/assessment-view.ts';
import { words } from '../view/fixed-texts.ts';
import { inBrackets, listNames } from '../view/text.ts';
import {
  foundColumns,
  identityColumns,
  siteColumnsColumn,
  textColumn,
} from './requirement-columns.ts';
import { column, type TableColumn } from './table-column.ts';

/** Units with their parts: `区教育局（牵头）`. */
export function sayDuties(duties: readonly DutyView[], language: Language): string {
  const names = duties.map(({ name, roles }) =>
    roles.length === 0 ? name : `${name}${inBrackets(listNames(roles, language), language)}`,
  );
  return names.length === 0 ? words.unassigned[language] : listNames(names, language);
}

const itself = (line: FindingLine): FindingLine => line;

const notByParts = ['该要求不是逐项判定的', 'It is not judged part by part'] as const;

/** Every finding, one row for each requirement. */
export function listFindingColumns(): readonly TableColumn<FindingLine>[] {
  return [
    ...identityColumns(itself),
    column(
      'path',
      ['所属指标', 'Path'],
      ['从一级指标到末级指标', 'From the level-1 indicator to the leaf'],
      null,
      ({ path }) => path,
      { width: 40 },
    ),
    textColumn(itself),
    column(
      'outcome',
      ['检查结果', 'Outcome'],
      [
        '达标、不达标、无法判断、不适用、未检查',
        'passed, failed, cannot tell, inapplicable, untested',
      ],
      null,
      ({ outcomeName }) => outcomeName,
      { width: 12 },
    ),
    ...foundColumns(itself, ({ reasons }) => reasons),
    column(
      'parts_met',
      ['已具备项数', 'Parts met'],
      ['逐项判定时已符合的项数', 'Where it is judged part by part: parts that are met'],
      notByParts,
      ({ met }) => met?.split('/')[0] ?? '',
      { type: 'number', width: 12 },
    ),
    column(
      'parts',
      ['应具备项数', 'Parts in all'],
      ['逐项判定时的总项数', 'Where it is judged part by part: all parts'],
      notByParts,
      ({ met }) => met?.split('/')[1] ?? '',
      { type: 'number', width: 12 },
    ),
    column(
      'method',
      ['检查方式', 'Method'],
      [
        '自动检查、人工辅助检查、人工检查或材料审核',
        'automatic, assisted, manual or from documents',
      ],
      null,
      ({ method }) => method,
      { width: 16 },
    ),
    column(
      'units',
      ['责任单位', 'Units'],
      ['单位及其职责；未明确的予以注明', 'Units with their parts; says so where nobody is named'],
      null,
      ({ duties }, language) => sayDuties(duties, language),
      { width: 34 },
    ),
    siteColumnsColumn(itself),
    column(
      'waiver',
      ['豁免', 'Waiver'],
      [
        '已批准的例外：原因、批准人、有效期',
        'An accepted exception: reason, who granted it, until when',
      ],
      ['没有豁免', 'There is none'],
      ({ waiver }) => waiver ?? '',
      { width: 24 },
    ),
    column(
      'gain',
      ['可增分', 'Points to gain'],
      [
        '该项达标后总分增加的分数；有未知时为区间',
        'Points that meeting it adds to the total; a range where something is unknown',
      ],
      ['没有不达标，或达标后不增分', 'It did not fail, or meeting it adds nothing'],
      ({ gain }) => gain ?? '',
      { type: 'number', width: 12 },
    ),
  ];
}
