import type { Area, CellValue, SheetGrid } from '../core/base/grid';
import { XmlError, pullXml } from './xml';

/** Excel's own limits; an address beyond them is damage, and must not become a giant array. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CELLS = 5_000_000;

/** Number formats that files refer to by number alone, as far as they tell how a score is shown. */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'm/d/yyyy h:mm',
  49: '@',
};

/** @returns the texts that cells refer to by number; pronunciation aids are no part of them */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let phonetic = 0;
  pullXml(xml, {
    open: (element) => {
      if (element === 'si') text = '';
      if (element === 'rPh') phonetic += 1;
    },
    close: (element, own) => {
      if (element === 'rPh') phonetic -= 1;
      if (element === 't' && phonetic === 0) text += own;
      if (element === 'si') strings.push(unescapeText(text));
    },
  });
  return strings;
}

/** @returns the number format of each cell style, by the style's number */
export function readStyleFormats(xml: string): string[] {
  const custom = new Map<number, string>();
  const formats: string[] = [];
  let isCellStyles = false;
  pullXml(xml, {
    open: (element, attributes) => {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (element === 'numFmt') custom.set(id, attributes.get('formatCode') ?? 'General');
      if (element === 'cellXfs') isCellStyles = true;
      if (element === 'xf' && isCellStyles) {
        formats.push(custom.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General');
      }
    },
    close: (element) => {
      if (element === 'cellXfs') isCellStyles = false;
    },
  });
  return formats;
}

interface Cell {
  row: number;
  column: number;
  type: string;
  format: string;
  value: string | null;
  formula: string | null;
  inline: string;
}

/** @param formats of the cell styles, by number */
export function readSheetXml(
  xml: string,
  strings: readonly string[],
  formats: readonly string[],
): Omit<SheetGrid, 'sheet' | 'visibility'> {
  const cells: Cell[] = [];
  const merges: Area[] = [];
  let isProtected = false;
  let row = -1;
  let phonetic = 0;
  let cell: Cell | null = null;
  pullXml(xml, {
    open: (element, attributes) => {
      if (element === 'sheetProtection')
        isProtected = /^(1|true)$/.test(attributes.get('sheet') ?? '');
      if (element === 'mergeCell') merges.push(areaOf(attributes.get('ref') ?? ''));
      if (element === 'row')
        row = attributes.has('r') ? placeOf(`A${attributes.get('r') ?? ''}`).row : row + 1;
      if (element === 'rPh') phonetic += 1;
      if (element !== 'c') return;
      const next = { row, column: cell?.row === row ? cell.column + 1 : 0 };
      const place = attributes.has('r') ? placeOf(attributes.get('r') ?? '') : next;
      const format = formats[Number(attributes.get('s') ?? -1)] ?? 'General';
      const type = attributes.get('t') ?? 'n';
      cell = { ...place, type, format, value: null, formula: null, inline: '' };
      cells.push(cell);
    },
    close: (element, text) => {
      if (element === 'rPh') phonetic -= 1;
      if (!cell) return;
      if (element === 'v') cell.value = text;
      if (element === 'f') cell.formula = text;
      if (element === 't' && phonetic === 0) cell.inline += text;
    },
  });
  return { isProtected, merges, excelTables: [], row: 0, column: 0, ...arraysOf(cells, strings) };
}

/** Rectangular arrays from A1 to the last cell that holds something. */
function arraysOf(
  cells: readonly Cell[],
  strings: readonly string[],
): Pick<SheetGrid, 'values' | 'formulas' | 'numberFormats'> {
  let rows = 0;
  let columns = 0;
  for (const cell of cells) {
    if (cell.value === null && cell.inline === '' && cell.formula === null) continue;
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  if (rows * columns > MOST_CELLS) throw new XmlError('more cells than a sheet to fill in has');
  const array = <T>(blank: T): T[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
  const values = array<CellValue>('');
  const formulas = array<CellValue>('');
  const numberFormats = array('General');
  for (const cell of cells) {
    const [valueRow, formulaRow, formatRow] = [
      values[cell.row],
      formulas[cell.row],
      numberFormats[cell.row],
    ];
    if (!valueRow || !formulaRow || !formatRow || cell.column >= columns) continue;
    const value = valueOf(cell, strings);
    valueRow[cell.column] = value;
    // The cells of a shared formula after its first hold no text of their own: "=" says that it is one.
    formulaRow[cell.column] = cell.formula === null ? value : `=${cell.formula}`;
    formatRow[cell.column] = cell.format;
  }
  return { values, formulas, numberFormats };
}

function valueOf({ type, value, inline }: Cell, strings: readonly string[]): CellValue {
  if (type === 'inlineStr') return unescapeText(inline);
  if (value === null) return '';
  if (type === 'b') return value.trim() === '1';
  if (type === 's') {
    const text = strings[Number(value)];
    if (text === undefined) throw new XmlError(`there is no shared text ${value}`);
    return text;
  }
  if (type !== 'n') return unescapeText(value);
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number))
    throw new XmlError(`"${value}" is no number`);
  return number;
}

/** Characters that XML cannot hold are kept as "_x000D_". */
function unescapeText(text: string): string {
  const plain = text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return plain.replace(/\r\n?/g, '\n');
}

function placeOf(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  const letters = [...(match?.[1] ?? '')];
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match?.[2] ?? 0) - 1;
  if (row < 0 || row >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
    throw new XmlError(`"${address}" is no cell`);
  }
  return { row, column };
}

function areaOf(address: string): Area {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}
