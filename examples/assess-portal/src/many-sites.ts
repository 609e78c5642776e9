import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { Options } from './options.ts';

/** Whether the evidence is a folder with one file for each site. */
export function isManySites({ evidence }: Options): boolean {
  return existsSync(evidence) && statSync(evidence).isDirectory();
}

/**
 * The options of each site in a folder, in the order of the file names; results go to a folder with the site's name.
 * When `--inputs` is a folder too, a site's inputs are its file of the same name, if there is one.
 */
export function listSites(options: Options, out: string): readonly Options[] {
  const { evidence, inputs, ledger } = options;
  const beside = (folder: string | undefined, name: string): string | undefined => {
    if (folder === undefined) return undefined;
    const file = join(folder, name);
    return existsSync(file) ? file : undefined;
  };
  return readdirSync(evidence)
    .filter((name) => name.endsWith('.json'))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => ({
      ...options,
      evidence: join(evidence, name),
      inputs: beside(inputs, name),
      ledger: beside(ledger, `${parse(name).name}.csv`),
      out: join(out, parse(name).name),
    }));
}
