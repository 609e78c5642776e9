// Which module may import which: `npm run imports`, a part of the check.
const tests = '\\.(test|test-d|bench|cases)\\.ts$|/testing/';

/** The rooms of each package: a room looks into those before it, never into those after it. CONTRIBUTING.md says what each is for. */
const rooms = {
  indicators: [
    'model',
    'input',
    'text',
    'catalogue',
    'directory',
    'tasks',
    'tailor',
    'export',
    'diff',
    'lint',
    'import',
    'liujiang',
  ],
  rules: [
    'input',
    'time',
    'evidence',
    'sampling',
    'facts',
    'language',
    'findings',
    'form',
    'engine',
    'import',
    'html',
    'liujiang',
  ],
  scoring: [
    'input',
    'arithmetic',
    'inspection',
    'formulas',
    'scheme',
    'score',
    'compare',
    'document',
    'forms',
    'schema',
    'schemes',
  ],
};

const backOnly = Object.entries(rooms).flatMap(([name, order]) =>
  order.map((room, place) => ({
    name: `${name}-${room}-looks-back-only`,
    severity: 'error',
    from: { path: `^packages/${name}/src/${room}/`, pathNot: tests },
    to: {
      path: `^packages/${name}/src/((${[...order.slice(place + 1), 'testing'].join('|')})/|[^/]+\\.ts$)`,
    },
  })),
);

/** The roots hold entries alone, and every folder is a room. */
const roomsOnly = Object.entries(rooms).map(([name, order]) => ({
  name: `${name}-has-no-other-room`,
  severity: 'error',
  from: {},
  to: { path: `^packages/${name}/src/(?!(${order.join('|')}|testing)/)[^/]+/` },
}));

export default {
  forbidden: [
    ...backOnly,
    ...roomsOnly,
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
