import type { Reading } from '../../../src/app/reading';
import {
  assignPlan,
  type AssignOptions,
  defaultAssignOptions,
} from '../../../src/core/assign/assignPlan';
import { DEFAULT_CHOICES, type FormChoices } from '../../../src/core/assign/formChoices';
import type { CellValue, SheetGrid, WorkbookSnapshot } from '../../../src/core/base/grid';
import type { SheetModel } from '../../../src/core/ownSheets/sheetModel';
import { gridOf } from '../agencies/modelGrid';
import { parSheet, read, workbook } from './tables';
import { finish } from '../../../src/core/base/task';

export const SIGNED: FormChoices = { ...DEFAULT_CHOICES, form: 'signed' };
export const VALUES: AssignOptions = { ...defaultAssignOptions, live: false };
export const ROWS: CellValue[][] = [
  ['1', 'Lĩnh vực', 2, 1, 2, 1, 'Sở Y tế'],
  ['1.1', 'Một', 1, 0, 1, 1, 'Sở Y tế'],
  ['1.2', 'Hai', 1, 1, 1, 0, 'Sở Y tế, Sở Nội vụ'],
];
export const HEADER_KEY =
  'columns:score+share+status+evidence+measures+deadline+note[par:2022:Phụ lục I]';

/** The workbook after the plan was carried out. */
export function after(
  snapshot: WorkbookSnapshot,
  reading: Reading,
  options = VALUES,
): WorkbookSnapshot {
  const { sheets } = finish(assignPlan(reading, options));
  const replaced = new Set(sheets.flatMap(({ replaces }) => replaces ?? []));
  const kept = snapshot.sheets.filter(({ sheet }) => !replaced.has(sheet));
  return workbook(...kept, ...sheets.map(({ model }) => gridOf(model)));
}

export function type(
  grid: SheetGrid,
  key: string,
  heading: string,
  value: CellValue,
  format?: string,
) {
  const column = grid.values.find((row) => row[0] === HEADER_KEY)?.indexOf(heading) ?? -1;
  const row = grid.values.findIndex((each) => each[0] === key);
  const [values, formulas, formats] = [grid.values, grid.formulas, grid.numberFormats].map(
    (cells) => cells[row],
  );
  if (!values || !formulas || !formats || column < 0) throw new Error(`no cell ${key}/${heading}`);
  values[column] = value;
  formulas[column] = value;
  if (format !== undefined) formats[column] = format;
}

export const sheetOf = (snapshot: WorkbookSnapshot, name: string): SheetGrid => {
  const grid = snapshot.sheets.find(({ sheet }) => sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
};
export const modelOf = (reading: Reading, name: string, options = VALUES): SheetModel => {
  const model = finish(assignPlan(reading, options)).sheets.find(
    (write) => write.model.name === name,
  );
  if (!model) throw new Error(`no sheet ${name}`);
  return model.model;
};
export const rowWith = (model: SheetModel, key: string) =>
  model.values.find((row) => row[0] === key)?.slice(1) ?? null;

/** A workbook with its sheets made, something typed, and then other rows in the appendix. */
export function madeAgain(
  typed: (grid: SheetGrid) => void,
  rows = ROWS,
  options = VALUES,
): SheetModel {
  const before = workbook(parSheet('Phụ lục I', ROWS));
  const made = after(before, read(before));
  typed(sheetOf(made, 'Sở Y tế'));
  const own = made.sheets.filter(({ sheet }) => sheet !== 'Phụ lục I');
  return modelOf(read(workbook(parSheet('Phụ lục I', rows), ...own)), 'Sở Y tế', options);
}
