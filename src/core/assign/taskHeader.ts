import type { SheetGrid } from '../base/grid';
import { foldText } from '../base/text';

export type TaskColumn = 'code' | 'area' | 'text' | 'leads' | 'supports' | 'agency' | 'due';

/** The header of a table of tasks (Section II) or of duties (Section III), by the meaning of its words. */
export interface TaskHeader {
  kind: 'tasks' | 'duties';
  row: number;
  columns: ReadonlyMap<TaskColumn, number>;
}

/** In the order of trying: "cơ quan chủ trì" is a lead, "cơ quan" alone the one who has the duty. */
const MEANINGS: readonly (readonly [RegExp, TaskColumn])[] = [
  [/^(?:mục|stt|tt|số tt|số thứ tự)\.?$/, 'code'],
  [/chủ trì/, 'leads'],
  [/phối hợp/, 'supports'],
  [/^(?:thời hạn|thời gian|tiến độ|hạn)/, 'due'],
  [/^(?:lĩnh vực|tiêu chí|chỉ số)/, 'area'],
  [/^(?:nội dung|nhiệm vụ|giải pháp|công việc)/, 'text'],
  [/^(?:cơ quan|đơn vị|tên cơ quan)/, 'agency'],
];
/** A table with scores is an appendix, not a list of tasks. */
const SCORES = /điểm|mục tiêu|kết quả|tăng\/giảm|tỷ lệ/;
const LONGEST_HEADING = 60;

/** @returns the header that stands on a row; null where the row is none */
export function readTaskHeader(grid: SheetGrid, row: number): TaskHeader | null {
  const columns = new Map<TaskColumn, number>();
  for (const [index, value] of (grid.values[row - grid.row] ?? []).entries()) {
    if (typeof value !== 'string' || value === '' || value.length > LONGEST_HEADING) continue;
    const text = foldText(value);
    if (SCORES.test(text)) return null;
    const meaning = MEANINGS.find(([words]) => words.test(text))?.[1];
    if (meaning && !columns.has(meaning)) columns.set(meaning, grid.column + index);
  }
  if (!columns.has('text')) return null;
  const isWho = ['area', 'supports', 'due'] as const;
  if (columns.has('leads') && isWho.some((column) => columns.has(column))) {
    return { kind: 'tasks', row, columns };
  }
  const isDuty = columns.has('agency') && (columns.has('due') || columns.has('code'));
  return isDuty ? { kind: 'duties', row, columns } : null;
}
