import type { EngineSheet } from '../../src/workbench/engine/engine';
import { NotImplementedError } from '../../src/workbench/engine/notImplemented';
import type { Bench } from '../workbench/bench';
import { sheetsOf } from './contents';

/** Numbers that say where and what; each edit takes of them what it needs. */
export interface Draw {
  sheet: number;
  row: number;
  column: number;
  other: number;
}

/** Of the table that sequences begin with. */
export const TABLE = 'PAR INDEX';
export const MARK = 'gõ';
const ROWS = 12;
const COLUMNS = 9;

/** What a person does in Excel. @returns whether the table's rows, columns and words stay what they were */
type Edit = (bench: Bench, sheet: EngineSheet, draw: Draw, nth: number) => boolean;

export const EDITS: Readonly<Record<string, Edit>> = {
  'type a text': (_, { cells, name }, draw, nth) => {
    cells.setValue(draw.row % ROWS, draw.column % COLUMNS, `${MARK} ${nth}`);
    return name !== TABLE || draw.column % COLUMNS >= 6;
  },
  'type far below': (_, { cells }, draw, nth) => {
    cells.setValue(30 + (draw.row % 5), draw.column % COLUMNS, `${MARK} ${nth}`);
    return true;
  },
  'type a score': ({ engine }, _, draw) => {
    const cells = openTable(engine)?.cells;
    const leaf = [2, 3, 5, 6][draw.row % 4] ?? 2;
    cells?.setValue(leaf, 3 + (draw.column % 2), (draw.other % 5) / 4);
    return true;
  },
  'type a score as text': ({ engine }, _, draw) => {
    const cells = openTable(engine)?.cells;
    const leaf = [2, 3, 5, 6][draw.row % 4] ?? 2;
    cells?.setValue(leaf, 3 + (draw.column % 2), ['0,5', '0.75', '1,00'][draw.other % 3] ?? '');
    return true;
  },
  'type a formula': (_, { cells, name }, draw) => {
    const formulas = ['=D3+D4', `='${TABLE}'!D3*2`, '=SUM(D:D)', "=SUM('Nhập liệu'!A1:A4)/400"];
    cells.setFormula(draw.row % ROWS, draw.column % COLUMNS, formulas[draw.other % 4] ?? '');
    return name !== TABLE;
  },
  'clear a cell': (_, { cells, name }, draw) => {
    cells.clear({ row: draw.row % ROWS, column: draw.column % COLUMNS, rows: 1, columns: 1 });
    return name !== TABLE;
  },
  'insert rows': (_, { cells, name }, draw) => {
    cells.insertRows(draw.row % ROWS, 1 + (draw.other % 3));
    return name !== TABLE;
  },
  'insert rows below': (_, { cells }, draw) => {
    cells.insertRows(20 + (draw.row % 5), 1);
    return true;
  },
  'delete a row': (_, { cells, name }, draw) => {
    cells.deleteRows(draw.row % ROWS, 1);
    return name !== TABLE;
  },
  'sort rows': (_, sheet, draw) => {
    swap(sheet, draw.row % ROWS, draw.other % ROWS);
    return sheet.name !== TABLE;
  },
  'move a row': (_, { cells, name }, draw) => {
    const [from, to] = [draw.row % ROWS, draw.other % ROWS];
    cells.insertRows(to, 1);
    const at = from >= to ? from + 1 : from;
    for (let column = 0; column < COLUMNS; column += 1) put(cells, at, column, to, column);
    cells.deleteRows(at, 1);
    return name !== TABLE;
  },
  'move a column': (_, { cells, name }, draw) => {
    const [from, to] = [draw.column % COLUMNS, draw.other % COLUMNS];
    for (let row = 0; row < 40; row += 1) {
      const moved = cells.formula(row, from);
      const step = from < to ? 1 : -1;
      for (let at = from; at !== to; at += step) put(cells, row, at + step, row, at);
      enter(cells, row, to, moved);
    }
    return name !== TABLE;
  },
  'copy columns to the right, for a new one': (_, { cells, name }, draw) => {
    const first = draw.column % COLUMNS;
    for (let row = 0; row < 40; row += 1) {
      for (let at = COLUMNS; at > first; at -= 1) put(cells, row, at - 1, row, at);
      cells.clear({ row, column: first, rows: 1, columns: 1 });
    }
    return name !== TABLE;
  },
  'copy columns to the left, over one': (_, { cells, name }, draw) => {
    for (let row = 0; row < 40; row += 1) {
      for (let at = draw.column % COLUMNS; at < COLUMNS; at += 1) put(cells, row, at + 1, row, at);
    }
    return name !== TABLE;
  },
  'cut and paste': (_, { cells, name }, draw) => {
    const [row, column] = [draw.row % ROWS, draw.column % COLUMNS];
    put(cells, row, column, 15 + (draw.other % 5), column);
    cells.clear({ row, column, rows: 1, columns: 1 });
    return name !== TABLE;
  },
  'rename a sheet': ({ engine }, sheet, _, nth) => {
    const isTable = sheet.name === TABLE;
    if (engine.sheets.every(({ name }) => name !== `Tên ${nth}`)) sheet.name = `Tên ${nth}`;
    return !isTable;
  },
  'move a sheet': ({ engine }, sheet, draw) => {
    engine.moveSheet(sheet, draw.other % engine.sheets.length);
    return true;
  },
  'copy a sheet': ({ engine }, sheet, _, nth) => {
    engine.copySheet(sheet, `Bản sao ${nth}`, engine.sheets.length);
    return sheet.name !== TABLE;
  },
  'delete a sheet': ({ engine }, sheet) => {
    const others = engine.sheets.filter((each) => each !== sheet);
    if (others.some(({ visibility }) => visibility === 'visible')) engine.deleteSheet(sheet);
    return sheet.name !== TABLE;
  },
  'hide a sheet': ({ engine }, sheet) => {
    const shown = engine.sheets.find((each) => each !== sheet && each.visibility === 'visible');
    if (shown === undefined) return true;
    // Excel shows another one then.
    if (engine.activeSheet === sheet) engine.activate(shown);
    sheet.visibility = 'hidden';
    return true;
  },
  'protect a sheet': (_, sheet) => {
    sheet.isProtected = true;
    return true;
  },
  'take protections off': ({ engine }) => {
    for (const sheet of sheetsOf(engine)) sheet.isProtected = false;
    return true;
  },
  'merge cells': (_, { layout, name }, draw) => {
    const area = { row: draw.row % ROWS, column: draw.column % COLUMNS, rows: 2, columns: 1 };
    layout.merge(area);
    return name !== TABLE;
  },
  'hide a row': (_, { layout }, draw) => {
    layout.setRowHidden(draw.row % ROWS, true);
    return true;
  },
  'filter rows': ({ host }, { layout, name }, draw) => {
    host.settings.filters = { ...host.settings.filters, [name]: 'A1:H12' };
    layout.setRowHidden(1 + (draw.row % 8), true);
    return false;
  },
  'show all rows': ({ host, engine }) => {
    host.settings.filters = {};
    for (const { layout } of sheetsOf(engine)) {
      for (let row = 0; row < ROWS; row += 1) {
        if (layout.isRowHidden(row)) layout.setRowHidden(row, false);
      }
    }
    return true;
  },
};

