import { listLeaves } from '../catalogue/walk.ts';
import { answer, expectThings } from '../input/answer.ts';
import { describeValue } from '../input/describe-value.ts';
import { anObject, indicatorTree, listOfTexts } from '../input/kinds.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { labels } from '../model/labels.ts';
import type { Problem } from '../model/problem.ts';
import type { Clause, Obligation } from '../model/requirement.ts';
import { modalExclusions, readObligations } from './read-obligations.ts';

/** Settings of {@link lintWording} and {@link lintNumbers}. */
export interface LintOptions {
  /** Words that contain a character looked for and mean something else; Liujiang's own list when left out. */
  readonly exclusions?: readonly string[] | undefined;
}

function wordsFor(obligations: readonly Obligation[]): Problem['expected'] {
  const [only, second] = obligations;
  if (only === undefined) {
    return { zh: '“unstated”（没有情态词）', en: '"unstated", as no modal word is printed' };
  }
  if (second === undefined) {
    const { zh, en } = labels.obligation[only];
    return { zh: `“${only}”（${zh}）`, en: `"${only}", as the words say "${en}"` };
  }
  const list = obligations.map((one) => labels.obligation[one]);
  return {
    zh: `按约束力断开的分句（${list.map(({ zh }) => zh).join('、')}）`,
    en: `clauses cut where the obligation changes (${list.map(({ en }) => en).join(', ')})`,
  };
}

function agrees({ obligation }: Clause, read: readonly Obligation[]): boolean {
  return read.length <= 1 && (read[0] ?? 'unstated') === obligation;
}

/**
 * Where the obligation of a clause disagrees with its modal words (应、要、须、不得、宜、原则上、不宜、可): a wrong obligation, a clause
 * with two obligations, or a modal word before the first point, where no clause records it. Paths begin with the id of
 * the requirement or leaf. Empty when all agree.
 *
 * Modal words are found by their characters, so a table with other words (可持续) adds them: `{ exclusions:
 * [...modalExclusions, '可持续'] }`.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { lintWording } from '@liujiang/indicators/schema';
 * lintWording(liujiang); //=> []
 * lintWording(liujiang, { exclusions: [] }).length > 20; //=> true
 * ```
 */
export function lintWording(catalogue: Catalogue, options: LintOptions = {}): readonly Problem[] {
  return answer({ catalogue: [catalogue, indicatorTree], options: [options, anObject] }, () =>
    unguardedLintWording(catalogue, options),
  );
}

function unguardedLintWording(
  catalogue: Catalogue,
  { exclusions = modalExclusions }: LintOptions = {},
): readonly Problem[] {
  expectThings({ exclusions: [exclusions, listOfTexts] });
  const problem = (path: string, expected: Problem['expected'], got: string): Problem => ({
    code: 'wrong-obligation',
    path,
    expected,
    got: describeValue(got),
    nearest: [],
  });
  return listLeaves(catalogue).flatMap(({ id: leaf, description, requirements }) => {
    const before = description?.zh ?? '';
    const none = { zh: '没有情态词的引言', en: 'an introduction without modal words' };
    return [
      ...(readObligations(before, exclusions).length === 0
        ? []
        : [problem(`${leaf}: description`, none, before)]),
      ...requirements.flatMap(({ id, clauses }) =>
        clauses.flatMap((clause, index) => {
          const read = readObligations(clause.zh, exclusions);
          if (agrees(clause, read)) return [];
          const path = `${id}: clauses[${index}].obligation`;
          return [problem(path, wordsFor(read), clause.obligation)];
        }),
      ),
    ];
  });
}
