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
    esbuildOptions(options) {
      options.charset = 'utf8'; // otherwise every Chinese character becomes an escape
    },
  };
}

export default defineConfig({});
