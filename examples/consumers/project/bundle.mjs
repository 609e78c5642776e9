// Bundles bundled.mjs with the tool that is named, refuses its warnings, and runs the bundle: it has to print what the program prints.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { argv, cwd, execPath, stdout } from 'node:process';

const require = createRequire(import.meta.url);
const entry = './bundled.mjs';
const warnings = [];
const file = (name) => `${cwd()}/compiled/bundles/${name}.cjs`;

async function webpack(name, rules) {
  const { default: build } = await import(name);
  const stats = await new Promise((resolve, reject) => {
    const output = { path: `${cwd()}/compiled/bundles`, filename: `${name}.cjs` };
    const options = { entry, output, mode: 'production', target: 'node', module: { rules } };
    const sizes = { performance: { hints: false } };
    build({ ...options, ...sizes }, (error, result) => (error ? reject(error) : resolve(result)));
  });
  const { errors, warnings: said } = stats.toJson({ all: false, errors: true, warnings: true });
  warnings.push(...errors, ...said);
}

/** Of what rollup says, what is about our packages: it warns of comments in zod. */
function ofOurs(warning) {
  if (JSON.stringify(warning).includes('/@liujiang/')) warnings.push(warning);
}

const tools = {
  'webpack-4': () =>
    // It reads no syntax newer than that of 2019: what it loads is rewritten first.
    webpack('webpack-4', [
      { test: /\.[cm]?js$/, type: 'javascript/auto', use: require.resolve('./to-es2019.cjs') },
    ]),
  'webpack-5': () => webpack('webpack-5', []),
  esbuild: async () => {
    const { build } = await import('esbuild');
    const options = { entryPoints: [entry], bundle: true, outfile: file('esbuild') };
    const result = await build({ ...options, platform: 'browser', logLevel: 'silent' });
    warnings.push(...result.warnings);
  },
  rollup: async () => {
    const { rollup } = await import('rollup');
    const { default: resolve } = await import('@rollup/plugin-node-resolve');
    const { default: commonjs } = await import('@rollup/plugin-commonjs');
    const plugins = [resolve({ browser: true, preferBuiltins: false }), commonjs()];
    const bundle = await rollup({ input: entry, plugins, onwarn: ofOurs });
    await bundle.write({ file: file('rollup'), format: 'cjs', inlineDynamicImports: true });
  },
  vite: async () => {
    const { build, createLogger } = await import('vite');
    const logger = { ...createLogger('warn'), warn: (one) => warnings.push(one) };
    await build({
      configFile: false,
      customLogger: logger,
      build: {
        outDir: 'compiled/bundles',
        emptyOutDir: false,
        chunkSizeWarningLimit: 10_000,
        lib: { entry, formats: ['cjs'], fileName: () => 'vite.cjs' },
      },
    });
  },
};

const [, , name] = argv;
await tools[name]();
assert.deepEqual(warnings, []);
const printed = (path) => execFileSync(execPath, [path], { encoding: 'utf8' }).trim();
const digest = printed(entry);
assert.equal(printed(file(name)), digest);
stdout.write(digest);
