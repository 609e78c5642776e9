// Mutation testing of what judges and of what scores: npm run test:mutation -- --mutate 'packages/scoring/src/fraction.ts'
const judges = [
  'packages/rules/src/facts/*.ts',
  'packages/rules/src/operators/*.ts',
  'packages/rules/src/{deadlines,decide,evaluate,judge,kleene,members,waivers}.ts',
];
const scores = [
  'packages/scoring/src/{fraction,round-exact,rounding,distribute,interval,exact-bounds}.ts',
  'packages/scoring/src/{count-leaf,evaluate-leaf,evaluate-tree,inspect,group-mean,weights,effective-weights}.ts',
  'packages/scoring/src/{gains,find-gains,inspection-gains,prepare-totals,rank-reports,unit-scores}.ts',
  'packages/scoring/src/formulas/*.ts',
];

export default {
  testRunner: 'vitest',
  vitest: { configFile: '.ci/vitest.mutation.config.ts', related: true },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [...judges, ...scores, '!**/*.test.ts', '!**/messages/**'],
  // What stands in messages for people, and what is made once when a module is loaded, is held by other tests.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'html', 'progress-append-only'],
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 1,
  tempDirName: 'reports/mutation/tmp',
  packageManager: 'pnpm',
};
