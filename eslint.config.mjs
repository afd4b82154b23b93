import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Names of Excel's and Office's global objects: only src/excel speaks of them. */
const HOST_NAMES = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'];

/**
 * What a browser may refuse to a framed page of another site, which Excel on the web makes of the pane: they throw where
 * they are refused, and nothing of ours is kept in the browser.
 */
const REFUSABLE = ['BroadcastChannel', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'];

const namesOf = (names, message) => names.map((name) => ({ name, message }));
const refusable = namesOf(REFUSABLE, 'A browser may refuse it to the pane; do without.');
const hostNames = namesOf(HOST_NAMES, 'Only src/excel names Excel or Office.');

/** The entries put the parts together, and so may import src/excel and name Office. */
const ENTRIES = ['src/taskpane/index.tsx', 'src/fieldcheck/index.ts'];

/**
 * What each folder of src may import of the others. Imports go one way: taskpane → app → core, xlsx;
 * xlsx → core/base; excel → core, and the port's type; strings → core's types; whoever speaks to the user → strings.
 */
const ALLOWED = {
  core: [],
  xlsx: ['core/base'],
  strings: ['core'],
  app: ['core', 'xlsx'],
  excel: ['core', 'app/workbookPort'],
  taskpane: ['app', 'core', 'strings'],
  fieldcheck: ['core/base', 'excel/fieldCheck', 'strings'],
};

/** The entries put the parts together. */
const OF_ENTRIES = ['excel'];

/** The rule against imports of anything but the folders and files named, from any depth. */
function importsOnly(folder, allowed) {
  const others = [...Object.keys(ALLOWED), 'workbench'].filter((one) => one !== folder);
  const open = allowed.map((one) => `${one}(/|$)`).join('|');
  const patterns = [
    {
      regex: `^(\\.\\./)+${open === '' ? '' : `(?!${open})`}(${others.join('|')})(/|$)`,
      message: `Imports go one way: of other folders, ${folder} imports ${allowed.join(', ') || 'none'}.`,
    },
  ];
  if (folder === 'core') patterns.push(onlyOwnFiles);
  return { 'no-restricted-imports': ['error', { patterns }] };
}

const onlyOwnFiles = {
  regex: '^[^.]',
  message: 'The core is pure: it imports nothing but its own files.',
};

const oneWay = Object.entries(ALLOWED).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: importsOnly(folder, allowed),
}));

/** Boundaries between the folders, and what is Office's own; all other rules are in .oxlintrc.json. */
export default tseslint.config(
  { ignores: ['dist', 'dist-page', 'coverage', 'screenshots', 'tests/manifest/schema'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 250],
      'no-console': 'error',
      'no-eval': 'error',
      'no-unused-vars': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbench/**'],
    rules: {
      'no-restricted-globals': ['error', ...refusable],
      'no-restricted-properties': [
        'error',
        ...['locks', 'storage', 'serviceWorker'].map((property) => ({
          object: 'navigator',
          property,
          message: 'A browser may refuse it to the pane; do without.',
        })),
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/workbench/**', ...ENTRIES],
    rules: {
      'no-restricted-globals': ['error', ...hostNames, ...refusable],
      // Types are no references to a global, so their names are looked for by themselves.
      'no-restricted-syntax': [
        'error',
        {
          selector: `TSQualifiedName[left.name=/^(${HOST_NAMES.join('|')})$/]`,
          message: 'Only src/excel names Excel or Office.',
        },
      ],
    },
  },
  ...oneWay,
  {
    files: ['src/taskpane/index.tsx'],
    rules: importsOnly('taskpane', [...ALLOWED.taskpane, ...OF_ENTRIES]),
  },
  {
    files: ['src/{app,excel,fieldcheck,taskpane}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
);
