// The table

export type { IndicatorId, ParameterNames, RequirementId } from './liujiang/ids.ts';
export { liujiang } from './liujiang/index.ts';
export type { Branch, Catalogue, Indicator, Leaf } from './model/catalogue.ts';
export type { Column } from './model/column.ts';
export type { LegalBasis } from './model/legal-basis.ts';
export type {
  ChoiceParameter,
  CountParameter,
  DurationParameter,
  FormatParameter,
  Parameter,
  RangeParameter,
} from './model/parameter.ts';
export type { Clause, Element, Method, Obligation, Requirement } from './model/requirement.ts';
export type { Erratum, SourceReference } from './model/source-reference.ts';
export type { Exclusion, Setting, Tailoring } from './model/tailoring.ts';
export type { Responsibility, Role, Unit } from './model/unit.ts';

// Looking up

export { canonicalHash } from './catalogue/canonical-hash.ts';
export type { Criteria } from './catalogue/criteria.ts';
export {
  findIndicator,
  findRequirement,
  getIndicator,
  getRequirement,
  isRequirementId,
} from './catalogue/lookup.ts';
export { pathOf } from './catalogue/path-of.ts';
export { selectLeaves, selectRequirements } from './catalogue/select.ts';
export { listLeaves, listRequirements } from './catalogue/walk.ts';

// Units

export { defineDirectory } from './directory/define-directory.ts';
export type { DirectoryInput } from './directory/directory-schema.ts';
export { type DirectoryLink, linkDirectory } from './directory/link-directory.ts';
export { resolveUnit, type UnitMatch } from './directory/resolve-unit.ts';
export type { Directory, DirectoryGroup, DirectoryUnit } from './model/directory.ts';

// Findings

export type { ConditionTrace, EvidenceReference, FailingEntry } from './model/condition-trace.ts';
export type { Finding, MemberFinding, Remediation, Waiver } from './model/finding.ts';
export type { ChosenReading, FindingSet, SampleDraw, Warning } from './model/finding-set.ts';
export type { Outcome, Reason, WaiverGround } from './model/outcome.ts';
export { findingOf } from './tasks/finding-of.ts';

// Tasks

export type { Duty } from './model/unit.ts';
export { actingUnits } from './tasks/acting-units.ts';
export { type RequirementStatus, statusByUnit, type UnitStatus } from './tasks/status.ts';
export { type Task, type TaskOptions, tasksByUnit, type UnitTasks } from './tasks/tasks.ts';

// Words and texts

export { nearestTo } from './input/nearest.ts';
export type { Bilingual, Text, WithTexts } from './model/bilingual.ts';
export { type Labels, labels } from './model/labels.ts';
export { isCivilDay } from './text/civil-day.ts';
export { listUntranslated } from './text/list-untranslated.ts';
export { normaliseName } from './text/normalise-name.ts';

// Errors

export { describeProblem } from './input/describe-problem.ts';
export { CatalogueError, type CatalogueErrorCode } from './input/error.ts';
export { errorFromJson, isCatalogueError, isProblemError } from './input/problem-errors.ts';
export {
  type Problem,
  type ProblemCode,
  ProblemError,
  type ProblemErrorJson,
} from './model/problem.ts';
