import type { Finding, Requirement } from '@liujiang/indicators';
import { type Evaluation, nothingJudgeable } from '../arithmetic/evaluation.ts';
import { exactBounds } from '../arithmetic/exact-bounds.ts';
import { fraction, ONE, sign, subtract } from '../arithmetic/fraction.ts';
import { differenceOf, type Interval, parseBounds, settled } from '../arithmetic/interval.ts';
import { boundMean, type MeanPart } from '../arithmetic/mean-bounds.ts';
import type { Coverage } from '../arithmetic/score.ts';
import { awaitsFormula, countRequirement, isUndecided } from './count-requirement.ts';
import type { Fix, FixedLeaf, Fixes } from './fix.ts';
import {
  countedWays,
  type PartialPolicy,
  partialPolicies,
  type RequirementPolicies,
  type RequirementsTrace,
  type RequirementTrace,
  type UnknownPolicy,
} from './requirement-trace.ts';
import type { MemberSchema, SchemaParts } from './schema-parts.ts';

export type { RequirementsTrace };

export function traceSchema(parts: SchemaParts): MemberSchema<RequirementsTrace> {
  const { z, exactly, text, bounds, count, outcome, reason } = parts;
  const part = z.strictObject({
    requirement: text,
    number: z.nullable(text),
    outcome,
    reasons: z.array(reason),
    counted: z.enum(countedWays),
    met: z.nullable(z.strictObject({ count, unknown: count, of: count })),
    share: z.nullable(bounds),
  });
  return exactly<RequirementsTrace>()(
    z.strictObject({
      formula: z.literal('requirements'),
      partial: z.enum(partialPolicies),
      parts: z.array(part),
      denominator: count,
    }),
  );
}

/** A requirement in the mean of its leaf; an undecided one may still turn out inapplicable. @internal */
export function meanPart(
  { outcome }: Pick<RequirementTrace, 'outcome'>,
  rate: Interval,
  unknown: UnknownPolicy,
): MeanPart {
  return { weight: ONE, rate, mayVanish: unknown === 'open' && isUndecided({ outcome }) };
}

/** The result of a requirement, with its share in figures or in words. */
type Part = Pick<RequirementTrace, 'outcome' | 'reasons' | 'counted' | 'met'> & {
  readonly share: unknown;
};

/** Whether a part counts at all. Undecided parts count, unless they are left out. */
function isConsidered({ counted, share, outcome }: Part): boolean {
  return counted !== 'left-out' && (share !== null || isUndecided({ outcome }));
}

/** Whether nothing about a part is unknown, even if the scheme counted the unknown as failed. */
function isJudged({ outcome, counted, met }: Part, partial: PartialPolicy): boolean {
  if (isUndecided({ outcome })) return false;
  const inParts = outcome === 'failed' && counted !== 'waived' && partial === 'proportional';
  return !inParts || met === null || met.unknown === 0;
}

/** How many parts of a leaf count, how many of them are fully known, and how many evidence could decide. */
interface PartCounts {
  readonly all: number;
  readonly judged: number;
  readonly judgeable: number;
}

function countParts(parts: readonly Part[], partial: PartialPolicy): PartCounts {
  let [all, judged, judgeable] = [0, 0, 0];
  for (const part of parts) {
    if (!isConsidered(part)) continue;
    all += 1;
    if (isJudged(part, partial)) judged += 1;
    if (!awaitsFormula(part)) judgeable += 1;
  }
  return { all, judged, judgeable };
}

/** The judged share of what evidence could decide: a quantity without a target waits for its formula. */
function shareCounts({ all, judged, judgeable }: PartCounts): Coverage {
  if (all === 0) return nothingJudgeable;
  return { judged: fraction(judged, all), judgeable: fraction(judgeable, all) };
}

/** The {@link Evaluation.coverage} of these numbers. */
export function coverageOf({
  parts,
  partial,
}: Pick<RequirementsTrace, 'partial'> & { readonly parts: readonly Part[] }): Coverage {
  return shareCounts(countParts(parts, partial));
}

interface CountedPart extends Part {
  readonly requirement: Requirement;
  readonly share: Interval | null;
}

function writePart(part: CountedPart): RequirementTrace {
  const { requirement, share, reasons, outcome, counted, met } = part;
  return {
    requirement: requirement.id,
    number: requirement.number,
    outcome,
    reasons: [...reasons],
    counted,
    met: met && { ...met },
    share: share && exactBounds(share),
  };
}

/** @internal */
export function evaluateRequirements(
  requirements: readonly Requirement[],
  findings: readonly Finding[],
  policies: RequirementPolicies,
): Evaluation<() => RequirementsTrace> {
  const { partial, unknown } = policies;
  const parts: CountedPart[] = [];
  const shares: MeanPart[] = [];
  requirements.forEach((requirement, index) => {
    const finding = findings[index];
    if (finding === undefined) return;
    const { outcome, reasons } = finding;
    const { counted, share, met } = countRequirement(finding, requirement, policies);
    if (share !== null) shares.push(meanPart(finding, share, unknown));
    parts.push({ requirement, outcome, reasons, counted, share, met });
  });
  const denominator = shares.length;
  const counts = countParts(parts, partial);
  return {
    rate: denominator === 0 ? null : boundMean(shares),
    coverage: shareCounts(counts),
    trace: () => ({ formula: 'requirements', partial, parts: parts.map(writePart), denominator }),
    waiting: parts.some(
      ({ counted, reasons }) => counted === 'unknown' && reasons.includes('measured-by-formula'),
    ),
    mayVanish: shares.every(({ mayVanish }) => mayVanish),
    closed: unknown === 'failed' && counts.judged < counts.all,
  };
}

/** Whether all that applies to the leaf may still turn out inapplicable. */
export function mayVanish({ parts }: RequirementsTrace): boolean {
  return parts.every((part) => part.share === null || isUndecided(part));
}

/** The gains of meeting each failed requirement. They affect each other when one of them may not apply at all. */
export function findFixes(trace: RequirementsTrace, { unknown }: FixedLeaf): readonly Fixes[] {
  const list: Fix[] = [];
  const parts = trace.parts.flatMap((part): { mean: MeanPart; fix?: Fix }[] => {
    if (part.share === null) return [];
    const mean = meanPart(part, parseBounds(part.share), unknown);
    if (part.outcome !== 'failed' || sign(subtract(ONE, mean.rate.min)) <= 0) return [{ mean }];
    const fix: Fix = { kind: 'requirement', item: part.requirement, what: null, units: [] };
    list.push(fix);
    return [{ mean, fix }];
  });
  if (list.length === 0) return [];
  const rate = (fixed: ReadonlySet<Fix>): Interval =>
    boundMean(
      parts.map(({ mean, fix }) =>
        fix !== undefined && fixed.has(fix) ? { ...mean, rate: settled(ONE) } : mean,
      ),
    );
  const before = rate(new Set());
  const moves = (fixed: ReadonlySet<Fix>): Interval => {
    const after = rate(fixed);
    return { min: subtract(after.min, before.min), max: subtract(after.max, before.max) };
  };
  return [{ list, worth: (fixed) => differenceOf(rate(fixed), before), moves }];
}
