import type { BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import type { ColumnBackup } from '../journal/record';
import type { CurrentColumn } from './currentColumns';
import { GENERAL_FORMAT } from '../../core/base/cellContent';
import { rangeOf } from '../requests/ranges';
import { sheetInBatch } from '../requests/sheetInBatch';
import { addBackup, markBackup } from '../journal/backup';
import { setFormat } from './sheets/numberFormats';

/** What the journal says of columns that are about to take other formats. */
export function backupsOfColumns(columns: CurrentColumn[], backupSheet: string): ColumnBackup[] {
  return columns.map(({ column, width, isStandardWidth }, index) => ({
    sheet: column.sheet,
    column: column.column,
    firstRow: column.firstRow,
    rows: column.rows,
    width,
    isStandardWidth,
    backupSheet,
    // Column A of the backup sheet holds its mark.
    place: index + 1,
  }));
}

/** Steps that keep the columns' own formats on a backup sheet and then give them their neighbours'. */
export function columnSteps(columns: CurrentColumn[], backups: ColumnBackup[]): BatchRequest[] {
  const [first] = backups;
  if (first === undefined) return [];
  const keep: BatchRequest = {
    bytes: OBJECT_BYTES * (1 + backups.length),
    queue: (context) => {
      const sheet = addBackup(context, first.backupSheet);
      for (const backup of backups) {
        rangeOfBackup(context, backup).copyFrom(targetOf(context, backup), 'Formats');
      }
      markBackup(sheet);
    },
  };
  const change = backups.flatMap((backup, index) => {
    const current = columns[index];
    return current === undefined ? [] : [takeFormatsStep(current, backup)];
  });
  return [keep, ...change];
}

function takeFormatsStep(
  { column, widthToTake }: CurrentColumn,
  backup: ColumnBackup,
): BatchRequest {
  return {
    bytes: OBJECT_BYTES * 4,
    queue: (context) => {
      const target = targetOf(context, backup);
      const model = targetOf(context, { ...backup, column: column.likeColumn });
      target.copyFrom(model, 'Formats');
      // Conditional formats come along, and speak of the neighbour: marked targets would be marked here as well.
      target.conditionalFormats.clearAll();
      // The neighbour's number format is about its own figures; the cells written bring theirs.
      setFormat(target, GENERAL_FORMAT);
      target.format.columnWidth = widthToTake;
    },
  };
}

/** A step that gives a column the formats and the width back that it had. */
export function restoreColumnStep(backup: ColumnBackup): BatchRequest {
  return {
    bytes: OBJECT_BYTES * 2,
    queue: (context) => {
      const target = targetOf(context, backup);
      target.copyFrom(rangeOfBackup(context, backup), 'Formats');
      if (backup.isStandardWidth) target.format.useStandardWidth = true;
      else target.format.columnWidth = backup.width;
    },
  };
}

function targetOf(
  context: Excel.RequestContext,
  { sheet, firstRow, column, rows }: ColumnBackup,
): Excel.Range {
  return rangeOf(sheetInBatch(context, sheet), { row: firstRow, column, rows, columns: 1 });
}

function rangeOfBackup(
  context: Excel.RequestContext,
  { backupSheet, firstRow, place, rows }: ColumnBackup,
): Excel.Range {
  const area = { row: firstRow, column: place, rows, columns: 1 };
  return rangeOf(sheetInBatch(context, backupSheet), area);
}
