export { type AssessOptions, assess } from './assess.ts';
export { chinaWorkCalendar } from './calendars/china.ts';
export { type CompileOptions, compileRules } from './compile.ts';
export type {
  CompiledCondition,
  CompiledNode,
  CompiledRule,
  CompiledRules,
  RequirementRules,
} from './compiled.ts';
export { type AccountCheckCount, countAccountChecks } from './count-account-checks.ts';
export { chinaDate } from './dates.ts';
export { defineWorkCalendar } from './define-work-calendar.ts';
export {
  type DerivedFacts,
  type DeriveOptions,
  deriveFacts,
  deriveFactsWithWarnings,
  type FactOptions,
} from './derive-facts.ts';
export { EvidenceError, type EvidenceErrorCode } from './error.ts';
export type { FactSource } from './evaluate.ts';
export type { Evidence, EvidenceSite } from './evidence/evidence.ts';
export type {
  EvidenceList,
  EvidenceRecord,
  Failure,
  Observed,
  PrintedDate,
} from './evidence/list.ts';
export type * from './evidence/records.ts';
export type { ElementState } from './evidence/vocabulary.ts';
export type { FactLocation } from './fact-reader.ts';
export type { FactSources } from './facts/origins.ts';
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
} from './facts.ts';
export type { SetOptions } from './finding-set.ts';
export { type JudgeOptions, judgeFacts } from './judge-facts.ts';
export { judgeOutcomes } from './judge-outcomes.ts';
export { decided, kleeneAll, kleeneAny, kleeneNot, undecided, type Verdict } from './kleene.ts';
export type { Deadline } from './list-deadlines.ts';
export { assessLiujiang } from './liujiang/assess-liujiang.ts';
export { type DeadlineOptions, deadlines } from './liujiang/deadlines.ts';
export { evidenceTemplate, type TemplateOptions } from './liujiang/evidence-template.ts';
export type { LiujiangReadings } from './liujiang/liujiang-readings.ts';
export { liujiangRules, liujiangRulesBy } from './liujiang/pack.ts';
export { mergeEvidence } from './merge-evidence.ts';
export {
  type MissingEvidence,
  type MissingEvidenceOptions,
  type MissingItem,
  missingEvidence,
} from './missing-evidence.ts';
export { attestedAs, everyAttestedIn } from './operators/attested-as.ts';
export { countAtLeast, countAtMost } from './operators/count.ts';
export { everyFact, someFact } from './operators/decorators.ts';
export { type EveryOperator, everyOperator } from './operators/every.ts';
export { everyAtMost } from './operators/every-at-most.ts';
export { everyDoneOnTime } from './operators/every-done-on-time.ts';
export { everyEqual } from './operators/every-equal.ts';
export { everyIn } from './operators/every-in.ts';
export { everyMatchesFormat } from './operators/every-matches-format.ts';
export { everyMeets } from './operators/every-meets.ts';
export { everySame } from './operators/every-same.ts';
export { applyOperator, type Occasion, type Operator } from './operators/operator.ts';
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
} from './operators/stock.ts';
export { updatedWithin } from './operators/updated-within.ts';
export { listOperators } from './operators/vocabulary.ts';
export { type EvidenceResult, parseEvidence, safeParseEvidence } from './parse-evidence.ts';
export { attestationRules, featureRules, presenceRules, withJudgement } from './presence-rules.ts';
export { readClosingDate, readPrintedDate } from './printed-date.ts';
export type { Readings } from './readings.ts';
export type { RequirementOutcome } from './requirement-outcome.ts';
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
} from './rule.ts';
export {
  type ExpectedFinding,
  type RuleCase,
  type RuleCaseDifference,
  type RuleCaseResult,
  runRuleCases,
} from './rule-cases.ts';
export { type RuleProblem, RulesError } from './rules-error.ts';
export { rulesFor } from './rules-for.ts';
export { drawSample, type Sample, type SampleOptions } from './sampling/draw-sample.ts';
export { type DrawOptions, drawSamples } from './sampling/draw-samples.ts';
export type { SampleSeed } from './sampling/sample-seed.ts';
export { applyWaivers, type GrantedWaiver, waiverGrounds } from './waivers.ts';
export {
  addWorkingDays,
  isWorkingDay,
  type WorkCalendar,
  type WorkCalendarInput,
  type WorkYear,
} from './work-calendar.ts';
