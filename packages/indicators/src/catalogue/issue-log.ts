import type * as z from 'zod/mini';
import type { ProblemParams } from '../input/problems.ts';

/** A place in the input. */
export type Path = readonly PropertyKey[];

/** The broken places as a tree of path steps, so that asking about one place is fast among thousands. */
type BrokenPlaces = Map<PropertyKey, BrokenPlaces>;

/** Marks a place that is broken as a whole. */
const whole: unique symbol = Symbol('whole');

/**
 * Gathers the problems of an input. It knows where the shape is broken, so that relations between the sound parts are
 * still checked and everything is reported at once.
 */
export class IssueLog {
  /** All issues so far, those of the shape first. */
  readonly issues: z.core.$ZodIssue[];
  readonly #broken: BrokenPlaces = new Map();

  constructor(shapeIssues: readonly z.core.$ZodIssue[]) {
    this.issues = [...shapeIssues];
    for (const issue of shapeIssues) {
      if (issue.code === 'unrecognized_keys') continue; // the known keys beside them were read
      let node = this.#broken;
      for (const key of isDiscriminator(issue) ? issue.path.slice(0, -1) : issue.path) {
        const below = node.get(key) ?? new Map();
        node.set(key, below);
        node = below;
      }
      node.set(whole, new Map());
    }
  }

  /** Whether everything at a place has the right shape. */
  isSound(place: Path): boolean {
    let node = this.#broken;
    for (const key of place) {
      if (node.has(whole)) return false;
      const below = node.get(key);
      if (below === undefined) return true;
      node = below;
    }
    return node.size === 0;
  }

  /** Notes a problem at a place. */
  report(path: Path, params: ProblemParams): void {
    this.issues.push({ code: 'custom', path: [...path], message: '', params: { ...params } });
  }
}

/** zod checks nothing else in a union member without its discriminating word */
function isDiscriminator(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_union' && 'discriminator' in issue;
}
