import { describe, expect, it, test } from 'vitest';
import source from '../../source/liujiang-indicator-table.txt?raw';
import { defineCatalogue, safeDefineCatalogue } from '../catalogue/define-catalogue.ts';
import { listIndicators, listLeaves, listRequirements } from '../catalogue/walk.ts';
import { liujiang } from '../liujiang/index.ts';
import type { Indicator, Leaf } from '../model/catalogue.ts';
import { countyCsv, countyOptions } from '../testing/county-table.ts';
import { type DraftCatalogue, importTable } from './import-table.ts';
import { readCsv } from './read-csv.ts';
import { readTsv } from './read-tsv.ts';
import type { SourceTable } from './table.ts';
import type { TableDoubt } from './table-doubt.ts';

function withHash(draft: DraftCatalogue) {
  return { ...draft, hash: '' };
}

/** Row, code and what stands there, in short. */
function inShort({ row, code, got }: TableDoubt): string {
  return `${row} ${code} ${got}`;
}

function indicatorIds(
  nodes: readonly Indicator[],
  above: readonly string[] = [],
): [string, string][] {
  return nodes.flatMap((node) => {
    const path = [...above, node.name.zh];
    const own: [string, string] = [path.join('/'), node.id.slice(node.id.lastIndexOf('.') + 1)];
    return [own, ...(node.kind === 'branch' ? indicatorIds(node.children, path) : [])];
  });
}

/** What is compared of a node: all that the table prints, and all ids. */
function printed(node: Indicator) {
  const { id, code, name, notes, bases } = node;
  const own = { id, code, name: name.zh, notes: notes.map(({ zh }) => zh), bases };
  if (node.kind === 'branch') return own;
  return { ...own, ...printedOfLeaf(node) };
}

function printedOfLeaf(leaf: Leaf) {
  const { columns, columnText, columnCell, responsibilities, unitText } = leaf;
  return {
    description: leaf.description?.zh ?? null,
    points: leaf.requirements.map(({ id, number, text }) => [id, number, text.zh]),
    columns,
    columnText,
    columnCell,
    responsibilities,
    unitText,
    source: leaf.source,
  };
}

