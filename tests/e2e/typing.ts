import type { Page } from 'playwright-core';
import { inEngine } from './workbench';

/** Types into a cell as the user does. */
export const enter = (page: Page, sheet: string, row: number, column: number, text: string) =>
  inEngine(page, { sheet, row, column, text }, (engine, typed) => {
    engine.batch('user', () => {
      const found = engine.sheets.find(({ name }) => name === typed.sheet);
      found?.cells.enter(typed.row, typed.column, typed.text);
    });
  });

/** Types right of a cell that says something. @param right so many columns */
export const typeBeside = (
  page: Page,
  sheet: string,
  beside: string,
  right: number,
  text: string,
) =>
  inEngine(page, { sheet, beside, right, text }, (engine, typed) => {
    const cells = engine.sheets.find(({ name }) => name === typed.sheet)?.cells;
    for (let row = 0; row < 400; row += 1) {
      const column = [1, 2, 3].find((at) => cells?.text(row, at) === typed.beside);
      if (column === undefined) continue;
      engine.batch('user', () => cells?.enter(row, column + typed.right, typed.text));
      return;
    }
    throw new Error(`${typed.beside} stands nowhere`);
  });

/** Whether any cell of a sheet says it. */
export const holds = (page: Page, sheet: string, text: string) =>
  inEngine(page, { sheet, text }, (engine, sought) => {
    const cells = engine.sheets.find(({ name }) => name === sought.sheet)?.cells;
    const { row = 0, rows = 0, column = 0, columns = 0 } = cells?.used(true) ?? {};
    const at = Array.from({ length: (row + rows) * (column + columns) }, (_, nth) => nth);
    const width = column + columns;
    return at.some((nth) =>
      cells?.text(Math.floor(nth / width), nth % width).includes(sought.text),
    );
  });
