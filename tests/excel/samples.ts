import { emptyPlan, type CellChange, type Plan } from '../../src/core/plan/plan';
import { sheetMark, type SheetModel } from '../../src/core/ownSheets/sheetModel';

export const PAR = 'Phụ lục I';

export function change(
  row: number,
  column: number,
  before: CellChange['before'],
  after: CellChange['after'],
  more: Partial<CellChange> = {},
): CellChange {
  return {
    sheet: PAR,
    row,
    column,
    before,
    after,
    why: { is: 'recalculate' },
    ...more,
  };
}

/** Cells, a new column and highlights on the plan's first table. */
export function writePlan(): Plan {
  return {
    ...emptyPlan('recalculate'),
    cells: [
      change(5, 2, '8.5', 8.5, { numberFormat: '0.00##' }),
      change(6, 2, '1.5', { formula: '=SUM(C8:C9)' }),
      change(9, 7, '', '1/63', { numberFormat: '@' }),
      change(10, 7, '', '=không phải công thức'),
    ],
    newColumns: [{ sheet: PAR, column: 7, likeColumn: 5, firstRow: 4, rows: 150 }],
    highlights: [
      {
        sheet: PAR,
        rules: [
          {
            area: { row: 5, column: 4, rows: 149, columns: 1 },
            formula: '=AND(N("CCHC")=0,$D6<$E6)',
            fill: '#FFC7CE',
            font: '#9C0006',
            bold: true,
          },
        ],
      },
    ],
  };
}

/** A small agency's sheet: keys in the hidden first column, inputs in column D. */
export function agencyModel(keys: string[], name = 'Sở Nội vụ'): SheetModel {
  const rows = keys.map((key, index) => [key, `Tiêu chí ${key}`, index + 0.5, '']);
  return {
    name,
    visibility: 'visible',
    tabColor: '#0F6CBD',
    values: [
      [sheetMark('agency', 'Sở Nội vụ'), 'PHIẾU GIAO VIỆC', '', ''],
      ...rows,
      ['', '', '', ''],
    ],
    formulas: [{ row: keys.length + 1, column: 2, formula: `=SUM(C2:C${keys.length + 1})` }],
    columnWidths: [0, 40, 12, 20],
    rowHeights: [{ row: 0, height: 30 }],
    merges: [{ row: 0, column: 1, rows: 1, columns: 3 }],
    styles: [
      {
        area: { row: 0, column: 1, rows: 1, columns: 3 },
        style: { bold: true, fontSize: 14, horizontal: 'center', fill: '#DDEBF7' },
      },
      {
        area: { row: 1, column: 1, rows: keys.length, columns: 3 },
        style: { border: true, wrap: true, vertical: 'top', numberFormat: '0.00##' },
      },
    ],
    links: [
      { row: keys.length + 1, column: 1, text: 'Về bảng chấm điểm', sheet: PAR, address: 'A6' },
    ],
    inputs: [{ row: 1, column: 3, rows: keys.length, columns: 1 }],
    frozenRows: 1,
    frozenColumns: 2,
    showGridlines: false,
    pageSetup: {
      orientation: 'landscape',
      titleRows: { first: 0, last: 0 },
      area: { row: 0, column: 1, rows: keys.length + 2, columns: 3 },
      margins: { top: 36, right: 36, bottom: 36, left: 36 },
      header: '&P',
    },
  };
}

export function assignPlan(model: SheetModel, replaces?: string): Plan {
  const write = replaces === undefined ? { model } : { model, replaces };
  return { ...emptyPlan('assign'), sheets: [write] };
}