describe('the table of Liujiang', () => {
  const names = new Map(liujiang.units.map(({ id, name }) => [id, name.zh]));
  const { draft, doubts } = importTable(readTsv(source), {
    id: 'liujiang',
    title: liujiang.title,
    file: liujiang.source.file,
    ids: {
      indicators: Object.fromEntries(indicatorIds(liujiang.indicators)),
      units: Object.fromEntries(liujiang.units.map(({ id, name }) => [name.zh, id])),
      columns: Object.fromEntries(
        liujiang.columns.map(({ id, owner, name }) => [
          `${names.get(owner)}/${name.zh}`,
          id.slice(id.indexOf('/') + 1),
        ]),
      ),
      bases: Object.fromEntries(liujiang.bases.map(({ id, number }) => [number, id])),
    },
  });
  const doubtsOf = (...codes: TableDoubt['code'][]) =>
    doubts.filter(({ code }) => codes.includes(code)).map(inShort);

  it('has 7 indicators of level 1, 68 leaves and 148 requirements', () => {
    expect(draft.indicators).toHaveLength(7);
    expect(listLeaves(withHash(draft))).toHaveLength(68);
    expect(listRequirements(withHash(draft))).toHaveLength(148);
  });

  it('reads as the catalogue that was made by hand, but for three cells', () => {
    const byHand = listIndicators(liujiang).map(printed);
    const read = listIndicators(withHash(draft)).map(printed);
    const differing = byHand.flatMap((node, index) =>
      Object.entries(node)
        .filter(
          ([field, value]) =>
            JSON.stringify(value) !==
            JSON.stringify(Object.entries(read[index] ?? {}).find(([name]) => name === field)?.[1]),
        )
        .map(([field]) => `${node.id} ${field}`),
    );
    expect(read).toHaveLength(byHand.length);
    expect(differing).toEqual([
      // Three columns and three units: which unit keeps which column is a reading of words like 乡镇文件.
      'disclosure.basic.plans columns',
      // 职业教育特殊教育 misses its comma, an erratum of the source.
      'services.public.education-training columns',
      'services.public.education-training columnText',
    ]);
  });

  it('has the units, documents and kinds of columns that were found by hand', () => {
    const byName = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const unitsOf = ({ units }: DraftCatalogue) =>
      units.map(({ id, kind, name }) => ({ id, kind, name: name.zh })).sort(byName);
    expect(unitsOf(draft)).toEqual(unitsOf(liujiang));
    expect(draft.bases.map(({ id, number, title }) => [id, number, title?.zh]).sort()).toEqual(
      liujiang.bases.map(({ id, number, title }) => [id, number, title?.zh]).sort(),
    );
    const read = new Map(draft.columns.map((column) => [column.id, column]));
    const differing = liujiang.columns.filter(({ id, kind, ownerStatedIn, name }) => {
      const column = read.get(id);
      return (
        column?.kind !== kind ||
        column.ownerStatedIn !== ownerStatedIn ||
        column.name.zh !== name.zh
      );
    });
    expect(differing.map(({ id }) => id)).toEqual([
      'education/vocational', // the missing comma
    ]);
  });

  it.each<[string, readonly TableDoubt['code'][], readonly string[]]>([
    [
      'shifted rows',
      ['shifted-row'],
      [
        '46 shifted-row 社会公益事业建设领域公开注：详见桂政办发〔2018〕92号文件。 | 教育领域',
        '47 shifted-row 基本医疗卫生领域',
        '48 shifted-row 环境保护领域',
        '88 shifted-row 功能设计 | 展现布局',
      ],
    ],
    [
      'the node printed three times',
      ['repeated-name'],
      [46, 52].map(
        (row) => `${row} repeated-name 社会公益事业建设领域公开注：详见桂政办发〔2018〕92号文件。`,
      ),
    ],
    [
      'the gap in the numbering',
      ['numbering-gap', 'numbering'],
      ['19 numbering-gap 5.监测时间点前6个月'],
    ],
    ['the missing comma', ['run-together'], ['71 run-together 职业教育特殊教育']],
    ['the title above', ['text-above-table'], ['3 text-above-table 附件']],
  ])('tells %s', (_, codes, expected) => {
    expect(doubtsOf(...codes)).toEqual(expected);
  });

  it('tells the two cells that a page break cuts', () => {
    const breaks = doubts.filter(({ code }) => code === 'page-break');
    expect(breaks.map(({ row, assumed }) => [row, assumed.zh])).toEqual([
      [91, '换页接续，并入“展现布局”。'],
      [108, '换页接续，并入“日常监管”。'],
    ]);
  });

  it('tells every merged cell of columns and units', () => {
    const inherited = listLeaves(liujiang).flatMap((leaf) => [
      ...(leaf.columnCell === 'inherited' ? [`${leaf.source.rows[0]?.line} merged-cell `] : []),
      ...(leaf.responsibilities.some((part) => part.inherited)
        ? [`${leaf.source.rows[0]?.line} merged-cell `]
        : []),
    ]);
    expect(doubtsOf('merged-cell')).toEqual(inherited);
  });

  it('reads the numbers that were read by hand, and none otherwise', () => {
    const numbersOf = (catalogue: DraftCatalogue) =>
      new Map(
        listRequirements(withHash(catalogue)).map(({ id, parameters }) => [
          id,
          Object.values(parameters).map((parameter) => ({
            text: parameter.text ?? '',
            is: JSON.stringify(
              parameter.type === 'duration'
                ? [parameter.value, parameter.unit, parameter.bound]
                : parameter.type === 'count' && [parameter.limit, parameter.value, parameter.bound],
            ),
          })),
        ]),
      );
    const byHand = numbersOf(liujiang);
    const read = [...numbersOf(draft)].flatMap(([id, found]) =>
      found.map((one) => ({ id, ...one })),
    );
    expect(read.map(({ id, text }) => `${id} ${text}`)).toEqual([
      'disclosure.basic.personnel/2 前1年内',
      'disclosure.basic.statistics/5 前6个月内',
      'interaction.consulting.realtime/1 一个工作日内',
      'interaction.collection.channels/2 1个月内',
      'interaction.collection.quantity/1 前1年内',
      'interaction.collection.quantity/1 超过（含）6次',
      'safeguards.training/2 不少于1次',
    ]);
    for (const { id, is } of read) expect(byHand.get(id)?.map((one) => one.is)).toContain(is);
  });

  it('splits the lists that were split by hand, and none otherwise', () => {
    const elementsOf = (catalogue: DraftCatalogue) =>
      listRequirements(withHash(catalogue))
        .filter(({ elements }) => elements.length > 0)
        .map(
          ({ id, elements, openList }) =>
            [id, openList, elements.map(({ name }) => name.zh).join('、')] as const,
        );
    const byHand = new Map(elementsOf(liujiang).map(([id, ...rest]) => [id, rest]));
    const differing = elementsOf(draft).filter(
      ([id, ...rest]) => JSON.stringify(byHand.get(id)) !== JSON.stringify(rest),
    );
    expect(elementsOf(draft)).toHaveLength(10);
    // By hand the words in brackets are the condition of the element.
    expect(differing.map(([id]) => id)).toEqual(['disclosure.projects.investment-approvals/1']);
  });

  it('comes with its doubts in the order of the table', () => {
    const rows = doubts.map(({ row }) => row ?? Number.POSITIVE_INFINITY);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });
});

