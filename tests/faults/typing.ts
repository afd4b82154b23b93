import type { Engine } from '../../src/workbench/engine/engine';
import { differingSheets, sheetIn, stateOf, type State } from './state';

/** Something that a user typed after a failure, and that no revert may take away. */
export interface Typed {
  sheet: string;
  text: string;
  /** Over something that was written, so that it stands in the way of a revert. */
  isOver: boolean;
  clear(): void;
}

interface Place {
  row: number;
  column: number;
}

/** Far from everything that is written. */
const ELSEWHERE: Place = { row: 40, column: 15 };

/** Types beside the table, and on a sheet that has nothing to do with it. */
export function typeElsewhere(engine: Engine): Typed[] {
  return ['PAR INDEX', 'Sổ tay'].map((sheet) => typeInto(engine, sheet, ELSEWHERE, false));
}

/** Types on every sheet that was written: over a cell that was changed, or below a sheet that was made. */
export function typeOnWritten(engine: Engine, before: State): Typed[] {
  const now = stateOf(engine);
  return differingSheets(before, now)
    .filter((name) => sheetIn(now, name)?.visibility === 'visible')
    .map((name) => {
      const place = placeOn(name, before, now);
      const isOver = place !== null && (!isMade(now, name) || sheetIn(before, name) === undefined);
      return typeInto(engine, name, place ?? ELSEWHERE, isOver);
    });
}

/** @returns null where nothing but looks was changed */
function placeOn(name: string, before: State, now: State): Place | null {
  const cells = sheetIn(now, name)?.cells ?? {};
  if (isMade(now, name)) {
    const rows = Object.keys(cells).map((address) => placeOf(address).row);
    return { row: Math.max(...rows) + 1, column: 1 };
  }
  const old = sheetIn(before, name)?.cells ?? {};
  const changed = Object.keys(cells).find((at) => cells[at]?.content !== old[at]?.content);
  return changed === undefined ? null : placeOf(changed);
}

function isMade(state: State, name: string): boolean {
  return String(sheetIn(state, name)?.cells.R1C1?.content).startsWith('cchc:');
}

/** @param address "R1C1" */
function placeOf(address: string): Place {
  const [row = 1, column = 1] = address.slice(1).split('C').map(Number);
  return { row: row - 1, column: column - 1 };
}

function typeInto(engine: Engine, name: string, { row, column }: Place, isOver: boolean): Typed {
  const text = `gõ vào ${name}`;
  const enter = (entered: string): void => {
    const sheet = engine.sheets.find((each) => each.name === name);
    engine.batch('user', () => sheet?.cells.enter(row, column, entered));
  };
  enter(text);
  return { sheet: name, text, isOver, clear: () => enter('') };
}
