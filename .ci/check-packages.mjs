// The tarballs as npm would get them: publint on the manifest, attw on the types of every entry, and no tests inside.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack, packageNames, readManifest } from './packages.mjs';

/** Data files have no types, so attw has nothing to say about them. */
function dataEntries(name) {
  const entries = Object.entries(readManifest(name).exports);
  return entries.filter(([, target]) => typeof target === 'string').map(([entry]) => entry);
}

function strayFiles(tarball) {
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
  const missing = ['README.md', 'LICENSE'].filter((file) => !files.includes(`package/${file}`));
  const stray = files.filter((file) =>
    /\.test(-d)?\.ts$|\.bench\.ts$|\/testing\/|\.tgz$/.test(file),
  );
  return [
    ...missing.map((file) => `${file} is missing`),
    ...stray.map((file) => `${file} is packed`),
  ];
}

/** Runs a checker, which has its say only when it fails. */
function passes(command, parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8' });
  if (status !== 0) process.stdout.write(`${stdout}${stderr}`);
  return status === 0;
}

function check(name, folder) {
  const tarball = pack(name, folder);
  const problems = strayFiles(tarball);
  for (const problem of problems) process.stdout.write(`@liujiang/${name}: ${problem}\n`);
  // TypeScript's old node10 resolution knows no exports map, so a subpath cannot pass it.
  const forTypes = [tarball, '--profile', 'node16', '--exclude-entrypoints', ...dataEntries(name)];
  const verdicts = [passes('publint', ['--strict', tarball]), passes('attw', forTypes)];
  return problems.length === 0 && verdicts.every(Boolean);
}

const folder = mkdtempSync(join(tmpdir(), 'liujiang-packages-'));
try {
  if (!packageNames.map((name) => check(name, folder)).every(Boolean)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
