import { describeValue } from '../input/describe-value.ts';
import { CatalogueError } from '../input/error.ts';
import { nearestTo } from '../input/nearest.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { labels } from '../model/labels.ts';
import type { Problem } from '../model/problem.ts';
import type { Method } from '../model/requirement.ts';
import { listIndicators } from './walk.ts';

/** Search criteria: all that are given must hold; without any, everything fits. */
export interface Criteria {
  /** Id of a unit or group of the catalogue with any part in the leaf. */
  readonly unit?: string | undefined;
  /** Id of a column of the leaf. */
  readonly column?: string | undefined;
  /** Level at which the leaf stands. */
  readonly level?: 1 | 2 | 3 | undefined;
  /** Id of the leaf, or of an indicator above it. */
  readonly under?: string | undefined;
  /** The way in which the requirement is assessed. */
  readonly method?: Method | undefined;
  /** Id or name of an element of the requirement, or of the words before the first point, at any depth. */
  readonly element?: string | undefined;
  /**
   * Words separated by white space, all of which must occur: Chinese anywhere in the Chinese text, Latin words and
   * numbers at the beginning of a word in either language. Case, width and quotation marks do not matter.
   */
  readonly text?: string | undefined;
}

interface Word {
  readonly id: string | number;
  readonly name: Bilingual;
}

function wordsOf(words: Readonly<Record<string, Bilingual>>): readonly Word[] {
  return Object.entries(words).map(([id, name]) => ({ id, name }));
}

/** Refuses unknown ids and words, and offers the nearest ids. */
export function checkCriteria(
  catalogue: Catalogue,
  { unit, column, level, under, method }: Criteria,
): void {
  const known: readonly (readonly [string, string | number | undefined, readonly Word[]])[] = [
    ['unit', unit, catalogue.units],
    ['column', column, catalogue.columns],
    ['level', level, wordsOf(labels.level)],
    ['under', under, listIndicators(catalogue)],
    ['method', method, wordsOf(labels.method)],
  ];
  const problems = known.flatMap(([path, id, words]): Problem[] => {
    if (id === undefined || words.some((word) => String(word.id) === String(id))) return [];
    const ids = new Map(
      words.flatMap((word) =>
        [word.name.zh, String(word.id)].map((text) => [text, String(word.id)]),
      ),
    );
    const expected = { zh: '本指标体系中的编号', en: 'an id of this catalogue' };
    const nearest = nearestTo(String(id), [...ids.keys()]).map((text) => ids.get(text) ?? text);
    const got = describeValue(id);
    return [{ code: 'unknown-id', path, expected, got, nearest: [...new Set(nearest)] }];
  });
  if (problems.length === 0) return;
  throw new CatalogueError('unknown-id', { zh: '编号不存在', en: 'There is no such id' }, problems);
}
