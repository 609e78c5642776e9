import { defineConfig, type Options } from 'tsup';

/** The build all three packages share: ESM, CommonJS and types, readable Chinese, no platform assumed. */
export function libraryConfig(entry: Record<string, string>): Options {
  return {
    entry,
    format: ['esm', 'cjs'],
    dts: true,
    sourcemap: true,
    clean: true,
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
    splitting: true, // in CommonJS too: an error thrown by one entry must be an instance of the class another exports
    esbuildOptions(options) {
      options.charset = 'utf8'; // otherwise every Chinese character becomes an escape
    },
  };
}

export default defineConfig({});
