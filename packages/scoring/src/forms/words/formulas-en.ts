import { tellGiven } from '../../arithmetic/told-figure.ts';
import type { QuarterlyTrace, QuarterTrace } from '../../formulas/quarterly-average.ts';
import type { RatingTrace } from '../../formulas/rating.ts';
import type { RequirementsTrace, RequirementTrace } from '../../formulas/requirement-trace.ts';
import { nameQuarter } from '../../inspection/quarter.ts';
import { range, sayDeductions, sayQualified, sayVetoes } from './inspection-en.ts';
import {
  type CountedWords,
  type Figure,
  ratingState,
  type Say,
  sayCounted,
  spansYears,
  tellingParts,
} from './phrases.ts';
import { plural } from './plural.ts';

const ways: CountedWords = {
  met: ' met',
  part: ' met in part',
  'not-met': ' not met',
  unknown: ' not judged',
  waived: ' failed and waived',
  inapplicable: ' inapplicable',
  'left-out': ' without a pass condition, left out',
};

function sayParts(part: RequirementTrace, partial: RequirementsTrace['partial']): string {
  const met = tellingParts(part, partial);
  if (met === null) return '';
  const said = [
    ...(met.count === 0 ? [] : [`${met.count} met`]),
    ...(met.unknown === 0 ? [] : [`${met.unknown} not judged`]),
  ];
  return `of ${plural(met.of, 'part')} ${said.join(', ')}`;
}

/** Which requirements, and what is met of them: alike ones by their numbers, others one by one. */
function which(parts: readonly RequirementTrace[], partial: RequirementsTrace['partial']): string {
  const told = parts.map((part) => ({ part, inside: sayParts(part, partial) }));
  const plain = told.filter(({ inside }) => inside === '').flatMap(({ part }) => part.number ?? []);
  const inside = told
    .filter((one) => one.inside !== '')
    .map((one) => `${one.part.number === null ? '' : `no. ${one.part.number}: `}${one.inside}`);
  const all = [...(plain.length === 0 ? [] : [`no. ${plain.join(', ')}`]), ...inside];
  return all.length === 0 ? '' : ` (${all.join('; ')})`;
}

export function sayRequirements({ parts, partial, denominator }: RequirementsTrace): string {
  const clauses = sayCounted(parts, ways, (own, how) => {
    if (how === 'met') return '';
    const counted = own.some(({ share }) => share !== null) ? 'counted as met' : 'left out';
    return `${how === 'waived' ? `, ${counted}` : ''}${which(own, partial)}`;
  });
  const count = parts.length;
  if (count === 1) return `requirement ${clauses.join('').replace(/^1 /, '')}`;
  if (parts.every((part) => part.counted === 'met')) return `all ${count} requirements met`;
  const average = denominator === count || denominator === 0 ? '' : `, the mean of ${denominator}`;
  return `of ${count} requirements ${clauses.join(', ')}${average}`;
}

/** What stands behind a quarter's points: what was deducted, and what does not count. */
function behind({ inspection, counted, bonusNotCounted }: QuarterTrace, say: Say): string {
  const qualified =
    inspection === null || inspection.qualified === true ? '' : sayQualified(inspection);
  const scaled =
    inspection === null ||
    inspection.part2 === null ||
    inspection.full === '100' ||
    counted === null
      ? ''
      : `${range(inspection.part2, say)} of ${tellGiven(inspection.full)}, scaled to 100`;
  const said = [
    inspection === null ? '' : sayDeductions(inspection, say),
    scaled,
    qualified,
    bonusNotCounted === null
      ? ''
      : `${plural(tellGiven(bonusNotCounted), 'point')} of bonus do not count`,
  ].filter((words) => words !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

function sayQuarter(
  quarter: QuarterTrace,
  { missing, quarters }: QuarterlyTrace,
  say: Say,
): string {
  const name = nameQuarter(quarter.quarter, 'en', spansYears({ quarters }));
  const { state, counted, vetoes, inspection } = quarter;
  if (counted === null) return `${name} not inspected, left out of the mean`;
  if (state === 'vetoed') {
    const reasons =
      inspection === null ? vetoes.map(({ en }) => en).join('; ') : sayVetoes(inspection);
    return `${name} vetoed, counts ${say(counted.min)} (${reasons})`;
  }
  if (state === 'missing')
    return `${name} not inspected${missing === 'zero' ? ', counts 0' : ' yet'}`;
  const points =
    counted.min === counted.max
      ? say(counted.min)
      : `open, ${say(counted.min)} to ${say(counted.max)}`;
  return `${name} ${points}${behind(quarter, say)}`;
}

export function sayQuarters(trace: QuarterlyTrace, mean: Figure, say: Say): string {
  const quarters = trace.quarters.map((quarter) => sayQuarter(quarter, trace, say)).join(', ');
  if (trace.denominator === 0) return `${quarters}; no quarter is in the mean`;
  const count = plural(trace.denominator, 'quarter');
  if (mean.kind === 'settled') return `${quarters}; mean ${mean.points} of ${count}`;
  const between = mean.kind === 'open' ? `, between ${mean.min} and ${mean.max}` : '';
  return `${quarters}; mean of ${count} open${between}`;
}

const settled = {
  mean: 'the mean of the three counts',
  middle: 'the one in the middle counts',
  closest: 'the mean of the two closest counts, of all three where they are equally close',
  third: "the third one's counts",
};

function sayMethod(trace: RatingTrace): string {
  const { marks, method, gap, settle } = trace;
  switch (ratingState(trace)) {
    case 'none':
      return '';
    case 'alone':
      return 'a second examiner has not marked yet';
    case 'waiting':
      return `more than ${gap}% of the full marks apart, a third examiner is needed; then ${settled[settle ?? 'mean']}`;
    case 'close':
      return `no more than ${gap}% of the full marks apart, so their mean counts`;
    case 'third':
      return `the first two are more than ${gap}% of the full marks apart, so ${settled[settle ?? 'mean']}`;
    case 'plain':
      if (marks.length === 1) return 'which counts';
      return method === 'lower'
        ? `the ${marks.length === 2 ? 'lower' : 'lowest'} counts`
        : 'their mean counts';
  }
}

export function sayRating(trace: RatingTrace): string {
  if (trace.marks.length === 0) return 'no marks yet';
  const given = trace.marks.map(({ examiner, points, of, third, counted }) => {
    const lost = counted || ratingState(trace) === 'alone' ? '' : ', not counted';
    return `${third ? 'the third examiner ' : ''}${examiner} gave ${points} of ${of}${lost}`;
  });
  return `${given.join(', ')}; ${sayMethod(trace)}`;
}
