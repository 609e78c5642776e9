import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import type { Say } from '../arithmetic/said-figure.ts';
import { tellGiven } from '../arithmetic/told-figure.ts';
import type { InspectionTrace, ItemTrace, VetoTrace } from './inspection-trace.ts';
import { type LineNote, lineNotes } from './line-notes.ts';

/** `2分`, or `3至6分` while it is open. */
export function range({ min, max }: ExactBounds, say: Say): string {
  return min === max ? `${say(min)}分` : `${say(min)}至${say(max)}分`;
}

function sayItem(item: ItemTrace, verb: '扣' | '加', say: Say): string {
  const { name, occurrences, perOccurrence, cap, capped, points } = item;
  const each = occurrences === 1 && !capped ? '' : `，每处${tellGiven(perOccurrence)}分`;
  const limit = capped && cap !== null ? `，以该项分值${tellGiven(cap)}分为限` : '';
  const unknown = points.min === points.max ? '' : '，该项分值未公布';
  return `${name.zh}${occurrences}处${each}${limit}${unknown}，${verb}${range(points, say)}`;
}

function sayVeto({ name, counted, atLeast }: VetoTrace): string {
  return atLeast === 1 ? name.zh : `${name.zh}，计${counted}处，满${atLeast}处即否决`;
}

export function sayVetoes({ vetoes }: Pick<InspectionTrace, 'vetoes'>): string {
  return vetoes.map(sayVeto).join('；');
}

function sayDuty({ withoutDuty }: InspectionTrace): readonly string[] {
  if (withoutDuty === null) return [];
  const { name, points, factor } = withoutDuty;
  const rule = factor === null ? '其分值按比例分摊到其余各项' : `其余各项得分乘以${factor}`;
  return [`不涉及“${name.zh}”（${tellGiven(points)}分），${rule}`];
}

function sayNotes(notes: readonly LineNote[], line: string): string {
  return notes
    .map(({ on, actual, printed, line: points, reached }) =>
      on === 'published'
        ? `（按修约后的${printed}分评定，实际得分${actual}分）`
        : `（实际得分${actual}分，${reached ? '已过' : '未达'}${tellGiven(points)}分${line}）`,
    )
    .join('');
}

/** The deductions, without the quarter and the result. */
export function sayDeductions(trace: InspectionTrace, say: Say): string {
  const counted = trace.deductions.filter((item) => item.counted);
  const items = counted.map((item) => sayItem(item, '扣', say));
  return [...sayDuty(trace), ...(items.length === 0 ? ['未扣分'] : items)].join('；');
}

/** Whether it is qualified, and by which line; empty when no line decides. */
export function sayQualified(trace: InspectionTrace): string {
  const { passLine: line, qualified } = trace;
  if (line === null || trace.part2 === null) return '';
  const points = `${tellGiven(line.points)}分`;
  const notes = sayNotes(lineNotes(trace, line), '及格线');
  const [short, reached] = line.inclusive ? ['未达到', '达到'] : ['未超过', '超过'];
  if (qualified === null) return `是否${reached}及格线${points}未定${notes}`;
  return qualified
    ? `${reached}及格线${points}，合格${notes}`
    : `${short}及格线${points}，不合格${notes}`;
}

/** The points of the bonus, and why; empty when nothing earned one. */
export function sayBonus(trace: InspectionTrace, say: Say): string {
  const { bonuses, bonusLine: line, bonus, bonusMaximum } = trace;
  if (bonuses.length === 0) return '';
  if (line === null) return '检查标准无加分线，不加分';
  const points = `${tellGiven(line.points)}分`;
  const [short, reached] = line.inclusive ? ['未达到', '达到'] : ['未超过', '超过'];
  const notes = sayNotes(lineNotes(trace, line), '加分线');
  if (bonus.max === '0') return `${short}加分线${points}，不加分${notes}`;
  const items = bonuses.map((item) => sayItem(item, '加', say)).join('；');
  const limit = bonusMaximum === null ? '' : `（加分以${tellGiven(bonusMaximum)}分为限）`;
  const whether =
    bonus.min === bonus.max ? `${reached}加分线${points}` : `是否${reached}加分线${points}未定`;
  return `${whether}${notes}；${items}；共加${range(bonus, say)}${limit}`;
}
