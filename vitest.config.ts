import { defineConfig } from 'vitest/config';

const conditions = ['@liujiang/source'];

export default defineConfig({
  resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] },
  ssr: {
    resolve: {
      conditions: [...conditions, 'module', 'node', 'development|production'],
      externalConditions: conditions,
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node-utc',
          include: ['packages/*/src/**/*.test.ts', 'examples/*/src/**/*.test.ts'],
          env: { TZ: 'UTC' },
        },
      },
    ],
  },
});
