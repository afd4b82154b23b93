import type { SheetCore } from './sheetCore';

/** Everything on a sheet but its name and whether it is shown. @returns puts it back */
export function captureSheet(core: SheetCore): () => void {
  const { worksheet } = core;
  core.settle();
  const { rows = [], ...others } = worksheet.model;
  // A sheet is captured after each call, and its cells are nearly all that it has: what the library changes in place is one
  // level deep in them.
  const model = {
    ...structuredClone(others),
    rows: rows.map((row) => ({
      ...row,
      style: { ...row.style },
      cells: row.cells.map((cell) => ({ ...cell, style: { ...cell.style } })),
    })),
  };
  return () => {
    core.settle();
    const { name, state } = worksheet;
    // The library merges what is merged anew, and refuses to over what is merged already.
    for (const { top, left, bottom, right } of worksheet.mergedRegions) {
      worksheet.unMergeCells(top, left, bottom, right);
    }
    worksheet.model = Object.assign(structuredClone(model), { name, state });
    core.note('formats', null);
    core.note('cells', null);
  };
}
