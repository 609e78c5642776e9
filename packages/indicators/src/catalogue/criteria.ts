import { describeValue } from '../input/describe-value.ts';
import { CatalogueError } from '../input/error.ts';
import { nearestTo } from '../input/nearest.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { labels } from '../model/labels.ts';
import type { Problem } from '../model/problem.ts';
import type { Method } from '../model/requirement.ts';
import { listIndicators } from './walk.ts';

/** What is looked for; everything given must hold at once, and nothing given fits everything. */
export interface Criteria {
  /** Id of a unit or group of the catalogue that has any part in the leaf. */
  readonly unit?: string | undefined;
  /** Id of a column of the leaf. */
  readonly column?: string | undefined;
  /** Level at which the leaf stands. */
  readonly level?: 1 | 2 | 3 | undefined;
  /** Id of an indicator that the leaf stands under, or is. */
  readonly under?: string | undefined;
  /** The way in which the requirement is assessed. */
  readonly method?: Method | undefined;
  /** Id or name of a thing that the requirement (or the words before the first point) enumerates, at any depth. */
  readonly element?: string | undefined;
  /**
   * Words to be found, all of them, separated by white space: Chinese as a part of a Chinese text, Latin words and
   * numbers as the beginning of a word of either text. Case, width and quotation marks do not matter.
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

/** Refuses what is no word of its vocabulary, and offers the ids whose id or name is nearest. */
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
