import type { Bilingual, Reason } from '@liujiang/indicators';
import type { ElementState } from '../../evidence/vocabulary.ts';
import type { FrameDraw } from '../../sampling/sampling-frames.ts';
import { atLeast } from '../core/compare-counts.ts';
import type { Context } from '../core/context.ts';
import { warnConflict } from '../core/contradiction.ts';
import { type Entry, listTitles } from '../core/entries.ts';
import type { Count, Facts, ParameterFact, Unknown } from '../core/facts.ts';
import { isUnknown } from '../core/kleene.ts';
import type { Origin } from '../core/origins.ts';
import { sortReasons } from '../core/reasons.ts';
import { placeOf } from './drawn-items.ts';
import type { DrawnSource, SeenForms } from './sources.ts';

/** Stands for a form that is no element but that a person accepts. */
const otherForm = 'other';

const about: Bilingual = { zh: '所抽文件的解读形式', en: 'forms of interpretation of the samples' };

/**
 * Whether the samples of a requirement are, together, shown in several forms: by the forms seen or, where those settle
 * nothing, by a person's judgement on a sample. With a seed only what it draws counts.
 */
export function readForms(
  found: readonly DrawnSource[],
  frames: readonly FrameDraw[],
  context: Context,
): Facts['features'] {
  const { requirement = '', parameter = '' } = context.bindings.severalForms ?? {};
  const asked = context.parameters[requirement]?.[parameter];
  const sources = found.filter((one) => one.requirement === requirement);
  if (asked === undefined || sources.length === 0) return {};
  const frame = frames.find((one) => one.requirement === requirement);
  const state = readState(requirement, asked, sources, frame, context);
  return state === undefined ? {} : { [requirement]: state };
}

function readState(
  requirement: string,
  asked: ParameterFact,
  found: readonly DrawnSource[],
  frame: FrameDraw | undefined,
  context: Context,
): ElementState | Unknown | undefined {
  if (frame !== undefined && 'reason' in frame) return { unknown: [frame.reason] };
  const shown = found.filter(({ forms }) => forms !== undefined);
  const sources = found.map(({ source }) => source);
  const isDrawn = (entry: Entry<boolean>) =>
    frame === undefined || placeOf(entry, frame) === 'drawn';
  const seen = shown.flatMap(({ forms = [] }) => forms).filter(({ entry }) => isDrawn(entry));
  // Samples without forms: a person says whether they are as they should be.
  const said = found
    .filter(({ forms }) => forms === undefined)
    .flatMap(({ source }) => source.entries)
    .filter(isDrawn);
  const approved = said.filter(({ item }) => item.value === true);
  const titles = new Set(listTitles(approved));
  const isApproved = (entry: Entry<boolean>) => listTitles([entry]).some((one) => titles.has(one));
  const samples = [...seen.map(({ entry }) => entry), ...said];
  if (samples.length === 0) return undefined;
  const origin: Origin = {
    records: samples.flatMap(({ paths }) => paths),
    read: sources.flatMap(({ read }) => read),
  };
  const note = (state: ElementState | Unknown, open: readonly string[] = []) => {
    context.sources?.noteState(requirement, '', { ...origin, open });
    return state;
  };
  // Who approves one sample has looked at all that is asked: a further sample changes nothing.
  const isVouched = approved.length > 0;
  if (seen.length === 0) return note(isVouched ? 'present' : { unknown: doubtsOf(said) });
  const gaps =
    frame === undefined ? shown.flatMap(({ source }) => source.gaps) : gapsOf(seen, frame);
  const count = countForms(seen, isApproved, gaps);
  const verdict = atLeast(count, asked);
  if (verdict.outcome === 'true') return note('present');
  if (verdict.outcome === 'unknown') {
    const lists = gaps.length > 0 ? shown.map(({ source }) => source.list) : [];
    return isVouched ? note('present') : note({ unknown: verdict.reasons }, lists);
  }
  if (!isVouched) return note('absent');
  warnConflict(origin.records ?? [], about, context);
  return note({ unknown: ['conflicting-evidence'] });
}

/** Why judgements on samples do not settle the forms: a bad sample says nothing of the others. */
function doubtsOf(said: readonly Entry<boolean>[]): readonly Reason[] {
  const doubts = said.flatMap(({ item: { value, reasons = [] } }) =>
    isUnknown(value) ? value.unknown : reasons,
  );
  return doubts.length === 0 ? ['missing-fact'] : sortReasons(doubts);
}

/** How many different forms there are; one that is no element counts where a person approved its sample. */
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

/** Why samples that were drawn may be shown in forms not seen yet. */
function gapsOf(
  seen: readonly SeenForms[],
  frame: Extract<FrameDraw, { draw: unknown }>,
): readonly Reason[] {
  const titles = new Set(listTitles(seen.map(({ entry }) => entry)));
  return titles.size < frame.draw.drawn.length ? ['incomplete-list'] : [];
}
