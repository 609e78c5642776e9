import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { AssessmentInput } from '../document/assessment-document.ts';
import type { LeafInput } from '../formulas/formula.ts';
import { ScoringError } from '../input/scoring-error.ts';
import type { Inspection, QuarterScore } from '../inspection/inspection.ts';
import type { ScoreReport } from '../score/report.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import type { ScoringInput } from '../score/scoring-input.ts';
import { assessments } from '../testing/assessments.ts';
import { finding } from '../testing/findings.ts';
import { atMost, minus, type Ratio, readRatio, showRatio } from '../testing/oracle.ts';
import { runs } from '../testing/runs.ts';
import { type Gain, gains } from './gains.ts';

type Assessment = AssessmentInput<string, string>;
type Input = Pick<ScoringInput, 'findings' | 'inputs'>;

/** `null` where the scheme refuses what it was given. */
function score({ catalogue, scheme }: Assessment, input: Input): ScoreReport | null {
  try {
    return scoreCatalogue<string, string>(catalogue, scheme, input);
  } catch (error) {
    if (error instanceof ScoringError) return null;
    throw error;
  }
}

/** An inspection without what one gain lifts: the veto of this standard, or an item. */
function lift(inspection: Inspection, { kind, item }: Gain): Inspection {
  const lifted = kind === 'veto' ? 'incident' : item.split('/')[1];
  return { ...inspection, findings: inspection.findings.filter((one) => one.item !== lifted) };
}

function liftQuarter(one: QuarterScore | Inspection, gain: Gain, behind: number) {
  if (one.quarter !== gain.item.split('/')[0]) return one;
  if ('findings' in one) return lift(one, gain);
  const { vetoes: _, ...rest } = one;
  return { score: behind, ...rest };
}

/** The same input with one thing put right; `behind` stands for what nobody scored behind a veto. */
function putRight({ findings, inputs }: Input, gain: Gain, behind: number): Input {
  if (gain.kind === 'requirement') {
    const mended = findings.findings.map((one) =>
      one.requirement === gain.item ? finding(gain.item, 'passed') : one,
    );
    return { findings: { ...findings, findings: mended }, ...(inputs && { inputs }) };
  }
  const input: LeafInput | undefined = inputs?.[gain.indicator];
  const mended = ((): LeafInput | undefined => {
    if (input === undefined) return undefined;
    if ('checks' in input) return { ...input, failures: 0 };
    if ('inspection' in input) return { ...input, inspection: lift(input.inspection, gain) };
    if (!('inspections' in input)) return input;
    return {
      ...input,
      inspections: input.inspections.map((one) => liftQuarter(one, gain, behind)),
    };
  })();
  return { findings, inputs: { ...inputs, ...(mended && { [gain.indicator]: mended }) } };
}

const asked = (assessment: Assessment): Input => ({
  findings: assessment.findings,
  ...(assessment.inputs && { inputs: assessment.inputs as NonNullable<Input['inputs']> }),
});

/** How far a bound of the total moves. */
function move(before: ScoreReport, after: ScoreReport, side: 'min' | 'max'): Ratio {
  return minus(
    readRatio(after.score.bounds?.[side] ?? ''),
    readRatio(before.score.bounds?.[side] ?? ''),
  );
}

/** Whether every deduction that was found has points that are confirmed, so that nothing of an inspection is open. */
function isConfirmed({ inputs }: Input): boolean {
  return Object.values(inputs ?? {}).every((input) => {
    const standard = input && 'standard' in input ? input.standard : undefined;
    return standard?.deductions.every(({ points }) => points !== null) ?? true;
  });
}

describe('gains, under every policy and formula,', () => {
  test.prop([assessments, fc.nat()], runs(300))('are what scoring again gives', (given, which) => {
    const input = asked(given);
    const before = score(given, input);
    if (before === null) return;
    const list = gains(before);
    const gain = list[which % Math.max(list.length, 1)];
    if (gain === undefined) return;
    const [worst, best] = [0, 100].map((behind) => score(given, putRight(input, gain, behind)));
    if (!worst || !best) return;
    const [low, high] = [move(before, worst, 'min'), move(before, best, 'max')];
    const [min, max] = atMost(low, high) ? [low, high] : [high, low];
    const said = [gain.kind, gain.item, gain.gain.exact];
    if (isConfirmed(input)) {
      expect(said).toEqual([gain.kind, gain.item, { min: showRatio(min), max: showRatio(max) }]);
    } else {
      // what lifting it brings is bounded for every size that the open deductions may turn out to have
      expect([...said, atMost(readRatio(gain.gain.exact.min), min)]).toEqual([...said, true]);
      expect([...said, atMost(max, readRatio(gain.gain.exact.max))]).toEqual([...said, true]);
    }
  });
});
