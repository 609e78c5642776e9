import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { importColumns } from './import-columns.ts';
import { importConsultations } from './import-consultations.ts';
import { importEnquiries } from './import-enquiries.ts';

/** 单位,栏目,标题,发布时间 / 区统计局,统计数据,月报,2020年11月20日 in GB18030, made with Python's encoder. */
const gb18030 =
  'b5a5cebb2cc0b8c4bf2cb1eacce22cb7a2b2bccab1bce40d0ac7f8cdb3bcc6bed62ccdb3bcc6cafdbedd2cd4c2b1a82c32303230c4ea3131d4c23230c8d50d0a';

const monthly = '单位,栏目,标题,发布时间\r\n区统计局,统计数据,月报,2020年11月20日\r\n';

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string): Uint8Array {
  const codes = Array.from(`\u{FEFF}${text}`, (letter) => letter.charCodeAt(0));
  return Uint8Array.from(codes.flatMap((code) => [code % 256, Math.floor(code / 256)]));
}

describe('files as office programs save them', () => {
  test.each<[string, string | Uint8Array]>([
    ['text', monthly],
    ['text with a byte-order mark', `\u{FEFF}${monthly}`],
    ['UTF-8', bytes(monthly)],
    ['UTF-8 with a byte-order mark', bytes(`\u{FEFF}${monthly}`)],
    ['UTF-16', utf16(monthly)],
    ['GB18030', fromHex(gb18030)],
    ['tabs', monthly.replaceAll(',', '\t')],
    ['semicolons', monthly.replaceAll(',', ';')],
    ['quoted cells', monthly.replaceAll(/[^,\r\n]+/g, '"$&"')],
    ['a title and a blank line above the heading', `网站信息更新情况表,,,\r\n,,,\r\n${monthly}`],
    ['a title that is no row of the table', `网站信息更新情况表\r\n${monthly}`],
    ['the heading repeated after a page break', `${monthly}单位,栏目,标题,发布时间\r\n`],
    ['spaces and quotes in headings', monthly.replace('发布时间', ' “发布 时间” ')],
  ])('%s', (_, source) => {
    expect(importColumns(source)).toEqual({
      records: [
        {
          name: '统计数据',
          unit: '区统计局',
          items: { records: [{ title: '月报', publishedAt: '2020年11月20日' }] },
        },
      ],
      doubts: [],
    });
  });
});

describe('items become columns and sections', () => {
  test('by unit, column and section', () => {
    const csv = [
      '责任单位,栏目名称,一级栏目,标题,链接,发布时间,来源',
      '区人社局,人事信息,人事任免,甲,http://a,2020-01-01,本网',
      '区人社局,人事信息,招考招录,乙,,2020-01-02 10:00,',
      '区人社局,人事信息,人事任免,"丙, ""丁""",,,',
      '区财政局,人事信息,,戊,,无,',
    ].join('\n');
    const { records, doubts } = importColumns(csv);
    expect(doubts).toEqual([]);
    expect(records).toEqual([
      {
        name: '人事信息',
        unit: '区人社局',
        sections: {
          records: [
            {
              name: '人事任免',
              items: {
                records: [
                  { title: '甲', url: 'http://a', publishedAt: '2020-01-01', source: '本网' },
                  { title: '丙, "丁"' },
                ],
              },
            },
            {
              name: '招考招录',
              items: { records: [{ title: '乙', publishedAt: '2020-01-02 10:00' }] },
            },
          ],
        },
      },
      {
        name: '人事信息',
        unit: '区财政局',
        items: { records: [{ title: '戊', publishedAt: null }] },
      },
    ]);
    expect(parseEvidence({ columns: { records } }).columns?.records).toEqual(records);
  });
});

