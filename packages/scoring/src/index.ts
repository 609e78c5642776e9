// Scoring

export { prepareTotals, type Total } from './score/prepare-totals.ts';
export { type ReadInputs, type ReadInputsOptions, readInputs } from './score/read-inputs.ts';
export type { NodeTrace, Notice, ReportNode, ScoreReport } from './score/report.ts';
export { prepareReports, scoreCatalogue } from './score/score-catalogue.ts';
export type { ScoringInput, TotalInput } from './score/scoring-input.ts';

// Schemes

export { defineScheme } from './scheme/define-scheme.ts';
export { effectiveWeights } from './scheme/effective-weights.ts';
export { equalScheme } from './scheme/equal-scheme.ts';
export type { Band, Policies, Scheme, SchemeInput, SchemeNode } from './scheme/scheme.ts';
export { guangxi2017, guangxi2018 } from './schemes/guangxi.ts';
export { nanning2020 } from './schemes/nanning-2020.ts';

// Formulas and their inputs

export type { MissingQuarter } from './formulas/count-quarter.ts';
export type * from './formulas/formula-inputs.ts';
export { scorePassRate } from './formulas/pass-rate.ts';
export { scoreRating } from './formulas/rating.ts';
export { scoreHealth } from './formulas/score-health.ts';
export type { LiujiangInputs } from './schemes/liujiang-inputs.ts';

// Inspections

export type { Inspection, InspectionFinding, QuarterScore } from './inspection/inspection.ts';
export { defineStandard } from './inspection/parse-standard.ts';
export type { Period } from './inspection/quarter.ts';
export { scoreInspection } from './inspection/score-inspection.ts';
export type {
  BonusItem,
  DeductionGroup,
  DeductionItem,
  Standard,
  VetoItem,
} from './inspection/standard.ts';
export { national2019 } from './inspection/standards/national-2019.ts';

// Comparing

export { groupMean } from './arithmetic/group-mean.ts';
export type { Place } from './arithmetic/rank.ts';
export { type Change, type Comparison, compareReports } from './compare/compare-reports.ts';
export { type Gain, gains } from './compare/gains.ts';
export { gainsByUnit, type UnitGains } from './compare/gains-by-unit.ts';
export { type RankingOptions, rankReports } from './compare/rank-reports.ts';
export { rankUnits } from './compare/rank-units.ts';
export { type UnitScore, unitScores } from './compare/unit-scores.ts';

// Explaining

export { explain, explainInspection, type Sentence } from './forms/words/explain.ts';

// Figures

export type { ExactBounds } from './arithmetic/exact-bounds.ts';
export type { NumberInput } from './arithmetic/read-number.ts';
export { roundExact } from './arithmetic/round-exact.ts';
export type { Rounding } from './arithmetic/rounding.ts';
export type { Score, ScoreStatus } from './arithmetic/score.ts';
export type { Citation } from './input/citation.ts';
export type { Points } from './score/write-points.ts';

// Errors

export { isScoringError, ScoringError, type ScoringErrorCode } from './input/scoring-error.ts';