describe('the table of a county that does not exist', () => {
  const { draft, doubts } = importTable(readCsv(countyCsv), countyOptions);

  it('is a catalogue once ids and English are given', () => {
    const county = defineCatalogue(draft);
    expect(listRequirements(county).map(({ id, text }) => [id, text.zh])).toEqual([
      ['disclosure.notices/1', '设置通知公告栏目；'],
      ['disclosure.notices/2', '监测时间点前2周内有更新。'],
      ['disclosure.finance/1', '发布预算、决算、采购等信息。'],
      ['interaction.mailbox/1', '收到来信后5个工作日内答复；'],
      ['interaction.mailbox/2', '答复应公开。'],
      ['interaction.consultations/1', '全年开展意见征集不少于3次。'],
    ]);
    expect(
      listLeaves(county).map(({ columns, responsibilities }) => [
        columns,
        responsibilities.map(({ unit, role, inherited }) => `${unit} ${role} ${inherited}`),
      ]),
    ).toEqual([
      [['towns/notices'], ['towns responsible false']],
      [['finance/finance'], ['finance lead false', 'towns assist false']],
      [['petitions/mailbox'], ['petitions responsible false']],
      [['petitions/mailbox'], ['petitions responsible true']],
    ]);
  });

  it('leaves these doubts', () => {
    expect(doubts.map(inShort)).toEqual([
      '2 unknown-heading 序号',
      '2 unknown-heading 分值',
      '4 enumeration 发布预算、决算、采购等信息。',
      '7 merged-cell ',
      '7 merged-cell ',
      '7 untyped-number 全年开展意',
      'null assumed-method 6',
    ]);
  });

  it('without English is refused, each text by its path', () => {
    const { english: _, ...without } = countyOptions;
    const imported = importTable(readCsv(countyCsv), without);
    const result = safeDefineCatalogue(imported.draft);
    const missing = imported.doubts.find(({ code }) => code === 'missing-english')?.got;
    expect(
      result.success
        ? []
        : result.problems.map(({ path }) => path.slice(path.lastIndexOf('.') + 1)),
    ).toEqual(Array.from({ length: Number(missing) }, () => 'en'));
  });

  it('numbers what has no id by its place', () => {
    const { ids: _, ...without } = countyOptions;
    const numbered = importTable(readCsv(countyCsv), without);
    expect(defineCatalogue(numbered.draft).indicators.map(({ id }) => id)).toEqual([
      'indicator-1',
      'indicator-2',
    ]);
    expect(listLeaves(withHash(numbered.draft))[3]?.id).toBe('indicator-2.indicator-2');
    // 6 indicators, 3 units, 3 columns, 1 document
    expect(numbered.doubts.filter(({ code }) => code === 'missing-id')).toHaveLength(13);
  });
});

