import type { Finding } from '@liujiang/indicators';
import { awaitsFormula } from './formulas/requirements.ts';
import type { Fraction } from './fraction.ts';
import type { Interval } from './interval.ts';
import type { PreparedLeaf } from './prepared-scheme.ts';

/** A finding that counts whole: nothing of it is met in part, waived or judged member by member. */
function isPlain(finding: Finding): boolean {
  return finding.met === undefined && finding.members === undefined && finding.waiver === undefined;
}

/** What the leaves so far come to. */
export interface Sums {
  /** Whole units times `multiple`. */
  met: number;
  unknown: number;
  judged: number;
  judgeable: number;
  /** Points of leaves that a formula scores. */
  extra: { readonly points: Interval; readonly judged: Fraction; readonly judgeable: Fraction }[];
}

/** Adds a leaf's requirements up; `false` where the common case does not hold. */
export function countLeaf(
  { leaf, units, first }: PreparedLeaf,
  findings: readonly Finding[],
  multiple: number,
  measuredOpen: boolean,
  sums: Sums,
): boolean {
  let [met, unknown, applicable, awaiting] = [0, 0, 0, 0];
  const { requirements } = leaf;
  for (let index = 0; index < requirements.length; index += 1) {
    const finding = findings[first + index];
    const requirement = requirements[index];
    if (finding === undefined || requirement === undefined || !isPlain(finding)) return false;
    switch (finding.outcome) {
      case 'passed':
        met += 1;
        applicable += 1;
        break;
      case 'failed':
        applicable += 1;
        break;
      case 'inapplicable':
        break;
      case 'cantTell':
      case 'untested':
        if (requirement.measured && !measuredOpen) break;
        applicable += 1;
        unknown += 1;
        if (awaitsFormula(finding, requirement)) awaiting += 1;
        break;
      default:
        return false;
    }
  }
  if (applicable === 0) return false;
  const each = units * (multiple / applicable);
  sums.met += each * met;
  sums.unknown += each * unknown;
  sums.judged += each * (applicable - unknown);
  sums.judgeable += each * (applicable - awaiting);
  return true;
}
