import type { Bilingual } from '@liujiang/indicators';

// What instants and working calendars should have been.

export const instant: Bilingual = {
  zh: '时间点（Date、毫秒数，或带时区的 ISO 8601 时间），公元1年至9999年',
  en: 'an instant (a Date, milliseconds, or an ISO 8601 time with its offset) of the years 1 to 9999',
};
export const runOfDays: Bilingual = {
  zh: '月日（MM-DD），或起止月日（MM-DD/MM-DD）',
  en: 'a day (MM-DD) or a run of days (MM-DD/MM-DD)',
};
export const year: Bilingual = { zh: '四位年份', en: 'a year of four digits' };
export const everyYear: Bilingual = {
  zh: '覆盖期内每一年的安排',
  en: 'an entry for every year covered',
};

export function daysInOrder(year: string): Bilingual {
  return { zh: `${year}年内先后存在的日期`, en: `days of ${year} that exist, in order` };
}

export function noEarlierThan(day: string): Bilingual {
  return { zh: `不早于 ${day} 的日期`, en: `a day not before ${day}` };
}

export function weekendDay(day: string): Bilingual {
  return {
    zh: `周末且不是节假日的日期（${day} 不是）`,
    en: `weekend days that are no holidays (${day} is not)`,
  };
}
