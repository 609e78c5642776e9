// Tries every property fifty times as often as an ordinary run, with a seed of its own, and prints what it finds: the seed,
// the path and the counterexample. Arguments: --seed N, --times N (instead of 50), --minutes N (for each property at most; without
// --times as often as they allow), --name TEXT (only tests of that name), then what narrows the files down, as Vitest takes it.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const reportPath = fileURLToPath(new URL('report-explore.json', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    times: { type: 'string' },
    minutes: { type: 'string' },
    name: { type: 'string' },
  },
});
const { seed, minutes, name: wanted } = values;
const endless = 1_000_000;
const times = Number(values.times ?? (minutes === undefined ? 50 : endless));

/** The files that hold properties, in whatever kind of test they stand. */
const files = globSync('packages/*/src/**/*.test.ts', { cwd: root })
  .filter((file) => /test\.prop\(|fc\.assert\(/.test(readFileSync(`${root}/${file}`, 'utf8')))
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)));

process.stdout.write(
  `PROPERTY_SEED=${seed}, ${times} times as often, ${minutes ?? 'any number of'} minutes each, ${files.length} files\n`,
);
rmSync(reportPath, { force: true });
const { status } = spawnSync(
  'vitest',
  [
    'run',
    '--project=node-utc',
    '--testTimeout=0',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportPath}`,
    // One process at a time: hunts last long, and others want to work meanwhile.
    ...(minutes === undefined ? [] : ['--maxWorkers=1']),
    ...(wanted === undefined ? [] : [`--testNamePattern=${wanted}`]),
    ...files,
  ],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PROPERTY_SEED: seed,
      PROPERTY_RUNS: String(1000 * times),
      ...(minutes !== undefined && { PROPERTY_MINUTES: minutes }),
    },
  },
);

const { testResults } = JSON.parse(readFileSync(reportPath, 'utf8'));
const tried = testResults.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ meta }) => meta?.cases > 0)
    .map(({ fullName, status, meta }) => ({ name, fullName, status, cases: meta.cases })),
);
process.stdout.write('\n');
for (const { name, fullName, status, cases } of tried) {
  const place = name.slice(root.length).replace(/^packages\/(\w+)\/src\//, '$1/');
  const title = fullName.replace(/ \(with seed=.*\)$/, '');
  const mark = status === 'passed' ? '✓' : '✗';
  process.stdout.write(`${mark} ${String(cases).padStart(9)}  ${place}: ${title}\n`);
}
const failed = tried.filter(({ status }) => status !== 'passed').length;
const cases = tried.reduce((sum, property) => sum + property.cases, 0);
process.stdout.write(`${tried.length} properties, ${cases} cases, ${failed} failed\n`);
process.exitCode = status ?? 1;
