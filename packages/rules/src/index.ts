// Judging

export { assess } from './findings/assess.ts';
export type { AssessOptions } from './findings/assess-options.ts';
export type { GrantedWaiver } from './findings/check-waivers.ts';
export { type JudgeOptions, judgeFacts } from './findings/judge-facts.ts';
export { judgeOutcomes } from './findings/judge-outcomes.ts';
export { type PreparedAssessment, prepareAssessment } from './findings/prepare-assessment.ts';
export { assessLiujiang } from './liujiang/assess-liujiang.ts';
export { type AccountCheckCount, countAccountChecks } from './liujiang/count-account-checks.ts';

// What is missing and what falls due

export type { Deadline } from './findings/list-deadlines.ts';
export {
  type MissingEvidence,
  type MissingEvidenceOptions,
  type MissingItem,
  missingEvidence,
} from './findings/missing-evidence.ts';
export { type DeadlineOptions, deadlines } from './liujiang/deadlines.ts';

// Evidence

export { columnFromRows, type RowField, type RowFields } from './evidence/column-from-rows.ts';
export type { Evidence, EvidenceSite } from './evidence/evidence.ts';
export type { EvidenceList, Failure, Observed, PrintedDate } from './evidence/list.ts';
export { mergeEvidence } from './evidence/merge-evidence.ts';
export {
  type EvidenceResult,
  parseEvidence,
  safeParseEvidence,
} from './evidence/parse-evidence.ts';
export { evidenceTemplate, type TemplateOptions } from './liujiang/evidence-template.ts';

// Records of evidence

export type * from './evidence/kind-records.ts';

// Evidence as it is handed in

export type * from './evidence/evidence-input.ts';

// Samples

export { type DrawOptions, drawSamples } from './liujiang/draw-samples.ts';
export { drawSample, type Sample, type SampleOptions } from './sampling/draw-sample.ts';
export type { SampleSeed } from './sampling/sample-seed.ts';

// Facts

export type {
  Attested,
  ByRequirement,
  Count,
  DateSeries,
  DueItem,
  Facts,
  ListFact,
  ListItem,
  MemberFacts,
  ParameterFact,
  Unknown,
} from './facts/core/facts.ts';
export type { FactSources } from './facts/core/origins.ts';
export type { DerivedFacts } from './facts/derive-facts.ts';
export type { Readings } from './facts/readings.ts';
export {
  type DeriveOptions,
  deriveFacts,
  deriveFactsWithWarnings,
} from './liujiang/derive-facts.ts';

// Rules

export type { Verdict } from './facts/core/kleene.ts';
export type { Bindings } from './facts/kinds.ts';
export {
  type ExpectedFinding,
  type ExpectedWarning,
  type RuleCase,
  type RuleCaseDifference,
  type RuleCaseResult,
  runRuleCases,
} from './findings/rule-cases.ts';
export { rulesFor } from './findings/rules-for.ts';
export { attestationRules, withJudgement } from './language/attestation-rules.ts';
export { type CompileOptions, compileRules } from './language/compile.ts';
export type { CompiledRules } from './language/compiled.ts';
export { type DefineOptions, defineRules } from './language/define-rules.ts';
export type { Occasion, Operator } from './language/operators/operator.ts';
export type { OperatorName } from './language/operators/operator-names.ts';

export { featureRules, presenceRules } from './language/presence-rules.ts';
export type {
  AllCondition,
  AnyCondition,
  Condition,
  ConditionReference,
  ConditionValue,
  FactReference,
  LeafCondition,
  NotCondition,
  Rule,
  RulePack,
} from './language/rule.ts';
export type {
  PackNames,
  TypedBindings,
  TypedComparison,
  TypedCondition,
  TypedFact,
  TypedGroup,
  TypedPack,
  TypedRule,
} from './language/typed-pack.ts';
export type { Predicate } from './language/words/predicate.ts';
export type { LiujiangReadings } from './liujiang/liujiang-readings.ts';
export { liujiangRules, liujiangRulesBy } from './liujiang/pack.ts';

// Days

export { chinaWorkCalendar } from './time/calendars/china.ts';
export { chinaDate } from './time/dates.ts';
export { defineWorkCalendar } from './time/define-work-calendar.ts';
export {
  addWorkingDays,
  type WorkCalendar,
  type WorkCalendarInput,
  type WorkYear,
} from './time/work-calendar.ts';

// Errors

export { EvidenceError, type EvidenceErrorCode, isEvidenceError } from './input/error.ts';
export {
  isRulesError,
  type RuleProblem,
  RulesError,
  type RulesErrorCode,
} from './language/rules-error.ts';
