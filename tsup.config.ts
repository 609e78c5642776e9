import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

interface Entry {
  readonly '@liujiang/source': string;
  readonly import: { readonly default: string };
}

/** What `exports` of the package in the working folder says of its modules: source by the name of what is built of it. */
function entriesOf(): Record<string, string> {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly exports: Readonly<Record<string, string | Entry>>;
  };
  const entries = Object.values(exports).filter((entry) => typeof entry === 'object');
  return Object.fromEntries(
    entries.map((entry) => [
      entry.import.default.replace(/^\.\/dist\/(.*)\.js$/, '$1'),
      entry['@liujiang/source'],
    ]),
  );
}

/** The build all three packages share: ESM, CommonJS and types, readable Chinese, no platform assumed. */
export default defineConfig(
  (): Options => ({
    entry: entriesOf(),
    format: ['esm', 'cjs'],
    sourcemap: true,
    clean: true,
    target: 'es2022',
    platform: 'neutral',
    treeshake: { moduleSideEffects: false }, // no bare import of a chunk, of which only its effects would be wanted
    splitting: true, // in CommonJS too: an error thrown by one entry must be an instance of the class another exports
    esbuildOptions(options) {
      options.charset = 'utf8'; // otherwise every Chinese character becomes an escape
    },
  }),
);
