export type {
  AssessmentView,
  DutyView,
  FigureView,
  FindingLine,
  GainLine,
  Labelled,
  ScoreLine,
  UnitFinding,
  UnitLeaf,
  UnitView,
  UnknownGroup,
} from './view/assessment-view.ts';
export { inBrackets, listNames, withLabel } from './view/given-text.ts';
export { type ViewOptions, viewAssessment } from './view/view-assessment.ts';
