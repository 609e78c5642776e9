import type { Reason } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { derive, whole } from '../../testing/derive.ts';
import type { ListItem } from '../core/facts.ts';

const channels = 'interaction.collection.channels/2';
const realtime = 'interaction.consulting.realtime/1';

/** One entry as `from due done`, as its reasons, or `undefined` when it is left out. */
function shorten(item: ListItem<{ from: string; due: string; done: string | null }> | undefined) {
  if (item === undefined) return undefined;
  const { value, reasons } = item;
  if ('unknown' in value) return value.unknown;
  const text = `${value.from} ${value.due} ${value.done}`;
  return reasons === undefined ? text : [text, ...reasons];
}

function feedback(record: object, asOf = '2020-11-30', document: object = { collectedAt: asOf }) {
  const { dues } = derive({ ...document, consultations: whole(record) }, { asOf }).facts;
  return shorten(dues[channels]?.items[0]);
}

type Expected = string | readonly (string | Reason)[] | undefined;

describe('feedback on a consultation within a month of its end', () => {
  test.each<[string, object, Expected]>([
    [
      'in time',
      { closesAt: '2020-03-31', feedbackAt: '2020-04-30' },
      '2020-03-31 2020-04-30 2020-04-30',
    ],
    [
      'a day late',
      { closesAt: '2020-03-31', feedbackAt: '2020-05-01' },
      '2020-03-31 2020-04-30 2020-05-01',
    ],
    [
      'before it ended',
      { closesAt: '2020-03-31', feedbackAt: '2020-03-20' },
      ['conflicting-evidence'],
    ],
    ['none', { closesAt: '2020-03-31', feedbackAt: null }, '2020-03-31 2020-04-30 null'],
    ['not looked for', { closesAt: '2020-03-31' }, ['missing-fact']],
    ['unreadable', { closesAt: '2020-03-31', feedbackAt: '已反馈' }, ['unreadable-date']],
    [
      'the last day clamped',
      { closesAt: '2020-01-31', feedbackAt: null },
      '2020-01-31 2020-02-29 null',
    ],
    ['not yet due on the last day', { closesAt: '2020-10-30', feedbackAt: null }, undefined],
    [
      'due the day before',
      { closesAt: '2020-10-29', feedbackAt: null },
      '2020-10-29 2020-11-29 null',
    ],
    [
      'not yet due, but given',
      { closesAt: '2020-11-20', feedbackAt: '2020-11-25' },
      '2020-11-20 2020-12-20 2020-11-25',
    ],
    [
      'on the day it ended',
      { closesAt: '2020-03-31', feedbackAt: '2020-03-31' },
      '2020-03-31 2020-04-30 2020-03-31',
    ],
    ['still open', { closesAt: '2020-12-31', feedbackAt: null }, undefined],
    ['not yet begun', { opensAt: '2020-12-05' }, undefined],
    ['not yet begun, as of the day', { opensAt: '2020-11-30' }, ['missing-fact']],
    [
      'ended on the first day of the year',
      { closesAt: '2019-11-30', feedbackAt: null },
      '2019-11-30 2019-12-30 null',
    ],
    ['ended the day before', { closesAt: '2019-11-29', feedbackAt: null }, undefined],
    ['without an end', { feedbackAt: '2020-05-01' }, ['missing-fact']],
    ['an end of which none is printed', { closesAt: null, feedbackAt: null }, ['missing-fact']],
    [
      'an end without a year',
      { opensAt: '2020年3月1日', closesAt: '3月31日', feedbackAt: null },
      '2020-03-31 2020-04-30 null',
    ],
    ['an end that nobody can read', { closesAt: '3月31日', feedbackAt: null }, ['unreadable-date']],
    [
      'an end before its beginning',
      { opensAt: '2020-04-01', closesAt: '2020-03-31' },
      ['conflicting-evidence'],
    ],
    [
      'an end long before a beginning that is still to come',
      { opensAt: '2020-12-31', closesAt: '2020-09-30', feedbackAt: '2020-11-30' },
      ['conflicting-evidence'],
    ],
    [
      'before it began',
      { opensAt: '2020-03-01', closesAt: '2020-03-31', feedbackAt: '2020-02-01' },
      ['conflicting-evidence'],
    ],
  ])('%s', (_, record, expected) => {
    expect(feedback(record)).toEqual(expected);
  });

  test.each<[string, object, Expected]>([
    [
      'seen the day before',
      { collectedAt: '2020-11-29' },
      ['2020-03-31 2020-04-30 null', 'stale-observation'],
    ],
    ['seen nobody knows when', {}, ['2020-03-31 2020-04-30 null', 'undated-observation']],
  ])('none, %s', (_, document, expected) => {
    expect(feedback({ closesAt: '2020-03-31', feedbackAt: null }, '2020-11-30', document)).toEqual(
      expected,
    );
  });

  test('given after the monitoring date is late', () => {
    const record = { closesAt: '2020-03-31', feedbackAt: '2020-12-05' };
    const after = { collectedAt: '2020-12-31' };
    expect(feedback(record, '2020-11-30', after)).toBe('2020-03-31 2020-04-30 2020-12-05');
    expect(feedback(record)).toEqual(['future-date']);
  });
});

