import type { CellContent } from '../../core/base/cellContent';
import type { Engine, EngineSheet } from '../engine/engine';

interface Edit {
  sheet: EngineSheet;
  cells: { row: number; column: number; before: CellContent }[];
}

/** Takes back what the user typed, the newest first. What the add-in wrote is the add-in's to revert. */
export class UndoStack {
  private readonly edits: Edit[] = [];

  constructor(private readonly engine: Engine) {
    engine.onChange((changes) => {
      // What was typed stands in other rows now, or in another file.
      const isMoved = changes.some(
        ({ what, rowsShifted, columnsShifted }) =>
          (rowsShifted ?? columnsShifted) !== undefined || what === 'loaded',
      );
      if (isMoved) this.edits.length = 0;
    });
  }

  remember(sheet: EngineSheet, places: readonly { row: number; column: number }[]): void {
    const cells = places.map(({ row, column }) => ({
      row,
      column,
      before: sheet.cells.content(row, column),
    }));
    this.edits.push({ sheet, cells });
  }

  undo(): void {
    const edit = this.edits.pop();
    if (!edit || !this.engine.sheets.includes(edit.sheet)) return;
    this.engine.batch('user', () => {
      for (const { row, column, before } of edit.cells) {
        edit.sheet.cells.setContent(row, column, before);
      }
    });
  }
}
