// The whole check. Two lanes for two cores; a step prints its output only when it fails; the tests come last.
import { spawn } from 'node:child_process';
import './node-version.mjs';

const lanes = [
  [
    ['lint', 'biome check --error-on-warnings .'],
    ['types', 'node .ci/check-types.mjs'],
    ['generated files', 'pnpm run generated'],
    ['unused code', 'knip'],
    ['imports', 'npm run --silent imports'],
  ],
  [
    ['build', 'pnpm run build'],
    ['packages', 'node .ci/check-packages.mjs'],
    ['bundle sizes', 'node .ci/check-sizes.mjs'],
    ['API documentation', 'typedoc'],
  ],
];

function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}

async function runLane(steps) {
  let allPassed = true;
  for (const [name, command] of steps) {
    const start = performance.now();
    const { passed, output } = await run(command);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`${passed ? '✓' : '✗'} ${name} (${seconds} s)\n`);
    if (passed) continue;
    allPassed = false;
    process.stdout.write(`\n$ ${command}\n${output}\n`);
    if (name === 'build') break; // the rest of its lane looks at what it made
  }
  return allPassed;
}

const results = await Promise.all(lanes.map(runLane));
if (results.every(Boolean)) await import('./run-tests.mjs');
else process.exitCode = 1;
