import type { ScoreLine } from '../view/assessment-view.ts';
import { listNames } from '../view/text.ts';
import { column, type TableColumn } from './table-column.ts';

const none = [
  '没有适用的内容，或方案不计分（见“状态”）',
  'Nothing applies, or the scheme leaves it out (see Status)',
] as const;

/** The score tree, one row for the total and for each indicator. */
export function listScoreColumns(): readonly TableColumn<ScoreLine>[] {
  return [
    column(
      'indicator',
      ['指标', 'Indicator'],
      ['序号和名称；第一行为总分', 'Code and name; the first row is the total'],
      null,
      ({ code, name }) => (code === '' ? name : `${code} ${name}`),
      { width: 36 },
    ),
    column(
      'indicator_id',
      ['指标编号', 'Indicator id'],
      ['在指标体系内唯一', 'Unique in the table'],
      ['本行为总分', 'The row is the total'],
      ({ indicator }) => indicator ?? '',
      { width: 34 },
    ),
    column(
      'level',
      ['级别', 'Level'],
      ['0为总分，1至3为一级至三级指标', '0 is the total, 1 to 3 are the levels of the table'],
      null,
      ({ depth }) => String(depth),
      { type: 'number', width: 6 },
    ),
    column(
      'full',
      ['满分', 'Full marks'],
      ['可得的分数', 'Points that it can reach'],
      null,
      ({ full }) => full,
      { type: 'number', width: 10 },
    ),
    column(
      'score',
      ['得分', 'Score'],
      ['确定的得分，按方案修约一次', 'The settled score, rounded once by the scheme'],
      [
        '尚未确定，或没有得分（见“状态”）；不是0分',
        'Not settled, or there is no score (see Status); not 0',
      ],
      ({ value }) => value ?? '',
      { type: 'number', width: 10 },
    ),
    column(
      'least',
      ['下限', 'Least'],
      ['未判定的全部不达标时的得分', 'The score if all that is unknown turns out unmet'],
      none,
      ({ min }) => min ?? '',
      { type: 'number', width: 10 },
    ),
    column(
      'most',
      ['上限', 'Most'],
      ['未判定的全部达标时的得分', 'The score if all that is unknown turns out met'],
      none,
      ({ max }) => max ?? '',
      { type: 'number', width: 10 },
    ),
    column(
      'status',
      ['状态', 'Status'],
      ['得分是否确定', 'Whether the score is settled'],
      null,
      ({ statusName }) => statusName,
      { width: 14 },
    ),
    column(
      'judged',
      ['已判定比例', 'Share judged'],
      ['可判定的内容中已判定的比例', 'How much of what can be judged is judged'],
      ['没有可判定的内容', 'There is nothing to judge'],
      ({ judged }) => judged ?? '',
      { width: 12 },
    ),
    column(
      'grade',
      ['等次', 'Grade'],
      ['方案规定的等次', 'The grade that the scheme gives'],
      ['方案未设等次，或得分未定', 'The scheme has no grades, or the score is not settled'],
      ({ band }) => band ?? '',
      { width: 10 },
    ),
    column(
      'grade_basis',
      ['等次依据', 'Graded by'],
      [
        '等次按未修约还是修约后的得分评定；二者等次不同的予以说明',
        'Whether the grade goes by the score before or after rounding; where these differ, why',
      ],
      ['方案未设等次，或没有得分', 'The scheme has no grades, or there is no score'],
      ({ bandBasis }) => bandBasis,
      { width: 30 },
    ),
    column(
      'explanation',
      ['得分说明', 'Explanation'],
      ['得分的由来', 'How the score came about'],
      null,
      ({ sentence }) => sentence,
      { width: 60 },
    ),
    column(
      'notices',
      ['阅读须知', 'Notices'],
      [
        '使用该得分时必须说明的事项；总分行列出全部',
        'What must be told with the score; the total has all of them',
      ],
      ['没有须说明的事项', 'There is nothing to be told'],
      ({ notices }, language) => listNames(notices, language),
      { width: 40 },
    ),
  ];
}
