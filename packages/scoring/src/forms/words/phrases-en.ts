import { tellGiven } from '../../arithmetic/told-figure.ts';
import type { FormulaName } from '../../formulas/formula.ts';
import { nameQuarter } from '../../inspection/quarter.ts';
import type { ReportNode } from '../../score/report.ts';
import type { BandNote } from './band-notes.ts';
import { sayQuarters, sayRating, sayRequirements } from './formulas-en.ts';
import { range, sayBonus, sayDeductions, sayQualified, sayVetoes } from './inspection-en.ts';
import type { Figure, Grade, Inapplicable, Phrases, Sum } from './phrases.ts';
import { plural } from './plural.ts';

const needs: Readonly<Record<FormulaName, string>> = {
  requirements: 'findings',
  'quarterly-average': 'the quarterly inspections',
  'pass-rate': 'the numbers of checks and failures',
  deductions: 'an inspection',
  rating: "examiners' marks",
};

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
  requirements: sayRequirements,
  quarters: sayQuarters,
  passRate: ({ checks, failures }, full) =>
    checks === 0
      ? 'never checked, so not assessed'
      : `${failures} of ${plural(checks, 'check')} failed, ${full}×(${checks}−${failures})/${checks}`,
  inspection(trace, points) {
    const quarter = `inspection of ${nameQuarter(trace.quarter, 'en', true)}`;
    if (trace.vetoes.length > 0) {
      return `${quarter} vetoed (${sayVetoes(trace)}), counts ${tellGiven(trace.vetoRecords)}`;
    }
    const { part2, bonuses } = trace;
    const said = [
      `${quarter}, of ${plural(tellGiven(trace.full), 'point')}: ${sayDeductions(trace, points)}`,
      part2 === null ? '' : `it comes to ${range(part2, points)}`,
      trace.qualified === true ? '' : sayQualified(trace),
      bonuses.length === 0 ? '' : 'the bonus does not count',
    ];
    return said.filter((words) => words !== '').join('; ');
  },
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
  rating: sayRating,
  missingInput: (formula) => `waiting for ${needs[formula]}`,
  excluded: (name) => `${name}: not scored under this scheme.`,
  inapplicable: (name, { as, figure }: Inapplicable) =>
    `${name}: nothing applies${as === null ? '' : `; ${inapplicableAs[as](figure)}`}.`,
};
