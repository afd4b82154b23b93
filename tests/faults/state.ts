import type { CellValue } from '../../src/core/base/grid';
import type { Engine } from '../../src/workbench/engine/engine';
import { describeWorkbook } from '../workbench/describe';

/** A workbook as its user sees it. */
export interface State {
  sheets: readonly SheetState[];
  /** Sheets that the add-in keeps for undoing; their names are never the same. */
  backups: number;
  /** All that it keeps for undoing. */
  kept: string;
}

interface SheetState {
  name: string;
  visibility: string;
  /** By address, "R1C1". */
  cells: Readonly<Record<string, { content: CellValue; value: CellValue }>>;
  /** Everything that is known of it. */
  all: string;
  /** What was written there: results of formulas, which change with other sheets, are left out. */
  written: string;
}

type Described = Pick<SheetState, 'name' | 'visibility' | 'cells'>;

const JOURNAL = '_CCHC_nhat_ky';
const BACKUP = '_CCHC_sao_';

export function stateOf(engine: Engine): State {
  const described = describeWorkbook(engine) as Described[];
  const isBackup = ({ name }: Described): boolean => name.startsWith(BACKUP);
  return {
    sheets: described
      .filter((sheet) => sheet.name !== JOURNAL && !isBackup(sheet))
      .map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        cells: sheet.cells,
        all: JSON.stringify(sheet),
        written: JSON.stringify(sheet, withoutResults),
      })),
    backups: described.filter(isBackup).length,
    kept: JSON.stringify(described.filter((sheet) => sheet.name === JOURNAL || isBackup(sheet))),
  };
}

/**
 * To the user: the journal, which remembers every attempt, and what the backups hold is not looked at.
 * @param except names of sheets that are not looked at */
export function isSameState(a: State, b: State, except: readonly string[] = []): boolean {
  const [left, right] = [a, b].map(({ sheets }) =>
    sheets.filter(({ name }) => !except.includes(name)).map(({ all }) => all),
  );
  return a.backups === b.backups && JSON.stringify(left) === JSON.stringify(right);
}

/** Nothing at all is different, not even what only the add-in sees. */
export function isUntouched(a: State, b: State): boolean {
  return a.kept === b.kept && isSameState(a, b);
}

/** Names of sheets that stand in only one of two states, or hold something else in them. */
export function differingSheets(a: State, b: State): string[] {
  const names = new Set([...a.sheets, ...b.sheets].map(({ name }) => name));
  return [...names].filter((name) => sheetIn(a, name)?.written !== sheetIn(b, name)?.written);
}

export function sheetIn({ sheets }: State, name: string): SheetState | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** Whether a text can be seen in any cell. */
export function shows({ sheets }: State, text: string): boolean {
  return sheets.some(
    ({ visibility, cells }) =>
      visibility === 'visible' && Object.values(cells).some(({ value }) => value === text),
  );
}

function withoutResults(key: string, value: unknown): unknown {
  return key === 'value' ? undefined : value;
}
