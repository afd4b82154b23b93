import type { Reading } from '../reading';
import type { Applied, LastWrite, Reverted, SelectedCell } from '../workbookPort';
import type { Problem } from '../../core/base/outcome';
import type { Plan } from '../../core/plan/plan';
import type { Preview } from './preview';

export type Notice =
  | { kind: 'applied'; plan: Plan; applied: Applied }
  | { kind: 'reverted'; reverted: Reverted }
  /** What somebody typed while an earlier pane wrote is back. */
  | { kind: 'recovered'; places: readonly string[] }
  /** What became of a write or an undo that Excel did not answer in time. */
  | { kind: 'judged'; of: 'write' | 'undo'; isDone: boolean }
  | { kind: 'nothing' }
  /** A preview was closed, because the workbook changed under it. */
  | { kind: 'outdated' }
  /** `of`: what went wrong, where that asks for other advice. `again` does it again, where nothing stands in its way then. */
  | { kind: 'problem'; problem: Problem; of?: 'undo'; again?: () => Promise<void> };

export interface Progress {
  task: 'plan' | 'write' | 'undo';
  done: number;
  /** 0 where nobody knows. */
  of: number;
  isStopping: boolean;
}

export interface SessionState {
  reading: Reading | null;
  isReading: boolean;
  /** Rows read and to be read, of a workbook that takes several round trips. */
  readProgress: { done: number; of: number } | null;
  /** Why there is no reading, or none that is new. */
  readProblem: Problem | null;
  /** Shown to the user, and not written yet. */
  preview: Preview | null;
  progress: Progress | null;
  notice: Notice | null;
  /** What "Undo" takes back. */
  lastWrite: LastWrite | null;
  /** The cell that is active in the grid; null while nobody knows. */
  selected: SelectedCell | null;
}

/** As a session begins. */
export const NOTHING_READ: SessionState = {
  reading: null,
  isReading: true,
  readProgress: null,
  readProblem: null,
  preview: null,
  progress: null,
  notice: null,
  lastWrite: null,
  selected: null,
};

export function progressOf(task: Progress['task']): Progress {
  return { task, done: 0, of: 0, isStopping: false };
}
