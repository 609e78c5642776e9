import { type Bilingual, isCivilDay, type Problem } from '@liujiang/indicators';
import {
  expecting,
  lostNames,
  openDocument,
  problemsFromIssues,
} from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import { answer } from '../input/answer.ts';
import { EvidenceError } from '../input/error.ts';
import { anything } from '../input/kinds.ts';
import { day as wantedDay } from '../input/wanted.ts';
import { weekdayOf } from './dates.ts';
import * as wanted from './wanted-in-time.ts';
import { expandWorkCalendar, type WorkCalendar, type WorkCalendarInput } from './work-calendar.ts';

type Issue = { readonly path: PropertyKey[]; readonly expected: Bilingual };

function buildSchema(): z.ZodMiniType<WorkCalendarInput> {
  const day = z.string().check(z.refine(isCivilDay, { error: expecting(wantedDay) }));
  const run = z
    .string()
    .check(z.regex(/^\d{2}-\d{2}(?:\/\d{2}-\d{2})?$/, { error: expecting(wanted.runOfDays) }));
  const year = z.string().check(z.regex(/^\d{4}$/, { error: expecting(wanted.year) }));
  return z.strictObject({
    id: z.string().check(z.minLength(1)),
    from: day,
    through: day,
    years: z.record(
      year,
      z.strictObject({
        notices: z.exactOptional(z.array(z.string())),
        holidays: z.array(run),
        workdays: z.array(run),
      }),
    ),
  });
}

/** Runs whose days do not exist or are in the wrong order: they would expand to nothing, or without end. */
function findBadRuns(input: WorkCalendarInput): Issue[] {
  return Object.entries(input.years).flatMap(([year, days]) =>
    (['holidays', 'workdays'] as const).flatMap((kind) =>
      days[kind].flatMap((run, position) => {
        const [first = '', last = first] = run.split('/');
        const sound =
          isCivilDay(`${year}-${first}`) && isCivilDay(`${year}-${last}`) && first <= last;
        const path = ['years', year, kind, position];
        return sound ? [] : [{ path, expected: wanted.daysInOrder(year) }];
      }),
    ),
  );
}

function findContradictions(input: WorkCalendarInput, calendar: WorkCalendar): Issue[] {
  const issues: Issue[] = [];
  if (input.from > input.through) {
    issues.push({ path: ['through'], expected: wanted.noEarlierThan(input.from) });
  }
  for (
    let year = Number(input.from.slice(0, 4));
    year <= Number(input.through.slice(0, 4));
    year++
  ) {
    if (calendar.years[year] !== undefined) continue;
    issues.push({ path: ['years', String(year)], expected: wanted.everyYear });
  }
  for (const [year, { holidays, workdays }] of Object.entries(calendar.years)) {
    for (const date of workdays) {
      const weekday = weekdayOf(`${year}-${date}`);
      if ((weekday === 0 || weekday === 6) && !holidays.includes(date)) continue;
      issues.push({ path: ['years', year, 'workdays'], expected: wanted.weekendDay(date) });
    }
  }
  return issues;
}

function refuse(problems: readonly Problem[]): never {
  throw new EvidenceError('invalid-calendar', problems);
}

/**
 * Makes a working calendar of one's own, such as that of a later year or another place. Days are written MM-DD by year, a
 * run of days MM-DD/MM-DD; every year from `from` through `through` needs an entry.
 *
 * @throws EvidenceError (`invalid-calendar`) listing every problem: days that do not exist, working days that are no
 * weekend days or also holidays, years without an entry.
 *
 * @example
 * ```ts
 * import { addWorkingDays, defineWorkCalendar } from '@liujiang/rules';
 * const calendar = defineWorkCalendar({
 *   id: 'example',
 *   from: '2020-01-01',
 *   through: '2020-12-31',
 *   years: { 2020: { holidays: ['10-01/10-08'], workdays: ['09-27', '10-10'] } },
 * });
 * addWorkingDays(calendar, '2020-09-30', 1); //=> '2020-10-09'
 * addWorkingDays(calendar, '2020-09-25', 1); //=> '2020-09-27'
 * ```
 */
export function defineWorkCalendar(input: unknown): WorkCalendar {
  return answer({ input: [input, anything] }, () => {
    const schema = buildSchema();
    const opened = openDocument(input);
    const parsed = schema.safeParse(opened.document);
    const shape = [...opened.issues, ...(parsed.error?.issues ?? [])];
    const issues = [...shape, ...lostNames(opened.document, shape)];
    if (!parsed.success || issues.length > 0) refuse(problemsFromIssues(issues, input, schema));
    const badRuns = findBadRuns(parsed.data);
    if (badRuns.length > 0) refuse(toProblems(badRuns, input));
    const calendar = expandWorkCalendar(parsed.data);
    const contradictions = findContradictions(parsed.data, calendar);
    if (contradictions.length > 0) refuse(toProblems(contradictions, input));
    return calendar;
  });
}

function toProblems(issues: readonly Issue[], input: unknown): Problem[] {
  return problemsFromIssues(
    issues.map(({ path, expected }) => ({
      code: 'custom',
      path,
      message: '',
      params: { code: 'contradiction', expected },
    })),
    input,
  );
}
