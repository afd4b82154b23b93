import { Workbook, type Cell } from '@cj-tech-master/excelts';
import { calculateFormulas, installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { AGGREGATES } from './aggregates';
import { EVERYWHERE } from './areas';
import { arrayOf, fillArrays } from './arrays';
import { valueOf } from './cellContent';
import { ForeignFormulas } from './foreignFormulas';
import { partialWorkbook } from './partialWorkbook';
import { fixedIn } from './fixedText';
import { ROUNDING } from './rounding';
import { eachCell } from './sheetCore';

/**
 * The library keeps 10,000 different formulas at a time; of more it leaves some without a result, and
 * says nothing. Kept well below.
 */
export const MOST_FORMULAS = 8000;

const MOST_ARGUMENTS = 255;

/** So many formulas may hang on one another across parts before it is given up. */
const MOST_ROUNDS = 50;

const hasFunction = new Map<string, boolean>();

/** The library says of a function that it does not have "#NAME?", whatever it is given. */
function isKnown(name: string): boolean {
  const known = hasFunction.get(name);
  if (known !== undefined) return known;
  const workbook = new Workbook();
  installFormulas(workbook, { locale: 'en-US' });
  const cell = workbook.addWorksheet('A').getCell(1, 1);
  cell.value = { formula: `${name}(1)` };
  workbook.calculateFormulas();
  const isThere = valueOf(cell) !== '#NAME?';
  hasFunction.set(name, isThere);
  return isThere;
}

const foreign = new ForeignFormulas(isKnown);

/** Gives every formula of a workbook its result. @throws when results do not come to rest */
export function calculate(workbook: Workbook): void {
  const cells = formulaCells(workbook);
  calculateCells(workbook, cells);
  if (!cells.some((cell) => arrayOf(cell))) return;
  // What spilled is what other formulas may follow from.
  for (let round = 0; fillArrays(workbook); round += 1) {
    if (round === MOST_ROUNDS) throw new Error('What spills does not come to rest');
    calculateCells(workbook, cells);
  }
}

function calculateCells(workbook: Workbook, cells: readonly Cell[]): void {
  const parts = new Map<string, number>();
  for (const { formula = '' } of cells) {
    if (!parts.has(formula)) parts.set(formula, Math.floor(parts.size / MOST_FORMULAS));
  }
  if (parts.size === 0) return;
  const hasForeign = cells.some((cell) => foreign.stands(cell));
  // The library would make every row that there is not yet: a million of them before a stray cell in the last one.
  if (parts.size <= MOST_FORMULAS && !hasForeign)
    calculateFormulas(partialWorkbook(workbook, () => true));
  else calculateInParts(workbook, cells, parts);
}

/** Each part by itself, the others standing still, until nothing changes any more. */
function calculateInParts(
  workbook: Workbook,
  cells: readonly Cell[],
  parts: ReadonlyMap<string, number>,
): void {
  const count = Math.max(...parts.values()) + 1;
  let before = '';
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (let part = 0; part < count; part += 1) {
      calculateFormulas(
        partialWorkbook(
          workbook,
          (cell) => parts.get(cell.formula ?? '') === part && !foreign.stands(cell),
        ),
      );
    }
    if (count === 1) return;
    const after = JSON.stringify(cells.map(valueOf));
    if (after === before) return;
    before = after;
  }
  throw new Error('The formulas of the workbook do not come to rest');
}

function formulaCells(workbook: Workbook): Cell[] {
  const cells: Cell[] = [];
  for (const sheet of workbook.worksheets) {
    eachCell(sheet, EVERYWHERE, (cell) => {
      if (cell.formula !== undefined) cells.push(cell);
    });
  }
  return cells;
}

/** Whether a file left formulas without results, as some programs do. */
export function lacksResults(workbook: Workbook): boolean {
  return formulaCells(workbook).some(({ result }) => result === undefined);
}

/**
 * Prepares a workbook for being calculated: the library's formulas, with sums, rounding and texts as Excel does them.
 *
 * @param user whose marks are in texts; they may change
 */
export function installFormulas(workbook: Workbook, user: { readonly locale: string }): void {
  installFormulaEngine();
  for (const [name, round] of Object.entries(ROUNDING)) {
    workbook.registerFunction(name, round, { minArity: 2, maxArity: 2 });
  }
  workbook.registerFunction('FIXED', fixedIn(user), { minArity: 1, maxArity: 3 });
  for (const [name, aggregate] of Object.entries(AGGREGATES)) {
    workbook.registerFunction(name, aggregate, { minArity: 1, maxArity: MOST_ARGUMENTS });
  }
}