const heading = ['一级指标', '二级指标', '三级指标', '指标说明', '对应栏目', '责任单位'];

function read(rows: readonly (readonly (string | null)[])[], rest: Partial<SourceTable> = {}) {
  return importTable({ rows: [heading, ...rows], ...rest }, { id: 'x', file: 'x.csv' });
}

describe('single cells', () => {
  test.each<[string, string, readonly (readonly [string | null, string])[], readonly string[]]>([
    [
      '1. with a blank',
      '1. 甲；2. 乙。',
      [
        ['1', '甲；'],
        ['2', '乙。'],
      ],
      [],
    ],
    [
      '1、',
      '1、甲；2、乙。',
      [
        ['1', '甲；'],
        ['2', '乙。'],
      ],
      [],
    ],
    [
      '（1）',
      '（1）甲；（2）乙。',
      [
        ['1', '甲；'],
        ['2', '乙。'],
      ],
      [],
    ],
    [
      '（一）',
      '（一）甲；（二）乙。',
      [
        ['1', '甲；'],
        ['2', '乙。'],
      ],
      [],
    ],
    [
      '①',
      '①甲；②乙。',
      [
        ['1', '甲；'],
        ['2', '乙。'],
      ],
      [],
    ],
    [
      'inner numbers of another style',
      '1.甲：①丙；②丁；2.乙。',
      [
        ['1', '甲：①丙；②丁；'],
        ['2', '乙。'],
      ],
      [],
    ],
    [
      'a decimal and a count',
      '网速为2.5倍，第2、3季度。',
      [[null, '网速为2.5倍，第2、3季度。']],
      ['enumeration', 'untyped-number'],
    ],
    [
      'a gap',
      '1.甲；3.乙。',
      [
        ['1', '甲；'],
        ['3', '乙。'],
      ],
      ['numbering-gap'],
    ],
    [
      'a number that goes back',
      '1.甲；2.乙；1.丙。',
      [
        ['1', '甲；'],
        ['2', '乙；1.丙。'],
      ],
      ['numbering', 'untyped-number'],
    ],
  ])('numbered points: %s', (_, explanation, points, codes) => {
    const { draft, doubts } = read([['指标', '', '', explanation, '——', '——']]);
    const [leaf] = listLeaves(withHash(draft));
    expect(leaf?.requirements.map(({ number, text }) => [number, text.zh])).toEqual(points);
    const own = doubts.filter(({ heading: at }) => at === '指标说明').map(({ code }) => code);
    expect(own).toEqual(codes);
  });

  test.each<[string, readonly string[]]>([
    ['甲局、乙局', ['甲局 responsible', '乙局 responsible']],
    ['甲局牵头，各部门配合', ['甲局 lead', '各部门 assist']],
    ['牵头单位：甲局；配合单位：乙局、丙局', ['甲局 lead', '乙局 assist', '丙局 assist']],
    ['甲局（牵头）、乙局（配合）', ['甲局 lead', '乙局 assist']],
    ['甲局负责功能设计，乙局配合做好发布', ['甲局 feature', '乙局 assist']],
  ])('units: %s', (cell, expected) => {
    const { draft } = read([['指标', '', '', '说明', '——', cell]]);
    const names = new Map(draft.units.map(({ id, name }) => [id, name.zh]));
    const [leaf] = listLeaves(withHash(draft));
    expect(leaf?.responsibilities.map(({ unit, role }) => `${names.get(unit)} ${role}`)).toEqual(
      expected,
    );
  });

  it('splits a list only where its beginning and end are clear', () => {
    const elementsOf = (text: string) =>
      listRequirements(withHash(read([['指标', '', '', text, '——', '——']]).draft))[0]?.elements.map(
        ({ name }) => name.zh,
      );
    expect(elementsOf('申报要求、申报材料、办理时限等的公开情况。')).toEqual([
      '申报要求',
      '申报材料',
      '办理时限',
    ]);
    expect(elementsOf('公开申报要求、申报材料等。')).toEqual([]);
    expect(elementsOf('设置栏目。')).toEqual([]);
  });

  it('cuts clauses where the obligation changes', () => {
    const [requirement] = listRequirements(
      withHash(
        read([['指标', '', '', '页面应清晰，颜色不宜过多；可使用图片。', '——', '——']]).draft,
      ),
    );
    expect(requirement?.clauses).toEqual([
      { zh: '页面应清晰，', obligation: 'must' },
      { zh: '颜色不宜过多；', obligation: 'should-not' },
      { zh: '可使用图片。', obligation: 'may' },
    ]);
  });
});

