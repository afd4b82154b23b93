import { join } from 'node:path';
import { runNode } from '../runProgram';

const IMPORTS = 'no-restricted-imports';
const NAMES = 'no-restricted-globals';

/** Snippets in place of files that exist, and the one rule that must fire; null: none may. */
const CASES: { file: string; code: string; rule: string | null }[] = [
  { file: 'src/core/base/grid.ts', code: "export * from '../../excel/host';", rule: IMPORTS },
  { file: 'src/core/plan/plan.ts', code: "export * from '../../app/workbookPort';", rule: IMPORTS },
  { file: 'src/core/base/grid.ts', code: "export * from 'fflate';", rule: IMPORTS },
  { file: 'src/core/base/grid.ts', code: "export * from './outcome';", rule: null },
  { file: 'src/core/plan/plan.ts', code: "export * from '../base/grid';", rule: null },
  { file: 'src/app/workbookPort.ts', code: "export * from '../../excel/host';", rule: IMPORTS },
  { file: 'src/app/workbookPort.ts', code: "export * from '../taskpane/index';", rule: IMPORTS },
  { file: 'src/app/workbookPort.ts', code: "export * from '../core/grid';", rule: null },
  { file: 'src/core/base/grid.ts', code: "export * from '../../xlsx/refused';", rule: IMPORTS },
  { file: 'src/xlsx/refused.ts', code: "export * from '../app/workbookPort';", rule: IMPORTS },
  { file: 'src/xlsx/refused.ts', code: "export * from '../core/plan/plan';", rule: IMPORTS },
  { file: 'src/xlsx/refused.ts', code: "export * from '../core/base/grid';", rule: null },
  { file: 'src/app/workbookPort.ts', code: "export * from '../xlsx/refused';", rule: null },
  {
    file: 'src/excel/requests/host.ts',
    code: "export * from '../../taskpane/index';",
    rule: IMPORTS,
  },
  {
    file: 'src/excel/requests/host.ts',
    code: "export * from '../../app/workbookPort';",
    rule: null,
  },
  {
    file: 'src/excel/requests/host.ts',
    code: "export * from '../../taskpane/index';",
    rule: IMPORTS,
  },
  {
    file: 'src/excel/requests/host.ts',
    code: "export * from '../../app/workbookPort';",
    rule: null,
  },
  {
    file: 'src/excel/requests/host.ts',
    code: "export * from '../../app/inSlices';",
    rule: IMPORTS,
  },
  { file: 'src/excel/requests/host.ts', code: "export * from '../../strings/vi';", rule: IMPORTS },
  {
    file: 'src/excel/requests/batch.ts',
    code: "export * from '../../app/reading';",
    rule: IMPORTS,
  },
  { file: 'src/strings/vi.ts', code: "export * from '../app/reading';", rule: IMPORTS },
  { file: 'src/app/workbookPort.ts', code: "export * from '../strings/vi';", rule: IMPORTS },
  { file: 'src/app/workbookPort.ts', code: "export * from '../xlsx/workbook';", rule: null },
  { file: 'src/taskpane/App.tsx', code: "export * from '../xlsx/workbook';", rule: IMPORTS },
  { file: 'src/taskpane/App.tsx', code: "export * from '../excel/host';", rule: IMPORTS },
  { file: 'src/taskpane/index.tsx', code: "export * from '../excel/host';", rule: null },
  { file: 'src/core/base/grid.ts', code: 'export const where = Office.context;', rule: NAMES },
  {
    file: 'src/app/workbookPort.ts',
    code: 'export type Sheet = Excel.Worksheet;',
    rule: 'no-restricted-syntax',
  },
  { file: 'src/excel/requests/host.ts', code: 'export type Sheet = Excel.Worksheet;', rule: null },
  {
    file: 'src/excel/requests/host.ts',
    code: "export const channel = new BroadcastChannel('a');",
    rule: NAMES,
  },
  {
    file: 'src/taskpane/App.tsx',
    code: "export const kept = localStorage.getItem('a');",
    rule: NAMES,
  },
  {
    file: 'src/app/workbookPort.ts',
    code: 'export const { locks } = navigator;',
    rule: 'no-restricted-properties',
  },
  {
    file: 'src/excel/requests/host.ts',
    code: [
      'export async function f(context: Excel.RequestContext): Promise<void> {',
      '  for (let i = 0; i < 9; i++) await context.sync();',
      '}',
    ].join('\n'),
    rule: 'office-addins/no-context-sync-in-loop',
  },
];

test('the lint rules hold the boundaries between the folders', () => {
  const input = JSON.stringify(CASES.map(({ file, code }) => ({ file, code })));
  const { out, err } = runNode([join(__dirname, 'lintSnippets.mjs')], { input });
  expect(err).toBe('');
  const found = JSON.parse(out) as string[][];
  expect(CASES.map(({ file, code }, i) => ({ file, code, rules: found[i] }))).toEqual(
    CASES.map(({ file, code, rule }) => ({ file, code, rules: rule === null ? [] : [rule] })),
  );
});
