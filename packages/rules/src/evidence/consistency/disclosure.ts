import type { Fields, Tell } from './report.ts';
import { checkSummary } from './summary.ts';

/** A disclosure says one thing: that it is there or not, what is in it, or that it could not be opened. */
export function checkDisclosure(record: Fields, tell: Tell): void {
  checkSummary(record, 'items', tell);
  const given = ['state', 'items', 'summary', 'failed'].filter((key) => record[key] !== undefined);
  if (given.length === 1) return;
  tell([], given.length === 0 ? 'missing' : 'contradiction', {
    zh: 'state、items、summary、failed 四者之一',
    en: 'exactly one of state, items, summary and failed',
  });
}
