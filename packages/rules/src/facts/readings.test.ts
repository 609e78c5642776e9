import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { EvidenceError } from '../input/error.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import type { Readings } from './readings.ts';

const asOf = '2020-11-30';

function assess(readings?: unknown) {
  const options = readings === undefined ? {} : { readings: readings as Partial<Readings> };
  return assessLiujiang(parseEvidence({}), { asOf, ...options });
}

describe('the readings of a finding set', () => {
  test('are told where they are not those of ordinary practice', () => {
    const message = { zh: expect.stringContaining('一个周期'), en: expect.any(String) };
    expect(assess({ patrols: 'interval', accountNames: 'together' }).readings).toEqual([
      { id: 'patrols', value: 'interval', message },
    ]);
  });

  test('are left out where all of them are', () => {
    for (const readings of [
      undefined,
      {},
      { patrols: 'calendar-period', accountNames: 'together' },
    ]) {
      expect(assess(readings)).not.toHaveProperty('readings');
    }
  });
});

describe('a reading that there is not', () => {
  test.each<[unknown, string]>([
    [{ patrol: 'interval' }, 'unknown-key readings.patrol patrols'],
    [{ patrols: 'intervals' }, 'wrong-value readings.patrols interval'],
    [{ patrols: null }, 'wrong-value readings.patrols calendar-period'],
    [[], 'wrong-type readings undefined'],
    ['interval', 'wrong-type readings undefined'],
    [null, 'wrong-type readings undefined'],
    [{ constructor: 'interval' }, 'unknown-key readings.constructor'],
  ])('%j is an error with the nearest', (readings, expected) => {
    const problems: string[] = [];
    try {
      assess(readings);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      problems.push(
        ...error.problems.map(({ code, path, nearest }) => `${code} ${path} ${nearest[0]}`),
      );
    }
    expect(problems).toEqual([expect.stringContaining(expected)]);
  });
});
