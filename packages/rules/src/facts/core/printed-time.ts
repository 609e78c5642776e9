/** The time of day at the end of a printed date, and the offset that it bears. */
const timeOfDay = /(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/;

const minutesInDay = 24 * 60;

/** Minutes and, where printed, seconds of the day in China Standard Time; `null` where no time is printed. */
function readTime(printed: string): { minute: number; second: number | null } | null {
  const match = timeOfDay.exec(printed.normalize('NFKC').trim());
  if (match === null) return null;
  const [, hour, minute, second, offset] = match;
  const local = Number(hour) * 60 + Number(minute);
  const moved = offset === undefined ? local : local - minutesOf(offset) + 8 * 60;
  return {
    minute: (moved + 2 * minutesInDay) % minutesInDay,
    second: second === undefined ? null : Number(second),
  };
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** Whether one printed time is earlier than another of the same day; `false` where either prints none. */
export function isEarlierInDay(printed: string, other: string): boolean {
  const [one, two] = [readTime(printed), readTime(other)];
  if (one === null || two === null) return false;
  if (one.minute !== two.minute) return one.minute < two.minute;
  return one.second !== null && two.second !== null && one.second < two.second;
}
