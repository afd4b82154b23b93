/** Neighbouring equal values as one. */
export function runs<T>(values: readonly T[]): { value: T; first: number; rows: number }[] {
  const found: { value: T; first: number; rows: number }[] = [];
  for (const [row, value] of values.entries()) {
    const last = found.at(-1);
    if (last && last.value === value) last.rows += 1;
    else found.push({ value, first: row, rows: 1 });
  }
  return found;
}

/** Neighbouring columns as one. */
export function stretches(columns: readonly number[]): { column: number; columns: number }[] {
  const found: { column: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else found.push({ column, columns: 1 });
  }
  return found;
}
