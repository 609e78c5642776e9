// A test runner for Stryker that loads the tests once and tries every mutant on them in the same process. Vitest starts anew
// for each mutant, which takes seconds where the tests take milliseconds.
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect } from 'vitest';

const here = import.meta.dirname;

/** Where instrumented code looks for the mutant that is switched on. */
const namespace = '__stryker__';

/** The tests of the packages as one module, with stand-ins for the two test libraries. */
async function bundle({ include, exclude }) {
  const files = globSync(include, { exclude }).map((file) => `import './${file}';`);
  const outfile = resolve('.mutation/tests.mjs');
  await build({
    stdin: { contents: files.join('\n'), resolveDir: process.cwd() },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@liujiang/source'],
    alias: {
      vitest: resolve(here, 'vitest.mjs'),
      '@fast-check/vitest': resolve(here, 'fast-check.mjs'),
    },
    ignoreAnnotations: true, // tests are what a package calls side effects
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
  return pathToFileURL(outfile).href;
}

class Runner {
  static inject = ['options'];
  #options;
  #space;
  #tests = [];

  constructor(options) {
    this.#options = options.inOneProcess;
    globalThis[namespace] ??= {};
    this.#space = globalThis[namespace];
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    process.env.TZ = 'UTC';
    globalThis.mutationTests = { expect, list: this.#tests, settings: this.#options.settings };
    await import(await bundle(this.#options));
  }

  async #run({ call, id, name }) {
    const start = performance.now();
    try {
      await call();
      return { id, name, timeSpentMs: performance.now() - start, status: 0 };
    } catch (error) {
      const failureMessage = error instanceof Error ? error.message : String(error);
      return { id, name, timeSpentMs: performance.now() - start, status: 1, failureMessage };
    }
  }

  async dryRun() {
    const space = this.#space;
    space.activeMutant = undefined;
    const tests = [];
    for (const test of this.#tests) {
      space.currentTestId = test.id;
      const result = await this.#run(test);
      space.currentTestId = undefined;
      test.time = result.timeSpentMs;
      tests.push(result);
    }
    return { status: 'complete', tests, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const space = this.#space;
    const asked = new Set(testFilter ?? this.#tests.map(({ id }) => id));
    // what costs least first: the first that fails is enough
    const tests = this.#tests
      .filter(({ id }) => asked.has(id))
      .sort((a, b) => (a.time ?? 0) - (b.time ?? 0));
    Object.assign(space, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    let count = 0;
    for (const test of tests) {
      count += 1;
      const { status, id, failureMessage } = await this.#run(test);
      if (hitLimit !== undefined && space.hitCount > hitLimit) {
        return { status: 'timeout', reason: `it ran ${space.hitCount} times` };
      }
      if (status === 1)
        return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: count };
    }
    return { status: 'survived', nrOfTests: count };
  }
}

function makeRunner(options) {
  return new Runner(options);
}
makeRunner.inject = Runner.inject;

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-one-process', factory: makeRunner }];

export const strykerValidationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema',
  type: 'object',
  properties: { inOneProcess: { type: 'object' } },
};
