// Prints how long Node takes to import each entry of the built packages, held against zod: processor time, in processes of their own.
import { spawnSync } from 'node:child_process';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { keepFigures, rounded } from './figures.ts';
import { median } from './measure.ts';

const turns = 9;
const goal = 1.5;
const entries = [
  '@liujiang/indicators',
  '@liujiang/indicators/schema',
  '@liujiang/indicators/tailor',
  '@liujiang/indicators/import',
  '@liujiang/rules',
  '@liujiang/rules/html',
  '@liujiang/rules/import',
  '@liujiang/scoring',
  '@liujiang/scoring/document',
  '@liujiang/scoring/forms/html',
];
/** zod is a dependency of the packages, not of this example. */
const folderOf = (entry: string) =>
  fileURLToPath(new URL(entry === 'zod' ? '../../../packages/indicators' : '..', import.meta.url));

function timeOf(entry: string): number {
  const script = `const before = process.cpuUsage(); await import('${entry}'); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000)`;
  const parameters = ['--input-type=module', '--eval', script];
  const options = { cwd: folderOf(entry), encoding: 'utf8' } as const;
  const { stdout: told, stderr } = spawnSync(process.execPath, parameters, options);
  if (told === '')
    throw new Error(`${entry} cannot be imported; build the packages first\n${stderr}`);
  return Number(told);
}

const all = ['zod', ...entries];
const times = new Map(all.map((entry): [string, number[]] => [entry, []]));
for (let turn = 0; turn < turns; turn += 1) {
  for (const [entry, known] of times) known.push(timeOf(entry));
}
const zod = median(times.get('zod') ?? []);
const figures = entries.map((entry) => {
  const time = median(times.get(entry) ?? []);
  return { entry, time, ratio: time / zod };
});
for (const { entry, time, ratio } of figures) {
  const judged = `goal ≤ ${goal}  ${ratio <= goal ? 'reached' : 'not reached'}`;
  stdout.write(
    `${entry.padEnd(32)}${time.toFixed(0).padStart(6)} ms${ratio.toFixed(2).padStart(7)} × zod   ${judged}\n`,
  );
}
keepFigures(
  'imports',
  figures.map(({ entry, ratio }) => ({ name: entry, ratio: rounded(ratio), base: 'zod', goal })),
);
