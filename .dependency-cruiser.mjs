// Which module may import which: `npm run imports`, a part of the check.
const tests = '\\.(test|test-d|bench|cases)\\.ts$|/testing/';

export default {
  forbidden: [
    {
      name: 'no-cycle',
      severity: 'error',
      from: { path: '^packages/' },
      to: { circular: true },
    },
    {
      name: 'rules-and-scoring-never-each-other',
      severity: 'error',
      from: { path: '^packages/(rules|scoring)/src/', pathNot: tests },
      to: { path: '^packages/(rules|scoring)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'indicators-has-no-sibling',
      severity: 'error',
      from: { path: '^packages/indicators/src/', pathNot: tests },
      to: { path: '^packages/(rules|scoring)/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    includeOnly: '^packages/[^/]+/src/',
    // Types count: a circle of types is one to whoever reads.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['@liujiang/source', 'import', 'default'],
      extensions: ['.ts'],
    },
  },
};
