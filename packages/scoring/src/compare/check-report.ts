import { Given } from '../input/given.ts';
import { aReport } from '../input/kinds.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { needKind } from '../input/within.ts';

/** Refuses anything but a report: a document that holds one, a text, something made by hand. */
export function checkReport(report: unknown): void {
  const given = new Given(report, 'report');
  needKind(given, aReport);
  given.problems.throwIfAny(invalidInput);
}
