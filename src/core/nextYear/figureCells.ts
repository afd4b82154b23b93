import { ZERO } from '../base/decimal';
import { columnLetters } from '../base/grid';
import { changeCell } from '../plan/changeCell';
import { rollupFormula, rollupWhenWhole } from '../plan/rollupFormula';
import { scoreCell } from '../plan/scoreCell';
import type { Criterion } from '../table/appendix';
import type { NextColumns } from './nextColumns';
import type { NextTable } from './nextFigures';
import type { NextFigure, PlacedTable } from './nextYear';
import type { SheetCells } from './sheetCells';

const TEXT = '@';

/** Writes the figures of the next year's table: numbers, and formulas for what follows from others (SPEC N1). */
export class FigureCells {
  /** @param rows where each criterion stands; null: the total */
  constructor(
    private readonly cells: SheetCells,
    private readonly parts: { figures: NextTable; columns: NextColumns; was: PlacedTable },
    private readonly rows: ReadonlyMap<Criterion | null, number>,
  ) {}

  /** @param parts what the row's figures follow from; none for a leaf */
  put(row: number, of: Criterion | null, parts: readonly Criterion[]): void {
    const { figures, columns } = this.parts;
    const { max, base, target } = figures.of(of);
    this.figure(row, columns.of('max'), max, parts);
    this.figure(row, columns.of('base'), base, parts);
    this.figure(row, columns.of('target'), target, parts);
    this.change(row, base, target);
    const ranks = figures.ranksOf(of);
    for (const [meaning, rank] of [
      ['baseRank', ranks.base],
      ['targetRank', ranks.target],
    ] as const) {
      const at = columns.of(meaning);
      if (at !== undefined && rank) this.cells.put(row, at, rank.text, TEXT);
    }
    const weight = columns.of('weight');
    const value = of?.weight ?? null;
    if (weight !== undefined && value !== null) {
      const cell = scoreCell(value, 0, false);
      this.cells.put(row, weight, cell.value, cell.numberFormat);
    }
  }

  private figure(
    row: number,
    column: number | undefined,
    figure: NextFigure,
    parts: readonly Criterion[],
  ): void {
    if (column === undefined || figure.is === 'blank') return;
    if (figure.is === 'bound') {
      this.cells.put(row, column, figure.text, TEXT);
      return;
    }
    const { rollup, asFraction } = this.parts.was.table.appendix;
    const rows = parts.flatMap((part) => this.rows.get(part) ?? []).sort((a, b) => a - b);
    const { value, decimals } = figure;
    const cell = value === null ? null : scoreCell(value, decimals, asFraction);
    const numberFormat = cell?.numberFormat ?? emptyFormat(decimals, asFraction);
    if (figure.is === 'rollup') {
      const make = value === null ? rollupWhenWhole : rollupFormula;
      const formula = make(rollup, column, rows);
      if (formula !== null) {
        this.cells.formula(row, column, formula, numberFormat);
        return;
      }
    }
    if (cell) this.cells.put(row, column, cell.value, numberFormat);
  }

  /** Of a bound no difference is taken; where a figure is to come, the change waits for it. */
  private change(row: number, base: NextFigure, target: NextFigure): void {
    const { columns, was } = this.parts;
    const [at, from, to] = [columns.of('delta'), columns.of('base'), columns.of('target')];
    if (at === undefined || from === undefined || to === undefined) return;
    if (base.is === 'bound' || target.is === 'bound') return;
    const [old, goal] = [from, to].map((column) => `${columnLetters(column)}${row + 1}`);
    const isKnown = [base, target].every((one) => one.is !== 'blank' && one.value !== null);
    const difference = `${goal}-${old}`;
    const formula = isKnown ? `=${difference}` : `=IF(COUNT(${old},${goal})=2,${difference},"")`;
    const decimals = [base, target].map((one) => (one.is === 'blank' ? 0 : one.decimals));
    const { numberFormat } = changeCell(ZERO, Math.max(...decimals), was.table.appendix.asFraction);
    this.cells.formula(row, at, formula, numberFormat);
  }
}

function emptyFormat(decimals: number, asFraction: boolean): string {
  return scoreCell(ZERO, decimals, asFraction).numberFormat;
}
