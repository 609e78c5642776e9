import { argv } from 'node:process';

// Mutation testing of what judges and of what scores: npm run test:mutation -- --mutate 'packages/scoring/src/fraction.ts'
const judges = [
  'packages/rules/src/facts/*.ts',
  'packages/rules/src/operators/*.ts',
  'packages/rules/src/{deadlines,decide,evaluate,judge,kleene,members,waivers}.ts',
];
const scores = [
  'packages/scoring/src/{fraction,round-exact,rounding,distribute,interval,exact-bounds}.ts',
  'packages/scoring/src/{count-leaf,evaluate-leaf,evaluate-tree,inspect,group-mean,weights,effective-weights}.ts',
  'packages/scoring/src/{mean-bounds,band,score-again,unit-bounds}.ts',
  'packages/scoring/src/{gains,find-gains,inspection-gains,prepare-totals,rank,rank-reports,unit-scores}.ts',
  'packages/scoring/src/formulas/*.ts',
];

/** Mutants of one package are tried on its own tests alone. */
const tried = ['rules', 'scoring'].filter((name) => argv.join(' ').includes(`packages/${name}/`));

export default {
  testRunner: 'in-one-process',
  plugins: ['./.ci/mutation/runner.mjs'],
  inOneProcess: {
    include: (tried.length === 0 ? ['rules', 'scoring'] : tried).map(
      (name) => `packages/${name}/src/**/*.test.ts`,
    ),
    // Long, and about other things than what judges and scores: whatever can be handed in, and every form that comes out.
    exclude: [
      'packages/*/src/**/*.{browser,node}.test.ts',
      'packages/*/src/*wrong-things.test.ts',
      'packages/*/src/{document,schema,report,import,page-tags}/**',
    ],
    settings: { propertySeed: 20190401, propertyRuns: 50, propertyMinutes: null },
  },
  mutate: [...judges, ...scores, '!**/*.test.ts', '!**/messages/**'],
  // What stands in messages for people, and what is made once when a module is loaded, is held by other tests.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  timeoutMS: 3000,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'html', 'progress-append-only'],
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 1,
  tempDirName: 'reports/mutation/tmp',
  packageManager: 'pnpm',
};
