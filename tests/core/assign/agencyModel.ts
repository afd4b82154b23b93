import type { Reading } from '../../../src/app/reading';
import {
  assignPlan,
  type AssignOptions,
  defaultAssignOptions,
} from '../../../src/core/assign/assignPlan';
import { DEFAULT_CHOICES } from '../../../src/core/assign/formChoices';
import { CHANGE, CODE } from '../../../src/core/ownSheets/formColumns';
import type { CellValue } from '../../../src/core/base/grid';
import type { SheetModel } from '../../../src/core/ownSheets/sheetModel';
import { finish } from '../../../src/core/base/task';

export const VALUES: AssignOptions = { ...defaultAssignOptions, live: false };
export const SIGNED: AssignOptions = { ...VALUES, choices: { ...DEFAULT_CHOICES, form: 'signed' } };

export function modelOf(reading: Reading, agency: string, options = VALUES): SheetModel {
  const plan = finish(assignPlan(reading, options));
  const found = plan.sheets.find(({ model }) => model.values[0]?.[0] === `cchc:1:agency:${agency}`);
  if (!found) throw new Error(`no sheet for ${agency}`);
  return found.model;
}

export function rowOf(model: SheetModel, key: string): number {
  const row = model.values.findIndex((values) => values[0] === key);
  if (row < 0) throw new Error(`no row ${key}`);
  return row;
}
export const headerOf = (model: SheetModel) =>
  model.values.findIndex(([key]) => String(key).startsWith('columns:'));
export const line = (model: SheetModel, key: string): CellValue[] =>
  model.values[rowOf(model, key)]?.slice(CODE, CHANGE + 1) ?? [];
export const formulaAt = (model: SheetModel, row: number, column: number) =>
  model.formulas.find((cell) => cell.row === row && cell.column === column)?.formula;
export const texts = (model: SheetModel) => model.values.flat().map(String);
