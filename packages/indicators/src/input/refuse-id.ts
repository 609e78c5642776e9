import type { Bilingual } from '../model/bilingual.ts';
import { describeValue } from './describe-value.ts';
import { CatalogueError } from './error.ts';
import { nearestTo } from './nearest.ts';

/** Refuses an id that there is not, with the nearest of those that there are. */
export function refuseId(
  id: string,
  path: string,
  expected: Bilingual,
  known: readonly string[],
): never {
  const title = { zh: '编号不存在', en: 'There is no such id' };
  const nearest = nearestTo(id, known);
  throw new CatalogueError('unknown-id', title, [
    { code: 'unknown-id', path, expected, got: describeValue(id), nearest },
  ]);
}
