import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package. */
export const packageFolder: string = fileURLToPath(new URL('..', import.meta.url));

/** The folder of the repository. */
export const repositoryFolder: string = join(packageFolder, '..', '..');

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Writes generated files, and removes files that are no longer generated from folders that hold nothing else. With
 * `--check` on the command line it writes nothing, lists the differences and exits with 1.
 */
export function writeGenerated(
  files: ReadonlyMap<string, string>,
  folders: readonly string[],
): void {
  const stale = folders.flatMap(filesBelow).filter((file) => !files.has(file));
  const drifted = [...files]
    .filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
    .map(([file]) => file);
  const changed = [...drifted, ...stale].map((file) => relative(repositoryFolder, file));
  if (changed.length === 0) return;
  if (process.argv.includes('--check')) {
    console.error(
      `Generated files differ; run "pnpm run generate":\n${changed.map((file) => `- ${file}`).join('\n')}`,
    );
    process.exitCode = 1;
    return;
  }
  for (const file of stale) rmSync(file);
  for (const file of drifted) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, files.get(file) ?? '');
  }
  console.log(`${changed.length} generated files written.`);
}
