// The last line of .ci/run: what the test runner itself counted.
import { readCounts } from './test-report.mjs';

const { passed, failed, skipped, success } = readCounts();
const line = `${passed} passed, ${failed} failed`;
process.stdout.write(`${skipped > 0 ? `${line}, ${skipped} skipped` : line}\n`);
if (!success || failed > 0 || passed === 0) process.exitCode = 1;
