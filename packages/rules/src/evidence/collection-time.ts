import { readPrintedDate } from '../time/printed-date.ts';

const isoTime =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * The civil day in China Standard Time of a time of collection, or `null` when it is not written in ISO 8601 or does not
 * exist. The collector writes it himself, so that no other form is accepted.
 */
export function readCollectionDay(text: string): string | null {
  return isoTime.test(text) ? readPrintedDate(text) : null;
}
