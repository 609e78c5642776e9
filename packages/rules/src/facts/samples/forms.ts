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

/** What a form counts as that is no element, where a person says that it will do. */
const otherForm = 'other';

const about: Bilingual = { zh: '所抽文件的解读形式', en: 'forms of interpretation of the samples' };

/**
 * Whether the samples of a requirement are shown in several forms, all of them together: as the forms that were seen have it,
 * or, where those settle nothing, as a person says of a sample. With a seed only what it draws counts.
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
  // A sample of which no forms are told: a person says whether it is as it should be.
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
  // Whoever finds one sample good has looked at what is asked of all of them: a further sample decides nothing otherwise.
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

/** Why words alone do not tell of the forms: that a sample is not good says nothing of the others. */
function doubtsOf(said: readonly Entry<boolean>[]): readonly Reason[] {
  const doubts = said.flatMap(({ item: { value, reasons = [] } }) =>
    isUnknown(value) ? value.unknown : reasons,
  );
  return doubts.length === 0 ? ['missing-fact'] : sortReasons(doubts);
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
