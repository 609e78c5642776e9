import { expect, it } from 'vitest';
import { scoreRating } from '../formulas/rating.ts';
import { enPhrases } from './words/phrases-en.ts';
import { zhPhrases } from './words/phrases-zh.ts';

const mark = { examiner: '甲', points: 8, of: 10, on: '2020-11-02', reason: '抽查' };

it('calls for the second examiner, not for a third, where there is one mark only', () => {
  const method = { method: 'third', gap: 10, settle: 'mean' } as const;
  const alone = scoreRating({ weight: 1, marks: [mark] }, method);
  expect(alone).toMatchObject({ value: null, bounds: { min: '0', max: '1' }, status: 'open' });
  expect(alone.trace.unresolved).toBe(false);
  expect(zhPhrases.rating(alone.trace)).not.toContain('第三位');
  expect(enPhrases.rating(alone.trace)).not.toContain('third');
  const marks = [mark, { ...mark, examiner: '乙', points: 5 }];
  const apart = scoreRating({ weight: 1, marks }, method);
  expect(apart.trace.unresolved).toBe(true);
  expect(zhPhrases.rating(apart.trace)).toContain('待第三位评审员评分');
  expect(enPhrases.rating(apart.trace)).toContain('a third examiner is needed');
});
