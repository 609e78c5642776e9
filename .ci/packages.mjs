import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The packages that are published, in the order in which they depend on each other. */
export const packageNames = ['indicators', 'rules', 'scoring'];

export function packageFolder(name) {
  return join(root, 'packages', name);
}

export function readManifest(name) {
  return JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8'));
}

/** The modules that a package offers, each once: its first name, and the source that it is built of. */
export function listEntries(name) {
  const entries = Object.entries(readManifest(name).exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([entry, target]) => ({ entry, source: target['@liujiang/source'] }));
  return entries.filter(
    ({ source }, index) => entries.findIndex((other) => other.source === source) === index,
  );
}

export function readRootManifest() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

/** Packs a built package as it would be published and returns the tarball's path. */
export function pack(name, folder) {
  if (!existsSync(join(packageFolder(name), 'dist/index.js'))) {
    throw new Error(`packages/${name} is not built: run "npm run build" first`);
  }
  const tarball = join(folder, `liujiang-${name}.tgz`);
  execFileSync(process.execPath, [join(root, '.ci/pnpm.mjs'), 'pack', '--out', tarball], {
    cwd: packageFolder(name),
    stdio: 'pipe',
  });
  return tarball;
}
