import { defineConfig } from 'vitest/config';

const conditions = ['@liujiang/source', 'module', 'node', 'development|production'];

/** What a mutant is tried on: the tests of the packages in Node, once, properties a tenth as often as in an ordinary run. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@liujiang/source'] } },
  test: {
    include: ['packages/{rules,scoring}/src/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/*.node.test.ts'],
    env: { TZ: 'UTC' },
    provide: { propertySeed: 20190401, propertyRuns: 100 },
    setupFiles: ['.ci/property-seed.ts'],
    testTimeout: 60_000,
  },
});
