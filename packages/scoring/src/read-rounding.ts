import { join, type Problems } from './problems.ts';
import { readCount, readRecord } from './read.ts';
import { defaultRounding, type Rounding, roundingModes } from './rounding.ts';

/** More digits than any table prints, and few enough to stay a number. */
const MOST_DIGITS = 15;

/** Reads a rounding; half-up to two digits when it is left out. */
export function readRounding(value: unknown, path: string, problems: Problems): Rounding {
  if (value === undefined) return defaultRounding;
  const record = readRecord(value, path, problems);
  const digits = readCount(record['digits'], join(path, 'digits'), problems);
  if (digits > MOST_DIGITS) {
    const expected = { zh: `0至${MOST_DIGITS}位小数`, en: `0 to ${MOST_DIGITS} digits` };
    problems.add('out-of-range', join(path, 'digits'), expected, digits);
  }
  const mode = roundingModes.find((known) => known === record['mode']);
  if (mode === undefined) {
    const expected = {
      zh: `其中之一：${roundingModes.join('、')}`,
      en: `one of ${roundingModes.join(', ')}`,
    };
    problems.add('unknown-id', join(path, 'mode'), expected, record['mode']);
  }
  return { mode: mode ?? defaultRounding.mode, digits };
}
