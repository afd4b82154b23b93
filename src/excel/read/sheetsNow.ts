import type { Calculation } from '../../core/base/grid';
import { isBackstage } from '../journal/sheetNames';
import { VISIBILITY, type SheetHead } from './sheetHead';

const LIST = 'items/name,items/visibility,items/protection/protected,items/tables/items/name';

/** What is asked of a workbook with whatever else is read of it. */
export interface AskedSheets {
  worksheets: Excel.WorksheetCollection;
  protection: Excel.WorkbookProtection;
  application: Excel.Application;
}

/** Of a workbook as a whole: its sheets, and whether its formulas say what they should. */
export interface SheetsNow {
  heads: SheetHead[];
  isStructureProtected: boolean;
  calculation: Calculation;
}

/** Queues the list of sheets, and how the workbook calculates. */
export function askSheets({ workbook }: Excel.RequestContext): AskedSheets {
  const { worksheets, protection, application } = workbook;
  worksheets.load(LIST);
  protection.load('protected');
  application.load('calculationMode,calculationState');
  return { worksheets, protection, application };
}

/** The answer to that, without the add-in's journal. */
export function sheetsNow({ worksheets, protection, application }: AskedSheets): SheetsNow {
  return {
    heads: worksheets.items
      .filter(({ name }) => !isBackstage(name))
      .map((sheet) => ({
        name: sheet.name,
        visibility: VISIBILITY[sheet.visibility] ?? 'visible',
        isProtected: sheet.protection.protected,
        tables: sheet.tables.items.map(({ name }) => name),
      })),
    isStructureProtected: protection.protected,
    calculation: calculationOf(application),
  };
}

/** How a workbook calculates, once that is loaded. */
export function calculationOf({
  calculationMode,
  calculationState,
}: Excel.Application): Calculation {
  return { isManual: calculationMode === 'Manual', isDone: calculationState === 'Done' };
}
