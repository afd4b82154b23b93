import type { Task } from '../../core/base/task';
import type { GridBuilder } from '../gridBuilder';
import { MOST_COLUMNS, MOST_ROWS } from '../../core/base/address';
import { walkXml } from '../xml/walkXml';

/**
 * Pictures that lie on a sheet, and words in text boxes, each at the cell that its upper left corner lies on; what lies on no
 * cell is nobody's.
 */
export function* readPictures(xml: string, grid: GridBuilder): Task<void> {
  let isFrom = false;
  let row = 0;
  let column = 0;
  let words: string[] = [];
  const isOnSheet = () => row < MOST_ROWS && column < MOST_COLUMNS;
  yield* walkXml(xml, {
    open: (name) => {
      if (name === 'from') isFrom = true;
      if (name === 'absoluteAnchor') row = Infinity;
      if (name === 'txBody') words = [];
      if (name === 'pic' && isOnSheet()) grid.extras(row, column).hasPicture = true;
    },
    close: (name, text) => {
      if (name === 'from') isFrom = false;
      if (isFrom && name === 'row') row = placeIn(text);
      if (isFrom && name === 'col') column = placeIn(text);
      // A run's text, and the end of a paragraph.
      if (name === 't') words.push(text);
      if (name === 'p' && words.length > 0) words.push('\n');
      if (name !== 'txBody' || !isOnSheet()) return;
      const said = words.join('').trim();
      const extras = said === '' ? null : grid.extras(row, column);
      if (extras) extras.note = [extras.note ?? '', said].filter((one) => one !== '').join('\n');
    },
  });
}

/** @returns Infinity for what is no place */
function placeIn(text: string): number {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : Infinity;
}
