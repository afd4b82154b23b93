import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runNode } from '../runProgram';

const ROOT = join(__dirname, '../..');

/** The code with the import of the hooks that it names. */
const withHooks = (code: string) =>
  `import { ${[...new Set(code.match(/use(Effect|Ref|State)/g))].join(', ')} } from 'react';\n${code}`;

/** A file of a project that has our rules, what stands in it, and the one rule that must fire; null: none may. */
const CASES: readonly { file: string; code: string; rule: string | null }[] = [
  { file: 'src/core/right.ts', code: 'export const x: number = 1;', rule: null },
  {
    file: 'src/core/any.ts',
    code: 'export let x: any;',
    rule: 'typescript(no-explicit-any)',
  },
  {
    file: 'src/core/sure.ts',
    code: 'export const f = (x: string | null): string => x!;',
    rule: 'typescript(no-non-null-assertion)',
  },
  {
    file: 'src/core/long.ts',
    code: `export const x = 1;${'\n'.repeat(260)}`,
    rule: 'eslint(max-lines)',
  },
  {
    file: 'src/core/unused.ts',
    code: 'export function f(): void {\n  const x = 1;\n}',
    rule: 'eslint(no-unused-vars)',
  },
  {
    file: 'src/core/adrift.ts',
    code: 'export function f(p: Promise<void>): void {\n  p.then();\n}',
    rule: 'typescript(no-floating-promises)',
  },
  {
    file: 'src/core/wrong.ts',
    code: "export const x: number = 'a';",
    rule: 'typescript(TS2322)',
  },
  {
    file: 'src/strings/counts.ts',
    code: 'export const x = (count: number): string => `${count} cells`;',
    rule: 'typescript(restrict-template-expressions)',
  },
  {
    file: 'src/strings/years.ts',
    code: 'export const x = (year: number): string => `in ${String(year)}`;',
    rule: null,
  },
  {
    file: 'src/taskpane/Rules.tsx',
    code: withHooks(
      `export function useIt(on: boolean): number {\n  if (on) return useState(1)[0];\n  return 0;\n}`,
    ),
    rule: 'react-hooks(rules-of-hooks)',
  },
  {
    file: 'src/taskpane/Deps.tsx',
    code: withHooks(
      `export function useIt(x: number, say: (x: number) => void): void {\n  useEffect(() => say(x), []);\n}`,
    ),
    rule: 'react-hooks(exhaustive-deps)',
  },
  {
    file: 'src/taskpane/Refs.tsx',
    code: withHooks(
      `export function useIt(): number {\n  const it = useRef(1);\n  return it.current;\n}`,
    ),
    rule: 'react(refs)',
  },
  {
    file: 'src/taskpane/Effect.tsx',
    code: withHooks(
      `export function useIt(x: number): number {\n  const [y, setY] = useState(0);\n  useEffect(() => {\n    setY(x);\n  }, [x]);\n  return y;\n}`,
    ),
    rule: 'react(set-state-in-effect)',
  },
  {
    file: 'src/taskpane/Changed.tsx',
    code: withHooks(
      `export function useIt(): number {\n  const [x] = useState({ y: 1 });\n  x.y = 2;\n  return x.y;\n}`,
    ),
    rule: 'react(immutability)',
  },
];

test('the lint rules fire, those that ask for types and those of hooks too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    const compilerOptions = { strict: true, noEmit: true, module: 'esnext', types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    // Only the hooks that the snippets call: of React itself there is nothing to look up in a folder of its own.
    mkdirSync(join(folder, 'src/taskpane'), { recursive: true });
    writeFileSync(
      join(folder, 'src/react.d.ts'),
      "declare module 'react' {\n  export function useState<T>(x: T): [T, (x: T) => void];\n  export function useRef<T>(x: T): { current: T };\n  export function useEffect(run: () => void, of?: unknown[]): void;\n}\n",
    );
    for (const { file, code } of CASES) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    const { out } = runNode(
      [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--format', 'json', 'src'],
      { cwd: folder },
    );
    const { diagnostics } = JSON.parse(out) as {
      diagnostics: { filename: string; code: string }[];
    };
    const found = (file: string) =>
      diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code);
    expect(CASES.map(({ file }) => [file, found(file)])).toEqual(
      CASES.map(({ file, rule }) => [file, rule === null ? [] : [rule]]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
