import type { Catalogue, FindingSet } from '@liujiang/indicators';
import { countLeaf, type Sums } from './count-leaf.ts';
import { evaluateLeaf } from './evaluate-leaf.ts';
import { add, divide, type Fraction, fraction, multiply, parseExact } from './fraction.ts';
import { Given } from './given.ts';
import { isSettled } from './interval.ts';
import { type Prepared, prepare } from './prepared-scheme.ts';
import type { Scheme } from './scheme.ts';
import { makeScore, type Score } from './score.ts';
import { checkScheme, type ScoringInput, scoreCatalogue } from './score-catalogue.ts';

/** The total of a report, without its derivation. */
export type Total = Omit<Score<null>, 'trace'>;

/** {@link ScoringInput} for whatever ids: what an input holds is checked where it is read. */
interface Site {
  readonly findings: FindingSet;
  readonly inputs?: object;
}

/** Whether the findings are of this catalogue and the inputs of its leaves; what is not goes the long way to its error. */
function isOwn(catalogue: Catalogue, { leaves }: Prepared, { findings, inputs }: Site): boolean {
  const { id, version, hash } = findings.catalogue;
  const own = id === catalogue.id && version === catalogue.version && hash === catalogue.hash;
  const known = (input: string): boolean => leaves.some(({ leaf }) => leaf.id === input);
  return own && Object.keys(inputs ?? {}).every(known);
}

/** The total by whole numbers over one denominator; `null` where the common case does not hold. */
function addUp(
  { leaves, requirements, unitsPerPoint, multiple }: Prepared,
  scheme: Scheme,
  { findings: { findings }, inputs }: Site,
): Total | null {
  const given = new Map<string, unknown>(Object.entries(inputs ?? {}));
  const fed = new Given(inputs, 'inputs');
  if (findings.length !== requirements.length) return null;
  for (let index = 0; index < requirements.length; index += 1) {
    if (findings[index]?.requirement !== requirements[index]) return null;
  }
  const measuredOpen = scheme.policies.measured === 'open';
  const sums: Sums = { met: 0, unknown: 0, judged: 0, judgeable: 0, extra: [] };
  for (const entry of leaves) {
    const { leaf, node, first, counts } = entry;
    if (counts) {
      if (given.get(leaf.id) !== undefined) return null;
      if (!countLeaf(entry, findings, multiple, measuredOpen, sums)) return null;
      continue;
    }
    const own = findings.slice(first, first + leaf.requirements.length);
    const { rate, coverage } = evaluateLeaf(leaf, node, own, fed.at(leaf.id), scheme);
    if (rate === null || fed.problems.list.length > 0) return null;
    const weight = parseExact(node.weight);
    const min = multiply(rate.min, weight);
    const max = isSettled(rate) ? min : multiply(rate.max, weight);
    sums.extra.push({
      points: { min, max },
      judged: multiply(coverage.judged, weight),
      judgeable: multiply(coverage.judgeable, weight),
    });
  }
  const scale = fraction(unitsPerPoint * multiple);
  const total = (units: number, read: (entry: Sums['extra'][number]) => Fraction): Fraction =>
    sums.extra.reduce((sum, entry) => add(sum, read(entry)), divide(fraction(units), scale));
  const min = total(sums.met, ({ points }) => points.min);
  const max = total(sums.met + sums.unknown, ({ points }) => points.max);
  const open = !isSettled({ min, max });
  const closed = open && scheme.policies.unknown === 'failed';
  const coverage = {
    judged: total(sums.judged, ({ judged }) => judged),
    judgeable: total(sums.judgeable, ({ judgeable }) => judgeable),
  };
  const status = closed ? 'closed' : open ? 'open' : 'scored';
  const points = closed || !open ? { min, max: min } : { min, max };
  return dropTrace(makeScore(points, coverage, status, scheme.rounding, null));
}

function dropTrace({ trace: _, ...total }: Score<unknown>): Total {
  return total;
}

/**
 * Prepares a scheme for many sites and returns a function that gives the total of one, the same figures as
 * {@link scoreCatalogue} without tree and derivation. Where every leaf applies and requirements count whole it adds whole
 * numbers over one denominator; everything else goes the long way.
 *
 * @throws ScoringError as {@link scoreCatalogue}, both here (for the scheme) and from the function returned.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme, prepareTotals } from '@liujiang/scoring';
 *
 * const message = { zh: '达标', en: 'Met' };
 * const findings: FindingSet = {
 *   catalogue: liujiang,
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: 'passed', reasons: [], conditions: [], message }
 *   )),
 *   warnings: [],
 * };
 * const totalOf = prepareTotals(liujiang, equalScheme(liujiang));
 * totalOf({ findings }).exact; //=> '100'
 * ```
 */
export function prepareTotals<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  scheme: Scheme,
): (input: ScoringInput<I>) => Total {
  checkScheme(catalogue, scheme);
  const prepared = prepare(catalogue, scheme);
  return (input) => {
    const quick =
      prepared !== null && isOwn(catalogue, prepared, input)
        ? addUp(prepared, scheme, input)
        : null;
    return quick ?? dropTrace(scoreCatalogue(catalogue, scheme, input).score);
  };
}
