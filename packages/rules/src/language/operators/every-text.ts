import type { Bilingual } from '@liujiang/indicators';
import type { ListItem } from '../../facts/core/facts.ts';
import { listText } from '../words/list-text.ts';
import { inBrackets, type Predicate } from '../words/predicate.ts';
import { cannotBeTold, reasonsText } from '../words/reason-text.ts';
import { putRight } from '../words/remedy-text.ts';
import { type EveryOperator, type EveryWords, isList } from './every-operator.ts';
import type { Occasion } from './operator.ts';

/** What is said of a list whose entries all pass. */
export function allAsRequired(): Bilingual {
  return { zh: '均符合要求', en: 'all as required' };
}

/** What is said of the entries that do not pass. */
export function notAsRequired(): Bilingual {
  return { zh: '不符合要求', en: 'not as required' };
}

const unitByUnit: Predicate = {
  zh: '无法逐个单位判断（名录未列出全部成员）',
  en: 'cannot be told unit by unit (no directory names all the members)',
  bracketed: true,
};

/** A predicate, and after it what is known of the entries that are not settled. */
function withDoubts(
  predicate: Predicate,
  { doubt }: Pick<EveryWords<unknown, unknown>, 'doubt'>,
  items: readonly ListItem<unknown>[],
): Predicate {
  const doubts = items.flatMap(({ label, value }) => {
    const said = doubt?.(value);
    const { zh, en } = said ?? {};
    return said === undefined ? [] : [{ ...said, zh: `${label}${zh}`, en: `${label} ${en}` }];
  });
  if (doubts.length === 0) return predicate;
  return {
    ...doubts.at(-1),
    zh: `${predicate.zh}：${doubts.map(({ zh }) => zh).join('；')}`,
    en: `${predicate.en}: ${doubts.map(({ en }) => en).join('; ')}`,
  };
}

/** What is said of a list that is not decided. */
function openText(
  operator: Pick<EveryWords<unknown, unknown>, 'doubt'>,
  { actual, entries, verdict, requirement }: Occasion,
): Predicate {
  const known = isList(actual) && entries !== undefined;
  if (known && requirement.scope === 'each' && !entries.whole) return unitByUnit;
  const fine = known ? actual.items.length - entries.undecided.length : 0;
  const why = reasonsText(verdict.reasons);
  const said =
    fine === 0
      ? cannotBeTold(verdict.reasons)
      : {
          zh: `已查明${fine}项符合要求，但${why.zh}，无法判断是否全部符合`,
          en: `${fine} found as required, but ${why.en}, so that the whole cannot be told`,
        };
  return withDoubts(said, operator, known ? actual.items : []);
}

/** What is said of a list, and of its entries that do not pass. */
export function everyPredicate<T, E>(operator: EveryOperator<T, E>, occasion: Occasion): Predicate {
  const { actual, expected, entries, verdict } = occasion;
  const known = isList(actual) && operator.isExpected(expected) && entries !== undefined;
  if (!known || verdict.outcome === 'unknown') return openText(operator, occasion);
  const seen = actual.items.length;
  const counter = actual.items.some(({ unit }) => unit !== undefined) ? '个单位' : '项';
  const { failing } = entries;
  if (failing.length === 0) {
    const kept = operator.kept(expected);
    return { zh: `共查${seen}${counter}，${kept.zh}`, en: `${seen} checked, ${kept.en}` };
  }
  const broken = operator.broken(expected);
  const names = failing.map(({ label, actual: value }): Predicate => {
    const detail = operator.detail?.(value as T, expected);
    const name = { zh: label, en: label };
    return detail === undefined ? name : inBrackets(name, detail);
  });
  const named = listText(names);
  return {
    ...names.at(-1),
    zh: `共查${seen}${counter}，其中${failing.length}${counter}${broken.zh}：${named.zh}`,
    en: `${seen} checked, ${failing.length} ${broken.en}: ${named.en}`,
  };
}

/** What has to be done about the entries that do not pass. */
export function everyRemedy<T, E>(
  operator: EveryOperator<T, E>,
  { expected, entries }: Occasion,
): Bilingual {
  if (entries === undefined || !operator.isExpected(expected)) return putRight;
  const named = entries.failing.map(({ label }) => label);
  const { zh, en } = operator.remedy?.(expected) ?? putRight;
  return { zh: `${zh}（${named.join('、')}）`, en: `${en} (${named.join(', ')})` };
}
