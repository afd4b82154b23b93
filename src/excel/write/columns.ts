import { BACKUP_MARK } from '../sheetNames';
import type { Step } from '../batch';
import { OBJECT_BYTES } from '../bytes';
import type { ColumnBackup } from '../journal/entry';
import type { CurrentColumn } from '../look/columns';
import { GENERAL_FORMAT } from '../cellContent';

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
export function columnSteps(columns: CurrentColumn[], backups: ColumnBackup[]): Step[] {
  const [first] = backups;
  if (first === undefined) return [];
  const addBackup: Step = {
    bytes: OBJECT_BYTES,
    queue: (context) => {
      const sheet = context.workbook.worksheets.add(first.backupSheet);
      sheet.visibility = 'VeryHidden';
      sheet.getRangeByIndexes(0, 0, 1, 1).values = [[BACKUP_MARK]];
    },
  };
  const each = backups.map((backup, index): Step => {
    const current = columns[index];
    return {
      bytes: OBJECT_BYTES * 3,
      queue: (context) => {
        const { worksheets } = context.workbook;
        const kept = rangeOfBackup(context, backup);
        const sheet = worksheets.getItem(backup.sheet);
        const target = sheet.getRangeByIndexes(backup.firstRow, backup.column, backup.rows, 1);
        kept.copyFrom(target, 'Formats');
        if (current === undefined) return;
        const { likeColumn } = current.column;
        const model = sheet.getRangeByIndexes(backup.firstRow, likeColumn, backup.rows, 1);
        target.copyFrom(model, 'Formats');
        // The neighbour's number format is about its own figures; the cells written bring theirs.
        target.numberFormat = Array.from({ length: backup.rows }, () => [GENERAL_FORMAT]);
        target.format.columnWidth = current.widthToTake;
      },
    };
  });
  return [addBackup, ...each];
}

/** A step that gives a column the formats and the width back that it had. */
export function restoreColumnStep(backup: ColumnBackup): Step {
  return {
    bytes: OBJECT_BYTES * 2,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(backup.sheet);
      const target = sheet.getRangeByIndexes(backup.firstRow, backup.column, backup.rows, 1);
      target.copyFrom(rangeOfBackup(context, backup), 'Formats');
      if (backup.isStandardWidth) target.format.useStandardWidth = true;
      else target.format.columnWidth = backup.width;
    },
  };
}

function rangeOfBackup(context: Excel.RequestContext, backup: ColumnBackup): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(backup.backupSheet);
  return sheet.getRangeByIndexes(backup.firstRow, backup.place, backup.rows, 1);
}
