import { endedFinding } from '../read/readAgencies';
import type { Finding } from '../table/finding';
import { agencyColumn, type AgencyColumn } from '../read/agencyColumn';
import { isOwnSheet } from '../ownSheets/sheetModel';
import type { AgencyMatch } from '../agencies/agency';
import { valueAt, type Area, type SheetGrid, type WorkbookSnapshot } from '../base/grid';
import { isSliceEnd, type Task } from '../base/task';
import { normaliseText, oneLine } from '../base/text';
import type { AreaTask, Duty } from './assignment';
import { readTaskHeader, type TaskColumn, type TaskHeader } from './taskHeader';

export interface Tasks {
  tasks: AreaTask[];
  duties: Duty[];
  /** Names that have ended, by their cells (SPEC S9). */
  findings: Finding[];
}

/**
 * Finds the areas of work (Section II of the plan) and the duties of organisation (Section III) on any sheet
 * that is the user's, by the words of their headers (SPEC G1).
 *
 * @param scoringTables where no list of tasks is looked for
 */
export function* readTasks(
  snapshot: WorkbookSnapshot,
  scoringTables: readonly { sheet: string; area: Area }[],
  readAgencies: (text: string) => AgencyMatch[],
): Task<Tasks> {
  const found: Tasks = { tasks: [], duties: [], findings: [] };
  for (const grid of snapshot.sheets) {
    if (isOwnSheet(grid)) continue;
    yield;
    const scoring = scoringTables.filter(({ sheet }) => sheet === grid.sheet);
    yield* readSheet(grid, scoring, readAgencies, found);
  }
  return found;
}

function* readSheet(
  grid: SheetGrid,
  scoringTables: readonly { area: Area }[],
  readAgencies: (text: string) => AgencyMatch[],
  found: Tasks,
): Task<void> {
  let table: TaskTable | null = null;
  for (let row = grid.row; row < grid.row + grid.values.length; row += 1) {
    const scoring = scoringTables.find(({ area }) => area.row === row);
    if (scoring) {
      table = null;
      row += scoring.area.rows - 1;
      continue;
    }
    if (isSliceEnd(row)) yield;
    const header = readTaskHeader(grid, row);
    if (header) table = new TaskTable(grid, header, readAgencies, found.findings);
    else if (table?.kind === 'tasks') found.tasks.push(...table.task(row));
    else if (table) found.duties.push(...table.duty(row));
  }
}

/** The rows under one header. A merged cell speaks for every row that it covers. */
class TaskTable {
  private readonly cells = new Map<TaskColumn, AgencyColumn & { at: number }>();
  private readonly judged = new Set<string>();
  private agency: { code: string; names: string[] } = { code: '', names: [] };

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: TaskHeader,
    private readonly readAgencies: (text: string) => AgencyMatch[],
    private readonly findings: Finding[],
  ) {
    for (const [column, at] of header.columns) {
      this.cells.set(column, { at, ...agencyColumn(grid, at) });
    }
  }

  get kind(): TaskHeader['kind'] {
    return this.header.kind;
  }

  /** A row without anybody to do it is a heading of a group. */
  task(row: number): AreaTask[] {
    const leads = this.names('leads', row);
    const supports = this.names('supports', row);
    const [area, text] = [oneLine(this.text('area', row)), normaliseText(this.text('text', row))];
    if ((area === '' && text === '') || leads.length + supports.length === 0) return [];
    const { sheet } = this.grid;
    return [{ sheet, row, code: oneLine(this.text('code', row)), area, text, leads, supports }];
  }

  /** An agency stands once for all the duties below it. */
  duty(row: number): Duty[] {
    const text = normaliseText(this.text('text', row));
    const code = oneLine(this.text('code', row));
    if (this.text('agency', row).trim() !== '' || code !== '') {
      this.agency = { code, names: this.names('agency', row) };
    }
    const { names: agencies } = this.agency;
    if (text === '' || agencies.length === 0) return [];
    const due = oneLine(this.text('due', row));
    return [{ sheet: this.grid.sheet, row, code: this.agency.code, agencies, text, due }];
  }

  /** Who is named for a row; what has ended is found once for each cell. */
  private names(column: TaskColumn, row: number): string[] {
    const cells = this.cells.get(column);
    if (!cells) return [];
    const matches = this.readAgencies(this.text(column, row));
    const place = { sheet: this.grid.sheet, row: cells.sourceOf(row), column: cells.at };
    const key = `${place.row}:${place.column}`;
    if (!this.judged.has(key)) {
      this.judged.add(key);
      for (const { ended, printed } of matches) {
        if (ended) this.findings.push(endedFinding(ended, printed, place, null));
      }
    }
    return [...new Set(matches.map(({ name }) => name))];
  }

  private text(column: TaskColumn, row: number): string {
    const cells = this.cells.get(column);
    return cells ? String(valueAt(this.grid, cells.sourceOf(row), cells.at)) : '';
  }
}
