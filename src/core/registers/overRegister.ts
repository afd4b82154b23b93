import { isSliceEnd, type Task } from '../base/task';
import { hasSameKeys } from '../ownSheets/sheetModel';
import type { ReplacedText, SheetWrite } from '../plan/plan';
import { giveWay, type KeptRegister, type KeptRow } from './readRegister';
import { type RegisterForm, type RegisterRow, registerSheet } from './register';

interface OverOptions {
  /** Which of the form's columns says what a row is about, from 0. */
  about: number;
  /** Above the rows that are somebody's own, where there are any. */
  theirs: RegisterRow;
  spare?: number;
}

/**
 * A register made again over what stands on it: what people wrote in their columns goes with its row, and rows of theirs
 * stay below all. A row that is no more stays with what somebody wrote beside it; else it is said before it goes.
 */
export function* overRegister(
  form: RegisterForm,
  kept: KeptRegister,
  now: readonly RegisterRow[],
  { about, theirs, spare = 0 }: OverOptions,
): Task<SheetWrite> {
  const { grid, byKey, others, frame, flattened, moved } = kept;
  const typed = form.columns.flatMap(({ isTyped }, at) => (isTyped ? [at] : []));
  const replaced: ReplacedText[] = [];
  const left = new Map(byKey);
  const rows: RegisterRow[] = [];
  for (const [nth, row] of now.entries()) {
    if (isSliceEnd(nth)) yield;
    const before = left.get(row.key);
    left.delete(row.key);
    if (!before) {
      rows.push(row);
      continue;
    }
    const cells = row.isSection ? row.cells : withTyped(form, row, before);
    if (!row.isSection) replaced.push(...giveWay(form, before, cells, about));
    rows.push({ ...row, cells, beside: before.beside });
  }
  left.delete(theirs.key);
  const own: RegisterRow[] = [...others];
  for (const [nth, gone] of [...left.values()].entries()) {
    if (isSliceEnd(nth)) yield;
    const written = [...typed.map((at) => gone.cells[at] ?? ''), ...gone.beside];
    if (written.some((cell) => cell !== '')) own.push({ ...gone, key: '' });
    else replaced.push(...giveWay(form, gone, [], about));
  }
  if (own.length > 0) rows.push({ ...theirs, beside: byKey.get(theirs.key)?.beside ?? [] }, ...own);
  const model = yield* registerSheet(form, grid.sheet, rows, frame, spare);
  if (!hasSameKeys(model, grid)) replaced.push(...flattened);
  return { model, replaces: grid.sheet, asRead: grid, replaced, moved: [...moved] };
}

/** What people wrote wins over what the add-in would write in their columns. */
function withTyped(
  { columns }: RegisterForm,
  row: RegisterRow,
  before: KeptRow,
): RegisterRow['cells'] {
  return columns.map(({ isTyped }, at) => {
    const written = isTyped ? (before.cells[at] ?? '') : '';
    return written === '' ? (row.cells[at] ?? '') : written;
  });
}
