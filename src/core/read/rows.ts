import type { CellValue, SheetGrid } from '../base/grid';
import { foldText } from '../base/text';
import { codeBeforeName, parseCode, type CodeToken } from './codes';
import { isSliceEnd, type Task } from '../base/task';
import { readHeader, type TableHeader } from './header';

/** What a row under the header is. Rows that say nothing of the table are left out. */
export type TableRow =
  | {
      kind: 'criterion';
      row: number;
      token: CodeToken | null;
      codeText: string;
      name: string;
      codeInName: string | null;
      isNumberCell: boolean;
    }
  | { kind: 'total'; row: number; name: string }
  | { kind: 'continuation'; row: number; name: string }
  | { kind: 'repeated-header' | 'column-numbers' | 'rule'; row: number };

/**
 * Sorts the rows under a header (SPEC R4–R9): criteria, the total wherever it stands, names that a page
 * break split, repeated headers, a row of column numbers; ends at the notes, at another table or with the sheet.
 *
 * @param onRow gets each row with the one below it: rows are not kept, because a table may have very many
 * @returns the first row after the table, from 0: where another table may begin
 */
export function* sortRows(
  grid: SheetGrid,
  header: TableHeader,
  onRow: (row: TableRow, below: TableRow | null) => void,
): Task<number> {
  const reader = new RowReader(grid, header, onRow);
  const lastRow = grid.row + grid.values.length;
  let row = header.row + header.rows;
  while (row < lastRow && reader.take(row)) {
    if (isSliceEnd(row)) yield;
    row = reader.next;
  }
  reader.finish();
  return row;
}

