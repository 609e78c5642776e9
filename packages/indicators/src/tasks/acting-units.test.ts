import { describe, expect, it } from 'vitest';
import { listRequirements } from '../catalogue/walk.ts';
import { actingIn } from '../directory/acting-in.ts';
import { defineDirectory } from '../directory/define-directory.ts';

import { liujiang } from '../liujiang/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import { actingUnits } from './acting-units.ts';

const directory = defineDirectory({
  id: 'example',
  version: '1',
  units: [
    { id: 'labao', name: '拉堡镇人民政府' },
    { id: 'baipeng', name: '百朋镇人民政府' },
    { id: 'chengtuan', name: '成团镇人民政府', merger: { into: 'labao', on: '2020-07-01' } },
    { id: 'u-17', name: '柳州市柳江区财政局', shortNames: ['区财政局'] },
  ],
  groups: [{ id: '各镇', members: ['labao', 'baipeng', 'chengtuan'] }],
});

function finding(requirement: string, outcome: Outcome, members?: Finding['members']) {
  return { requirement, outcome, ...(members !== undefined && { members }) };
}

describe('who has to act', () => {
  it('is the owner of a feature, not those who assist', () => {
    expect(actingUnits(liujiang, finding('design.functions.links/2', 'failed'))).toEqual([
      'information-centre',
    ]);
  });

  it('is the lead, not those who assist', () => {
    const leaf = 'new-media.supervision';
    const id = listRequirements(liujiang).find((one) => one.id.startsWith(leaf))?.id ?? '';
    expect(actingUnits(liujiang, finding(id, 'failed'))).toContain('information-centre');
    expect(actingUnits(liujiang, finding(id, 'failed'))).not.toContain('departments');
  });

  it('is nobody where it passed, does not apply, or no unit is named', () => {
    expect(actingUnits(liujiang, finding('design.functions.links/2', 'passed'))).toEqual([]);
    expect(actingUnits(liujiang, finding('design.functions.links/2', 'inapplicable'))).toEqual([]);
    expect(actingUnits(liujiang, finding('health/1', 'failed'))).toEqual([]);
  });

  it.each<[Outcome, readonly string[]]>([
    ['failed', ['baipeng']],
    ['cantTell', ['baipeng', 'chengtuan']],
  ])('is of members those who came out so: %s', (outcome, units) => {
    const members = [
      { unit: 'labao', outcome: 'passed', reasons: [] },
      { unit: 'baipeng', outcome: outcome === 'failed' ? 'failed' : 'cantTell', reasons: [] },
      { unit: 'chengtuan', outcome: 'untested', reasons: [] },
    ] as const;
    const given = finding('disclosure.basic.personnel/2', outcome, members);
    expect(actingUnits(liujiang, given)).toEqual(units);
  });

  it('is with a directory its units: members of groups, and those that others were merged into', () => {
    const budget = finding('disclosure.basic.budget/1', 'untested');
    expect(actingUnits(liujiang, budget)).toEqual(['finance']);
    expect(actingUnits(liujiang, budget, { directory })).toEqual(['u-17']);
    const personnel = finding('disclosure.basic.personnel/2', 'failed');
    const before = actingUnits(liujiang, personnel, { directory, on: '2020-06-30' });
    const after = actingUnits(liujiang, personnel, { directory, on: '2020-07-01' });
    expect(before).toEqual(expect.arrayContaining(['labao', 'baipeng', 'chengtuan']));
    expect(after).not.toContain('chengtuan');
  });

  it('refuses requirements that there are not, and days that there are not', () => {
    expect(() => actingUnits(liujiang, finding('x/1', 'failed'))).toThrow('x/1');
    const budget = finding('disclosure.basic.budget/1', 'untested');
    expect(() => actingUnits(liujiang, budget, { on: '2020-02-30' })).toThrow('2020-02-30');
  });

  it('ends where mergers come back to a unit, in a directory that nobody checked', () => {
    const round = (id: string, into: string) => ({
      id,
      code: null,
      name: { zh: id, en: id },
      shortNames: [],
      aliases: [],
      formerNames: [],
      merger: { into, on: '2020-01-01' },
    });
    const units = [round('a', 'b'), round('b', 'a')];
    expect(actingIn({ id: 'round', version: '1', source: null, units, groups: [] })('a')).toBe('a');
    expect(actingIn(directory, '2020-06-30')('chengtuan')).toBe('chengtuan');
    expect(actingIn(directory, '2020-07-01')('chengtuan')).toBe('labao');
    expect(actingIn(directory)('chengtuan')).toBe('labao');
    expect(actingIn(directory)('nobody')).toBe('nobody');
  });
});
