import type { SheetCore } from './sheetCore';

/** Everything on a sheet but its name and whether it is shown. @returns puts it back */
export function captureSheet(core: SheetCore): () => void {
  const { worksheet } = core;
  core.settle();
  const model = structuredClone(worksheet.model);
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
