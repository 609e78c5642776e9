// The view of a document

export type {
  AssessmentView,
  FigureView,
  FindingLine,
  GainLine,
  Labelled,
  ScoreLine,
  UnitFinding,
  UnitView,
} from './forms/view/assessment-view.ts';
export { type ViewOptions, viewAssessment } from './forms/view/view-assessment.ts';

// Putting its words together

export { inBrackets, listNames, withLabel } from './forms/view/given-text.ts';
