import { existsSync } from 'node:fs';
import { env, stderr } from 'node:process';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** Resolves `@liujiang/*` to the sources, so that tests need no build. */
const source = '@liujiang/source';

const unitTests = ['packages/*/src/**/*.test.ts'];
/** Tests that read files or bundle: they cannot run in a page, and know no time zone. */
const nodeOnlyTests = '**/*.node.test.ts';
/** Tests that need a page's own parser. */
const browserOnlyTests = '**/*.browser.test.ts';

const setupFiles = ['.ci/fail-on-console.ts', '.ci/property-seed.ts'];
/** The day of the national inspection standard: any number would do, as long as it is always the same. */
const propertySeed = Number(env.PROPERTY_SEED ?? 20190401);
/** A tenth of what is written beside each property: nightly exploring tries 50 times as often as written. */
const ordinaryRuns = 100;
const propertyRuns = Number(env.PROPERTY_RUNS ?? ordinaryRuns);
const propertyMinutes = env.PROPERTY_MINUTES === undefined ? null : Number(env.PROPERTY_MINUTES);

const nodeConditions = [source, 'module', 'node', 'development|production'];
const nodeResolution = {
  resolve: { conditions: nodeConditions },
  ssr: { resolve: { conditions: nodeConditions, externalConditions: [source] } },
};

const chromiumPlaces =
  env.CHROMIUM_PATH === undefined
    ? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
    : [env.CHROMIUM_PATH];
const chromiumPath = chromiumPlaces.find((path) => existsSync(path));

const launchArguments = [
  '--headless',
  '--no-sandbox', // the tests run as root in CI, where the sandbox cannot start
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function nodeProject(
  name: string,
  timeZone: string,
  exclude: readonly string[] = [],
): TestProjectConfiguration {
  return {
    extends: true,
    ...nodeResolution,
    test: {
      name,
      include: unitTests,
      exclude: [browserOnlyTests, ...exclude],
      env: { TZ: timeZone },
      provide: { propertySeed, propertyRuns, propertyMinutes },
      setupFiles: ['.ci/expect-time-zone.ts', ...setupFiles],
    },
  };
}

/** The examples' own tests, where those of pages they open themselves need a browser, and those of the repository's scripts. */
function examplesProject(): TestProjectConfiguration {
  return {
    extends: true,
    ...nodeResolution,
    test: {
      name: 'examples',
      include: [
        'examples/*/src/**/*.test.ts',
        'examples/tasks/*.test.ts',
        'examples/tasks/page/*.test.ts',
        'scripts/*.test.ts',
      ],
      exclude: chromiumPath === undefined ? ['**/page/*.test.ts'] : [],
      provide: { browserLaunch: { executablePath: chromiumPath ?? '', args: launchArguments } },
      env: { TZ: 'UTC' },
    },
  };
}

/** The `@example`s and the code blocks of the pages; they import the packages by their public names. */
function docExamplesProject(): TestProjectConfiguration {
  return {
    extends: true,
    ...nodeResolution,
    test: { name: 'doc-examples', include: ['.ci/doc-*.test.ts'], env: { TZ: 'UTC' } },
  };
}

function browserProject(executablePath: string): TestProjectConfiguration {
  return {
    extends: true,
    resolve: { conditions: [source, 'module', 'browser', 'development|production'] },
    test: {
      name: 'browser',
      include: unitTests,
      exclude: [nodeOnlyTests],
      setupFiles,
      provide: {
        propertySeed,
        propertyRuns: Math.min(propertyRuns, ordinaryRuns),
        propertyMinutes,
      },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        ui: false,
        instances: [{ browser: 'chromium' }],
        provider: playwright({
          launchOptions: {
            executablePath,
            args: launchArguments,
          },
        }),
      },
    },
  };
}

function browserProjects(): TestProjectConfiguration[] {
  if (chromiumPath !== undefined) return [browserProject(chromiumPath)];
  if (env.REQUIRE_BROWSER === '1') {
    throw new Error('REQUIRE_BROWSER=1, but there is no Chromium: install it or set CHROMIUM_PATH');
  }
  stderr.write(
    '未找到 Chromium，跳过浏览器测试 · No Chromium found: the browser tests are skipped.\n',
  );
  return [];
}

export default defineConfig({
  test: {
    testTimeout: 30 * 60_000, // a hang is an error; how slow a busy machine is, is not
    isolate: false, // pure packages share no state, and a process per file costs half a second
    projects: [
      nodeProject('node-utc', 'UTC'),
      nodeProject('node-shanghai', 'Asia/Shanghai', [nodeOnlyTests]),
      nodeProject('node-newyork', 'America/New_York', [nodeOnlyTests]),
      examplesProject(),
      docExamplesProject(),
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: 'tsconfig.json',
            ignoreSourceErrors: true, // `npm run types` reports those
            spawnTimeout: 60_000, // tsc shares two cores with the other projects
          },
        },
      },
      ...browserProjects(),
    ],
  },
});
