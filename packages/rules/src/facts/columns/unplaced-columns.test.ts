import { defineDirectory } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { derive, open, whole } from '../../testing/derive.ts';

const collectedAt = '2020-12-01';
const labao = { id: 'labao', name: '拉堡镇人民政府', shortNames: ['拉堡镇'] };
const directory = defineDirectory({
  id: 'd',
  version: '1',
  units: [labao],
  groups: [
    { id: '各镇', members: ['labao'] },
    { id: '各单位', members: ['labao'] },
  ],
});

const documents = 'disclosure.basic.documents/1';
const personnel = 'disclosure.basic.personnel/1';
const missing = { unknown: ['missing-fact'] };
const conflicting = { unknown: ['conflicting-evidence'] };

function look(...columns: readonly object[]) {
  const { facts, warnings } = derive({ collectedAt, columns: whole(...columns) }, { directory });
  const { items = [] } = facts.members[documents]?.feature ?? {};
  return {
    member: items[0]?.value,
    personnel: facts.features[personnel],
    codes: warnings.map(({ code }) => code),
  };
}

describe('a column that is not placed is not absent', () => {
  test.each<[string, object, unknown, readonly string[]]>([
    [
      'of a group, of nobody',
      { id: 'towns/departmental-documents', state: 'present' },
      missing,
      [],
    ],
    [
      'of a group, of somebody unknown',
      { id: 'towns/departmental-documents', unit: '某镇', state: 'present' },
      missing,
      ['unknown-unit'],
    ],
    [
      'of a group, of the whole group',
      { id: 'towns/departmental-documents', unit: '各镇', state: 'present' },
      missing,
      [],
    ],
    [
      'of the whole group, by its name',
      { name: '部门文件', unit: '各镇', state: 'present' },
      missing,
      [],
    ],
    ['by its name alone', { name: '部门文件', state: 'present' }, missing, ['column-without-unit']],
    [
      'of a group, of an office that is none of its members',
      { id: 'towns/departmental-documents', unit: '区财政局', state: 'present' },
      conflicting,
      ['conflicting-column'],
    ],
    [
      'of the member',
      { id: 'towns/departmental-documents', unit: '拉堡镇', state: 'present' },
      'present',
      [],
    ],
    [
      'of the member, by its name',
      { name: '部门文件', unit: '拉堡镇', state: 'present' },
      'present',
      [],
    ],
    [
      'of somebody else',
      { name: '部门文件', unit: '区财政局', state: 'present' },
      'absent',
      ['unknown-column'],
    ],
  ])('%s', (_, column, value, codes) => {
    const { member, codes: told } = look(column);
    expect(member).toEqual(value);
    if (codes.length > 0) expect(told).toEqual(expect.arrayContaining([...codes]));
    else expect(told).toEqual([]);
  });
});

describe('an id and a name that are of two columns', () => {
  const hr = 'human-resources/personnel';

  test('settle neither, and both are named', () => {
    const {
      personnel: there,
      member,
      codes,
    } = look({ id: hr, name: '部门文件', state: 'present' });
    expect([there, member, codes]).toEqual([conflicting, conflicting, ['conflicting-column']]);
    const { warnings } = derive({ columns: open({ id: hr, name: '部门文件' }) });
    expect(warnings[0]?.message.zh).toBe(
      '栏目编号“human-resources/personnel”（区人力资源社会保障局“人事信息”）与所写名称“部门文件”不是同一栏目，无法对应',
    );
  });

  test('nor do an id and a unit', () => {
    expect(look({ id: hr, unit: '区财政局', state: 'present' }).personnel).toEqual(conflicting);
  });

  test('but a name of the site’s own may stand beside an id', () => {
    expect(
      look({ id: hr, name: '人事', unit: '区人力资源社会保障局', state: 'present' }),
    ).toMatchObject({
      personnel: 'present',
      codes: [],
    });
  });

  test('whatever else is shown of the columns that it may be about', () => {
    const shown = { id: 'towns/departmental-documents', unit: '拉堡镇', state: 'absent' };
    const record = { id: 'towns/personnel', name: '部门文件', unit: '拉堡镇', state: 'present' };
    expect(look(shown, record).member).toEqual(conflicting);
  });

  test('nor is it only the column of that owner: each of the name is in doubt', () => {
    const record = { id: 'towns/personnel', name: '人事信息', unit: '区财政局', state: 'present' };
    expect(look(record).personnel).toEqual(conflicting);
  });
});

describe('an id that the catalogue does not know', () => {
  test('says nothing beside a name and a unit that it knows', () => {
    const record = { id: 'towns/documents', name: '部门文件', unit: '拉堡镇', state: 'present' };
    expect(look(record)).toMatchObject({ member: 'present', codes: ['unknown-column'] });
  });

  test('may be any column without them', () => {
    const { member, personnel: there } = look({ id: 'towns/documents', state: 'present' });
    expect([member, there]).toEqual([missing, missing]);
  });
});

describe('a group’s column of which nobody says whose it is', () => {
  const documentsOfTowns = { id: 'towns/departmental-documents', state: 'present' };
  const plans = 'disclosure.basic.plans/1';

  test('may be what a member has of that name in another group', () => {
    // Under the reading that asks for any column of 规划计划, whatever it is called.
    const options = { directory, readings: { columnNames: 'any' as const } };
    const { facts } = derive({ collectedAt, columns: whole(documentsOfTowns) }, options);
    expect(facts.features[plans]).toEqual(missing);
  });

  test('shows nothing of one unit', () => {
    const columns = whole({ id: 'towns/personnel', state: 'present' });
    const { facts } = derive({ collectedAt, columns }, { directory, unit: 'labao' });
    expect(facts.features[personnel]).toEqual(missing);
  });
});
