import { rangeObject } from './range';
import { settingsObject } from './settings';
import { worksheetsObject } from './worksheets';
import { applicationObject } from './application';
import type { HostContext } from '../context';
import { NULL_OBJECT, objectOf, type HostObject, type ObjectType } from '../hostObject';
import { accessDenied, invalidArgument } from '../hostError';

const PROTECTION: ObjectType<HostContext> = {
  name: 'WorkbookProtection',
  get: { Protected: ({ engine }) => engine.isStructureProtected },
  methods: {
    Protect: ({ engine }) => {
      if (engine.isStructureProtected) throw accessDenied('the structure is protected already');
      engine.isStructureProtected = true;
    },
    Unprotect: ({ engine }) => {
      engine.isStructureProtected = false;
    },
  },
};

/** The engine draws no charts: the workbench only imitates that one is selected. */
const CHART: ObjectType<null> = { name: 'Chart', get: { Name: () => 'Chart 1' } };

const WORKBOOK: ObjectType<HostContext> = {
  name: 'Workbook',
  get: {
    Name: () => 'Workbook.xlsx',
    ReadOnly: ({ settings }) => settings.isReadOnly,
  },
  children: {
    Application: applicationObject,
    Protection: (context) => objectOf(PROTECTION, context),
    Settings: settingsObject,
    Worksheets: worksheetsObject,
  },
  methods: {
    /** What the client for the web makes of Excel.createWorkbook. */
    CreateAndOpenWorkbook: ({ openNew }, [file]) => {
      if (typeof file !== 'string' || file === '') throw invalidArgument('base64File');
      openNew(file);
    },
    GetActiveChartOrNullObject: ({ settings }) =>
      settings.isChartSelected ? objectOf(CHART, null) : NULL_OBJECT,
    GetSelectedRange: (context) => {
      const { activeSheet: sheet, selection: area } = context.engine;
      return rangeObject({ context, sheet, area });
    },
    GetActiveCell: (context) => {
      const { activeSheet: sheet, selection } = context.engine;
      return rangeObject({ context, sheet, area: { ...selection, rows: 1, columns: 1 } });
    },
  },
};

/** The root of everything that the client reaches. */
export function workbookObject(context: HostContext): HostObject {
  return objectOf(WORKBOOK, context);
}
