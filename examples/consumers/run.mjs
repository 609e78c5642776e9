// Installs the three packed tarballs into an empty project, as a user would, and uses them there: in two versions of
// Node, in Bun, in Deno and in workerd.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, execPath, exit, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { pack, packageNames, readManifest, readRootManifest } from '../../.ci/packages.mjs';

const template = fileURLToPath(new URL('project', import.meta.url));
const example = fileURLToPath(new URL('../assess-portal', import.meta.url));

/** The other runtimes, which the npm registry has. */
const runtimes = { bun: '1.4.5', deno: '2.9.6', workerd: '1.20261117.1' };

/** The Node of a user, and the newer one that the tools run on. */
function findNodes() {
  const folders = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const installed = folders.map((folder) => join(folder, 'node')).find((path) => existsSync(path));
  const paths = installed === undefined ? [execPath] : [installed, execPath];
  const nodes = paths.map((path) => ({ path, version: run(path, ['--version']).said }));
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
  return {
    passed: status === 0,
    said: output?.trim() ?? '',
    complaint: `${output ?? ''}${stderr ?? ''}${error?.message ?? ''}`,
  };
}

function writeProject(folder) {
  cpSync(template, folder, { recursive: true });
  cpSync(join(example, 'evidence/illustrative.json'), join(folder, 'evidence.json'));
  cpSync(join(example, 'inputs/illustrative.json'), join(folder, 'inputs.json'));
  const tarballs = packageNames.map((name) => [`@liujiang/${name}`, `file:${pack(name, folder)}`]);
  const { devDependencies } = readRootManifest();
  const manifest = {
    private: true,
    type: 'module',
    dependencies: {
      ...Object.fromEntries(tarballs),
      ...Object.assign({}, ...packageNames.map((name) => readManifest(name).peerDependencies)),
    },
    devDependencies: {
      '@types/node': devDependencies['@types/node'],
      esbuild: devDependencies.esbuild,
      typescript: devDependencies.typescript,
      ...runtimes,
    },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
}

/** Checks in order: what each is called, its command and parameters. */
function listChecks(folder) {
  const tool = (name) => join(folder, 'node_modules/.bin', name);
  const nodes = findNodes().map(({ path, version }) => [`Node ${version.slice(1)}`, path]);
  const programs = [
    'use.mjs',
    'use.cjs',
    'compiled/use-module.mjs',
    'compiled/use-commonjs.cjs',
    'entries.mjs',
  ];
  const everywhere = [
    ...nodes, // the first writes the digest, the others are compared with it
    [`Bun ${runtimes.bun}`, tool('bun')],
    [`Deno ${runtimes.deno}`, tool('deno'), 'run', '--no-remote', '--allow-read=.'],
  ];
  const bundling = ['--bundle', '--format=esm', '--conditions=workerd,worker,browser'];
  return [
    ['npm install', 'npm', ['install', '--no-audit', '--no-fund', '--prefer-offline']],
    ['TypeScript, module node16, skipLibCheck off', tool('tsc'), ['-p', 'tsconfig.json']],
    ...nodes.flatMap(([name, path]) =>
      programs.map((program) => [`${name}, ${program}`, path, [program]]),
    ),
    ...everywhere.map(([name, command, ...options]) => [
      `${name}, from evidence to report`,
      command,
      [...options, 'compare-digest.mjs'],
    ]),
    [
      'esbuild, a bundle for a worker',
      tool('esbuild'),
      ['worker.mjs', ...bundling, '--log-level=warning', '--outfile=compiled/worker.mjs'],
    ],
    [
      `workerd ${runtimes.workerd}, from evidence to report`,
      tool('workerd'),
      ['test', 'worker.capnp'],
    ],
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'liujiang-consumer-'));
let failures = 0;
try {
  writeProject(folder);
  for (const [name, command, parameters] of listChecks(folder)) {
    const { passed, said, complaint } = run(command, parameters, folder);
    const result = parameters[0] === 'install' || said === '' ? '' : `: ${said}`;
    stdout.write(`${passed ? '✓' : '✗'} ${name}${result}\n`);
    if (passed) continue;
    failures += 1;
    stdout.write(`\n$ ${command} ${parameters.join(' ')}\n${complaint}\n`);
    if (name === 'npm install') break; // nothing else can run
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
exit(failures === 0 ? 0 : 1);
