// Runs every Vitest project. The figures come from Vitest's own JSON report, which .ci/closing-line.mjs reads again.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reportPath } from './test-report.mjs';

rmSync(reportPath, { force: true }); // an old report must never stand for this run

const { status } = spawnSync(
  'vitest',
  [
    'run',
    '--reporter=minimal',
    `--reporter=${fileURLToPath(new URL('project-counts.mjs', import.meta.url))}`,
    '--reporter=json',
    `--outputFile.json=${reportPath}`,
    ...process.argv.slice(2),
  ],
  { stdio: ['ignore', 'inherit', 'inherit'] },
);
process.exitCode = status ?? 1;
