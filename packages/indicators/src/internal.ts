/**
 * What the three packages share and nobody else calls: for siblings of the same version, with no promise to anybody. It is
 * left out of the API documentation.
 *
 * @module
 */
export {
  canonicalBytes,
  hashBytes,
  hashCatalogue,
  objectBytes,
} from './catalogue/canonical-hash.ts';
export { leafOf } from './catalogue/lookup.ts';
export { listElements, listIndicators } from './catalogue/walk.ts';
export { actingIn } from './directory/acting-in.ts';
export { resolveIn } from './directory/resolve-unit.ts';
export { decodeText } from './import/decode-text.ts';
export { addTo } from './input/add-to.ts';
export { answering, expectKinds, type Given, guarding, type Kind } from './input/boundary.ts';
export { describeValue, expectingNoDate } from './input/describe-value.ts';
export {
  aCatalogue,
  aFindingSet,
  aList,
  anObject,
  anything,
  aText,
  listOfTexts,
  textOrBytes,
} from './input/kinds.ts';
export { suggestions } from './input/nearest.ts';
export { formatPath } from './input/path.ts';
export { isOpaque, plainInput } from './input/plain-input.ts';
export type { LeafId } from './liujiang/ids.ts';
export { deepFreeze } from './model/deep-freeze.ts';
export { reasonLabels } from './model/finding-labels.ts';
export { isOpenOutcome, type OpenOutcome, reasons } from './model/outcome.ts';
export { durationUnitLabels } from './model/parameter-labels.ts';
export { actingParts, needsAction } from './tasks/acting-units.ts';
export { copyJson } from './text/copy-json.ts';
export { fieldsInBothLanguages, inBothLanguages } from './text/in-both-languages.ts';
export { findUntranslated } from './text/list-untranslated.ts';
