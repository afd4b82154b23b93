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
const MEANINGS: readonly (readonly [RegExp, TaskColumn | 'carriesOut'])[] = [
  [/^(?:mục|stt|tt|số tt|số thứ tự|mã nhiệm vụ|mã số|mã|số)\.?$/, 'code'],
  [/chủ trì|^(?:cơ quan|đơn vị) (?:tham mưu|phụ trách|đầu mối|chịu trách nhiệm)/, 'leads'],
  [/phối hợp/, 'supports'],
  [/^(?:thời hạn|thời gian|tiến độ|hạn|thời điểm|ngày hoàn thành)/, 'due'],
  [
    /^(?:cơ quan|đơn vị|tổ chức|phân công)[^]*thực hiện|^(?:phân công|trách nhiệm)(?: thực hiện)?$/,
    'carriesOut',
  ],
  [/^(?:lĩnh vực|tiêu chí|chỉ số)/, 'area'],
  [/^(?:tên )?(?:nhóm )?(?:nội dung|nhiệm vụ|giải pháp|công việc|hoạt động)/, 'text'],
  [/^(?:cơ quan|đơn vị|tên cơ quan)(?! tính| đo)/, 'agency'],
];
/** A column of figures makes an appendix; the same words over text do not. */
const SCORES = /điểm|mục tiêu|kết quả|tăng\/giảm|tỷ lệ/;
const LONGEST_HEADING = 60;
/** Rows in which a figure is looked for. */
const ROWS_SAMPLED = 50;

/** @returns the header that stands on a row; null where the row is none */
export function readTaskHeader(grid: SheetGrid, row: number): TaskHeader | null {
  const columns = new Map<TaskColumn, number>();
  let carriesOut: number | null = null;
  for (const [index, value] of (grid.values[row - grid.row] ?? []).entries()) {
    if (typeof value !== 'string' || value === '' || value.length > LONGEST_HEADING) continue;
    const text = foldText(value);
    const column = grid.column + index;
    if (SCORES.test(text) && holdsFigures(grid, row, column)) return null;
    const meaning = MEANINGS.find(([words]) => words.test(text))?.[1];
    if (meaning === 'carriesOut') carriesOut ??= column;
    else if (meaning && !columns.has(meaning)) columns.set(meaning, column);
  }
  if (!columns.has('text')) return null;
  giveCarriedOut(columns, carriesOut);
  const isWho = ['area', 'supports', 'due'] as const;
  if (columns.has('leads') && isWho.some((column) => columns.has(column))) {
    return { kind: 'tasks', row, columns };
  }
  const isDuty = columns.has('agency') && (columns.has('due') || columns.has('code'));
  return isDuty ? { kind: 'duties', row, columns } : null;
}

/**
 * Who carries out leads where others are named as cooperating; else cooperates with who leads; alone it has the duty
 * (SPEC G1).
 */
function giveCarriedOut(columns: Map<TaskColumn, number>, carriesOut: number | null): void {
  if (carriesOut === null) return;
  if (!columns.has('leads')) columns.set(columns.has('supports') ? 'leads' : 'agency', carriesOut);
  else if (!columns.has('supports')) columns.set('supports', carriesOut);
}

function holdsFigures(grid: SheetGrid, header: number, column: number): boolean {
  const from = header + 1 - grid.row;
  const cells = grid.values.slice(from, from + ROWS_SAMPLED);
  return cells.some((line) => {
    const value = line[column - grid.column] ?? '';
    return typeof value === 'number' || /^[+-]?\d+(?:[.,]\d+)?%?$/.test(value.toString().trim());
  });
}
