import type { Cell } from '@cj-tech-master/excelts';

/** "Diem(" or "Module1.Diem(". */
const CALLED = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;
const TEXTS = /"[^"]*"/g;
const SHEET_NAMES = /'[^']*'/g;
/** "[1]Sheet!A1", "'C:\[Book.xlsx]Sheet'!A1": another file's cells. Columns of a table follow its name. */
const OTHER_FILE = /(?:^|[^\p{L}\p{N}_.\]])\[[^[\]]+\][^[\]!]*!/u;

/**
 * Finds formulas that nothing here can calculate: of functions that a macro or another add-in brings, and of cells of other
 * files. What they came to in Excel stands, and what hangs on them follows from that.
 */
export class ForeignFormulas {
  private readonly known = new Map<string, boolean>();

  /** @param knows whether the library has a function of that name */
  constructor(private readonly knows: (name: string) => boolean) {}

  /** Whether a cell keeps the result that its file has for it. */
  stands({ formula, result }: Cell): boolean {
    return formula !== undefined && result !== undefined && this.isForeign(formula);
  }

  private isForeign(formula: string): boolean {
    const known = this.known.get(formula);
    if (known !== undefined) return known;
    const plain = formula.replace(TEXTS, '');
    const called = plain.replace(SHEET_NAMES, '').match(CALLED) ?? [];
    const isForeign = OTHER_FILE.test(plain) || called.some((name) => !this.knows(name));
    this.known.set(formula, isForeign);
    return isForeign;
  }
}
