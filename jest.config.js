/** Folders whose files of tests share a context each (`tests/together`); elsewhere a file has one of its own. */
const TOGETHER = 'core|app|excel|strings|taskpane|workbench|xlsx';
/**
 * Jest's configuration. The whole run takes `together` and `alone`; `tests` has the files of `together` one by one, for whoever
 * runs some. `browser` shares one build, one server and one Chromium. `work` counts what the sources do: they are
 * made for it by a transform of their own.
 */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];
/**
 * A file of tests runs in a context of its own, where each look at a built-in object asks Node first: `Math.imul` in a loop
 * took twenty times as long. These are given to every module by name; `Symbol` is not, because Fluent has a constant so named, nor
 * `Date`, which tests set.
 */
const BUILT_IN =
  'Array BigInt Boolean DataView Error JSON Map Math Number Object Promise RegExp Set String Uint8Array isFinite isNaN parseFloat parseInt';
const common = {
  testEnvironment: 'node',
  restoreMocks: true,
  sandboxInjectedGlobals: BUILT_IN.split(' '),
  setupFilesAfterEnv: ['<rootDir>/tests/setup.ts'],
  transformIgnorePatterns: [
    '/node_modules/(?!@microsoft/app-manifest/node_modules/strip-bom/|strip-bom/|uuid/)',
  ],
};

module.exports = {
  maxWorkers: 2,
  // Hundreds of folders of workbooks and of LibreOffice's profiles would stay behind at each run.
  globalSetup: '<rootDir>/tests/runFolder.ts',
  globalTeardown: '<rootDir>/tests/runFolderGone.ts',
  testSequencer: '<rootDir>/tests/longestFirst.cjs',
  reporters: ['default', '<rootDir>/tests/summaryReporter.cjs'],
  projects: [
    {
      ...common,
      displayName: 'together',
      testMatch: ['<rootDir>/tests/together/*.test.ts'],
      transform: { '\\.(t|j)sx?$': swc },
    },
    {
      ...common,
      displayName: 'tests',
      testMatch: [`<rootDir>/tests/(${TOGETHER})/**/*.test.{ts,tsx}`],
      testPathIgnorePatterns: ['/node_modules/', '\\.alone\\.test\\.'],
      transform: { '\\.(t|j)sx?$': swc },
    },
    {
      ...common,
      displayName: 'alone',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/tests/(e2e|together|work)/',
        `<rootDir>/tests/(${TOGETHER})/(?!.*\\.alone\\.test\\.)`,
      ],
      transform: { '\\.(t|j)sx?$': swc },
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/e2e/globalSetup.ts',
      globalTeardown: '<rootDir>/tests/e2e/globalTeardown.ts',
      transform: { '\\.(t|j)sx?$': swc },
    },
    {
      ...common,
      displayName: 'work',
      testMatch: ['<rootDir>/tests/work/**/*.test.ts'],
      transform: {
        '/src/(core|app|excel|taskpane|xlsx)/.*\\.tsx?$':
          '<rootDir>/tests/work/countingTransform.cjs',
        '\\.(t|j)sx?$': swc,
      },
    },
  ],
};