describe('doubts name the file, the row and the heading', () => {
  test.each<[string, string, string, number | null, string | null, string]>([
    [
      'a date that cannot be read',
      '栏目,发布时间\n公告,即日起',
      'unreadable-date',
      2,
      '发布时间',
      '即日起',
    ],
    [
      'a day that does not exist',
      '栏目,发布时间\n公告,2019-02-29',
      'unreadable-date',
      2,
      '发布时间',
      '2019-02-29',
    ],
    [
      'a day as a spreadsheet counts it',
      '栏目,发布时间\n公告,44166',
      'unreadable-date',
      2,
      '发布时间',
      '44166',
    ],
    [
      'rows are counted as a spreadsheet does',
      '表,\n\n栏目,发布时间\n"公\n告",2020-01-01\n公告,近日',
      'unreadable-date',
      5,
      '发布时间',
      '近日',
    ],
    [
      'another date',
      '栏目,标题,发文日期\n公告,甲,2020-01-01',
      'other-date',
      1,
      '发文日期',
      '发文日期',
    ],
    [
      'an unknown heading',
      '栏目,标题,发布时问\n公告,甲,2020-01-01',
      'unknown-heading',
      1,
      '发布时问',
      '发布时问',
    ],
    [
      'one field twice',
      '栏目,发布时间,发布日期\n公告,2020-01-01,2019-01-01',
      'repeated-heading',
      1,
      '发布日期',
      '发布日期',
    ],
    ['a row of no column', '栏目,标题\n,甲', 'missing-cell', 2, '栏目', ''],
    ['more cells than headings', '栏目,标题\n公告,甲,乙', 'extra-cells', 2, null, '乙'],
    ['no heading', '公告,甲\n公告,乙', 'no-heading', null, null, '公告 甲'],
    ['nothing', '', 'no-heading', null, null, ''],
  ])('%s', (_, csv, code, row, heading, got) => {
    const { doubts } = importColumns(csv, { file: '栏目.csv' });
    expect(doubts).toMatchObject([{ file: '栏目.csv', code, row, heading, got }]);
    expect(doubts[0]?.expected.zh).toMatch(/\p{Script=Han}/u);
  });

  test('what cannot be read is kept, the nearest heading is named', () => {
    const { records, doubts } = importColumns('栏目,发布时间,来原\n公告,即日起,本网');
    expect(records[0]?.items?.records).toEqual([{ publishedAt: '即日起' }]);
    expect(doubts.map(({ nearest }) => nearest[0])).toEqual(['来源', undefined]);
  });

  test('a quotation mark that is never closed stops nothing', () => {
    const { records, doubts } = importColumns('栏目,标题\n公告,甲\n公告,"乙');
    expect(records[0]?.items?.records).toHaveLength(2);
    expect(doubts).toMatchObject([{ code: 'broken-quotes' }]);
  });
});

test('headings of the user', () => {
  const options = { headings: { name: ['频道'], publishedAt: ['上网时间'] } };
  const { records, doubts } = importColumns('频道,上网时间\n公告,2020-01-01', options);
  expect(doubts).toEqual([]);
  expect(records).toEqual([{ name: '公告', items: { records: [{ publishedAt: '2020-01-01' }] } }]);
});

test('consultations', () => {
  const csv = [
    '征集主题,征集部门,开始时间,截止时间,反馈时间,反馈链接',
    '甲,市司法局,2022年11月18日,11月24日,2022年11月28日,http://f',
    '乙,,即日起,2020年11月28日前,——,',
  ].join('\n');
  const { records, doubts } = importConsultations(csv);
  expect(records).toEqual([
    {
      title: '甲',
      department: '市司法局',
      opensAt: '2022年11月18日',
      closesAt: '11月24日',
      feedbackAt: '2022年11月28日',
      feedbackUrl: 'http://f',
    },
    { title: '乙', opensAt: '即日起', closesAt: '2020年11月28日前', feedbackAt: null },
  ]);
  expect(doubts).toMatchObject([{ code: 'unreadable-date', row: 3, heading: '开始时间' }]);
});

test('enquiries', () => {
  const csv = [
    '咨询主题,咨询时间,答复时间,答复单位,是否准确',
    '入学,2020-09-30 10:00,2020-10-09,教育局,是',
    '路灯,2020-09-30,无,城管局,',
    '公园,2020-09-30,2020-10-10,城管局,不准确',
    '社保,2020-09-30,2020-10-10,人社局,大致',
  ].join('\n');
  const { records, doubts } = importEnquiries(csv);
  expect(records.map(({ accurate }) => accurate)).toEqual([true, undefined, false, undefined]);
  expect(records[1]).toEqual({
    topic: '路灯',
    askedAt: '2020-09-30',
    repliedAt: null,
    unit: '城管局',
  });
  expect(doubts).toMatchObject([{ code: 'unreadable-answer', row: 5, got: '大致' }]);
  expect(parseEvidence({ simulatedEnquiries: { records } }).version).toBe(1);
});
