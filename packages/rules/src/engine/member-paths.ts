import type { PathResolver } from 'json-rules-engine';
import { type PathStep, parseMemberPath, resolveSteps } from '../facts/core/path.ts';

/** The steps of a path, none of an empty one; `null` where it is no member path. */
export type PathReader = (path: string) => readonly PathStep[] | null;

/** Reads each path once. */
export function pathReader(): PathReader {
  const read = new Map<string, readonly PathStep[] | null>([['', []]]);
  return (path) => {
    let steps = read.get(path);
    if (steps === undefined) {
      steps = parseMemberPath(path);
      read.set(path, steps);
    }
    return steps;
  };
}

/** Follows member paths alone: no filter, no script. */
export function memberPathResolver(): PathResolver {
  const stepsOf = pathReader();
  return (value, path) => {
    const steps = stepsOf(path);
    if (steps === null) throw new TypeError(`not a member path: ${path}`);
    return resolveSteps(value, steps);
  };
}
