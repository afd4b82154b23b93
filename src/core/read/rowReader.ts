import type { OtherRow } from '../table/appendix';
import { valueAt, type CellValue, type SheetGrid } from '../base/grid';
import { foldText } from '../base/text';
import { codeBeforeName, headingCode, parseCode, type CodeToken } from './codes';
import type { TableRow } from './tableRow';
import { isColumnNumbers } from './columnNumbers';
import type { ChosenRows } from './chosenRows';
import type { TableHeader } from './header';
import { readHeaderRows, type HeaderRows } from './headerRows';
import { codeOfRow, firstFilled } from './levelColumns';
import { isMergedAcross, type RowColumns, rowColumns, RowsAhead } from './rowsAhead';
import { isRuledLine, isSameHeader, labelOf, opensBonus } from './rowLabels';
import { isTotalOnly, LONGEST_TOTAL_NAME, readRowWords, saysUnscored } from './rowWords';

/** Gives one row after the other its role. */
export class RowReader {
  next: number;
  private waiting: TableRow | null = null;
  private isTotalFirst = false;
  private firstCode: string | null = null;
  private readonly codes = new Set<string>();
  private hasTotal = false;
  private hasCriteria = false;
  private hasNoCodes = false;
  private section = ''; // The name of the newest row with a code that is no bullet.
  private readonly columns: RowColumns;
  private readonly ahead: RowsAhead;

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: TableHeader,
    private readonly chosen: ChosenRows,
    private readonly onRow: (row: TableRow, below: TableRow | null) => void,
  ) {
    this.next = header.row;
    this.columns = rowColumns(grid, header);
    this.ahead = new RowsAhead(grid, this.columns);
  }

  finish(): void {
    if (this.waiting) this.onRow(this.waiting, null);
  }

  private put(row: TableRow): true {
    if (this.waiting) this.onRow(this.waiting, row);
    this.waiting = row;
    return true;
  }

  /** @returns false where the table ends before this row */
  take(row: number): boolean {
    this.next = row + 1;
    const cells = this.grid.values[row - this.grid.row] ?? [];
    const codeCell = firstFilled(cells, this.columns.codes);
    const nameCell = firstFilled(cells, this.columns.names);
    const token = parseCode(codeOfRow(codeCell, cells, this.columns.scores));
    const said = this.chosen.of(row);
    if (said === 'rule') return this.pass(row, 'rule');
    if (said === 'criterion') {
      if (token) return this.takeCriterion(row, token, codeCell, String(nameCell));
      return this.put({ kind: 'uncoded', row, name: String(nameCell || codeCell), isChosen: true });
    }
    const isBonus = token?.system === 'bullet' && opensBonus(String(nameCell), this.section);
    const isCriterion =
      token !== null && !isBonus && (nameCell !== '' || this.ahead.hasScores(cells));
    const areNumbers = this.mayBeNumbers && isColumnNumbers(cells, this.columns.name);
    if (isCriterion && !areNumbers) {
      return this.takeCriterion(row, token, codeCell, String(nameCell));
    }
    const hasScores = this.ahead.hasScores(cells);
    if (codeCell === '' && nameCell === '' && !hasScores) return true;
    if (areNumbers) return this.put({ kind: 'column-numbers', row });
    return this.takeOther(row, cells, codeCell, String(nameCell), hasScores);
  }

  private takeCriterion(row: number, token: CodeToken, code: CellValue, name: string): boolean {
    if (this.isOver && token.code === this.firstCode) return false;
    if (this.hasCriteria && isTotalOnly(name)) return this.takeTotal(row, name, false);
    const unscored = this.hasCriteria && this.unscored(row, name);
    if (unscored) return this.pass(row, unscored);
    this.firstCode ??= token.code;
    if (token.system !== 'bullet') this.section = name;
    if (!token.code.includes('.')) this.codes.add(token.code.toLowerCase());
    const doubled = codeBeforeName(name.trim());
    const isSame = doubled && parseCode(doubled.code)?.code === token.code;
    const codeInName = isSame ? doubled.code : null;
    this.hasCriteria = true;
    return this.put({
      kind: 'criterion',
      row,
      token,
      codeText: String(code),
      name: codeInName === null ? name : (doubled?.rest ?? name),
      codeInName: code === '' ? null : codeInName,
      isNumberCell: typeof code === 'number',
    });
  }

  /** "4 | Xếp hạng", and "5 | Chỉ số (%)" below the total: numbered on, but nothing that earns points. */
  private unscored(row: number, name: string): 'rank' | 'index' | null {
    const { max } = this.columns;
    if (max !== null && valueAt(this.grid, row, this.grid.column + max) !== '') return null;
    return saysUnscored(name, this.isOver, max !== null);
  }

  /** Column numbers stand under a header, the first one or one that is repeated. */
  private get mayBeNumbers(): boolean {
    return this.firstCode === null || this.waiting?.kind === 'repeated-header';
  }

  /** Below the total nothing but another table can begin with the first code. */
  private get isOver(): boolean {
    return this.hasTotal && !this.isTotalFirst;
  }

  private takeOther(
    row: number,
    cells: readonly CellValue[],
    codeCell: CellValue,
    name: string,
    hasScores: boolean,
  ): boolean {
    const label = name || String(codeCell) || (hasScores ? labelOf(cells) : '');
    const said =
      this.takeWords(row, foldText(label), label, hasScores) ??
      // "Điểm cộng | Sáng kiến cấp tỉnh": what stands in the code's place says what the row is.
      this.takeWords(row, foldText(String(codeCell)), label, hasScores);
    if (said !== null) return said;
    const nested = readHeaderRows(this.grid, row);
    if (nested) return this.takeHeader(nested);
    if (isRuledLine(cells)) return this.pass(row, 'rule');
    // Words that are merged over the code's column are a name, with its code before it.
    const inName = codeCell === '' || name === '' ? codeBeforeName(label.trim()) : null;
    const token = inName && parseCode(inName.code);
    if (inName && token && (hasScores || codeCell === ''))
      return this.takeCriterion(row, token, '', label);
    if (!hasScores && this.headsNewCodes(row)) return this.takeHeading(row, label);
    if (
      !hasScores &&
      (codeCell !== '' || isMergedAcross(this.grid, row, this.grid.column + this.columns.name))
    ) {
      return this.continuesBelow(row) && this.takeHeading(row, label);
    }
    if (hasScores) return this.takeFigures(row, name === '' ? '' : codeCell, label);
    return this.takeContinuation(row, name);
  }

  /** @returns null where the words say nothing */
  private takeWords(row: number, words: string, name: string, hasScores: boolean): boolean | null {
    const said = readRowWords(words, (code) => this.codes.has(code));
    switch (said) {
      case 'total':
      case 'partial-total':
        if (!hasScores && words.length >= LONGEST_TOTAL_NAME) return null;
        return this.takeTotal(row, name, said === 'partial-total');
      case 'subtotal':
        return hasScores ? this.pass(row, said) : null;
      case 'bonus':
      case 'penalty':
        if (!hasScores || this.firstCode === null) return null;
        return this.put({ kind: 'adjustment', row, name, isPenalty: said === 'penalty' });
      case 'note':
        return this.continuesBelow(row) && this.pass(row, 'note');
      case 'mean':
        return hasScores && this.hasCriteria ? this.put({ kind: 'mean', row, name }) : null;
      case 'rank':
      case 'index':
        if (!hasScores) return null;
        if (!this.hasCriteria && this.ahead.codeScored(row) !== null)
          return this.takeTotal(row, name, false);
        return this.isOver || this.firstCode !== null ? this.pass(row, said) : null;
      case null:
        return null;
    }
  }

  private takeTotal(row: number, name: string, isPartial: boolean): boolean {
    if (!isPartial) {
      this.isTotalFirst = !this.hasCriteria;
      this.hasTotal = true;
    }
    return this.put({ kind: 'total', row, name, isPartial });
  }

  /** Figures without a code: a criterion where no row has one; else what stands above and the sums say what. */
  private takeFigures(row: number, codeCell: CellValue, name: string): boolean {
    // Once one row had none, and none followed, all are without.
    this.hasNoCodes ||= this.firstCode === null && this.ahead.codeScored(row) === null;
    if (codeCell === '' && !this.hasNoCodes) {
      return this.isOver
        ? this.pass(row, 'index')
        : this.put({ kind: 'uncoded', row, name, isChosen: false });
    }
    this.hasCriteria = true;
    return this.put({
      kind: 'criterion',
      row,
      token: parseCode(codeCell),
      codeText: String(codeCell),
      name,
      codeInName: null,
      isNumberCell: false,
    });
  }

  /** The same header again is a page break, another one is another table; so is the same one over codes that restart. */
  private takeHeader(nested: HeaderRows): boolean {
    const same = isSameHeader(nested, this.header);
    const end = nested.row + nested.rows;
    const below = this.ahead.codeNear(end);
    if (!same || (below !== null && below === this.firstCode)) return false;
    this.next = end;
    return this.put({ kind: 'repeated-header', row: nested.row });
  }

  private takeHeading(row: number, words: string): boolean {
    const code = headingCode(words);
    if (code !== null) this.codes.add(code.toLowerCase());
    return this.pass(row, 'heading');
  }

  /** Right above a row with figures whose code begins again: what the total above was of ended there. */
  private headsNewCodes(row: number): boolean {
    if (this.firstCode === null || this.ahead.codeBelow(row) !== this.firstCode) return false;
    this.hasTotal = false;
    return true;
  }

  /** A heading or a note between criteria does not end the table: more coded rows with scores follow, or the total. */
  private continuesBelow(row: number): boolean {
    const code = this.ahead.codeScored(row);
    if (code === null) return !this.hasTotal && this.hasCriteria && this.ahead.totalScored(row);
    return !(this.isOver && code === this.firstCode);
  }

  /** The rest of a name that a page break split; else what is said of the criterion above. */
  private takeContinuation(row: number, name: string): boolean {
    const { waiting: before } = this;
    const isSplit =
      before?.kind === 'repeated-header' ||
      (before?.kind === 'criterion' && this.ahead.isRestOfName(row, name));
    if (isSplit && !this.isOver) return this.put({ kind: 'continuation', row, name });
    if (before?.kind === 'criterion' && !this.isOver) return this.pass(row, 'rule');
    return this.continuesBelow(row) && this.pass(row, 'rule');
  }

  private pass(row: number, as: OtherRow): boolean {
    return this.put({ kind: 'other', row, as });
  }
}
