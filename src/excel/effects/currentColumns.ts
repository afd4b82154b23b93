import type { NewColumn } from '../../core/plan/plan';
import { askStep, type BatchRequest } from '../requests/batch';
import { OBJECT_BYTES } from '../requests/bytes';
import { sheetOrNullInBatch } from '../requests/sheetInBatch';

export interface CurrentColumn {
  column: NewColumn;
  width: number;
  isStandardWidth: boolean;
  widthToTake: number;
}

/** A step that reads the widths of a column that is to take its formats from another. */
export function lookAtColumn(
  column: NewColumn,
  into: (current: CurrentColumn) => void,
): BatchRequest {
  return askStep(
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
