import { type CellValue, type SheetGrid, valueAt } from '../base/grid';
import type { SheetModel } from '../base/sheetModel';
import { isSameRow } from './rowKey';

export type { CellStyle, ChartModel, PageSetup, SheetModel } from '../base/sheetModel';

/** The kinds of sheet that the add-in makes. The mark in A1 (a hidden column) tells them from the user's. */
export type OwnSheetKind =
  | 'agency'
  | 'index'
  | 'results'
  | 'evidence'
  | 'lost'
  | 'periods'
  | 'progress'
  | 'period'
  | 'localities'
  | 'report'
  | 'history'
  | 'directory'
  | 'scenarios'
  | 'structure'
  | 'choices'
  | 'journal';

/** The layout and the grammar of row keys that this version writes; a change that older ones would misread raises it. */
const FORMAT_VERSION = 1;
/** Forms went out before the mark had a version: they are of the first. */
const MARK = /^cchc:(?:(\d+):)?([a-z]+):(.*)$/s;
const KINDS: readonly string[] = [
  'agency',
  'index',
  'results',
  'evidence',
  'lost',
  'periods',
  'progress',
  'period',
  'localities',
  'report',
  'history',
  'directory',
  'scenarios',
  'structure',
  'choices',
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

/** Whether the add-in made the sheet: its mark stands in A1. */
export function isOwnSheet(grid: SheetGrid): boolean {
  const isFirstCellRead = grid.row === 0 && grid.column === 0;
  return isFirstCellRead && readSheetMark(grid.values[0]?.[0] ?? '') !== null;
}

/** Rows that stay where they are keep what stands in them: only a sheet made anew does not. */
export function hasSameKeys({ values }: SheetModel, grid: SheetGrid): boolean {
  return values.every(([key = ''], row) => isSameRow(String(key), String(valueAt(grid, row, 0))));
}
