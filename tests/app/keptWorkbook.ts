import { Keeping } from '../../src/app/session/keeping';
import { ChoicesNow } from '../../src/app/session/choicesNow';
import { Trials } from '../../src/app/session/trials';
import { readingOf } from '../../src/app/check';
import { failure, success, type Problem } from '../../src/core/base/outcome';
import type { CellValue } from '../../src/core/base/grid';
import { HEADER } from '../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../snapshot';

export const QUIET = 5;
export const quiet = () => new Promise((resolve) => setTimeout(resolve, 20 * QUIET));
export const LEAVES: CellValue[][] = [
  ['1.1', 'Ban hành kế hoạch', 5, 2, 3, 1, ''],
  ['1.2', 'Kiểm tra', 5, 2, 3, 1, ''],
];
export function tableOf(leaves: CellValue[][]) {
  const rows = [HEADER, ['1', 'Lĩnh vực', 10, 4, 6, 2, ''], ...leaves];
  const reading = readingOf(workbookOf(sheetOf('Bảng', rows)));
  if (!reading.ok) throw new Error(reading.problem.code);
  const [table] = reading.value.tables;
  if (!table) throw new Error('no table');
  return table;
}

/** A workbook's settings, and panes that are opened on it one after the other. */
export function workbook() {
  const written: string[] = [];
  const told: Problem[] = [];
  let refusal: 'cell-edit-mode' | 'read-only' | null = null;
  let isBusy = false;
  let kept: string | null = null;
  const open = async () => {
    const trials = new Trials();
    const session = { trials };
    const port = {
      keptChoices: async () => success(kept),
      keepChoices: async (text: string) => {
        if (refusal) return failure(refusal);
        written.push(text);
        kept = text;
        return success(undefined);
      },
    };
    const host = {
      port,
      session,
      isBusy: () => isBusy,
      tell: (problem: Problem) => told.push(problem),
    };
    const choices = new ChoicesNow(host);
    const keeping = new Keeping({ ...host, choices }, QUIET);
    return { trials, choices, keeping };
  };
  return {
    open,
    written,
    told,
    refuse: (why: typeof refusal) => {
      refusal = why;
    },
    setBusy: (busy: boolean) => {
      isBusy = busy;
    },
    setKept: (text: string) => {
      kept = text;
    },
  };
}
