import { diffArrays } from 'diff';
import { answer } from '../input/answer.ts';
import { aText } from '../input/kinds.ts';

/** A stretch of two texts: in both, or in one only. */
export interface TextPiece {
  /** `same` in both, `removed` in the earlier one only, `added` in the later one only. */
  readonly kind: 'same' | 'removed' | 'added';
  /** The stretch itself. Never empty. */
  readonly text: string;
}

/** What changed between two stretches that are the same; either side may be empty. */
interface Step {
  readonly removed: string;
  readonly added: string;
  /** What follows unchanged. */
  readonly same: string;
}

/** A Latin word, a number, white space, or a single Chinese character or punctuation mark. */
const token = /\p{Script=Latin}+|\d+|\s+|./gsu;

function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}

function stepsBetween(before: string, after: string): Step[] {
  const steps: Step[] = [];
  let open: Step = { removed: '', added: '', same: '' };
  for (const { added, removed, value } of diffArrays(tokensOf(before), tokensOf(after))) {
    const text = value.join('');
    if (!(added || removed)) {
      open = { ...open, same: text };
      continue;
    }
    if (open.same !== '') {
      steps.push(open);
      open = { removed: '', added: '', same: '' };
    }
    open = removed
      ? { ...open, removed: open.removed + text }
      : { ...open, added: open.added + text };
  }
  return [...steps, open];
}

function changedIn({ removed, added }: Step): number {
  return Math.max(removed.length, added.length);
}

/**
 * Joins two changes when the unchanged stretch between them is no longer than either of them. Otherwise unlike
 * sentences would be cut up at every 的 and 、 that they share.
 */
function joinNear(steps: readonly Step[]): readonly Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    let next = step;
    let last = joined.at(-1);
    while (
      last !== undefined &&
      changedIn(last) > 0 &&
      last.same.length <= Math.min(changedIn(last), changedIn(next))
    ) {
      joined.pop();
      next = {
        removed: last.removed + last.same + next.removed,
        added: last.added + last.same + next.added,
        same: next.same,
      };
      last = joined.at(-1);
    }
    joined.push(next);
  }
  return joined;
}

/**
 * Compares two texts, Chinese by character and Latin by word, as stretches that are the same, removed or added.
 * Stretches that are not `added` make up the earlier text, those that are not `removed` the later one.
 *
 * @example
 * ```ts
 * import { compareTexts } from '@liujiang/indicators/diff';
 * compareTexts('前1年内', '前6个月内').map(({ kind, text }) => `${kind} ${text}`); //=> ['same 前', 'removed 1年', 'added 6个月', 'same 内']
 * compareTexts('', ''); //=> []
 * ```
 */
export function compareTexts(before: string, after: string): readonly TextPiece[] {
  return answer({ before: [before, aText], after: [after, aText] }, () =>
    unguardedCompareTexts(before, after),
  );
}

function unguardedCompareTexts(before: string, after: string): readonly TextPiece[] {
  const pieces = joinNear(stepsBetween(before, after)).flatMap(
    ({ removed, added, same }): TextPiece[] => [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
      { kind: 'same', text: same },
    ],
  );
  return pieces.filter(({ text }) => text !== '');
}
