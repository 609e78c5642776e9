import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import { plural, type Say } from '../arithmetic/said-figure.ts';
import { tellGiven } from '../arithmetic/told-figure.ts';
import type { InspectionTrace, ItemTrace, VetoTrace } from './inspection-trace.ts';
import { type LineNote, lineNotes } from './line-notes.ts';

/** `2 points`, or `3 to 6 points` while it is open. */
export function range({ min, max }: ExactBounds, say: Say): string {
  const [least, most] = [say(min), say(max)];
  return min === max ? plural(least, 'point') : `${least} to ${plural(most, 'point')}`;
}

function sayItem(item: ItemTrace, verb: 'off' | 'added', say: Say): string {
  const { name, occurrences, perOccurrence, cap, capped, points } = item;
  const each =
    occurrences === 1 && !capped ? '' : ` at ${plural(tellGiven(perOccurrence), 'point')}`;
  const limit = capped && cap !== null ? `, no more than the item's ${tellGiven(cap)}` : '';
  const unknown = points.min === points.max ? '' : ", the item's points are not published";
  return `${name.en} × ${occurrences}${each}${limit}${unknown}, ${range(points, say)} ${verb}`;
}

function sayVeto({ name, counted, atLeast }: VetoTrace): string {
  return atLeast === 1 ? name.en : `${name.en}, ${counted} where ${atLeast} veto`;
}

export function sayVetoes({ vetoes }: Pick<InspectionTrace, 'vetoes'>): string {
  return vetoes.map(sayVeto).join('; ');
}

function sayDuty({ withoutDuty }: InspectionTrace): readonly string[] {
  if (withoutDuty === null) return [];
  const { name, points, factor } = withoutDuty;
  const rule =
    factor === null
      ? 'its points are spread over the other items'
      : `the points of the others are multiplied by ${factor}`;
  return [`“${name.en}” (${plural(tellGiven(points), 'point')}) does not concern it and ${rule}`];
}

function sayNotes(notes: readonly LineNote[], line: string): string {
  return notes
    .map(({ on, actual, printed, line: points, reached }) =>
      on === 'published'
        ? ` (by the rounded ${printed}; it is actually ${actual})`
        : ` (it is actually ${actual}, ${reached ? 'past' : 'short of'} the ${line} of ${tellGiven(points)})`,
    )
    .join('');
}

/** The deductions, without the quarter and the result. */
export function sayDeductions(trace: InspectionTrace, say: Say): string {
  const counted = trace.deductions.filter((item) => item.counted);
  const items = counted.map((item) => sayItem(item, 'off', say));
  return [...sayDuty(trace), ...(items.length === 0 ? ['nothing deducted'] : items)].join('; ');
}

/** Whether it is qualified, and by which line; empty when no line decides. */
export function sayQualified(trace: InspectionTrace): string {
  const { passLine: line, qualified } = trace;
  if (line === null || trace.part2 === null) return '';
  const points = tellGiven(line.points);
  const notes = sayNotes(lineNotes(trace, line), 'pass line');
  const [short, reached] = line.inclusive ? ['below', 'at or above'] : ['not above', 'above'];
  if (qualified === null) return `whether ${reached} the pass line of ${points} is open${notes}`;
  return qualified
    ? `${reached} the pass line of ${points}, qualified${notes}`
    : `${short} the pass line of ${points}, unqualified${notes}`;
}

/** The points of the bonus, and why; empty when nothing earned one. */
export function sayBonus(trace: InspectionTrace, say: Say): string {
  const { bonuses, bonusLine: line, bonus, bonusMaximum } = trace;
  if (bonuses.length === 0) return '';
  if (line === null) return 'no bonus, since the standard has no bonus line';
  const points = tellGiven(line.points);
  const [short, reached] = line.inclusive ? ['below', 'at or above'] : ['not above', 'above'];
  const notes = sayNotes(lineNotes(trace, line), 'bonus line');
  if (bonus.max === '0') return `${short} the bonus line of ${points}, so no bonus${notes}`;
  const items = bonuses.map((item) => sayItem(item, 'added', say)).join('; ');
  const limit =
    bonusMaximum === null ? '' : ` (a bonus brings no more than ${tellGiven(bonusMaximum)})`;
  const whether =
    bonus.min === bonus.max
      ? `${reached} the bonus line of ${points}`
      : `whether ${reached} the bonus line of ${points} is open`;
  return `${whether}${notes}; ${items}; ${range(bonus, say)} of bonus${limit}`;
}
