import type { Plan } from '../../core/plan/plan';

export function isEmptyPlan({ cells, newColumns, highlights, sheets }: Plan): boolean {
  return cells.length + newColumns.length + highlights.length + sheets.length === 0;
}
