import { ReadCopies } from './cells/cellCopies';
import { ReadFormulas } from './cells/formulaCopies';
import type { Standing } from './effect';
import type { WorkbookState } from './workbookState';

/** What stands where a record's write was, before anything of it was read. */
export function standingOf(state: WorkbookState): Standing {
  return {
    state,
    filters: new Map(),
    excelTables: new Map(),
    cells: [],
    copies: new ReadCopies(),
    formulas: new ReadFormulas(),
    tables: [],
    marks: new Map(),
    sheets: new Map(),
    backups: new Set(),
    charts: new Map(),
  };
}
