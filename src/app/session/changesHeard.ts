import { isOwnSheet } from '../../core/ownSheets/sheetModel';
import type { Area, WorkbookSnapshot } from '../../core/base/grid';
import { moveMerges } from '../../core/base/moveMerges';
import type { CellsEdited, SheetChange } from '../workbookPort';

type SheetMoved = Extract<SheetChange, { is: 'sheet' }>;

/** What was heard of the workbook since it was read, and so has to be read again. */
export class ChangesHeard {
  private readonly edited = new Map<string, CellsEdited>();
  private moves: SheetMoved[] = [];
  /** Of changes that no cell tells of. */
  private others = 0;
  /** Nothing was read yet, or sheets changed as wholes. */
  needsWhole = true;

  note(changes: readonly SheetChange[]): void {
    for (const change of changes) {
      if (change.is === 'edited') this.edit(change);
      if (change.is === 'calculated' || change.is === 'protection') this.others += 1;
      if (change.is !== 'sheet') continue;
      this.needsWhole = true;
      this.moves.push(change);
    }
  }

  edit({ sheet, address }: CellsEdited): void {
    this.edited.set(`${sheet}!${address}`, { sheet, address });
  }

  /** Each place once, however often it was edited. */
  get edits(): CellsEdited[] {
    return [...this.edited.values()];
  }

  /** The edits are in what was read. */
  clearEdits(): void {
    this.edited.clear();
    this.others = 0;
  }

  get hasAny(): boolean {
    return this.needsWhole || this.edited.size + this.others > 0;
  }

  /**
   * A reading of the whole workbook begins.
   * @returns to be called when what it read is taken: what was heard before it began is in it
   */
  beginWhole(): () => void {
    const moves = this.moves.length;
    this.needsWhole = false;
    this.clearEdits();
    return () => {
      this.moves = this.moves.slice(moves);
    };
  }

  /**
   * Merged areas that were read, moved with the cells that were put in or taken out since.
   * @param without sheets that were written anew
   */
  merges(snapshot: WorkbookSnapshot, without: readonly string[]): Map<string, readonly Area[]> {
    const written = new Set(without);
    const merges = new Map<string, readonly Area[]>();
    for (const grid of snapshot.sheets) {
      if (!written.has(grid.sheet) || !isOwnSheet(grid)) merges.set(grid.sheet, grid.merges);
    }
    for (const { sheet, moved } of this.moves) {
      const before = merges.get(sheet);
      if (before && moved) merges.set(sheet, moveMerges(before, moved));
    }
    return merges;
  }
}
