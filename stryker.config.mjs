import { argv } from 'node:process';

// Mutation testing of what judges and of what scores: npm run test:mutation -- --mutate 'packages/scoring/src/arithmetic/fraction.ts'
const judges = [
  'packages/rules/src/facts/**/*.ts',
  'packages/rules/src/language/{evaluate,fitted-rules,requirement-outcome,rule-fit,unfit-rules}.ts',
  'packages/rules/src/language/operators/*.ts',
  'packages/rules/src/findings/*.ts',
];
const scores = [
  'packages/scoring/src/arithmetic/*.ts',
  'packages/scoring/src/{scheme,score,compare}/*.ts',
  'packages/scoring/src/inspection/inspect*.ts',
  'packages/scoring/src/formulas/*.ts',
  'packages/scoring/src/forms/ledger/update-ledger.ts',
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
      'packages/*/src/testing/*wrong-things.test.ts',
      'packages/*/src/{document,schema,import,html}/**',
      'packages/*/src/forms/{*.test.ts,!(ledger)/**}',
    ],
    settings: { propertySeed: 20190401, propertyRuns: 50, propertyMinutes: null },
  },
  mutate: [...judges, ...scores, '!**/*.test.ts', '!**/{messages,words}/**'],
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
