// Which room of a package may look into which: those that stand before it. `npm run rooms` and the check hold it.
// The rooms, with a line for each, are explained in CONTRIBUTING.md.
const rooms = {
  indicators: [
    ['model'],
    ['input'],
    ['text'],
    ['catalogue'],
    ['directory'],
    ['tasks'],
    ['tailor'],
    ['export'],
    ['diff'],
    ['lint'],
    ['import'],
  ],
  rules: [
    ['input'],
    ['time'],
    ['evidence'],
    ['sampling'],
    ['facts'],
    ['language'],
    ['findings'],
    ['engine', 'import', 'html'],
  ],
  scoring: [
    ['input'],
    ['arithmetic'],
    ['inspection'],
    ['formulas'],
    ['scheme'],
    ['score'],
    ['compare'],
    ['document'],
    ['forms', 'schema'],
  ],
};

const tests = '\\.(test|test-d|bench|cases)\\.ts$|/testing/';

/** A room must not look into those after it, nor into one beside it. */
const upward = Object.entries(rooms).flatMap(([name, order]) =>
  order.flatMap((beside, place) =>
    beside.map((room) => {
      const later = [...beside.filter((other) => other !== room), ...order.slice(place + 1).flat()];
      return {
        name: `${name}-${room}-looks-back-only`,
        severity: 'error',
        from: { path: `^packages/${name}/src/${room}/`, pathNot: tests },
        to: { path: `^packages/${name}/src/((${later.join('|') || '-'})/|[^/]+\\.ts$)` },
      };
    }),
  ),
);

const between = [
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
  {
    name: 'liujiang-only-in-entries-and-tests',
    severity: 'error',
    from: { path: '^packages/[^/]+/src/(?!liujiang/|schemes/)[^/]+/', pathNot: tests },
    to: { path: '^packages/[^/]+/src/(liujiang|schemes)/' },
  },
];

export default {
  forbidden: [...upward, ...between],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['/dist/'] },
    includeOnly: '^packages/[^/]+/src/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['@liujiang/source', 'import', 'default'],
      extensions: ['.ts'],
    },
  },
};
