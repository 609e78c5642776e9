import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import { addWorkingDays, isWorkingDay } from '../work-calendar.ts';
import { chinaWorkCalendar } from './china.ts';

/**
 * Days on which the published package differs, each with the text that decides: the notice for 2006 (国办发明电〔2005〕35号,
 * 一) moves the day of rest of Saturday 2005-12-31, 12月31日（星期六）上班.
 */
const mistakesOfThePackage = ['2005-12-31'];

/**
 * Read from the table that the package publishes: its functions build theirs with `Date` in the zone of the machine and are
 * a day off west of Greenwich.
 */
function isWorkdayOfPackage(day: string): boolean {
  if (Object.hasOwn(published.workdays, day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !Object.hasOwn(published.holidays, day);
}

describe('working days of China', () => {
  test('agree with a published package on every day covered', () => {
    const different: string[] = [];
    let days = 0;
    for (
      let day = chinaWorkCalendar.from;
      day <= chinaWorkCalendar.through;
      day = addDays(day, 1)
    ) {
      days += 1;
      if (isWorkingDay(chinaWorkCalendar, day) !== isWorkdayOfPackage(day)) different.push(day);
    }
    expect(different).toEqual(mistakesOfThePackage);
    expect(days).toBe(8395);
  });

  // domain.md, Time; each follows from the notice of its year.
  test.each([
    ['2020-09-30', '2020-10-09'],
    ['2020-09-26', '2020-09-27'],
    ['2020-01-23', '2020-02-03'],
    ['2026-02-13', '2026-02-14'],
    ['2020-11-27', '2020-11-30'],
    ['2019-04-30', '2019-05-05'],
    ['2015-09-02', '2015-09-06'],
    ['2005-12-30', '2005-12-31'],
  ])('what is asked on %s is due on %s', (asked, due) => {
    expect(addWorkingDays(chinaWorkCalendar, asked, 1)).toBe(due);
  });

  test.each(['2003-12-31', '2026-12-26', '2027-01-01', '9999-12-31'])(
    'nothing is said about %s',
    (day) => {
      expect(isWorkingDay(chinaWorkCalendar, day)).toBe(null);
    },
  );

  test('a time that runs out of the calendar has no end', () => {
    expect(addWorkingDays(chinaWorkCalendar, '2026-12-24', 1)).toBe('2026-12-25');
    expect(addWorkingDays(chinaWorkCalendar, '2026-12-25', 1)).toBe(null);
    expect(addWorkingDays(chinaWorkCalendar, '2003-12-30', 1)).toBe(null);
  });

  test('make-up working days are weekend days, and no holidays', () => {
    for (const [year, { holidays, workdays }] of Object.entries(chinaWorkCalendar.years)) {
      for (const date of workdays) {
        expect([0, 6]).toContain(new Date(`${year}-${date}T00:00:00Z`).getUTCDay());
        expect(holidays).not.toContain(date);
      }
    }
  });
});
