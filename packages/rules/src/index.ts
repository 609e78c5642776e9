export type { Bindings } from './evidence/bindings.ts';
export type { Evidence, EvidenceSite } from './evidence/evidence.ts';
export type {
  EvidenceList,
  EvidenceRecord,
  Failure,
  Observed,
  PrintedDate,
} from './evidence/list.ts';
export { mergeEvidence } from './evidence/merge-evidence.ts';
export {
  type EvidenceResult,
  parseEvidence,
  safeParseEvidence,
} from './evidence/parse-evidence.ts';
export type * from './evidence/records.ts';
export type { ElementState } from './evidence/vocabulary.ts';
export type { FactLocation } from './facts/core/fact-reader.ts';
export type {
  Attested,
  ByRequirement,
  Count,
  DateSeries,
  Disregarded,
  DueItem,
  Facts,
  ListFact,
  ListItem,
  MemberFacts,
  ParameterFact,
  Unattested,
  Unknown,
} from './facts/core/facts.ts';
export {
  decided,
  kleeneAll,
  kleeneAny,
  kleeneNot,
  undecided,
  type Verdict,
} from './facts/core/kleene.ts';
export type { FactSources } from './facts/core/origins.ts';
export type { DerivedFacts, FactOptions } from './facts/derive-facts.ts';
export type { Readings } from './facts/readings.ts';
export { type AssessOptions, assess } from './findings/assess.ts';
export type { GrantedWaiver } from './findings/check-waivers.ts';
export type { SetOptions } from './findings/finding-set.ts';
export { type JudgeOptions, judgeFacts } from './findings/judge-facts.ts';
export { judgeOutcomes } from './findings/judge-outcomes.ts';
export type { Deadline } from './findings/list-deadlines.ts';
export { waiverGrounds } from './findings/messages/waiver-text.ts';
export {
  type MissingEvidence,
  type MissingEvidenceOptions,
  type MissingItem,
  missingEvidence,
} from './findings/missing-evidence.ts';
export {
  type ExpectedFinding,
  type RuleCase,
  type RuleCaseDifference,
  type RuleCaseResult,
  runRuleCases,
} from './findings/rule-cases.ts';
export { rulesFor } from './findings/rules-for.ts';
export { applyWaivers } from './findings/waivers.ts';
export { EvidenceError, type EvidenceErrorCode } from './input/error.ts';
export { attestationRules, withJudgement } from './language/attestation-rules.ts';
export { type CompileOptions, compileRules } from './language/compile.ts';
export type {
  CompiledCondition,
  CompiledNode,
  CompiledRule,
  CompiledRules,
  RequirementRules,
} from './language/compiled.ts';
export type { FactSource } from './language/evaluate.ts';
export { attestedAs, everyAttestedIn } from './language/operators/attested-as.ts';
export { countAtLeast, countAtMost } from './language/operators/count.ts';
export { everyFact, someFact } from './language/operators/decorators.ts';
export { everyOperator } from './language/operators/every.ts';
export { everyAtMost } from './language/operators/every-at-most.ts';
export { everyDoneOnTime } from './language/operators/every-done-on-time.ts';
export { everyEqual } from './language/operators/every-equal.ts';
export { everyIn } from './language/operators/every-in.ts';
export { everyMatchesFormat } from './language/operators/every-matches-format.ts';
export { everyMeets } from './language/operators/every-meets.ts';
export type { EveryOperator } from './language/operators/every-operator.ts';
export { everySame } from './language/operators/every-same.ts';
export { applyOperator, type Occasion, type Operator } from './language/operators/operator.ts';
export {
  contains,
  doesNotContain,
  equal,
  greaterThan,
  greaterThanInclusive,
  isIn,
  lessThan,
  lessThanInclusive,
  notEqual,
  notIn,
} from './language/operators/stock.ts';
export { updatedWithin } from './language/operators/updated-within.ts';
export { listOperators } from './language/operators/vocabulary.ts';
export { featureRules, presenceRules } from './language/presence-rules.ts';
export type { RequirementOutcome } from './language/requirement-outcome.ts';
export type {
  AllCondition,
  AnyCondition,
  Condition,
  ConditionLiteral,
  ConditionReference,
  ConditionValue,
  FactReference,
  GroupCondition,
  LeafCondition,
  NotCondition,
  Rule,
  RulePack,
} from './language/rule.ts';
export { type RuleProblem, RulesError, type RulesErrorCode } from './language/rules-error.ts';
export { assessLiujiang } from './liujiang/assess-liujiang.ts';
export { type AccountCheckCount, countAccountChecks } from './liujiang/count-account-checks.ts';
export { type DeadlineOptions, deadlines } from './liujiang/deadlines.ts';
export {
  type DeriveOptions,
  deriveFacts,
  deriveFactsWithWarnings,
} from './liujiang/derive-facts.ts';
export { type DrawOptions, drawSamples } from './liujiang/draw-samples.ts';
export { evidenceTemplate, type TemplateOptions } from './liujiang/evidence-template.ts';
export type { LiujiangReadings } from './liujiang/liujiang-readings.ts';
export { liujiangRules, liujiangRulesBy } from './liujiang/pack.ts';
export { drawSample, type Sample, type SampleOptions } from './sampling/draw-sample.ts';
export type { SampleSeed } from './sampling/sample-seed.ts';
export { chinaWorkCalendar } from './time/calendars/china.ts';
export { chinaDate } from './time/dates.ts';
export { defineWorkCalendar } from './time/define-work-calendar.ts';
export { readClosingDate, readPrintedDate } from './time/printed-date.ts';
export {
  addWorkingDays,
  isWorkingDay,
  type WorkCalendar,
  type WorkCalendarInput,
  type WorkYear,
} from './time/work-calendar.ts';
