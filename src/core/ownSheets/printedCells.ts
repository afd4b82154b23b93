import { type CellValue, type SheetGrid, valueAt } from '../base/grid';
import { normaliseText } from '../base/text';
import { parseRowKey, printRowKey } from './rowKey';
import { shortHash } from './shortHash';

/** Five digits to the base of 36: of a thousand cells, one typed text in 60,000 passes for a printed one. */
const DIGITS = 5;
/** As many as a cell holds, with room for the key's own words. */
const MOST_PRINTED = 6500;

/**
 * The fingerprint of what the add-in prints into a cell. In rows of the table its column counts, by where it belongs:
 * columns are moved. Titles, headings and signatures are words, known in any column.
 *
 * @param key the row's, as it stands in the hidden first column
 */
function printedCell(key: string, column: number, value: CellValue): string {
  const text = typeof value === 'number' ? String(Number(value.toPrecision(12))) : String(value);
  const place = isOfTable(key) ? column : '';
  return shortHash(`${key}|${place}|${text.replace(/\r\n?/g, '\n')}`)
    .padStart(DIGITS, '0')
    .slice(-DIGITS);
}

/** Gathers what the add-in prints, so that what people type over it is known. */
export class PrintedRecord {
  private readonly cells = new Set<string>();

  /** @param key the row's; a row that somebody put in has none, and is theirs as a whole */
  add(key: string, column: number, value: CellValue): void {
    if (key !== '' && value !== '') this.cells.add(printedCell(key, column, value));
  }

  /** @returns the keys of the rows that hold the record, as many as it takes */
  keys(): string[] {
    const all = [...this.cells];
    return Array.from({ length: Math.ceil(all.length / MOST_PRINTED) }, (_, nth) => {
      const cells = all.slice(nth * MOST_PRINTED, (nth + 1) * MOST_PRINTED).join('');
      return printRowKey({ kind: 'printed', cells });
    });
  }
}

/** What the add-in printed on a sheet: anything else in a cell of its own was typed by somebody. */
export class PrintedCells {
  private readonly cells = new Set<string>();
  /** A program that keeps no more than 255 letters of a text cut the record off: then it says nothing of the rest. */
  private isCut = false;

  constructor(grid: SheetGrid) {
    for (let row = 1; row < grid.row + grid.values.length; row += 1) {
      const key = parseRowKey(String(valueAt(grid, row, 0)));
      if (key.kind !== 'printed') continue;
      this.isCut ||= key.cells.length % DIGITS !== 0;
      for (let at = 0; at < key.cells.length; at += DIGITS) {
        this.cells.add(key.cells.slice(at, at + DIGITS));
      }
    }
  }

  /** False where the record is gone, or a part of it: what is typed cannot be told from what was printed. */
  get isKnown(): boolean {
    return this.cells.size > 0 && !this.isCut;
  }

  /** @param column where it belongs */
  has(key: string, column: number, value: CellValue): boolean {
    // A program may have taken its letters apart; nothing else of it is another's to change.
    const keys = [key, key.normalize('NFC')];
    return spellings(value).some((one) =>
      keys.some((as) => this.cells.has(printedCell(as, column, one))),
    );
  }
}

/** A figure as text in columns has it: "1.50", "1,5", ">95.00", and "-" for a change that is none. */
const FIGURE = /^[<>≥≤]? ?([+-]?\d+)(?:[.,](\d+))?$/;

/** What may have been printed that a file has in these words: some programs take letters apart, or make text of all. */
function spellings(value: CellValue): CellValue[] {
  if (typeof value !== 'string') return [value];
  const text = normaliseText(value);
  const [, whole, decimals = '0'] = FIGURE.exec(text) ?? [];
  const figures = whole === undefined ? [] : [Number(`${whole}.${decimals}`)];
  return [value, text, ...figures, ...(text === '-' ? [0] : [])];
}

function isOfTable(key: string): boolean {
  return ['subject', 'agency', 'unassigned', 'entry'].includes(parseRowKey(key).kind);
}
