import { expect, test } from 'vitest';
import { EvidenceError } from '../input/error.ts';
import { defineWorkCalendar } from './define-work-calendar.ts';
import { addWorkingDays } from './work-calendar.ts';

const year = { holidays: ['10-01/10-08'], workdays: ['09-27', '10-10'] };
const sound = { id: 'x', from: '2020-01-01', through: '2020-12-31', years: { 2020: year } };

function problemsOf(input: unknown): string[] {
  try {
    defineWorkCalendar(input);
  } catch (error) {
    if (error instanceof EvidenceError) {
      expect(error.code).toBe('invalid-calendar');
      return error.problems.map(({ path }) => path);
    }
    throw error;
  }
  return [];
}

test('a sound calendar works', () => {
  expect(addWorkingDays(defineWorkCalendar(sound), '2020-09-30', 2)).toBe('2020-10-10');
});

test.each<[string, unknown, string[]]>([
  ['nothing', {}, ['id', 'from', 'through', 'years']],
  ['a day that does not exist', { ...sound, from: '2019-02-29' }, ['from']],
  ['an end before the beginning', { ...sound, through: '2019-12-31' }, ['through']],
  ['a year without an entry', { ...sound, through: '2021-06-30' }, ['years["2021"]']],
  [
    'runs that end before they begin',
    { ...sound, years: { 2020: { holidays: ['10-08/10-01', '02-30'], workdays: [] } } },
    ['years["2020"].holidays[0]', 'years["2020"].holidays[1]'],
  ],
  [
    'working days that are no weekend days',
    { ...sound, years: { 2020: { holidays: [], workdays: ['09-28'] } } },
    ['years["2020"].workdays'],
  ],
  [
    'working days that are holidays',
    { ...sound, years: { 2020: { holidays: ['09-27'], workdays: ['09-27'] } } },
    ['years["2020"].workdays'],
  ],
  [
    'a year that zod leaves out unsaid',
    {
      ...sound,
      years: JSON.parse(
        `{"__proto__":{"holidays":[],"workdays":[]},"2020":${JSON.stringify(year)}}`,
      ),
    },
    ['years.__proto__'],
  ],
  ['a slip', { ...sound, trough: '2020-12-31' }, ['trough']],
])('%s is refused', (_, input, paths) => {
  expect(problemsOf(input)).toEqual(paths);
});
