import { type SheetGrid, valueAt } from '../base/grid';
import { foldText } from '../base/text';
import { columnsOf } from '../ownSheets/sheetWords';
import { BASE, CHANGE, CODE, type InputColumn, MAX, NAME, TARGET } from '../ownSheets/formColumns';
import { SHARE } from '../ownSheets/sheetColumns';

/** Which column of an agency's sheet is what: columns are moved, inserted and renamed by those who fill it in. */
export interface SheetHeadings {
  inputs: ReadonlyMap<InputColumn, number>;
  /** Where code, name and figures stand, by where they belong. */
  printed: ReadonlyMap<number, number>;
  /** Columns that somebody put in. */
  others: readonly number[];
}

/** The columns that are filled in, by the words that tell them apart. */
const INPUTS: readonly (readonly [RegExp, InputColumn])[] = [
  [/^(điểm )?tự (đánh giá|chấm)/, 'score'],
  [/^số liệu kê khai/, 'declared'],
  [/^tình trạng/, 'status'],
  [/kiểm chứng/, 'evidence'],
  [/^giải pháp/, 'measures'],
  [/^thời hạn/, 'deadline'],
  [/^ghi chú/, 'note'],
];
const PRINTED: readonly (readonly [RegExp, number])[] = [
  [/^(?:mã|stt|tt)(?: |$)/, CODE],
  [/^(?:nội dung|tiêu chí)(?: |$)/, NAME],
  [/^điểm tối đa(?: |$)/, MAX],
  [/^điểm năm(?: |$)/, BASE],
  [/^mục tiêu(?: |$)/, TARGET],
  [/^tăng\/giảm(?: |$)/, CHANGE],
  [/^tỷ lệ đạt$/, SHARE],
];

/** Those by which a row is known. */
const LABELS = PRINTED.slice(0, 2);

/**
 * @param row the row of headings
 * @param isKeyed whether its key says so: columns whose heading somebody wrote over are then found by their places
 */
export function headingsAt(grid: SheetGrid, row: number, isKeyed: boolean): SheetHeadings {
  const inputs = new Map<InputColumn, number>();
  const printed = new Map<number, number>();
  const others = new Set<number>();
  for (const column of columnsOf(grid)) {
    const text = foldText(String(valueAt(grid, row, column)));
    const input = INPUTS.find(([words]) => words.test(text))?.[1];
    const own = PRINTED.find(([words]) => words.test(text))?.[1];
    if (input && !inputs.has(input)) inputs.set(input, column);
    else if (own !== undefined && !printed.has(own)) printed.set(own, column);
    else others.add(column);
  }
  for (const [, own] of isKeyed ? PRINTED : LABELS) {
    // Not every sheet has one: another column may stand in its place.
    if (own === SHARE) continue;
    if (!printed.has(own) && others.delete(own)) printed.set(own, own);
  }
  return { inputs, printed, others: [...others] };
}
