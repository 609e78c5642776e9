import type * as z from 'zod/mini';
import type { ProblemParams } from './problems.ts';

/** A place in the input. */
export type Path = readonly PropertyKey[];

/**
 * Gathers what is wrong with an input beyond its shape. It knows where the shape is broken, so that relations between
 * the sound parts can still be checked and everything is reported at once.
 */
export class Inspection {
  /** All issues so far, those of the shape first. */
  readonly issues: z.core.$ZodIssue[];
  private readonly broken: readonly Path[];

  constructor(shapeIssues: readonly z.core.$ZodIssue[]) {
    this.issues = [...shapeIssues];
    this.broken = shapeIssues
      .filter(({ code }) => code !== 'unrecognized_keys') // the known keys beside them were read
      .map((issue) => (isDiscriminator(issue) ? issue.path.slice(0, -1) : issue.path));
  }

  /** Whether everything at a place has the right shape. */
  isSound(place: Path): boolean {
    return this.broken.every((path) => {
      const shared = Math.min(path.length, place.length);
      return path.slice(0, shared).some((key, depth) => key !== place[depth]);
    });
  }

  /** Notes a problem at a place. */
  report(path: Path, params: ProblemParams): void {
    this.issues.push({ code: 'custom', path: [...path], message: '', params: { ...params } });
  }
}

/** Without its discriminating word nothing else of a union's member is looked at. */
function isDiscriminator(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_union' && 'discriminator' in issue;
}