/** They leave every formula at the figure that it came to. */
export const MOVES_ONLY: ReadonlySet<string> = new Set([
  'type far below',
  'insert rows below',
  'rename a sheet',
  'move a sheet',
  'hide a row',
]);

/** What a protected sheet lets people do. */
const DESPITE_PROTECTION: ReadonlySet<string> = new Set([
  'type a score',
  'type a score as text',
  'rename a sheet',
  'move a sheet',
  'copy a sheet',
  'delete a sheet',
  'hide a sheet',
  'show all rows',
  'protect a sheet',
  'take protections off',
]);

/** Does one of them. @returns see Edit; what Excel refuses, or the stand-in cannot do, is not done */
export function edit(bench: Bench, what: string, draw: Draw, nth: number): boolean {
  const sheets = sheetsOf(bench.engine);
  const sheet = sheets[draw.sheet % sheets.length];
  if (sheet === undefined) return true;
  if (sheet.isProtected && !DESPITE_PROTECTION.has(what)) return true;
  try {
    return bench.engine.batch('user', () => EDITS[what]?.(bench, sheet, draw, nth) ?? true);
  } catch (error) {
    if (error instanceof NotImplementedError) return true;
    throw error;
  }
}

/** The table's sheet, where people may type. */
function openTable(engine: Bench['engine']): EngineSheet | undefined {
  return engine.sheets.find(({ name, isProtected }) => name === TABLE && !isProtected);
}

type Cells = EngineSheet['cells'];

function put(cells: Cells, row: number, column: number, toRow: number, toColumn: number): void {
  enter(cells, toRow, toColumn, cells.formula(row, column));
}

function enter(cells: Cells, row: number, column: number, content: unknown): void {
  if (typeof content === 'string' && content.startsWith('=')) {
    cells.setFormula(row, column, content);
  } else cells.setValue(row, column, content as string | number | boolean);
}

function swap({ cells }: EngineSheet, one: number, other: number): void {
  for (let column = 0; column < COLUMNS; column += 1) {
    const content = cells.formula(one, column);
    put(cells, other, column, one, column);
    enter(cells, other, column, content);
  }
}
