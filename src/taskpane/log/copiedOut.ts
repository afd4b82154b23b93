import { logTask } from '../../app/log';
import type { Reading } from '../../app/reading';
import type { GuardedPlan, WorkbookPort } from '../../app/workbookPort';
import { type Outcome, type ProblemCode, success } from '../../core/base/outcome';
import { cellAddress } from '../../core/base/grid';
import type { Task } from '../../core/base/task';
import type { LogCell, LogRow } from '../../core/log/logSheet';
import { kindsVi } from '../../strings/kinds.vi';
import { calendarDay, clockTime } from '../../strings/moment';

/** Only for now: asked for again later, the contents are there. */
const PASSING: ReadonlySet<ProblemCode> = new Set([
  'not-read',
  'connection-lost',
  'part-missing',
  'cell-edit-mode',
]);

/** The log as a sheet; it is a Vietnamese document, whatever language the pane speaks. */
export async function copiedOut(
  log: Pick<WorkbookPort, 'writes' | 'contentsOf'>,
): Promise<Outcome<(reading: Reading) => Task<GuardedPlan>>> {
  const writes = await log.writes();
  if (!writes.ok) return writes;
  const rows: LogRow[] = [];
  const cells: LogCell[] = [];
  for (const write of writes.value) {
    const { id, kind, at, cells: count, sheets, names, hasContents } = write;
    const when = `${calendarDay(at, 'vi')} ${clockTime(at, 'vi')}`;
    const what = kindsVi[kind];
    const contents = hasContents ? await contentsOf(log, id) : success([]);
    if (!contents.ok && PASSING.has(contents.problem.code)) return contents;
    const said = names.join('; ') + (sheets > names.length ? '; …' : '');
    const isLost = contents.ok ? '' : ' (nội dung các ô không đọc lại được)';
    rows.push({ at: when, what, cells: count, sheets, names: said + isLost });
    for (const { sheet, row, column, before, after } of contents.ok ? contents.value : []) {
      const place = `${sheet}!${cellAddress(row, column)}`;
      cells.push({ at: when, what, place, before, after });
    }
  }
  return success((reading) => logTask(reading, rows, cells));
}

/** Whatever else keeps contents back once may be a slip of Excel's; what does so twice will do so the next time. */
async function contentsOf(
  log: Pick<WorkbookPort, 'contentsOf'>,
  id: string,
): ReturnType<WorkbookPort['contentsOf']> {
  const contents = await log.contentsOf(id);
  return contents.ok || PASSING.has(contents.problem.code) ? contents : log.contentsOf(id);
}