function reply(record: object, options: { asOf?: string; calendar?: undefined } = {}) {
  const { asOf = '2020-11-30' } = options;
  const input = { collectedAt: asOf, simulatedEnquiries: whole(record) };
  const { dues, enquiries } = derive(input, {
    asOf,
    ...('calendar' in options && { calendar: undefined as never }),
  }).facts;
  return { due: shorten(dues[realtime]?.items[0]), accurate: enquiries.accurate.items[0]?.value };
}

describe('a reply within one working day', () => {
  test.each<[string, object, Expected]>([
    [
      'over National Day',
      { askedAt: '2020-09-30 10:00', repliedAt: '2020-10-09 17:00' },
      '2020-09-30 2020-10-09 2020-10-09',
    ],
    [
      'on a Saturday before a make-up Sunday',
      { askedAt: '2020-09-26', repliedAt: '2020-09-28' },
      '2020-09-26 2020-09-27 2020-09-28',
    ],
    [
      'over a lengthened holiday',
      { askedAt: '2020-01-23', repliedAt: null },
      '2020-01-23 2020-02-03 null',
    ],
    [
      'the same day',
      { askedAt: '2020-11-02 09:00', repliedAt: '2020-11-02 16:00' },
      '2020-11-02 2020-11-03 2020-11-02',
    ],
    ['not yet due', { askedAt: '2020-11-27', repliedAt: null }, undefined],
    [
      'due the day before',
      { askedAt: '2020-11-26', repliedAt: null },
      '2020-11-26 2020-11-27 null',
    ],
    [
      'before it was asked',
      { askedAt: '2020-11-03', repliedAt: '2020-11-02' },
      ['conflicting-evidence'],
    ],
    [
      'an hour before it was asked',
      { askedAt: '2020-11-02 10:00', repliedAt: '2020-11-02 09:00' },
      ['conflicting-evidence'],
    ],
    [
      'an hour before it was asked, by another clock',
      { askedAt: '2020-11-02 10:00', repliedAt: '2020-11-02T01:59:00Z' },
      ['conflicting-evidence'],
    ],
    [
      'in the minute in which it was asked',
      { askedAt: '2020-11-02 10:00:40', repliedAt: '2020年11月2日 10:00' },
      '2020-11-02 2020-11-03 2020-11-02',
    ],
    [
      'seconds before it was asked',
      { askedAt: '2020-11-02 10:00:40', repliedAt: '2020-11-02 10:00:39' },
      ['conflicting-evidence'],
    ],
    [
      'the same day, at no hour',
      { askedAt: '2020-11-02 10:00', repliedAt: '2020-11-02' },
      '2020-11-02 2020-11-03 2020-11-02',
    ],
    [
      'the same day, outside the calendar',
      { askedAt: '1999-11-02', repliedAt: '1999-11-02' },
      '1999-11-02 1999-11-02 1999-11-02',
    ],
    ['asked nobody knows when', { repliedAt: '2020-11-02' }, ['missing-fact']],
    [
      'outside the calendar',
      { askedAt: '1999-11-02', repliedAt: '1999-11-03' },
      ['calendar-not-covered'],
    ],
  ])('%s', (_, record, expected) => {
    expect(reply(record).due).toEqual(expected);
  });

  test('without a calendar nothing is guessed', () => {
    const record = { askedAt: '2020-11-02', repliedAt: '2020-11-03', accurate: true };
    expect(reply(record, { calendar: undefined })).toEqual({
      due: ['calendar-not-covered'],
      accurate: true,
    });
  });

  test.each<[string, object, unknown]>([
    ['accurate', { repliedAt: '2020-11-03', accurate: true }, true],
    ['inaccurate', { repliedAt: '2020-11-03', accurate: false }, false],
    ['not judged', { repliedAt: '2020-11-03' }, { unknown: ['missing-fact'] }],
    ['not given', { repliedAt: null }, undefined],
    ['not known to be given', { accurate: false }, { unknown: ['missing-fact'] }],
  ])('a reply is %s', (_, record, expected) => {
    expect(reply({ askedAt: '2020-11-02', ...record }).accurate).toEqual(expected);
  });

  test("citizens' letters are not that check", () => {
    const letters = whole({ askedAt: '2020-11-02', repliedAt: '2020-11-30' });
    const { facts } = derive({ collectedAt: '2020-12-01', letters });
    expect(facts.dues).toEqual({});
    expect(facts.enquiries.accurate).toEqual({ items: [], reasons: ['missing-fact'] });
  });
});
