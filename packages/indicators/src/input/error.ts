import type { Bilingual } from '../model/bilingual.ts';
import { type Problem, ProblemError } from '../model/problem.ts';

/** What kind of input a {@link CatalogueError} refuses. */
export type CatalogueErrorCode =
  | 'invalid-argument'
  | 'invalid-catalogue'
  | 'invalid-directory'
  | 'invalid-profile'
  | 'invalid-workbook'
  | 'invalid-date'
  | 'unknown-id'
  | 'foreign-findings';

/**
 * Thrown by this package: an input was refused as a whole, or an id is not in the catalogue. `problems` lists
 * everything that is wrong, each with its path, what was expected, what was found and the nearest known ids.
 */
export class CatalogueError extends ProblemError {
  /** What kind of input was refused. */
  declare readonly code: CatalogueErrorCode;
  /** Always `CatalogueError`. */
  override readonly name: 'CatalogueError' = 'CatalogueError';

  /** Puts the problems into the message, one a line. */
  constructor(code: CatalogueErrorCode, title: Bilingual, problems: readonly Problem[]) {
    super(code, title, problems);
  }
}
