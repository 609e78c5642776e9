// Judging by json-rules-engine

export { createEngine, type EngineSettings } from './engine/create-engine.ts';
export type { FoldableResult } from './engine/fold-run.ts';
export { type FoldOptions, foldResults } from './liujiang/fold-results.ts';
