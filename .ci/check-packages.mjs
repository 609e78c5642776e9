// The tarballs as npm would get them: publint on the manifest, attw on the types of every entry, and no tests inside; what old
// resolvers read agrees with `exports`, no module is imported for its effects, and types lead to their sources.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { pack, packageFolder, packageNames, readManifest } from './packages.mjs';

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

/** What resolvers that know no `exports` read: the same modules, as CommonJS. */
function staleFields(name) {
  const { exports, main, types, typesVersions } = readManifest(name);
  const entries = Object.entries(exports).filter(([, target]) => typeof target === 'object');
  const typesOf = entries.map(([entry, { require }]) => [entry.slice(2), [require.types]]);
  const { require: root } = exports['.'];
  const expected = {
    main: root.default,
    types: root.types,
    typesVersions: { '*': Object.fromEntries(typesOf.filter(([entry]) => entry !== '')) },
  };
  return isDeepStrictEqual({ main, types, typesVersions }, expected)
    ? []
    : [`main, types and typesVersions should be ${JSON.stringify(expected)}`];
}

/** Entries that jest 27 or webpack 4 would not find: each has a folder whose manifest leads to the module. */
function hiddenEntries(name, tarball) {
  const entries = Object.entries(readManifest(name).exports);
  return entries
    .filter(([entry, target]) => entry !== '.' && typeof target === 'object')
    .filter(([entry, { require }]) => {
      const folder = posix.join('package', entry);
      const { status, stdout } = spawnSync('tar', ['-xzOf', tarball, `${folder}/package.json`]);
      const main = status === 0 ? JSON.parse(stdout).main : '';
      return posix.join(folder, main) !== posix.join('package', require.default);
    })
    .map(([entry]) => `${entry} has no folder for resolvers that do not know "exports"`);
}

/** Bundlers warn of a module that is imported for its effects where the package says that there are none. */
function bareImports(name) {
  const dist = join(packageFolder(name), 'dist');
  return readdirSync(dist)
    .filter((file) => /\.c?js$/.test(file))
    .filter((file) => /^(?:import|require\()\s*['"]/m.test(readFileSync(join(dist, file), 'utf8')))
    .map((file) => `dist/${file} imports a module for its effects`);
}

/** Maps of types whose source is not in the tarball: "go to definition" would end in nothing. */
function lostSources(tarball) {
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
  const maps = files.filter((file) => /\.d\.c?ts\.map$/.test(file));
  const texts = execFileSync('tar', ['-xzOf', tarball, ...maps], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const sources = texts.matchAll(/"sources":\["(?:\.\.\/)*([^"]+)"\]/g);
  const lost = [...sources].filter(([, source]) => !files.includes(`package/${source}`));
  return [
    ...(maps.length === 0 ? ['no types are packed'] : []),
    ...lost.map(([, source]) => `${source} is what types are mapped to, and is not packed`),
  ];
}

/** Runs a checker, whose output shows only when it fails. */
function passes(command, parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8' });
  if (status !== 0) process.stdout.write(`${stdout}${stderr}`);
  return status === 0;
}

function check(name, folder) {
  const tarball = pack(name, folder);
  const problems = [
    ...strayFiles(tarball),
    ...staleFields(name),
    ...bareImports(name),
    ...lostSources(tarball),
    ...hiddenEntries(name, tarball),
  ];
  for (const problem of problems) process.stdout.write(`@liujiang/${name}: ${problem}\n`);
  const forTypes = [tarball, '--exclude-entrypoints', ...dataEntries(name)];
  const verdicts = [passes('publint', ['--strict', tarball]), passes('attw', forTypes)];
  return problems.length === 0 && verdicts.every(Boolean);
}

const folder = mkdtempSync(join(tmpdir(), 'liujiang-packages-'));
try {
  if (!packageNames.map((name) => check(name, folder)).every(Boolean)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
