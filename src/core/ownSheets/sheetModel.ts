import { type Area, type CellValue, type SheetGrid, valueAt } from '../base/grid';
import { isSameRow } from './rowKey';

/** The kinds of sheet that the add-in makes. The mark in A1 (a hidden column) tells them from the user's. */
export type OwnSheetKind = 'agency' | 'index' | 'results' | 'directory' | 'scenarios' | 'journal';

/** The layout and the grammar of row keys that this version writes; a change that older ones would misread raises it. */
const FORMAT_VERSION = 1;
/** Forms went out before the mark had a version: they are of the first. */
const MARK = /^cchc:(?:(\d+):)?([a-z]+):(.*)$/s;
const KINDS: readonly string[] = [
  'agency',
  'index',
  'results',
  'directory',
  'scenarios',
  'journal',
] satisfies OwnSheetKind[];

/** What the mark in a sheet's A1 says. "newer": a later version of the add-in wrote it, in a way not known here. */
export interface SheetMark {
  kind: OwnSheetKind | 'newer';
  subject: string;
}

/** @example sheetMark('agency', 'Sở Nội vụ') === 'cchc:1:agency:Sở Nội vụ' */
export function sheetMark(kind: OwnSheetKind, subject = ''): string {
  return `cchc:${FORMAT_VERSION}:${kind}:${subject}`;
}

/** @returns null for a sheet that the add-in did not make */
export function readSheetMark(a1: CellValue): SheetMark | null {
  const [, version = '1', kind = '', subject = ''] = MARK.exec(String(a1)) ?? [];
  if (Number(version) > FORMAT_VERSION) return { kind: 'newer', subject };
  return KINDS.includes(kind) ? { kind: kind as OwnSheetKind, subject } : null;
}

/** A whole sheet as data: what stands in it and how it looks, written in a handful of blocks. */
export interface SheetModel {
  name: string;
  visibility: 'visible' | 'veryHidden';
  tabColor?: string;
  /** Rectangular, from A1; '' is blank. Text that begins with "=" is text: formulas stand in `formulas`. */
  values: CellValue[][];
  /** Formulas by cell, in US-English notation; they win over `values`. */
  formulas: { row: number; column: number; formula: string }[];
  /** Width of each column in characters of the default font; 0 hides it. */
  columnWidths: number[];
  /** Row heights in points where the default does not fit (merged cells do not autofit). */
  rowHeights: { row: number; height: number }[];
  merges: Area[];
  /** Applied in order; later ones win. */
  styles: { area: Area; style: CellStyle }[];
  /** Links inside the workbook. */
  links: { row: number; column: number; text: string; sheet: string; address: string }[];
  /** Where people type. Kept when the sheet is made again, matched by the key in the hidden first column. */
  inputs: Area[];
  frozenRows: number;
  frozenColumns: number;
  showGridlines: boolean;
  pageSetup: PageSetup | null;
}

/** Rows that stay where they are keep what stands in them: only a sheet made anew does not. */
export function hasSameKeys({ values }: SheetModel, grid: SheetGrid): boolean {
  return values.every(([key = ''], row) => isSameRow(String(key), String(valueAt(grid, row, 0))));
}

export interface PageSetup {
  orientation: 'landscape' | 'portrait';
  /** Rows repeated on every page, from 0, inclusive. */
  titleRows: { first: number; last: number } | null;
  area: Area;
  /** Page margins in points. */
  margins: { top: number; right: number; bottom: number; left: number };
  /** At the top of every page but the first, centred; "&P" is the page's number, from 1 on. */
  header: string;
}

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  fill?: string;
  horizontal?: 'left' | 'center' | 'right' | 'justify';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
  numberFormat?: string;
  /** Thin lines on all sides of every cell. */
  border?: boolean;
  indent?: number;
}
