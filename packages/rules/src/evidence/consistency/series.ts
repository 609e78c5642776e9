import { excludeWhenFailed } from './excluded.ts';
import type { Fields, Tell } from './report.ts';
import { checkSummary } from './summary.ts';

/** A series shows no releases when it could not be opened. */
export function checkSeries(record: Fields, tell: Tell): void {
  excludeWhenFailed(record, ['releases', 'summary'], tell);
  checkSummary(record, 'releases', tell);
}
