import { type Figure, plural } from '../../arithmetic/said-figure.ts';
import { tellGiven } from '../../arithmetic/told-figure.ts';
import {
  range,
  sayBonus,
  sayDeductions,
  sayQualified,
  sayVetoes,
} from '../../inspection/inspection-en.ts';
import { nameQuarter } from '../../inspection/quarter.ts';
import type { ReportNode } from '../../score/report.ts';
import type { BandNote } from './band-notes.ts';
import type { Grade, Inapplicable, Phrases, Sum } from './phrases.ts';

const inapplicableAs: Readonly<
  Record<NonNullable<ReportNode['inapplicableAs']>, (figure: string) => string>
> = {
  redistribute: () => 'its weight goes to its siblings',
  full: (points) => `it counts in full, ${plural(points, 'point')}`,
  zero: () => 'it counts as 0',
  refuse: () => 'it is not scored',
  rescale: (factor) => `its siblings' points are multiplied by ${factor}`,
};

function say(figure: Figure): string {
  switch (figure.kind) {
    case 'settled':
      return `${plural(figure.points, 'point')}${figure.closed ? ' (the unknown counts as failed)' : ''}`;
    case 'open':
      return `open, between ${figure.min} and ${plural(figure.max, 'point')}`;
    case 'none':
      return 'not scored';
  }
}

const figures = { value: '', min: 'the least is ', max: 'the most is ' };

function sayNote({ of, on, actual, printed, name, line, reached, unit }: BandNote): string {
  const share = unit === 'points' ? '' : '%';
  const figure = `${figures[of]}actually ${actual}${share}`;
  if (on === 'published') return `graded by the rounded ${printed}, ${figure}`;
  return `${figure}, ${reached ? 'past' : 'short of'} the ${line}${share} of ${name.en}`;
}

function sayGrade({ name, notes, on }: Grade): string {
  const told = [
    ...(name === null || on === null
      ? []
      : [on === 'published' ? 'by the rounded score' : 'by the score before rounding']),
    ...notes.map(sayNote),
  ];
  const why = told.length === 0 ? '' : ` (${told.join('; ')})`;
  return name === null ? why : `, grade ${name.en}${why}`;
}

function sayParts({ parts, difference }: Sum): string {
  const points = parts.map(
    ({ name, min, max }) => `${name} ${min === max ? min : `${min} to ${max}`}`,
  );
  if (difference !== null) {
    const more = difference.startsWith('-') ? 'less' : 'more';
    points.push(`rounded, the sum is ${difference.replace('-', '')} ${more} than its parts`);
  }
  return points.length === 0 ? '' : ` (${points.join(', ')})`;
}

/** Plain English for developers. */
export const enPhrases: Phrases = {
  pick: ({ en }) => en,
  total(figure, full, sum, grade) {
    const added = `the points of ${plural(sum.parts.length, 'level-1 indicator')}${sayParts(sum)}`;
    if (figure.kind === 'none') return 'Nothing applies, so there is no total.';
    if (figure.kind === 'settled')
      return `Total: ${say(figure)} of ${full}, ${added}${sayGrade(grade)}.`;
    const judged = `${figure.judged} of what can be judged is judged`;
    return `The total is open, between ${figure.min} and ${figure.max} of ${full} points: ${added}; ${judged}${sayGrade(grade)}.`;
  },
  node: (name, full, reasoning, result) =>
    `${name} (of ${plural(full, 'point')}): ${reasoning}; ${result}.`,
  result: (figure, grade) => `${say(figure)}${sayGrade(grade)}`,
  gradeNotes: (notes) => notes.map(sayNote).join('; '),
  sum: (sum) =>
    `the points of ${plural(sum.parts.length, 'indicator')} below it${sayParts(sum)}, added up`,
  wholeInspection(trace, total, points) {
    const quarter = `Inspection of ${nameQuarter(trace.quarter, 'en', true)}`;
    if (trace.vetoes.length > 0) {
      return `${quarter}: vetoed (${sayVetoes(trace)}), unqualified, recorded as ${tellGiven(trace.vetoRecords)}.`;
    }
    if (trace.part2 === null) return `${quarter}: no veto, qualified.`;
    const said = [
      `of ${plural(tellGiven(trace.full), 'point')}: ${sayDeductions(trace, points)}`,
      `${range(trace.part2, points)} after deductions`,
      sayQualified(trace),
      sayBonus(trace, points),
      `in all ${say(total)}`,
    ];
    return `${quarter}, ${said.filter((words) => words !== '').join('; ')}.`;
  },
  missingInput: (needs) => `waiting for ${needs}`,
  excluded: (name) => `${name}: not scored under this scheme.`,
  inapplicable: (name, { as, figure }: Inapplicable) =>
    `${name}: nothing applies${as === null ? '' : `; ${inapplicableAs[as](figure)}`}.`,
};
