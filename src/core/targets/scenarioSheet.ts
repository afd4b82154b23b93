import { type CellValue, type SheetGrid, type WorkbookSnapshot, valueAt } from '../base/grid';
import { type EntryChange, type Plan, type SheetWrite, emptyPlan } from '../plan/plan';
import type { Relation } from '../table/appendix';
import { withTyped } from '../ownSheets/withTyped';
import { type SheetModel, readSheetMark, sheetMark } from '../ownSheets/sheetModel';
import type { Scenario } from './scenarios';

export const SCENARIO_SHEET = '_CCHC_kich_ban';

/** A row that begins a scenario, and the rows below it, one for each target. */
const SCENARIO = 'scenario';
const TARGET = 'target';
const HEADINGS = ['Bảng / Tiêu chí', 'Tên / Mục tiêu', 'Ghi chú', 'Thời điểm'];
const COLUMNS = 1 + HEADINGS.length;

/** Beside a target that is a bound. */
const BOUNDS = ['>', '≥', '<', '≤'] as const satisfies Relation[];

/** Before an id, which would otherwise be taken for a number or a date ("1.10"). */
const ID_PREFIX = '#';

/** @returns the scenarios kept in the workbook; rows that are not as the add-in writes them are left out */
export function readScenarios(snapshot: WorkbookSnapshot): Scenario[] {
  const grid = sheetOf(snapshot);
  const scenarios: Scenario[] = [];
  if (!grid) return scenarios;
  let scenario: Scenario | undefined;
  for (let row = 1; row < grid.row + grid.values.length; row += 1) {
    const text = (column: number) => String(valueAt(grid, row, column));
    const target = valueAt(grid, row, 2);
    if (text(0) === SCENARIO) {
      scenario = { table: text(1), name: text(2), note: text(3), at: text(4), targets: {} };
      scenarios.push(scenario);
    } else if (text(0) !== TARGET) {
      // Somebody typed over the key of a scenario: what stands below it is none of the one before.
      if (text(0) !== '') scenario = undefined;
    } else if (scenario && typeof target === 'number' && text(1).startsWith(ID_PREFIX)) {
      const id = text(1).slice(ID_PREFIX.length);
      scenario.targets[id] = target;
      if (text(3) !== '') (scenario.names ??= {})[id] = text(3);
      const relation = BOUNDS.find((one) => one === text(4));
      if (relation) (scenario.relations ??= {})[id] = relation;
    }
  }
  return scenarios;
}

/** Keeps exactly these scenarios in the workbook, in the add-in's own hidden sheet. */
export function scenariosPlan(snapshot: WorkbookSnapshot, scenarios: readonly Scenario[]): Plan {
  const existing = sheetOf(snapshot);
  const kept = readScenarios(snapshot);
  const made = scenarioModel(scenarios);
  const printed = scenarioModel(kept).values;
  const own = made.values;
  const { values, moved } = withTyped({ own, printed, existing, keysOf });
  const model = { ...made, values };
  const entries = entryChanges(kept, scenarios);
  const write: SheetWrite = existing
    ? { model, entries, replaces: existing.sheet, asRead: existing, moved }
    : { model, entries };
  return { ...emptyPlan('scenario'), sheets: [write] };
}

function entryChanges(kept: readonly Scenario[], wanted: readonly Scenario[]): EntryChange[] {
  const sameAs = (one: Scenario) => (other: Scenario) =>
    other.table === one.table && other.name === one.name;
  const removed = kept
    .filter((one) => !wanted.some(sameAs(one)))
    .map(({ name, at }): EntryChange => ({ change: 'removed', name, keptAt: at }));
  const written = wanted.flatMap((one): EntryChange[] => {
    const earlier = kept.find(sameAs(one));
    if (!earlier) return [{ change: 'added', name: one.name }];
    return earlier.at === one.at
      ? []
      : [{ change: 'replaced', name: one.name, keptAt: earlier.at }];
  });
  return removed.concat(written);
}

function sheetOf(snapshot: WorkbookSnapshot): SheetGrid | undefined {
  return snapshot.sheets.find((grid) => readSheetMark(valueAt(grid, 0, 0))?.kind === 'scenarios');
}

/** Targets are known by their ids and the scenario above them. */
function keysOf(rows: readonly CellValue[][]): (string | null)[] {
  let scenario: string | null = null;
  return rows.map(([first = '', second = '', third = '']) => {
    const key = String(first);
    if (key === sheetMark('scenarios')) return key;
    if (key === SCENARIO) return (scenario = JSON.stringify([second, third]));
    if (key !== TARGET) {
      if (key !== '') scenario = null;
      return null;
    }
    return scenario === null || typeof third !== 'number' ? null : `${scenario} ${String(second)}`;
  });
}

function scenarioModel(scenarios: readonly Scenario[]): SheetModel {
  const values: CellValue[][] = [[sheetMark('scenarios'), ...HEADINGS]];
  const styles: SheetModel['styles'] = [];
  for (const { table, name, note, at, targets, names = {}, relations = {} } of scenarios) {
    const area = { row: values.length, column: 1, rows: 1, columns: HEADINGS.length };
    // A name or a note is text, even one that looks like a number, a date or a formula.
    styles.push({ area, style: { numberFormat: '@' } });
    values.push([SCENARIO, table, name, note, at]);
    for (const [id, target] of Object.entries(targets)) {
      values.push([TARGET, ID_PREFIX + id, target, names[id] ?? '', relations[id] ?? '']);
    }
  }
  return {
    ...{ name: SCENARIO_SHEET, visibility: 'veryHidden', values, styles },
    columnWidths: Array.from({ length: COLUMNS }, (_, column) => (column === 0 ? 0 : 24)),
    ...{ formulas: [], rowHeights: [], merges: [], links: [], inputs: [] },
    // Nobody sees the sheet, and Excel has failed to freeze panes of hidden ones.
    ...{ frozenRows: 0, frozenColumns: 0, showGridlines: true, pageSetup: null },
  };
}
