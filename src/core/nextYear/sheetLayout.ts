import { isSliceEnd, type Task } from '../base/task';
import { officialPage } from '../ownSheets/officialPage';
import { SIZES } from '../ownSheets/officialPaper';
import { FONT } from '../ownSheets/rowStyles';
import type { CellStyle, SheetModel } from '../ownSheets/sheetModel';
import { textHeight } from '../ownSheets/textHeight';
import type { NextColumns } from './nextColumns';
import type { SheetCells } from './sheetCells';

/** How a row of the table looks. */
export type LineKind = 'field' | 'group' | 'plain' | 'words';

const HEADER_FILL = '#DDEBF7';
const FIELD_FILL = '#F2F2F2';
/** Columns of words; the others are centred. */
const WORDS: ReadonlySet<string> = new Set(['name', 'leads', 'supports']);
/** The line that says what an appendix is attached to: in italics (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1). */
const ATTACHED = /^\s*\(/;
const LOOKS: Record<LineKind, CellStyle> = {
  field: { bold: true, fill: FIELD_FILL },
  group: { bold: true },
  plain: {},
  words: { italic: true },
};

interface Layout {
  name: string;
  columns: NextColumns;
  header: { row: number; rows: number };
  /** Behind the table's last row. */
  end: number;
  kinds: readonly { row: number; kind: LineKind }[];
}

/** The look of an official appendix: title, head, lines of the table, notes; printed on A4 across. */
export function* finishSheet(
  cells: SheetCells,
  { name, columns, header, end, kinds }: Layout,
): Task<SheetModel> {
  const width = columns.all.length;
  const rows = cells.values.length;
  const looks: SheetModel['styles'] = [];
  const style = (row: number, column: number, count: number, across: number, look: CellStyle) => {
    if (count > 0 && across > 0) {
      looks.push({ area: { row, column, rows: count, columns: across }, style: look });
    }
  };
  style(0, 0, rows, width, {
    ...{ fontName: FONT, fontSize: SIZES.cell, vertical: 'center', wrap: true },
  });
  for (let row = 0; row < header.row; row += 1) {
    const isAttached = cells.values[row]?.some((cell) => ATTACHED.test(String(cell))) === true;
    const look: CellStyle = isAttached
      ? { italic: true, fontSize: SIZES.attachedTo }
      : { bold: true, fontSize: SIZES.annexTitle };
    style(row, 0, 1, width, { ...look, horizontal: 'center' });
  }
  const body = header.row + header.rows;
  style(header.row, 0, end - header.row, width, { border: true });
  style(header.row, 0, header.rows, width, {
    ...{ bold: true, horizontal: 'center', fill: HEADER_FILL },
  });
  for (const [at, one] of columns.all.entries()) {
    const horizontal = WORDS.has(one ?? '') ? 'left' : 'center';
    style(body, at, end - body, 1, { horizontal });
  }
  for (const { first, last, kind } of runsOf(kinds)) {
    if (kind !== 'plain') style(first, 0, last - first + 1, width, LOOKS[kind]);
  }
  for (const { row, column, rows: merged, columns: across } of cells.merges) {
    if (row >= body && row < end && WORDS.has(columns.all[column] ?? '')) {
      style(row, column, merged, across, { bold: false });
    }
  }
  style(end, 0, rows - end, width, { italic: true, horizontal: 'left' });
  yield;
  const rowHeights = yield* heightsOf(cells, columns);
  return {
    ...{ name, visibility: 'visible', values: cells.values, formulas: cells.formulas },
    columnWidths: [...columns.widths],
    rowHeights,
    merges: cells.merges,
    styles: [...looks, ...cells.styles],
    ...{ links: [], inputs: [] },
    ...{ frozenRows: body, frozenColumns: 0, showGridlines: false },
    pageSetup: officialPage(
      { row: 0, column: 0, rows, columns: width },
      { first: header.row, last: body - 1 },
    ),
  };
}

/** Rows of titles and notes lie over all columns, which no program fits by itself; others fit what is in them. */
function* heightsOf(cells: SheetCells, { widths }: NextColumns): Task<SheetModel['rowHeights']> {
  const across = new Map(
    cells.merges.filter(({ columns }) => columns > 1).map((merge) => [merge.row, merge]),
  );
  const down = new Set(
    cells.merges.filter(({ rows }) => rows > 1).map(({ row, column }) => `${row}:${column}`),
  );
  const found: SheetModel['rowHeights'] = [];
  for (const [row, line] of cells.values.entries()) {
    if (isSliceEnd(row)) yield;
    const merge = across.get(row);
    const heights = line.map((value, column) => {
      if (typeof value !== 'string' || value === '' || down.has(`${row}:${column}`)) return 0;
      const to = merge?.column === column ? column + merge.columns : column + 1;
      const width = widths.slice(column, to).reduce((sum, one) => sum + one, 0);
      return textHeight(value, width, merge ? SIZES.annexTitle : SIZES.cell);
    });
    const height = Math.max(LEAST_HEIGHT, ...heights);
    found.push(merge ? { row, height } : { row, height, fits: true });
  }
  return found;
}

const LEAST_HEIGHT = 18;

function runsOf(
  kinds: readonly { row: number; kind: LineKind }[],
): { first: number; last: number; kind: LineKind }[] {
  const runs: { first: number; last: number; kind: LineKind }[] = [];
  for (const { row, kind } of kinds) {
    const run = runs.at(-1);
    if (run && run.kind === kind && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row, kind });
  }
  return runs;
}
