import { describe, expect, it } from 'vitest';
import { caughtProblems } from '../testing/caught-problems.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import { smallDirectory } from '../testing/small-directory.ts';
import { actingIn } from './acting-in.ts';
import { defineDirectory } from './define-directory.ts';
import { resolveUnit } from './resolve-unit.ts';

const directory = defineDirectory(smallDirectory);

/** `unit via` of a match, with `!` where the name did not hold and `> acting` where another unit answers. */
function inShort(name: string, on?: string): string {
  const match = resolveUnit(directory, name, { on });
  if (match.kind === 'none') return 'none';
  if (match.kind === 'ambiguous') return match.candidates.join(' or ');
  const acting = match.acting === match.unit ? '' : ` > ${match.acting}`;
  return `${match.unit} ${match.via}${match.held ? '' : '!'}${acting}`;
}

describe('resolveUnit', () => {
  it.each([
    ['finance', 'finance id'],
    ['11-A', 'finance code'],
    ['柳州市某区财政局', 'finance name'],
    ['“财 政 局”', 'finance alias'],
    ['东镇', 'east shortName'],
    ['区文化局', 'culture formerName'],
    ['北镇', 'north shortName > east'],
    ['区旅游局', 'tourism name > culture'],
    ['区文化馆', 'culture or library'],
    ['区文旅局', 'culture or library'],
    ['区财政厅', 'none'],
    ['', 'none'],
    ['constructor', 'none'],
  ])('without a day, %s is %s', (name, expected) => {
    expect(inShort(name)).toBe(expected);
  });

  it.each([
    // A name that changed hands: the museum's from the first, the bureau's from 2010 to 2014.
    ['区文化馆', '2009-12-31', 'library name'],
    ['区文化馆', '2010-01-01', 'culture or library'],
    ['区文化馆', '2014-12-31', 'culture or library'],
    ['区文化馆', '2015-01-01', 'library name'],
    // A rename: the day before, the last day, the day after.
    ['区文化和旅游局', '2019-02-28', 'culture name!'],
    ['区文化和旅游局', '2019-03-01', 'culture name'],
    ['区文化局', '2019-02-28', 'culture formerName'],
    ['区文化局', '2019-03-01', 'culture formerName!'],
    // Mergers in two steps.
    ['区旅游局', '2016-12-31', 'tourism name'],
    ['区旅游局', '2017-01-01', 'tourism name! > travel'],
    ['区旅游局', '2019-02-28', 'tourism name! > travel'],
    ['区旅游局', '2019-03-01', 'tourism name! > culture'],
    ['北镇', '2020-06-30', 'north shortName'],
    ['北镇', '2020-07-01', 'north shortName! > east'],
    ['north', '2020-07-01', 'north id > east'],
  ])('%s on %s is %s', (name, on, expected) => {
    expect(inShort(name, on)).toBe(expected);
  });

  it('offers the nearest names', () => {
    expect(resolveUnit(directory, '区文化管')).toMatchObject({
      kind: 'none',
      nearest: ['区文化局', '区文化馆', '区文旅局'],
    });
  });

  it('finds units and groups of a catalogue', () => {
    expect(resolveUnit(smallCatalogue, '各 镇')).toMatchObject({ unit: 'towns', acting: 'towns' });
    expect(resolveUnit(smallCatalogue, 'office')).toMatchObject({ unit: 'office', via: 'id' });
    expect(resolveUnit(smallCatalogue, '东镇').kind).toBe('none');
  });

  it('refuses a day that does not exist', () => {
    const [problem] = caughtProblems('invalid-date', () =>
      resolveUnit(directory, '东镇', { on: '2021-02-29' }),
    );
    expect(problem).toMatchObject({ path: 'on', got: '"2021-02-29"' });
  });
});

it('a stranger answers for itself', () => {
  expect(actingIn(directory)('nobody')).toBe('nobody');
});
