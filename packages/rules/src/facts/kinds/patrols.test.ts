import { describe, expect, test } from 'vitest';
import { derive, whole } from '../../testing/derive.ts';
import type { Readings } from '../readings.ts';

const supervision = 'safeguards.routine-supervision/2';

/** The rounds of one cadence as `label: done`. */
function rounds(cadence: string, days: readonly string[], reading?: Readings['patrols']) {
  const patrols = whole(...days.map((doneAt) => ({ cadence, doneAt })));
  const options = reading === undefined ? {} : { readings: { patrols: reading } };
  const { logs } = derive({ collectedAt: '2020-12-01', patrols }, options).facts;
  return logs[supervision]?.[cadence]?.items.map(({ label, value }) =>
    'unknown' in value ? label : `${label}: ${value.done}`,
  );
}

describe('rounds by calendar period', () => {
  test('are one in each quarter that begins within the year', () => {
    expect(rounds('quarterly', ['2020-01-01', '2020-06-30', '2020-07-01'])).toEqual([
      '2020-Q1: 2020-01-01',
      '2020-Q2: 2020-06-30',
      '2020-Q3: 2020-07-01',
    ]);
  });

  test('count in the period that has not ended, and are not missed in it', () => {
    expect(rounds('quarterly', ['2020-10-08'])?.at(-1)).toBe('2020-Q4: 2020-10-08');
    expect(rounds('quarterly', [])).toEqual(['2020-Q1: null', '2020-Q2: null', '2020-Q3: null']);
  });

  test('are one in each week from Monday to Sunday', () => {
    const [first, second] = rounds('weekly', ['2019-12-02', '2019-12-15']) ?? [];
    expect([first, second]).toEqual([
      '2019-12-02–2019-12-08: 2019-12-02',
      '2019-12-09–2019-12-15: 2019-12-15',
    ]);
  });

  test('are one in the window where no period has come to its end in it', () => {
    expect(rounds('yearly', ['2019-12-10'])).toEqual(['2019-11-30: 2019-12-10']);
    expect(rounds('yearly', ['2019-11-29'])).toEqual(['2019-11-30: null']);
    expect(rounds('yearly', ['2019-12-10', '2020-02-01'])).toEqual(['2020: 2020-02-01']);
  });
});

test('rounds by interval are due within the period from the last', () => {
  expect(rounds('quarterly', ['2020-02-28', '2020-06-30'], 'interval')).toEqual([
    '2019-11-30: 2020-02-28',
    '2020-02-28: 2020-06-30',
    '2020-06-30: null',
  ]);
});
