import type { CellValue } from '../base/grid';
import type { SheetModel } from '../ownSheets/sheetModel';

/** Cells of a sheet that is being put together, from A1 on; formats of neighbours that are equal are one. */
export class SheetCells {
  readonly values: CellValue[][] = [];
  readonly formulas: SheetModel['formulas'] = [];
  readonly merges: SheetModel['merges'] = [];
  readonly styles: SheetModel['styles'] = [];
  /** By column, the run of rows that has the newest number format. */
  private readonly formats = new Map<number, SheetModel['styles'][number]>();

  constructor(readonly columns: number) {}

  /** @returns the row's place */
  add(cells: readonly CellValue[]): number {
    this.values.push(Array.from({ length: this.columns }, (_, at) => cells[at] ?? ''));
    return this.values.length - 1;
  }

  put(row: number, column: number, value: CellValue, numberFormat?: string): void {
    const line = this.values[row];
    if (line) line[column] = value;
    if (numberFormat !== undefined) this.format(row, column, numberFormat);
  }

  formula(row: number, column: number, formula: string, numberFormat: string): void {
    this.formulas.push({ row, column, formula });
    this.format(row, column, numberFormat);
  }

  private format(row: number, column: number, numberFormat: string): void {
    const run = this.formats.get(column);
    const isNext = run && run.area.row + run.area.rows === row;
    if (isNext && run.style.numberFormat === numberFormat) {
      run.area.rows += 1;
      return;
    }
    const style = { area: { row, column, rows: 1, columns: 1 }, style: { numberFormat } };
    this.formats.set(column, style);
    this.styles.push(style);
  }
}
