import { defineDirectory, type Reason } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { derive, failure, open, whole } from '../../testing/derive.ts';

const personnel = 'disclosure.basic.personnel/2';
const collectedAt = '2020-12-01';
const fresh = { name: '人事任免', items: whole({ publishedAt: '2020-06-12' }) };
const stale = { name: '人事任免', items: whole({ publishedAt: '2018-06-12' }) };
const bureau = { unit: '区人力资源社会保障局', name: '人事信息' };

function appointments(columns: object, options = {}) {
  return derive({ collectedAt, columns }, options).facts.updates[personnel]?.['appointments'];
}

describe('an update of a first-level section', () => {
  test.each<[string, object, string[], Reason[]]>([
    [
      'is found in the open',
      open({ ...bureau, sections: open(fresh) }),
      ['2020-06-12'],
      ['incomplete-list'],
    ],
    [
      'is ruled out by whole lists only',
      whole({ ...bureau, sections: whole(stale) }),
      ['2018-06-12'],
      [],
    ],
    [
      'may stand in a column that was not looked at',
      open({ ...bureau, sections: whole(stale) }),
      ['2018-06-12'],
      ['incomplete-list'],
    ],
    [
      'may stand in a section that was not looked at',
      whole({ ...bureau, sections: open() }),
      [],
      ['incomplete-list'],
    ],
    [
      'is ruled out where the section does not exist',
      whole({ ...bureau, sections: whole() }),
      [],
      [],
    ],
    ['is ruled out where the column does not exist', whole(), [], []],
    ['may stand in sections that nobody listed', whole(bureau), [], ['missing-fact']],
    [
      'may stand in a column that failed',
      whole({ ...bureau, failed: failure }),
      [],
      ['fetch-failed'],
    ],
    [
      'may stand in an item that has expired',
      whole({
        ...bureau,
        sections: whole({
          name: '人事任免',
          items: whole({ publishedAt: '2020-06-12', expiresOn: '2020-11-29' }),
        }),
      }),
      [],
      ['expired-evidence'],
    ],
    [
      'may stand in a column of a list of which one record has expired',
      whole(
        { ...bureau, sections: whole(stale) },
        { ...bureau, sections: open(fresh), expiresOn: '2020-11-29' },
      ),
      ['2018-06-12'],
      ['expired-evidence'],
    ],
    [
      'is not believed where another record says that the column is blank',
      whole({ ...bureau, state: 'blank' }, { ...bureau, sections: open(fresh) }),
      [],
      ['conflicting-evidence'],
    ],
    [
      'may stand in a column that is under maintenance',
      whole({ ...bureau, state: 'under-maintenance' }),
      [],
      ['under-maintenance'],
    ],
    [
      'may stand in a section that failed',
      whole({ ...bureau, sections: whole({ name: '人事任免', failed: failure }) }),
      [],
      ['fetch-failed'],
    ],
    [
      'may stand under a name that nobody knows',
      whole({ ...bureau, sections: whole({ name: '任免信息' }) }),
      [],
      ['missing-fact'],
    ],
    [
      'may stand in a column that nobody knows',
      whole({ unit: '区财政局', name: '人事' }),
      [],
      ['missing-fact'],
    ],
    [
      'may stand in a column whose owner is not said',
      whole({ name: '人事信息', sections: whole(fresh) }),
      [],
      ['missing-fact'],
    ],
  ])('%s', (_, columns, dates, reasons) => {
    expect(appointments(columns)).toEqual({ dates, reasons });
  });

  test('counts in any of the columns of the leaf', () => {
    const columns = whole(
      { ...bureau, sections: whole(stale) },
      { id: 'towns/personnel', unit: '拉堡镇', sections: whole(fresh) },
    );
    expect(appointments(columns)?.dates).toEqual(['2020-06-12', '2018-06-12']);
  });

  test('in a column that is recorded twice is not believed', () => {
    const columns = whole(
      { ...bureau, sections: whole(stale) },
      { id: 'human-resources/personnel', sections: whole(fresh) },
    );
    expect(appointments(columns)).toEqual({ dates: [], reasons: ['conflicting-evidence'] });
  });

  test('is ruled out once every member of a group is shown', () => {
    const directory = defineDirectory({
      id: 'test',
      version: '1',
      units: [{ id: 'labao', name: '拉堡镇人民政府', shortNames: ['拉堡镇'] }],
      groups: [{ id: 'towns', members: ['labao'] }],
    });
    const town = { unit: '拉堡镇', name: '人事信息', sections: whole(stale) };
    const columns = open({ ...bureau, sections: whole(stale) }, town);
    expect(appointments(columns, { directory })?.reasons).toEqual([]);
    expect(appointments(columns)?.reasons).toEqual(['missing-fact']);
  });
});

describe('columns are matched once, by id or by name and unit', () => {
  test.each<[string, object, string, string, string[]]>([
    [
      'a name without its unit',
      { name: '人事信息' },
      'column-without-unit',
      '',
      ['towns/personnel', 'human-resources/personnel'],
    ],
    [
      'a name of an unknown unit',
      { name: '人事信息', unit: '区人事局' },
      'column-without-unit',
      '',
      ['towns/personnel', 'human-resources/personnel'],
    ],
    [
      'a name of another unit',
      { name: '统计数据', unit: '区教育局' },
      'unknown-column',
      '',
      ['statistics/statistics'],
    ],
    [
      'an unknown name',
      { name: '统计资料', unit: '区统计局' },
      'unknown-column',
      '.name',
      ['统计数据'],
    ],
    [
      'a section for a column',
      { name: '人事任免', unit: '区人力资源社会保障局' },
      'unknown-column',
      '.name',
      ['towns/personnel', 'human-resources/personnel'],
    ],
    [
      'an unknown id',
      { id: 'statistics/statistic' },
      'unknown-column',
      '.id',
      ['statistics/statistics'],
    ],
  ])('%s is a warning', (_, record, code, field, nearest) => {
    const { warnings } = derive({ columns: open(record) });
    expect(warnings).toContainEqual(
      expect.objectContaining({ code, path: `columns.records[0]${field}` }),
    );
    const warning = warnings.find((one) => one.code === code);
    expect(warning?.nearest.slice(0, nearest.length)).toEqual(nearest);
  });

  test('of a section that is given as a column it is told where sections are read', () => {
    const { warnings } = derive({
      columns: open({ name: '任前公示', unit: '区人力资源社会保障局' }),
    });
    expect(warnings.map(({ message }) => message)).toContainEqual({
      zh: '栏目“任前公示”不在指标体系中；它是“人事信息”栏目下的一级栏目，请填在该栏目的 sections 中',
      en: 'The column “任前公示” is not in the catalogue; it is a section of “人事信息”, and is read in the “sections” of that column.',
    });
    // 政务动态 is a column that each member has, and no section.
    const { warnings: others } = derive({ columns: open({ name: '政务动态', unit: '拉堡镇' }) });
    expect(others.map(({ message }) => message.zh)).toContain('栏目“政务动态”不在指标体系中');
  });

  test('spaces, quotes and width do not matter, an alias helps', () => {
    const sections = open(fresh);
    for (const record of [
      { unit: ' 区人力资源社会保障局', name: '“人事　信息”', sections },
      { unit: 'human-resources', name: '人事信息', sections },
      { id: 'human-resources/personnel', sections },
      { name: '人事动态', sections },
    ]) {
      const columnAliases = { 人事动态: 'human-resources/personnel' };
      expect(appointments(open(record), { columnAliases })?.dates).toEqual(['2020-06-12']);
    }
  });
});
