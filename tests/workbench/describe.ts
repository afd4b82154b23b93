import type { Area, Engine, EngineSheet } from '../../src/workbench/engine/engine';

/** Everything that the engine knows of a workbook, as plain data: two that are equal look and work alike. */
export function describeWorkbook(engine: Engine): unknown {
  return engine.sheets.map(describeSheet);
}

function describeSheet(sheet: EngineSheet) {
  const { layout, page } = sheet;
  const used = sheet.cells.used(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const columns = Array.from(
    { length: Math.max(layout.columnCount, used.columns + 3) },
    (_, c) => c,
  );
  const rows = Array.from({ length: Math.max(layout.rowCount, used.rows + 3) }, (_, r) => r);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    isProtected: sheet.isProtected,
    merges: layout.merges().map(place).sort(),
    widths: trimmed(
      columns.map((c) => [layout.columnWidth(c), layout.hasStandardWidth(c)].join()),
      '48,true',
    ),
    heights: trimmed(
      rows.map((r) => [layout.rowHeight(r), layout.hasOwnHeight(r)].join()),
      '15,false',
    ),
    frozen: layout.frozen,
    page: {
      orientation: page.orientation,
      paperSize: page.paperSize,
      fit: [page.fitToWidth, page.fitToHeight, page.scale],
      margins: page.margins,
      centered: [page.centerHorizontally, page.centerVertically],
      texts: [page.centerHeader, page.centerFooter, page.isFirstDifferent, page.firstPageNumber],
      printAreas: page.printAreas,
      titleRows: page.titleRows,
    },
    conditionalFormats: sheet.conditionalFormats
      .all()
      .map(({ type, areas, formula, look }) => ({ type, areas: areas.map(place), formula, look })),
    charts: sheet.charts.all().map(({ name, look }) => ({ name, look })),
    cells: cellsOf(sheet, used),
  };
}

/** By address; blank cells without a look of their own are left out. */
function cellsOf(sheet: EngineSheet, used: Area): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  const plain = JSON.stringify(sheet.formats.get(900_000, 16_000));
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const format = sheet.formats.get(row, column);
      const cell = {
        content: sheet.cells.formula(row, column),
        value: sheet.cells.value(row, column),
        link: sheet.cells.link(row, column),
      };
      const isPlain = JSON.stringify(format) === plain;
      if (cell.content === '' && cell.link === null && isPlain) continue;
      cells[`R${row + 1}C${column + 1}`] = { ...cell, ...(isPlain ? {} : { format }) };
    }
  }
  return cells;
}

function trimmed(list: string[], standard: string): string[] {
  const kept = [...list];
  while (kept.at(-1) === standard) kept.pop();
  return kept;
}

function place({ row, column, rows, columns }: Area): string {
  return [row, column, rows, columns].join();
}
