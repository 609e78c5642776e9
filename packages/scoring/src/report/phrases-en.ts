import type { FormulaName } from '../formulas/formula.ts';
import type { RequirementTrace } from '../formulas/requirements.ts';
import type { ItemTrace } from '../inspection-trace.ts';
import { nameQuarter } from '../quarter.ts';
import { type CountedWords, type Figure, type Phrases, sayCounted, spansYears } from './phrases.ts';

const needs: Readonly<Record<FormulaName, string>> = {
  requirements: 'findings',
  'quarterly-average': 'the quarterly inspections',
  'pass-rate': 'the numbers of checks and failures',
  deductions: 'an inspection',
  rating: "examiners' marks",
};

const ways: CountedWords = {
  met: ' met',
  part: ' met in part',
  'not-met': ' not met',
  unknown: ' not judged',
  waived: ' failed and waived',
  inapplicable: ' inapplicable',
  'left-out': ' without a pass condition, left out',
};

const inapplicableAs = {
  redistribute: 'its weight goes to its siblings',
  full: 'it counts in full',
  zero: 'it counts as 0',
  refuse: 'it is not scored',
  rescale: "its siblings' points are multiplied by a factor",
};

const methods = {
  mean: 'their mean counts',
  lower: 'the lower counts',
  third: 'a third examiner settles wide gaps',
};

function list(parts: readonly RequirementTrace[]): string {
  const numbers = parts.flatMap(({ number }) => number ?? []);
  return numbers.length === 0 ? '' : ` (no. ${numbers.join(', ')})`;
}

function metParts({ number, met }: RequirementTrace): string {
  const where = number === null ? '' : `no. ${number}: `;
  return met === null ? where : `${where}${met.count} of ${met.of} parts`;
}

function which(parts: readonly RequirementTrace[], how: string): string {
  if (how === 'met') return '';
  return how === 'part' ? ` (${parts.map(metParts).join('; ')})` : list(parts);
}

function say(figure: Figure): string {
  switch (figure.kind) {
    case 'settled':
      return `${figure.points} points${figure.closed ? ' (the unknown counts as failed)' : ''}`;
    case 'open':
      return `open, between ${figure.min} and ${figure.max} points`;
    case 'none':
      return 'not scored';
  }
}

function items(traces: readonly ItemTrace[], points: (exact: string) => string): string {
  return traces
    .map((item) => {
      const { min, max } = item.points;
      const range = min === max ? points(min) : `${points(min)} to ${points(max)}`;
      const capped = item.capped ? ' (capped)' : '';
      return `${item.name.en} × ${item.occurrences}, ${range} points${capped}`;
    })
    .join('; ');
}

/** Plain English for developers. */
export const enPhrases: Phrases = {
  pick: ({ en }) => en,
  total(figure, full, band) {
    const grade = band === null ? '' : `, grade ${band.en}`;
    if (figure.kind === 'none') return 'Nothing applies, so there is no total.';
    if (figure.kind === 'settled') return `Total: ${say(figure)} of ${full}${grade}.`;
    const judged = `${figure.judged} of what can be judged is judged`;
    return `The total is open, between ${figure.min} and ${figure.max} of ${full} points; ${judged}${grade}.`;
  },
  node: (name, full, reasoning, result) => `${name} (of ${full} points): ${reasoning}; ${result}.`,
  result: (figure, band) => `${say(figure)}${band === null ? '' : `, grade ${band.en}`}`,
  sum(parts, difference) {
    const rounded = difference === null ? '' : ` (rounded one by one they differ by ${difference})`;
    return `the points of ${parts} indicators below it, added up${rounded}`;
  },
  requirements({ parts }) {
    const clauses = sayCounted(parts, ways, which);
    const count = parts.length;
    if (count === 1) return `requirement ${clauses.join('').replace(/^1 /, '')}`;
    if (parts.every((part) => part.counted === 'met')) return `all ${count} requirements met`;
    return `of ${count} requirements ${clauses.join(', ')}`;
  },
  quarters(trace, mean, points) {
    const years = spansYears(trace);
    const quarters = trace.quarters.map(({ quarter, state, vetoes, counted }) => {
      const name = nameQuarter(quarter, 'en', years);
      const reasons = vetoes.map(({ en }) => en).join(', ');
      if (state === 'vetoed')
        return `${name} vetoed, counts ${points(counted?.min ?? '0')} (${reasons})`;
      if (state === 'scored' && counted !== null) {
        return counted.min === counted.max
          ? `${name} ${points(counted.min)}`
          : `${name} open (${points(counted.min)} to ${points(counted.max)})`;
      }
      if (counted === null) return `${name} not inspected, left out of the mean`;
      return `${name} not inspected${trace.missing === 'zero' ? ', counts 0' : ' yet'}`;
    });
    const bonus = trace.quarters.some(({ bonusNotCounted }) => bonusNotCounted !== null);
    const average = mean.kind === 'settled' ? `mean ${mean.points}` : 'mean open';
    const count = trace.denominator === 1 ? '1 quarter' : `${trace.denominator} quarters`;
    return `${quarters.join(', ')}; ${bonus ? 'bonus points do not count; ' : ''}${average} of ${count}`;
  },
  passRate: ({ checks, failures }, full) =>
    checks === 0
      ? 'never checked, so not assessed'
      : `${failures} of ${checks} checks failed, ${full}×(${checks}−${failures})/${checks}`,
  inspection(trace, points) {
    const quarter = nameQuarter(trace.quarter, 'en', true);
    const reasons = trace.vetoes.map(({ name }) => name.en).join(', ');
    if (trace.vetoes.length > 0) return `inspection of ${quarter} vetoed (${reasons})`;
    const deductions = trace.deductions.filter(({ counted }) => counted);
    const off =
      deductions.length === 0 ? 'nothing deducted' : `deducted: ${items(deductions, points)}`;
    return `inspection of ${quarter}, ${off}`;
  },
  rating(trace) {
    const given = trace.marks.map((mark) => `${mark.examiner} gave ${mark.points}/${mark.of}`);
    const how = trace.unresolved
      ? 'too far apart, a third examiner is needed'
      : methods[trace.method];
    return given.length === 0 ? 'no marks yet' : `${given.join(', ')}; ${how}`;
  },
  missingInput: (formula) => `waiting for ${needs[formula]}`,
  excluded: (name) => `${name}: not scored under this scheme.`,
  inapplicable: (name, as) =>
    `${name}: nothing applies${as === null ? '' : `; ${inapplicableAs[as]}`}.`,
};
