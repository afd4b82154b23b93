import type {
  Cell,
  CellArrayFormulaValue,
  CellFormulaValue,
  CellHyperlinkValue,
} from '@cj-tech-master/excelts';
import { type CellContent, isError, isFormula } from '../../core/base/cellContent';
import { areaAddress, type Area, type CellValue } from '../../core/base/grid';
import { arrayOf, isFixed, noteFixed, noteSpilling, sizeOf } from './arrays';
import { EVERYWHERE, intersection, union } from './areas';
import {
  contentOf,
  formulaOf,
  hasFormula,
  holdsError,
  isHiddenByMerge,
  valueOf,
} from './cellContent';
import { numberFormatOf } from './cellFormat';
import { breaksFixedArray, fixedArrayAt, fixedArraysOn, noteFixedArray } from './fixedArrays';
import { displayedText } from './displayedText';
import type { CellLink, SheetCells } from './engine';
import { parseInput } from './parseInput';
import { cellAt, eachCell, findCell, type SheetCore } from './sheetCore';
import { shiftSheetColumns, shiftSheetRows } from './shiftRows';

/** The cells of one sheet over the library's. */
export class ExceltsCells implements SheetCells {
  constructor(private readonly core: SheetCore) {}

  value(row: number, column: number): CellValue {
    const cell = this.find(row, column);
    if (hasFormula(cell)) this.core.book.calculate();
    return valueOf(cell);
  }

  formula(row: number, column: number): CellValue {
    return formulaOf(this.ofFormula(row, column));
  }

  hasFormula(row: number, column: number): boolean {
    return hasFormula(this.ofFormula(row, column));
  }

  content(row: number, column: number): CellContent {
    return contentOf(this.ofFormula(row, column));
  }

  isError(row: number, column: number): boolean {
    const cell = this.find(row, column);
    if (hasFormula(cell)) this.core.book.calculate();
    return holdsError(cell);
  }

  text(row: number, column: number): string {
    const cell = this.find(row, column);
    const format = numberFormatOf(cell?.style ?? {});
    return displayedText(this.value(row, column), format, this.core.book.locale());
  }

  setValue(row: number, column: number, value: CellValue): void {
    this.put(row, column, (cell) => {
      cell.value = value === '' ? null : value;
    });
  }

  setContent(row: number, column: number, content: CellContent): void {
    if (isFormula(content)) this.setFormula(row, column, content.formula);
    else if (isError(content)) {
      this.put(row, column, (cell) => {
        cell.value = { error: content.error as '#N/A' };
      });
    } else this.setValue(row, column, content);
  }

  setFormula(row: number, column: number, formula: string): void {
    this.put(row, column, (cell) => {
      cell.value = { formula: formula.replace(/^=/, '') };
    });
  }

  enter(row: number, column: number, text: string): void {
    const cell = this.find(row, column);
    const format = numberFormatOf(cell?.style ?? {});
    const input = parseInput(text, format, this.core.book.locale());
    this.put(row, column, (target) => {
      if (input.numberFormat !== null)
        target.style = { ...target.style, numFmt: input.numberFormat };
      const { content } = input;
      if (isFormula(content))
        target.value = this.typedFormula(row, column, content.formula.slice(1));
      else if (isError(content)) target.value = { error: content.error as '#N/A' };
      else target.value = content === '' ? null : content;
    });
  }

  spill(row: number, column: number): Area | null {
    const cell = this.find(row, column);
    return cell === undefined || isFixed(cell) ? null : arrayOf(cell);
  }

  spills(): Area[] {
    const all: Area[] = [];
    eachCell(this.core.worksheet, EVERYWHERE, (cell) => {
      const spill = cell.formula === undefined || isFixed(cell) ? null : arrayOf(cell);
      if (spill) all.push(spill);
    });
    return all;
  }

  enterArray(area: Area, formula: string): void {
    const { worksheet } = this.core;
    this.clear(area);
    const ref = areaAddress(area);
    const cell = cellAt(worksheet, area.row, area.column);
    cell.value = { formula: formula.replace(/^=/, ''), shareType: 'array', ref };
    noteFixed(cell);
    noteFixedArray(worksheet, area);
    this.core.note('cells', area);
  }

