import type { Engine } from '../engine/engine';
import { NotImplementedError } from '../engine/notImplemented';
import { ask } from './ask';
import { element } from './element';
import type { PageWords } from './words';

/** A whole column is selected with all its rows. */
const MOST_ROWS = 500;

/**
 * Puts rows in above the selection, or takes the selected ones out. The grid's own menu would change the picture and not the
 * workbook; what the engine cannot do is said.
 */
export function rowButtons(engine: Engine, words: PageWords, tell: (text: string) => void): void {
  const { rows: said } = words;
  const isTooMany = () => {
    const isSo = engine.selection.rows > MOST_ROWS;
    if (isSo) tell(said.tooMany);
    return isSo;
  };
  const shift = (work: () => void, done: string) => {
    if (engine.activeSheet.isProtected) {
      tell(words.isProtected);
      return;
    }
    try {
      engine.batch('user', work);
      tell(done);
    } catch (error) {
      if (!(error instanceof NotImplementedError)) throw error;
      tell(said.barred);
    }
  };
  element('insert-row').addEventListener('click', () => {
    if (isTooMany()) return;
    const { activeSheet, selection } = engine;
    shift(
      () => {
        activeSheet.cells.insertRows(selection.row, selection.rows);
      },
      said.inserted(selection.row + 1, selection.rows),
    );
  });
  element('delete-row').addEventListener('click', () => {
    if (isTooMany()) return;
    const { activeSheet, selection } = engine;
    const { row, rows } = selection;
    void ask({ text: said.confirm(row + 1, rows), yes: said.delete, no: words.cancel }).then(
      (isMeant) => {
        if (!isMeant) return;
        shift(
          () => {
            activeSheet.cells.deleteRows(row, rows);
          },
          said.deleted(row + 1, rows),
        );
      },
    );
  });
}
