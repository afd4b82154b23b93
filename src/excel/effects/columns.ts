import { GENERAL_FORMAT } from '../../core/base/cellContent';
import { cellAddress } from '../../core/base/grid';
import type { NewColumn } from '../../core/plan/plan';
import { addBackup, markBackup } from '../journal/backup';
import type { ColumnBackup, JournalRecord } from '../journal/record';
import { backupSheetName, sheetKey } from '../journal/sheetNames';
import { requestOf, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { rangeOf, sheetInBatch, sheetOrNullInBatch } from '../requests/ranges';
import type { CurrentColumn, EffectKind } from './effect';
import { setFormat } from './sheets/numberFormats';

/** Formats and widths of columns that a table gets, which they take from a neighbour. */
export const columns: EffectKind = {
  name: 'columns',

  *read(plan, current) {
    yield;
    return plan.newColumns.map((column) =>
      readWidths(column, (now) => current.columns.set(column, now)),
    );
  },

  /** A column takes formats only where a cell of it is written. */
  *diff(_plan, current, changes) {
    yield;
    const written = new Set(changes.written.map(({ sheet, column }) => `${column}:${sheet}`));
    changes.columns = [...current.columns.values()].filter(({ column: { sheet, column } }) =>
      written.has(`${column}:${sheet}`),
    );
    return null;
  },

  *backUp(changes, record) {
    yield;
    const backupSheet = backupSheetName(record.id, 'cot');
    record.columns = changes.columns.map(({ column, width, isStandardWidth }, index) => ({
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
  },

  *write(changes, record) {
    yield;
    const [first] = record.columns;
    if (first === undefined) return [];
    return [
      keepFormats(first.backupSheet, record.columns),
      ...record.columns.flatMap((backup, index) => {
        const current = changes.columns[index];
        return current === undefined ? [] : [takeFormats(current, backup)];
      }),
    ];
  },

  *restore(record, { state, backups }, _wish, undone) {
    yield;
    const kept = new Set(undone.kept);
    return record.columns
      .filter((column) => !kept.has(headingOf(column, record)))
      .filter(({ sheet, backupSheet }) => {
        return state.sheets.has(sheetKey(sheet)) && backups.has(sheetKey(backupSheet));
      })
      .map(giveBackFormats);
  },

  places: (record) =>
    record.columns.map(({ sheet, column, firstRow, rows }) => ({
      sheet,
      area: { row: firstRow, column, rows, columns: 1 },
      sheetBefore: sheet,
      changesStructure: true,
    })),
};

/** A request that reads the widths of a column and of the one that it is to take its formats from. */
function readWidths(column: NewColumn, into: (current: CurrentColumn) => void): BatchRequest {
  return requestOf(
    OBJECT_BYTES,
    (context) => {
      const sheet = sheetOrNullInBatch(context, column.sheet);
      const target = sheet.getRangeByIndexes(column.firstRow, column.column, 1, 1).format;
      target.load('columnWidth,useStandardWidth');
      const model = sheet.getRangeByIndexes(column.firstRow, column.likeColumn, 1, 1).format;
      model.load('columnWidth');
      return { target, model };
    },
    ({ target, model }) => {
      if (target.isNullObject) return;
      const { columnWidth: width, useStandardWidth: isStandardWidth } = target;
      into({ column, width, isStandardWidth, widthToTake: model.columnWidth });
    },
  );
}

/** A request that keeps the columns' own formats on a backup sheet. */
function keepFormats(backupSheet: string, backups: readonly ColumnBackup[]): BatchRequest {
  return {
    bytes: OBJECT_BYTES * (1 + backups.length),
    queue: (context) => {
      const sheet = addBackup(context, backupSheet);
      for (const backup of backups) {
        rangeOfBackup(context, backup).copyFrom(targetOf(context, backup), 'Formats');
      }
      markBackup(sheet);
    },
  };
}

function takeFormats({ column, widthToTake }: CurrentColumn, backup: ColumnBackup): BatchRequest {
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

/**
 * "Sheet!A1" of a column's heading, the topmost cell that was written there. Where that is not given back, the column is
 * another now, with formats that are its own.
 */
function headingOf({ sheet, column, firstRow }: ColumnBackup, record: JournalRecord): string {
  const rows = record.cells
    .filter((run) => run.sheet === sheet && run.column === column)
    .map(({ row }) => row);
  const row = rows.length === 0 ? firstRow : Math.min(...rows);
  return `${sheet}!${cellAddress(row, column)}`;
}

/** A request that gives a column the formats and the width back that it had. */
function giveBackFormats(backup: ColumnBackup): BatchRequest {
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
