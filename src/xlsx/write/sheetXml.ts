import { type Area, areaAddress, type CellValue, cellAddress } from '../../core/base/grid';
import { isSliceEnd, type Task } from '../../core/base/task';
import { MOST_COLUMNS } from '../../core/base/address';
import { pageXml, sheetPropertiesXml } from './pageXml';
import type { StyleBook, WrittenStyle } from './styleBook';
import type { TextTable } from './textTable';
import { validationsXml } from './validationXml';
import { placeKey, type WrittenSheet } from './writtenSheet';
import { element, tag, textXml } from './xmlOf';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const UNLOCKED: WrittenStyle = { isUnlocked: true };
const QUOTED: WrittenStyle = { isQuoted: true };
/** Excel would take these for a formula, where somebody goes into the cell and out again. */
const LIKE_FORMULA = /^[=+\-@]/;

/** The part of the workbook that is one sheet. */
export function* sheetXml(sheet: WrittenSheet, styles: StyleBook, texts: TextTable): Task<string> {
  const rows = yield* new SheetRows(sheet, styles, texts).xml();
  return element(
    'worksheet',
    { xmlns: NAMESPACE },
    [
      sheetPropertiesXml(sheet),
      viewXml(sheet),
      tag('sheetFormatPr', { defaultRowHeight: 15 }),
      columnsXml(sheet, styles),
      element('sheetData', {}, rows),
      sheet.unlocked === null ? '' : PROTECTION,
      mergesXml(sheet.merges),
      validationsXml(sheet.validations ?? []),
      linksXml(sheet.links),
      pageXml(sheet.pageSetup),
    ].join(''),
  );
}

/**
 * Without a password: it keeps fingers off, and anybody can take it away. Rows may grow, evidence may be pasted and
 * linked, filters used (0: allowed).
 */
const PROTECTION = tag('sheetProtection', {
  sheet: 1,
  objects: 0,
  scenarios: 0,
  formatColumns: 0,
  formatRows: 0,
  insertHyperlinks: 0,
  sort: 0,
  autoFilter: 0,
});

class SheetRows {
  /** Numbers of styles, row by row. */
  private readonly styleOf: number[][];
  private readonly formulas: ReadonlyMap<string, string>;
  private readonly heights: ReadonlyMap<number, WrittenSheet['rowHeights'][number]>;
  private readonly links: ReadonlyMap<string, string>;

  constructor(
    private readonly sheet: WrittenSheet,
    private readonly styles: StyleBook,
    private readonly texts: TextTable,
  ) {
    this.styleOf = sheet.values.map((row) => row.map(() => 0));
    this.formulas = new Map(
      sheet.formulas.map(({ row, column, formula }) => [placeKey(row, column), formula]),
    );
    this.heights = new Map(sheet.rowHeights.map((each) => [each.row, each]));
    this.links = new Map(sheet.links.map(({ row, column, text }) => [placeKey(row, column), text]));
  }

  *xml(): Task<string> {
    for (const { area, style } of this.sheet.styles) this.paint(area, style);
    yield;
    for (const area of this.sheet.unlocked ?? []) this.paint(area, UNLOCKED);
    const rows: string[] = [];
    for (const [row, cells] of this.sheet.values.entries()) {
      if (isSliceEnd(row)) yield;
      const { height: ht, fits } = this.heights.get(row) ?? { height: undefined, fits: true };
      const attributes = { r: row + 1, ht, customHeight: fits === true ? undefined : 1 };
      const content = cells.map((value, column) => this.cellXml(row, column, value)).join('');
      rows.push(element('row', attributes, content));
    }
    return rows.join('');
  }

  private paint({ row, column, rows, columns }: Area, style: WrittenStyle): void {
    for (const line of this.styleOf.slice(row, row + rows)) {
      const end = Math.min(line.length, column + columns);
      for (let at = column; at < end; at += 1) line[at] = this.styles.over(line[at] ?? 0, style);
    }
  }

  private cellXml(row: number, column: number, own: CellValue): string {
    const key = placeKey(row, column);
    const r = cellAddress(row, column);
    const s = this.styleOf[row]?.[column] ?? 0;
    const formula = this.formulas.get(key);
    if (formula !== undefined) return formulaXml(r, s, formula, this.sheet.results.get(key));
    const value = this.links.get(key) ?? own;
    if (value === '') return tag('c', { r, s });
    if (typeof value === 'number') return element('c', { r, s }, element('v', {}, String(value)));
    if (typeof value === 'boolean')
      return element('c', { r, s, t: 'b' }, element('v', {}, value ? '1' : '0'));
    const quoted = LIKE_FORMULA.test(value) ? this.styles.over(s, QUOTED) : s;
    const at = this.texts.number(value);
    return element('c', { r, s: quoted, t: 's' }, element('v', {}, String(at)));
  }
}

function formulaXml(r: string, s: number, formula: string, shows: CellValue = ''): string {
  const f = element('f', {}, textXml(formula.replace(/^=/, '')));
  const t = typeof shows === 'string' ? 'str' : typeof shows === 'boolean' ? 'b' : undefined;
  return element('c', { r, s, t }, `${f}${element('v', {}, textXml(String(shows)))}`);
}

function viewXml(sheet: WrittenSheet): string {
  const { frozenRows: ySplit, frozenColumns: xSplit, showGridlines } = sheet;
  const isFrozen = ySplit > 0 || xSplit > 0;
  const pane = ySplit > 0 ? (xSplit > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const frozen = tag('pane', {
    xSplit: xSplit > 0 ? xSplit : undefined,
    ySplit: ySplit > 0 ? ySplit : undefined,
    topLeftCell: cellAddress(ySplit, xSplit),
    activePane: pane,
    state: 'frozen',
  });
  const view = element(
    'sheetView',
    { showGridLines: showGridlines ? undefined : 0, workbookViewId: 0 },
    isFrozen ? frozen : '',
  );
  return element('sheetViews', {}, view);
}

/** A width is written with the room beside the digits: 5 of 7 pixels. Columns beyond the sheet's are open to everybody. */
function columnsXml({ columnWidths, unlocked }: WrittenSheet, styles: StyleBook): string {
  const style = unlocked === null ? undefined : styles.over(0, UNLOCKED);
  const columns = columnWidths.map((width, at) =>
    tag('col', {
      min: at + 1,
      max: at + 1,
      width: width === 0 ? 0 : Math.round((width + 5 / 7) * 256) / 256,
      style,
      hidden: width === 0 ? 1 : undefined,
      customWidth: 1,
    }),
  );
  const beyond = { min: columnWidths.length + 1, max: MOST_COLUMNS, width: 9.140625, style };
  return element('cols', {}, `${columns.join('')}${style === undefined ? '' : tag('col', beyond)}`);
}

function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => tag('mergeCell', { ref: areaAddress(area) }));
  return element('mergeCells', { count: merges.length }, cells.join(''));
}

function linksXml(links: WrittenSheet['links']): string {
  if (links.length === 0) return '';
  const all = links.map(({ row, column, text, sheet, address }) =>
    tag('hyperlink', {
      ref: cellAddress(row, column),
      location: `'${sheet.replaceAll("'", "''")}'!${address}`,
      display: text,
    }),
  );
  return element('hyperlinks', {}, all.join(''));
}
