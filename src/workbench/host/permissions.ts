import type { Area, EngineSheet } from '../engine/engine';
import type { HostContext } from './context';
import { accessDenied, HostError } from './hostError';

/** @throws AccessDenied where the workbook is open for reading only */
export function requireWritable({ settings }: HostContext): void {
  if (settings.isReadOnly) throw accessDenied('the workbook is read-only');
}

/** For adding, removing, renaming, moving, showing and hiding sheets. */
export function requireStructure(context: HostContext): void {
  requireWritable(context);
  if (context.engine.isStructureProtected) {
    throw accessDenied("the workbook's structure is protected");
  }
}

/** For formats, sizes, merges and everything else but contents. */
export function requireUnprotected(context: HostContext, sheet: EngineSheet): void {
  requireWritable(context);
  if (sheet.isProtected) throw accessDenied(`the sheet "${sheet.name}" is protected`);
}

/** @throws where part of an array of Ctrl+Shift+Enter would be changed */
export function requireWholeArrays({ cells }: EngineSheet, area: Area): void {
  if (!cells.breaksArray(area)) return;
  throw new HostError('InvalidOperation', "You can't change part of an array.");
}

/** For contents: unlocked cells of a protected sheet can be written. */
export function requireUnlocked(context: HostContext, sheet: EngineSheet, area: Area): void {
  requireWritable(context);
  if (!sheet.isProtected) return;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.formats.get(row, column).locked) requireUnprotected(context, sheet);
    }
  }
}
