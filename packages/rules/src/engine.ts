export { createEngine, type EngineSettings } from './engine/create-engine.ts';
export { type FoldableResult, type FoldOptions, foldResults } from './engine/fold-results.ts';