class RowReader {
  next: number;
  private waiting: TableRow | null = null;
  private isTotalFirst = false;
  private firstCode: string | null = null;
  private hasTotal = false;
  private hasCriteria = false;
  private readonly codeAt: number | null;
  private readonly nameAt: number;
  private readonly scoresAt: number[];

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: TableHeader,
    private readonly onRow: (row: TableRow, below: TableRow | null) => void,
  ) {
    const { code, name, max, base, target, delta, result } = header.columns;
    this.next = header.row;
    this.codeAt = code === undefined ? null : code - grid.column;
    this.nameAt = (name ?? grid.column) - grid.column;
    this.scoresAt = [max, base, target, delta, result]
      .filter((column) => column !== undefined)
      .map((column) => column - grid.column);
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
    const codeCell = this.codeAt === null ? '' : (cells[this.codeAt] ?? '');
    const nameCell = cells[this.nameAt] ?? '';
    const token = parseCode(codeCell);
    const isCriterion = token !== null && (nameCell !== '' || this.hasScores(cells));
    if (isCriterion && !this.isColumnNumbers(cells, token)) {
      return this.takeCriterion(row, token, codeCell, String(nameCell));
    }
    const hasScores = this.hasScores(cells);
    if (codeCell === '' && nameCell === '' && !hasScores) return true;
    return this.takeOther(row, cells, codeCell, String(nameCell), hasScores);
  }

  private hasScores(cells: readonly CellValue[]): boolean {
    return this.scoresAt.some((at) => (cells[at] ?? '') !== '');
  }

  private takeCriterion(row: number, token: CodeToken, code: CellValue, name: string): boolean {
    const isRestart = this.hasTotal && !this.isTotalFirst && token.code === this.firstCode;
    if (isRestart) return false;
    this.firstCode ??= token.code;
    const doubled = codeBeforeName(name.trim());
    const codeInName =
      doubled && parseCode(doubled.code)?.code === token.code ? doubled.code : null;
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

  private takeOther(
    row: number,
    cells: readonly CellValue[],
    codeCell: CellValue,
    name: string,
    hasScores: boolean,
  ): boolean {
    const words = foldText(name === '' ? String(codeCell) : name);
    if (TOTAL.test(words) && (hasScores || words.length < LONGEST_TOTAL_NAME)) {
      if (this.hasTotal) return false;
      this.hasTotal = true;
      this.isTotalFirst = !this.hasCriteria;
      return this.put({ kind: 'total', row, name: name === '' ? String(codeCell) : name });
    }
    if (NOTE.test(words)) return this.continuesBelow(row) && this.push('rule', row);
    const nested = readHeader(this.grid, row);
    if (nested) return this.takeHeader(nested);
    if (this.isColumnNumbers(cells, parseCode(codeCell))) return this.push('column-numbers', row);
    if (cells.every((cell) => cell === '' || /^[-–—_=.*\s]+$/.test(String(cell)))) {
      return this.push('rule', row);
    }
    const inName = this.codeAt === null || codeCell === '' ? codeBeforeName(name.trim()) : null;
    const token = inName && parseCode(inName.code);
    if (inName && token) return this.takeCriterion(row, token, '', name);
    if (codeCell !== '' && !hasScores) return this.continuesBelow(row) && this.push('rule', row);
    if (hasScores) {
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
    return this.takeContinuation(row, name);
  }

  /** The same header again is a page break, another one is another table; so is the same one over codes that restart. */
  private takeHeader(nested: TableHeader): boolean {
    const same = [...nested.words].every(
      ([column, text]) => this.header.words.get(column) === text,
    );
    const below = this.codeBelow(nested.row + nested.rows);
    if (!same || (below !== null && below === this.firstCode)) return false;
    this.next = nested.row + nested.rows;
    return this.put({ kind: 'repeated-header', row: nested.row });
  }

  private codeBelow(from: number): string | null {
    if (this.codeAt === null) return null;
    for (let row = from; row < from + 3; row += 1) {
      const token = parseCode(this.grid.values[row - this.grid.row]?.[this.codeAt] ?? '');
      if (token) return token.code;
    }
    return null;
  }

  /** A heading or a note between criteria does not end the table: more coded rows with scores follow soon. */
  private continuesBelow(row: number): boolean {
    if (this.hasTotal && !this.isTotalFirst) return false;
    for (let below = row + 1; below <= row + LOOK_AHEAD; below += 1) {
      const cells = this.grid.values[below - this.grid.row] ?? [];
      const code = this.codeAt === null ? '' : (cells[this.codeAt] ?? '');
      if (parseCode(code) && this.hasScores(cells)) return true;
      if (readHeader(this.grid, below)) return false;
    }
    return false;
  }

  private takeContinuation(row: number, name: string): boolean {
    const before = this.waiting;
    const follows = before?.kind === 'criterion' || before?.kind === 'repeated-header';
    const isOver = this.hasTotal && !this.isTotalFirst;
    if (!follows || isOver) return this.continuesBelow(row) && this.push('rule', row);
    return this.put({ kind: 'continuation', row, name });
  }

  private push(kind: 'column-numbers' | 'rule', row: number): boolean {
    return this.put({ kind, row });
  }

  /** "(1) (2) (3) (4)=(3)-(2)" under the header: the name's cell holds a number too. */
  private isColumnNumbers(cells: readonly CellValue[], token: CodeToken | null): boolean {
    if (this.firstCode !== null || (this.codeAt !== null && !token)) return false;
    const filled = cells.filter((cell) => cell !== '').map((cell) => String(cell).trim());
    return (
      filled.length > 2 &&
      filled.every((text) => /^\(?\d{1,2}\)?(?: ?= ?[\d()+\-*/ ]+)?$/.test(text))
    );
  }
}

const LOOK_AHEAD = 4;
const LONGEST_TOTAL_NAME = 40;
const TOTAL =
  /^(?:tổng(?: cộng| số| điểm|$| \(|:)|cộng(?:$|:)|điểm tổng|(?:chỉ số|mức độ|tỷ lệ)(?: hài lòng| sipas)* chung|chỉ số sipas$|chung$)/;
const NOTE = /^(?:\*|\(\*|ghi chú|lưu ý|chú thích|nguồn|nơi nhận)/;
