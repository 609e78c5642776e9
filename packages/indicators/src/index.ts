export type { Bilingual } from './bilingual.ts';
export type { Branch, Catalogue, Indicator, Leaf } from './catalogue.ts';
export type { Column } from './column.ts';
export type {
  ConditionTrace,
  Finding,
  FindingSet,
  MemberFinding,
  Outcome,
  Reason,
  Waiver,
  Warning,
} from './finding.ts';
export type { LegalBasis } from './legal-basis.ts';
export type {
  ChoiceParameter,
  CountParameter,
  DurationParameter,
  DurationUnit,
  FormatParameter,
  Parameter,
  RangeParameter,
} from './parameter.ts';
export { describeProblem, nearestTo, type Problem, ProblemError } from './problem.ts';
export type {
  Clause,
  Element,
  Method,
  Obligation,
  PrintedFormula,
  Requirement,
} from './requirement.ts';
export type { Erratum, SourceReference, SourceRow } from './source-reference.ts';
export type { Responsibility, Role, Unit } from './unit.ts';