describe('rows', () => {
  it('that repeat a name on each row are no doubt, where no blank stands for one', () => {
    const { draft, doubts } = read([
      ['甲', '乙', '丙', '说明一。', '——', '——'],
      ['甲', '乙', '丁', '说明二。', '——', '——'],
    ]);
    expect(listIndicators(withHash(draft)).map(({ name }) => name.zh)).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
    ]);
    expect(doubts.filter(({ code }) => code === 'repeated-name')).toEqual([]);
  });

  it('under an indicator with an explanation of its own stand beside it', () => {
    const { draft, doubts } = read([
      ['甲', '乙', '', '说明一。', '——', '——'],
      ['', '', '丙', '说明二。', '——', '——'],
    ]);
    expect(listIndicators(withHash(draft)).map(({ code, name }) => `${code} ${name.zh}`)).toEqual([
      '1 甲',
      '1.1 乙',
      '1.2 丙',
    ]);
    expect(doubts.map(({ code }) => code)).toContain('no-parent');
  });

  it('of one point each, the name merged, are one leaf', () => {
    const { draft, doubts } = read(
      [
        ['甲', '乙', null, '1. 设置栏目；', '栏目', '县政府办'],
        [null, null, null, '2. 及时更新。', null, null],
        ['丙', null, null, '说明。', null, null],
      ],
      {
        merges: [1, 2, 5, 6].map((column) => ({ top: 2, bottom: 3, left: column, right: column })),
      },
    );
    expect(listRequirements(withHash(draft)).map(({ text }) => text.zh)).toEqual([
      '设置栏目；',
      '及时更新。',
      '说明。',
    ]);
    // In a sheet a blank cell is merged only where it says so.
    expect(doubts.filter(({ row }) => row === 4).map(({ code }) => code)).toEqual([
      'blank-cell',
      'blank-cell',
      'missing-id',
    ]);
    expect(listLeaves(withHash(draft))[1]?.columnCell).toBe('none');
  });

  it('that say nothing or lead nowhere are told', () => {
    const { draft, doubts } = read([
      ['', '', '', '', '填表说明', ''],
      ['甲', '乙', '', '', '栏目', ''],
      ['丙', '', '', '说明。', '——', '——', '备注'],
    ]);
    expect(listIndicators(withHash(draft)).map(({ name }) => name.zh)).toEqual(['丙']);
    expect(doubts.map(inShort).slice(0, 5)).toEqual([
      '2 unread-cell 填表说明',
      '3 unread-cell 栏目',
      '3 empty-branch 乙',
      '3 empty-branch 甲',
      '4 extra-cells 备注',
    ]);
  });

  it('without a heading above are not read', () => {
    const { draft, doubts } = importTable({ rows: [['甲', '乙']] }, { id: 'x', file: 'x' });
    expect(draft.indicators).toEqual([]);
    expect(doubts.map(inShort)).toEqual(['null no-heading 甲乙']);
  });

  it('take ids and headings that nobody has as a slip', () => {
    const { doubts } = importTable(
      {
        rows: [
          ['一级指标', '指标说明', '责任単位'],
          ['健康情况', '说明。', '县政府办'],
        ],
      },
      { id: 'x', file: 'x', ids: { indicators: { 健康状况: 'health' } } },
    );
    const hints = doubts.filter(({ code }) => code === 'unknown-heading' || code === 'unused-id');
    expect(hints.map(({ expected }) => expected.en)).toEqual([
      'a known heading (did you mean 责任单位、责任部门?)',
      'a name of the table (did you mean 健康情况?)',
    ]);
  });
});
