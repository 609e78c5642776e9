// Comparing catalogues

export type {
  CatalogueDiff,
  Change,
  ChangeSide,
  ComparedCatalogue,
  LikelyRename,
} from './diff/catalogue-diff.ts';
export { diffCatalogues } from './diff/diff-catalogues.ts';

// Telling the changes

export { type ChangeLabels, changeLabels } from './diff/change-labels.ts';
export { compareTexts, type TextPiece } from './diff/compare-texts.ts';
export { catalogueDiffToMarkdown } from './diff/markdown/catalogue-diff-to-markdown.ts';
