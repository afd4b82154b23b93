export interface UndoWish {
  /** The write, or an undo of it, was cut off: some of what it planned may never have been done. */
  isUnfinished: boolean;
  /** An undo was cut off, which may have left cells under a passing number format. */
  isUndoCut: boolean;
  /** What somebody typed since may go. */
  mayDiscard: boolean;
}
