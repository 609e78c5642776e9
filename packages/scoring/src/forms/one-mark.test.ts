import { expect, it } from 'vitest';
import { scoreRating } from '../formulas/rating.ts';
import { words } from '../formulas/rating.words.ts';

const told = { full: '1', rate: null, say: (exact: string): string => exact };
const mark = { examiner: '甲', points: 8, of: 10, on: '2020-11-02', reason: '抽查' };

it('calls for the second examiner, not for a third, where there is one mark only', () => {
  const method = { method: 'third', gap: 10, settle: 'mean' } as const;
  const alone = scoreRating({ weight: 1, marks: [mark] }, method);
  expect(alone).toMatchObject({ value: null, bounds: { min: '0', max: '1' }, status: 'open' });
  expect(alone.trace.unresolved).toBe(false);
  expect(words.zh.reason(alone.trace, told)).not.toContain('第三位');
  expect(words.en.reason(alone.trace, told)).not.toContain('third');
  const marks = [mark, { ...mark, examiner: '乙', points: 5 }];
  const apart = scoreRating({ weight: 1, marks }, method);
  expect(apart.trace.unresolved).toBe(true);
  expect(words.zh.reason(apart.trace, told)).toContain('待第三位评审员评分');
  expect(words.en.reason(apart.trace, told)).toContain('a third examiner is needed');
});