  arrays(within: Area): Area[] {
    const all = fixedArraysOn(this.core.worksheet).flatMap(
      (one) => intersection(one, within) ?? [],
    );
    eachCell(this.core.worksheet, within, (cell, row, column) => {
      if (cell.formula === undefined || cell.model.shareType !== 'array' || arrayOf(cell)) return;
      all.push({ row, column, rows: 1, columns: 1 });
    });
    // What spilled has its formula elsewhere: a cell with one of its own needs no search for it.
    const { row, column, rows, columns } = within;
    const isOne = rows * columns === 1;
    if (isOne && (all.length > 0 || this.hasFormula(row, column))) {
      const spill = this.spill(row, column);
      return spill ? [within] : all;
    }
    return all.concat(this.spills().flatMap((one) => intersection(one, within) ?? []));
  }

  breaksArray(area: Area): boolean {
    return breaksFixedArray(this.core.worksheet, area);
  }

  link(row: number, column: number): CellLink | null {
    const cell = this.find(row, column);
    if (cell?.hyperlink === undefined || isHiddenByMerge(cell)) return null;
    const target = cell.hyperlink;
    const tooltip = (cell.value as CellHyperlinkValue).tooltip ?? '';
    return target.startsWith('#')
      ? { address: '', place: target.slice(1), screenTip: tooltip }
      : { address: target, place: '', screenTip: tooltip };
  }

  setLink(row: number, column: number, link: CellLink | null): void {
    const text = String(this.value(row, column));
    this.put(row, column, (cell) => {
      if (link === null) cell.value = text === '' ? null : text;
      else {
        const hyperlink = link.place === '' ? link.address : `#${link.place}`;
        const { screenTip: tooltip } = link;
        cell.value = { text, hyperlink, ...(tooltip === '' ? {} : { tooltip }) };
      }
    });
  }

  clear(area: Area): void {
    eachCell(this.core.worksheet, area, (cell) => {
      if (!isHiddenByMerge(cell)) cell.value = null;
    });
    this.core.note('cells', area);
  }

  used(valuesOnly: boolean, within?: Area): Area | null {
    const { worksheet } = this.core;
    let used: Area | null = null;
    eachCell(worksheet, within ?? EVERYWHERE, (cell, row, column) => {
      const hasLook = !valuesOnly && Object.keys(cell.style).length > 0;
      if (hasLook || formulaOf(cell) !== '') {
        used = union(used, { row, column, rows: 1, columns: 1 });
      }
    });
    return used;
  }

  deleteRows(row: number, rows: number): void {
    shiftSheetRows(this.core, row, -rows);
  }

  insertRows(row: number, rows: number): void {
    shiftSheetRows(this.core, row, rows);
  }

  deleteColumns(column: number, columns: number): void {
    shiftSheetColumns(this.core, column, -columns);
  }

  insertColumns(column: number, columns: number): void {
    shiftSheetColumns(this.core, column, columns);
  }

  /** One that gives more than a cell spills. */
  private typedFormula(
    row: number,
    column: number,
    formula: string,
  ): CellFormulaValue | CellArrayFormulaValue {
    const { book, worksheet } = this.core;
    if (!formula.includes(':')) return { formula };
    const size = sizeOf(book.workbook, worksheet, formula);
    const ref = areaAddress({ row, column, ...size });
    if (size.rows * size.columns === 1) return { formula };
    noteSpilling(cellAt(worksheet, row, column));
    return { formula, shareType: 'array', ref };
  }

  /** Every cell of an array of Ctrl+Shift+Enter says its formula. */
  private ofFormula(row: number, column: number): Cell | undefined {
    const array = fixedArrayAt(this.core.worksheet, row, column);
    return this.find(array?.row ?? row, array?.column ?? column);
  }

  private find(row: number, column: number): Cell | undefined {
    return findCell(this.core.worksheet, row, column);
  }

  /** Excel lets go of what is written to a cell that a merge hides. */
  private put(row: number, column: number, write: (cell: Cell) => void): void {
    const cell = cellAt(this.core.worksheet, row, column);
    if (isHiddenByMerge(cell)) return;
    const spilled = arrayOf(cell);
    // What spilled goes with its formula.
    if (spilled) eachCell(this.core.worksheet, spilled, (one) => void (one.value = null));
    write(cell);
    this.core.note('cells', { row, column, rows: 1, columns: 1 });
  }
}
