import type { GainLine } from '../view/assessment-view.ts';
import { words } from '../view/fixed-texts.ts';
import { listNames } from '../view/text.ts';
import { column, type TableColumn } from './table-column.ts';

export function listGainColumns(): readonly TableColumn<GainLine>[] {
  return [
    column(
      'rank',
      ['名次', 'Rank'],
      ['按可增分从高到低', 'By the points to gain'],
      null,
      ({ rank }) => String(rank),
      {
        type: 'number',
        width: 6,
      },
    ),
    column(
      'indicator',
      ['指标', 'Indicator'],
      ['序号（含要求序号）和名称', 'Code with the printed number, and name'],
      null,
      ({ code, indicator }) => `${code} ${indicator}`,
      { width: 34 },
    ),
    column(
      'fix',
      ['整改事项', 'What to fix'],
      ['不达标的情况', 'What was found unmet'],
      null,
      ({ fix }) => fix,
      {
        width: 60,
      },
    ),
    column(
      'units',
      ['责任单位', 'Units'],
      [
        '负责或牵头的单位；未明确的予以注明',
        'Units responsible or in the lead; says so where nobody is named',
      ],
      null,
      ({ units }, language) => listNames(units, language) || words.unassigned[language],
      { width: 30 },
    ),
    column(
      'gain',
      ['可增分', 'Points to gain'],
      [
        '单独整改后总分增加的分数；有未知时为区间',
        'Points that it alone adds to the total; a range where something is unknown',
      ],
      null,
      ({ gain }) => gain,
      { type: 'number', width: 12 },
    ),
    column(
      'cumulative',
      ['累计可增分', 'Gain with all above'],
      ['连同以上各项一并整改后总分增加的分数', 'Points that it adds together with all rows above'],
      null,
      ({ cumulative }) => cumulative,
      { type: 'number', width: 14 },
    ),
  ];
}
