import { Given } from './given.ts';
import { aReport } from './kinds.ts';
import { invalidInput } from './scoring-error.ts';
import { needKind } from './within.ts';

/** Refuses what is no report: a document that holds one, a text, something made by hand. */
export function checkReport(report: unknown): void {
  const given = new Given(report, 'report');
  needKind(given, aReport);
  given.problems.throwIfAny(invalidInput);
}
