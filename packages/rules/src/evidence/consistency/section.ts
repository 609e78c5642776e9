import { checkState } from './column.ts';
import { excludeWhenFailed } from './excluded.ts';
import type { Fields, Tell } from './report.ts';
import { checkSummary } from './summary.ts';

/** A section shows nothing when it could not be opened or is empty. */
export function checkSection(record: Fields, tell: Tell): void {
  excludeWhenFailed(record, ['items', 'summary'], tell);
  checkSummary(record, 'items', tell);
  checkState(record, ['items', 'summary'], tell);
}
