// Judging by json-rules-engine

export {
  type AddedOperators,
  addLiujiangOperators,
  type OperatorSettings,
} from './engine/add-operators.ts';
export { type AddedRules, addRules, type EngineSettings } from './engine/add-rules.ts';
export type { FailedFact } from './engine/careful-almanac.ts';
export { createEngine } from './engine/create-engine.ts';
export type { FoldableResult } from './engine/fold-run.ts';
export { type FoldOptions, foldResults } from './liujiang/fold-results.ts';
