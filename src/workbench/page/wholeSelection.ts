import type { Area, EngineSheet } from '../engine/engine';

/** What is selected where a part of merged cells is: all of them, as Excel does it; else one of them looks blank. */
export function wholeSelection({ layout }: Pick<EngineSheet, 'layout'>, selection: Area): Area {
  const merged = layout.merges();
  let area = selection;
  // What one adds may touch another.
  for (let grown = true; grown;) {
    const next = merged.filter((one) => meets(one, area)).reduce(together, area);
    grown = next.rows !== area.rows || next.columns !== area.columns;
    area = next;
  }
  return area;
}

function meets(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function together(one: Area, other: Area): Area {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return {
    ...{ row, column },
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
