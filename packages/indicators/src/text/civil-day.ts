const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether a text is a day of the Gregorian calendar, written YYYY-MM-DD. Such texts compare as days with `<` and `>`.
 *
 * @example
 * ```ts
 * import { isCivilDay } from '@liujiang/indicators';
 * isCivilDay('2020-02-29'); //=> true
 * isCivilDay('2021-02-29'); //=> false
 * isCivilDay('2020-2-9'); //=> false
 * ```
 */
export function isCivilDay(text: string): boolean {
  if (typeof text !== 'string') return false;
  const [, year, month, day] = pattern.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  if (year === 0) return false; // no calendar has that year
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
