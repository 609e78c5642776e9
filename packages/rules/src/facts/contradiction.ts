import type { Bilingual } from '@liujiang/indicators';
import type { Context } from './context.ts';
import { type DateSource, findContradiction } from './date-series.ts';

/** Tells of records that contradict each other, naming all of them. */
export function warnConflict(paths: readonly string[], about: Bilingual, { warn }: Context): void {
  warn({
    code: 'conflicting-evidence',
    path: paths[0] ?? '',
    message: {
      zh: `关于“${about.zh}”的佐证相互矛盾：${paths.join('、')}`,
      en: `The evidence about ${about.en} contradicts itself: ${paths.join(', ')}.`,
    },
    nearest: [],
  });
}

/** Tells of records about one thing of which one claims to show everything and another shows entries of its own. */
export function warnContradiction(
  sources: readonly DateSource[],
  about: Bilingual,
  context: Context,
): void {
  const paths = findContradiction(sources);
  if (paths.length > 0) warnConflict(paths, about, context);
}
