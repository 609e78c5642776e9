export type { ExactBounds } from './arithmetic/exact-bounds.ts';
export { groupMean } from './arithmetic/group-mean.ts';
export type { Place, Ties } from './arithmetic/rank.ts';
export type { NumberInput } from './arithmetic/read.ts';
export { roundExact } from './arithmetic/round-exact.ts';
export type { Rounding } from './arithmetic/rounding.ts';
export type { Score, ScoreStatus } from './arithmetic/score.ts';
export {
  type Change,
  type Comparison,
  compareReports,
  type IndicatorChange,
} from './compare/compare-reports.ts';
export { type Gain, gains } from './compare/gains.ts';
export { gainsByUnit, type UnitGains } from './compare/gains-by-unit.ts';
export { type RankingOptions, rankReports } from './compare/rank-reports.ts';
export { rankUnits, type UnitScore, type UnitTrace, unitScores } from './compare/unit-scores.ts';
export { explain, explainInspection, type Sentence } from './forms/words/explain.ts';
export type { DeductionsInput, DeductionsTrace } from './formulas/deductions.ts';
export type {
  Formula,
  FormulaInputs,
  FormulaName,
  LeafInput,
  LeafTrace,
} from './formulas/formula.ts';
export type { LeafInputs, LiujiangInputs } from './formulas/leaf-inputs.ts';
export { type PassRateInput, type PassRateTrace, scorePassRate } from './formulas/pass-rate.ts';
export {
  type MissingQuarter,
  type QuarterlyInput,
  type QuarterlyTrace,
  type QuarterTrace,
  scoreHealth,
} from './formulas/quarterly-average.ts';
export {
  type RatingInput,
  type RatingTrace,
  scoreRating,
} from './formulas/rating.ts';
export type { RatingMethod } from './formulas/rating-method.ts';
export type { Mark } from './formulas/read-marks.ts';
export type {
  MeasuredPolicy,
  PartialPolicy,
  RequirementsTrace,
  RequirementTrace,
  UnknownPolicy,
  WaivedPolicy,
} from './formulas/requirement-trace.ts';
export type { Citation } from './input/citation.ts';
export { type Refusal, ScoringError, type ScoringErrorCode } from './input/scoring-error.ts';
export type {
  Inspection,
  InspectionFinding,
  QuarterScore,
  StatedVeto,
} from './inspection/inspection.ts';
export type {
  InspectionTrace,
  ItemTrace,
  LineTrace,
  VetoTrace,
} from './inspection/inspection-trace.ts';
export { defineStandard } from './inspection/parse-standard.ts';
export type { Period } from './inspection/quarter.ts';
export { scoreInspection } from './inspection/score-inspection.ts';
export type {
  BonusItem,
  Counter,
  DeductionGroup,
  DeductionItem,
  Line,
  Standard,
  VetoItem,
  VetoTrigger,
  WithoutDuty,
} from './inspection/standard.ts';
export { national2019 } from './inspection/standards/national-2019.ts';
export { defineScheme } from './scheme/define-scheme.ts';
export { effectiveWeights } from './scheme/effective-weights.ts';
export { equalScheme } from './scheme/equal-scheme.ts';
export type {
  AbsentPolicy,
  Addition,
  Band,
  InapplicablePolicy,
  Policies,
  Scheme,
  SchemeInput,
  SchemeNode,
  Spread,
} from './scheme/scheme.ts';
export { type GuangxiRow, guangxi2017, guangxi2018 } from './schemes/guangxi.ts';
export { type NanningRow, nanning2020 } from './schemes/nanning-2020.ts';
export { prepareTotals, type Total } from './score/prepare-totals.ts';
export type {
  BandName,
  MissingInputTrace,
  NodeTrace,
  NoTrace,
  Notice,
  ReportNode,
  ScoreReport,
  SumTrace,
} from './score/report.ts';
export { scoreCatalogue } from './score/score-catalogue.ts';
export type { ScoringInput } from './score/scoring-input.ts';
export type { Points } from './score/write-points.ts';
