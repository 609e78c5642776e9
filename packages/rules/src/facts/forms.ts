import type { Bilingual, Reason } from '@liujiang/indicators';
import type { Count, ElementState, ParameterFact, Unknown } from '../facts.ts';
import { isUnknown } from '../kleene.ts';
import { countAtLeast } from '../operators/count.ts';
import type { FrameDraw } from '../sampling/sampling-frames.ts';
import type { Context } from './context.ts';
import { warnConflict } from './contradiction.ts';
import { placeOf } from './drawn-items.ts';
import type { DrawnSource, SeenForms } from './drawn-records.ts';
import { type Entry, listTitles } from './join-lists.ts';
import type { Origin } from './origins.ts';
import { sortReasons } from './reasons.ts';

/** What tells in which forms the samples of a requirement are shown. */
interface Sampled {
  readonly requirement: string;
  /** How many forms are asked for. */
  readonly asked: ParameterFact | undefined;
  /** Samples, each with its forms. */
  readonly shown: readonly DrawnSource[];
  /** Samples of which a person says whether they are as they should be. */
  readonly vouched: readonly DrawnSource[];
  readonly frame: FrameDraw | undefined;
}

/** What a form counts as that is no element, where a person says that it will do. */
const otherForm = 'other';

const about: Bilingual = { zh: '所抽文件的解读形式', en: 'forms of interpretation of the samples' };

/**
 * Whether the samples of a requirement are shown in several forms, all of them together: as the forms that were seen have it,
 * or, where not all were, as a person says of every sample. With a seed only what it draws counts.
 */
export function readForms(sampled: Sampled, context: Context): ElementState | Unknown | undefined {
  const { requirement, asked, shown, vouched, frame } = sampled;
  if (asked === undefined || shown.length + vouched.length === 0) return undefined;
  if (frame !== undefined && 'reason' in frame) return { unknown: [frame.reason] };
  const isDrawn = (entry: Entry<boolean>) =>
    frame === undefined || placeOf(entry, frame) === 'drawn';
  const seen = shown.flatMap(({ forms = [] }) => forms).filter(({ entry }) => isDrawn(entry));
  const said = vouched.flatMap(({ source }) => source.entries).filter(isDrawn);
  const approved = said.filter(({ item }) => item.value === true);
  const titles = new Set(listTitles(approved));
  const isApproved = (entry: Entry<boolean>) => listTitles([entry]).some((one) => titles.has(one));
  const samples = [...seen.map(({ entry }) => entry), ...said];
  if (samples.length === 0) return undefined;
  const sources = [...shown, ...vouched].map(({ source }) => source);
  const origin: Origin = {
    records: samples.flatMap(({ paths }) => paths),
    read: sources.flatMap(({ read }) => read),
  };
  const note = (state: ElementState | Unknown, open: readonly string[] = []) => {
    context.sources?.noteState(requirement, '', { ...origin, open });
    return state;
  };
  const isVouched = samples.every(isApproved);
  if (seen.length === 0) return note(isVouched ? 'present' : readWords(said));
  const gaps =
    frame === undefined ? shown.flatMap(({ source }) => source.gaps) : gapsOf(seen, frame);
  const count = countForms(seen, isApproved, gaps);
  const verdict = countAtLeast.evaluate(count, asked);
  if (verdict.outcome === 'true') return note('present');
  if (verdict.outcome === 'unknown') {
    const lists = gaps.length > 0 ? shown.map(({ source }) => source.list) : [];
    return isVouched ? note('present') : note({ unknown: verdict.reasons }, lists);
  }
  if (!isVouched) return note('absent');
  warnConflict(origin.records ?? [], about, context);
  return note({ unknown: ['conflicting-evidence'] });
}

/** What follows from words alone of which not all are good: one that is not settles it. */
function readWords(said: readonly Entry<boolean>[]): ElementState | Unknown {
  const doubts = said.flatMap(({ item: { value, reasons = [] } }) => {
    if (isUnknown(value)) return [value.unknown];
    return value ? [] : [reasons];
  });
  if (doubts.some((reasons) => reasons.length === 0)) return 'absent';
  // Without a title nobody can tell which sample was found good.
  return { unknown: doubts.length === 0 ? ['missing-fact'] : sortReasons(doubts.flat()) };
}

/** How many different forms there are; a form that is no element counts where a person found its sample as it should be. */
function countForms(
  seen: readonly SeenForms[],
  isApproved: (entry: Entry<boolean>) => boolean,
  gaps: readonly Reason[],
): Count {
  const others = seen.filter(({ other }) => other);
  const approved = others.filter(({ entry }) => isApproved(entry));
  const forms = seen.flatMap((one) => one.forms);
  const min = new Set(approved.length > 0 ? [...forms, otherForm] : forms).size;
  const unsaid: readonly Reason[] = approved.length < others.length ? ['needs-person'] : [];
  const reasons = sortReasons([...gaps, ...seen.flatMap((one) => one.reasons), ...unsaid]);
  return { min, max: reasons.length === 0 ? min : null, reasons };
}

/** Why a sample that was drawn may be shown in forms that nobody has seen yet. */
function gapsOf(
  seen: readonly SeenForms[],
  frame: Extract<FrameDraw, { draw: unknown }>,
): readonly Reason[] {
  const titles = new Set(listTitles(seen.map(({ entry }) => entry)));
  return titles.size < frame.draw.drawn.length ? ['incomplete-list'] : [];
}
