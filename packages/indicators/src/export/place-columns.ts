import { labels } from '../model/labels.ts';
import { type CsvColumn, column } from './csv-column.ts';
import type { Language } from './language.ts';

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

/** Where a requirement stands: its ids, the indicators above it, its number. */
export function placeColumns(): readonly CsvColumn[] {
  return [
    column(
      // With its name, because a spreadsheet reads a bare 2.1.4 as a date and a bare 5.1 as a number.
      'code',
      ['指标', 'Indicator'],
      [
        '末级指标的序号（在表中的位置）和名称，如 2.1.4 人事信息',
        'Code (position in the table) and name of the assessed indicator, such as 2.1.4 Personnel information',
      ],
      null,
      ({ leaf }, language) => `${leaf.code} ${leaf.name[language]}`,
    ),
    column(
      'indicator',
      ['指标编号', 'Indicator id'],
      [
        '末级指标的编号，在本指标体系内唯一',
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
  ];
}
