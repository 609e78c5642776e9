import type { Bilingual } from '@liujiang/indicators';
import { attestedText } from '../attested-text.ts';
import { type DateSource, findContradiction } from '../dates/date-series.ts';
import type { Context } from './context.ts';
import type { Attested } from './facts.ts';

/** A record that contradicts others: its path and, if it is an attestation, what it says. */
export interface Side {
  readonly path: string;
  readonly attested?: Attested;
}

/** Warns that records contradict each other, naming all of them. */
export function warnConflict(paths: readonly string[], about: Bilingual, context: Context): void {
  warnSides(
    paths.map((path) => ({ path })),
    about,
    context,
  );
}

/** Like {@link warnConflict}, also naming what attestations say. */
export function warnSides(sides: readonly Side[], about: Bilingual, { warn }: Context): void {
  // A record may speak of a thing and of its parts: it is named once.
  const texts = [...new Map(sides.map(sideText).map((text) => [text.zh, text])).values()];
  warn({
    code: 'conflicting-evidence',
    path: sides[0]?.path ?? '',
    message: {
      zh: `关于“${about.zh}”的佐证相互矛盾：${texts.map(({ zh }) => zh).join('、')}`,
      en: `The evidence about ${about.en} contradicts itself: ${texts.map(({ en }) => en).join(', ')}.`,
    },
    nearest: [],
  });
}

function sideText({ path, attested }: Side): Bilingual {
  if (attested === undefined) return { zh: path, en: path };
  const { zh, en } = attestedText(attested);
  return { zh: `${path}（${zh}）`, en: `${path} (${en})` };
}

/** Warns when one record claims to show everything and another shows more. */
export function warnContradiction(
  sources: readonly DateSource[],
  about: Bilingual,
  context: Context,
): void {
  const paths = findContradiction(sources);
  if (paths.length > 0) warnConflict(paths, about, context);
}
