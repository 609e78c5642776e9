import { listUntranslated } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { liujiangRules } from '../liujiang/pack.ts';
import { compileRules } from './compile.ts';

test('subjects and readings in Chinese alone stand in for the English', () => {
  const readings = [{ id: 'a', value: 'b', message: { zh: '按自然日计' } }];
  const compiled = compileRules({ ...liujiangRules, subjects: { own: '自查' }, readings } as never);
  expect(compiled.subjects).toEqual({ own: { zh: '自查', en: '自查' } });
  expect(compiled.source.readings).toEqual([
    { id: 'a', value: 'b', message: { zh: '按自然日计', en: '按自然日计' } },
  ]);
});

test('what is shipped has English throughout', () => {
  expect(listUntranslated(liujiangRules)).toEqual([]);
  expect(compileRules(liujiangRules).source).toBe(liujiangRules);
});
