// Installs the three packed tarballs into an empty project, as a user would, and uses them there.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, execPath, exit, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { pack, packageNames, readManifest, readRootManifest } from '../../.ci/packages.mjs';

const template = fileURLToPath(new URL('project', import.meta.url));

/** The Node that a user of this machine has, and the newer one that the tools run on. */
function findNodes() {
  const folders = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const installed = folders.map((folder) => join(folder, 'node')).find((path) => existsSync(path));
  const paths = installed === undefined ? [execPath] : [installed, execPath];
  const nodes = paths.map((path) => ({ path, version: run(path, ['--version']).output.trim() }));
  return nodes.filter(
    ({ version }, index) => nodes.findIndex((node) => node.version === version) === index,
  );
}

function run(command, parameters, cwd) {
  const {
    status,
    stdout: output,
    stderr,
    error,
  } = spawnSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { passed: status === 0, output: `${output ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}

function writeProject(folder) {
  cpSync(template, folder, { recursive: true });
  const tarballs = packageNames.map((name) => [`@liujiang/${name}`, `file:${pack(name, folder)}`]);
  const { devDependencies } = readRootManifest();
  const manifest = {
    private: true,
    type: 'module',
    dependencies: {
      ...Object.fromEntries(tarballs),
      'json-rules-engine': readManifest('rules').peerDependencies['json-rules-engine'],
    },
    devDependencies: {
      '@types/node': devDependencies['@types/node'],
      typescript: devDependencies.typescript,
    },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
}

function listChecks(folder) {
  const compiler = join(folder, 'node_modules/typescript/bin/tsc');
  const programs = ['use.mjs', 'use.cjs', 'compiled/use-module.mjs', 'compiled/use-commonjs.cjs'];
  return [
    ['TypeScript, module node16, skipLibCheck off', execPath, [compiler, '-p', 'tsconfig.json']],
    ...findNodes().flatMap(({ path, version }) =>
      programs.map((program) => [`Node ${version.slice(1)}, ${program}`, path, [program]]),
    ),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'liujiang-consumer-'));
let failures = 0;
try {
  writeProject(folder);
  const checks = [
    ['npm install', 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline']],
    ...listChecks(folder),
  ];
  for (const [name, command, parameters] of checks) {
    const { passed, output } = run(command, parameters, folder);
    const lines = output.trim().split('\n');
    stdout.write(
      `${passed ? '✓' : '✗'} ${name}${passed && lines[0] !== '' ? `: ${lines.at(-1)}` : ''}\n`,
    );
    if (passed) continue;
    failures += 1;
    stdout.write(`\n$ ${command} ${parameters.join(' ')}\n${output}\n`);
    if (name === 'npm install') break; // nothing else can run
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
exit(failures === 0 ? 0 : 1);
