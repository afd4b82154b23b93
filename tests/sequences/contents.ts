import type { CellValue } from '../../src/core/base/grid';
import type { Engine, EngineSheet } from '../../src/workbench/engine/engine';

/** What a workbook holds, as somebody sees it who knows nothing of the add-in but that it keeps sheets out of sight. */
export type Contents = Map<string, { name: string; cells: Map<string, CellValue> }>;

/** Sheets that a person can come upon, by their ids. */
export function sheetsOf({ sheets }: Engine): EngineSheet[] {
  return sheets.filter(({ name }) => !name.startsWith('_CCHC_'));
}

/** Every cell's formula, or value. */
export function contentsOf(engine: Engine): Contents {
  return new Map(
    sheetsOf(engine).map((sheet) => {
      const cells = new Map<string, CellValue>();
      const used = sheet.cells.used(true);
      for (let row = used?.row ?? 0; used && row < used.row + used.rows; row += 1) {
        for (let column = used.column; column < used.column + used.columns; column += 1) {
          const content = sheet.cells.formula(row, column);
          if (content !== '') cells.set(`${row}:${column}`, content);
        }
      }
      return [sheet.id, { name: sheet.name, cells }];
    }),
  );
}

/** "Sheet!row:column" of cells that hold something else, and names of sheets that came or went. */
export function differences(before: Contents, after: Contents): string[] {
  const different: string[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === undefined || is === undefined || was.name !== is.name) {
      different.push(...new Set([was, is].flatMap((sheet) => sheet?.name ?? [])));
      continue;
    }
    for (const at of new Set([...was.cells.keys(), ...is.cells.keys()])) {
      if (!isSame(was.cells.get(at), is.cells.get(at))) different.push(`${is.name}!${at}`);
    }
  }
  return different;
}

function isSame(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-9;
  return a === b;
}

/** Texts that somebody typed: each is another, and begins with "gõ". */
export function typedTexts(contents: Contents): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, cells } of contents.values()) {
    for (const content of cells.values()) {
      for (const text of String(content).match(/gõ \d+/g) ?? []) found.set(text, name);
    }
  }
  return found;
}
