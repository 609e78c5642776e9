export type { Citation } from './citation.ts';
export {
  type Change,
  type Comparison,
  compareReports,
  type IndicatorChange,
} from './compare-reports.ts';
export { defineScheme } from './define-scheme.ts';
export { effectiveWeights } from './effective-weights.ts';
export { equalScheme } from './equal-scheme.ts';
export type { ExactBounds } from './exact-bounds.ts';
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
export { type Gain, gains } from './gains.ts';
export { gainsByUnit, type UnitGains } from './gains-by-unit.ts';
export { groupMean } from './group-mean.ts';
export type { Inspection, InspectionFinding, QuarterScore, StatedVeto } from './inspection.ts';
export type {
  InspectionTrace,
  ItemTrace,
  LineTrace,
  VetoTrace,
} from './inspection-trace.ts';
export { defineStandard } from './parse-standard.ts';
export { prepareTotals, type Total } from './prepare-totals.ts';
export type { Period } from './quarter.ts';
export type { Place, Ties } from './rank.ts';
export { type RankingOptions, rankReports } from './rank-reports.ts';
export type { NumberInput } from './read.ts';
export { explain, explainInspection, type Sentence } from './report/explain.ts';
export type {
  BandName,
  MissingInputTrace,
  NodeTrace,
  NoTrace,
  Notice,
  ReportNode,
  ScoreReport,
  SumTrace,
} from './report.ts';
export { roundExact } from './round-exact.ts';
export type { Rounding } from './rounding.ts';
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
} from './scheme.ts';
export { type GuangxiRow, guangxi2017, guangxi2018 } from './schemes/guangxi.ts';
export { type NanningRow, nanning2020 } from './schemes/nanning-2020.ts';
export type { Score, ScoreStatus } from './score.ts';
export { scoreCatalogue } from './score-catalogue.ts';
export { scoreInspection } from './score-inspection.ts';
export { type Refusal, ScoringError, type ScoringErrorCode } from './scoring-error.ts';
export type { ScoringInput } from './scoring-input.ts';
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
} from './standard.ts';
export { national2019 } from './standards/national-2019.ts';
export { rankUnits, type UnitScore, type UnitTrace, unitScores } from './unit-scores.ts';
export type { Points } from './write-points.ts';
