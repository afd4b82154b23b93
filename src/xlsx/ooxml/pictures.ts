import type { Task } from '../../core/base/task';
import type { GridBuilder } from '../gridBuilder';
import { MOST_COLUMNS, MOST_ROWS } from '../../core/base/address';
import { walkXml } from '../xml/walkXml';

/** Pictures that lie on a sheet, each at the cell that its upper left corner lies on. */
export function* readPictures(xml: string, grid: GridBuilder): Task<void> {
  let isFrom = false;
  let row = 0;
  let column = 0;
  yield* walkXml(xml, {
    open: (name) => {
      if (name === 'from') isFrom = true;
      if (name === 'pic' && row < MOST_ROWS && column < MOST_COLUMNS) {
        grid.extras(row, column).hasPicture = true;
      }
    },
    close: (name, text) => {
      if (name === 'from') isFrom = false;
      if (isFrom && name === 'row') row = placeIn(text);
      if (isFrom && name === 'col') column = placeIn(text);
    },
  });
}

/** @returns Infinity for what is no place */
function placeIn(text: string): number {
  return /^\s*\d+\s*$/.test(text) ? Number(text) : Infinity;
}
