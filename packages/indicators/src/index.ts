export { actingParts, actingRoles, actingUnits } from './acting-units.ts';
export type { Bilingual } from './bilingual.ts';
export { answering, expectKinds, type Given, guarding, type Kind } from './boundary.ts';
export { canonicalHash, hashCatalogue } from './canonical-hash.ts';
export type { Branch, Catalogue, Indicator, IndicatorBase, Leaf } from './catalogue.ts';
export { isCivilDay } from './civil-day.ts';
export type { Column } from './column.ts';
export type { Criteria } from './criteria.ts';
export { deepFreeze } from './deep-freeze.ts';
export { defineDirectory } from './define-directory.ts';
export { describeProblem } from './describe-problem.ts';
export { describeValue } from './describe-value.ts';
export type {
  Directory,
  DirectoryGroup,
  DirectoryUnit,
  FormerName,
  Merger,
  NameKind,
} from './directory.ts';
export type { DirectoryInput, DirectoryUnitInput, FormerNameInput } from './directory-schema.ts';
export { CatalogueError, type CatalogueErrorCode } from './error.ts';
export type {
  ChosenReading,
  ConditionTrace,
  EvidenceReference,
  Finding,
  FindingSet,
  MemberFinding,
  Outcome,
  Reason,
  Remediation,
  SampleDraw,
  Waiver,
  WaiverGround,
  Warning,
} from './finding.ts';
export {
  aCatalogue,
  aFindingSet,
  aList,
  anObject,
  anything,
  aText,
  listOfTexts,
  maybe,
  textOrBytes,
} from './kinds.ts';
export { type Labels, labels } from './labels.ts';
export type { LegalBasis } from './legal-basis.ts';
export { type DirectoryLink, linkDirectory } from './link-directory.ts';
export type { IndicatorId, LeafId, RequirementId } from './liujiang/ids.ts';
export { liujiang } from './liujiang/index.ts';
export {
  findIndicator,
  findRequirement,
  getIndicator,
  getRequirement,
  isIndicatorId,
  isRequirementId,
  leafOf,
} from './lookup.ts';
export { nearestTo, suggestions } from './nearest.ts';
export { normaliseName } from './normalise-name.ts';
export type {
  ChoiceParameter,
  CountParameter,
  DurationParameter,
  DurationUnit,
  FormatParameter,
  Parameter,
  ParameterBase,
  RangeParameter,
} from './parameter.ts';
export { pathOf } from './path-of.ts';
export { type Problem, ProblemError } from './problem.ts';
export type {
  Clause,
  Element,
  Enumeration,
  Method,
  Obligation,
  PrintedFormula,
  Requirement,
} from './requirement.ts';
export { actingIn, actingUnit, resolveIn, resolveUnit, type UnitMatch } from './resolve-unit.ts';
export { formatPath } from './schema/path.ts';
export { selectLeaves, selectRequirements } from './select.ts';
export type { Erratum, SourceReference, SourceRow } from './source-reference.ts';
export {
  type RequirementStatus,
  statusByUnit,
  type UnitStatus,
} from './status.ts';
export type {
  Exclusion,
  Setting,
  TailoredKind,
  Tailoring,
  TailoringSource,
} from './tailor/tailoring.ts';
export { type Task, type TaskOptions, tasksByUnit, type UnitTasks } from './tasks.ts';
export type { Duty, Responsibility, Role, Unit } from './unit.ts';
export { listElements, listIndicators, listLeaves, listRequirements } from './walk.ts';
