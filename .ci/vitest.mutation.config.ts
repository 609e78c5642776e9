import { defineConfig } from 'vitest/config';

const conditions = ['@liujiang/source', 'module', 'node', 'development|production'];

/** Long, and about other things than what judges and scores: whatever can be handed in, and every form that comes out. */
const beside = [
  '**/*.{browser,node}.test.ts',
  '**/wrong-things.test.ts',
  '**/{document,schema,report,import,page-tags}/**',
];

/** What a mutant is tried on: the tests of the packages in Node, once, properties a twentieth as often as in an ordinary run. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@liujiang/source'] } },
  test: {
    include: ['packages/{rules,scoring}/src/**/*.test.ts'],
    exclude: beside,
    env: { TZ: 'UTC' },
    provide: { propertySeed: 20190401, propertyRuns: 50 },
    setupFiles: ['.ci/property-seed.ts'],
    testTimeout: 60_000,
    isolate: false,
  },
});
