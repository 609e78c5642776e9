import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the last test run left Vitest's JSON report. */
export const reportPath = fileURLToPath(new URL('report.json', import.meta.url));

/** Reads the counts of the last test run; throws when there was none. */
export function readCounts() {
  const report = JSON.parse(readFileSync(reportPath, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    success: report.success,
  };
}
