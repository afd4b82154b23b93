import type { HostContext } from '../context';
import { ALL_SHEETS, eventMethods } from '../events';
import { itemNotFound } from '../hostError';
import { NULL_OBJECT, objectOf, type HostObject, type ObjectType } from '../hostObject';
import { requireStructure } from '../permissions';
import { worksheetObject } from './worksheet';
import { checkName, findSheet, newName } from './worksheetName';

const WORKSHEETS: ObjectType<HostContext> = {
  name: 'WorksheetCollection',
  items: (context) => context.engine.sheets.map((sheet) => worksheetObject(context, sheet)),
  item: (context, key) => {
    const sheet = findSheet(context.engine, key);
    if (sheet === undefined) throw itemNotFound(`sheet "${String(key)}"`);
    return worksheetObject(context, sheet);
  },
  methods: {
    ...eventMethods<HostContext>(
      ({ events }) => events,
      () => ALL_SHEETS,
    ),
    Add: (context, [name]) => {
      const { engine } = context;
      requireStructure(context);
      const given = name === null || name === undefined ? newName(engine) : name;
      return worksheetObject(context, engine.addSheet(checkName(engine, given, null)));
    },
    GetItemOrNullObject: (context, [key]) => {
      const sheet = findSheet(context.engine, key);
      return sheet === undefined ? NULL_OBJECT : worksheetObject(context, sheet);
    },
    GetActiveWorksheet: (context) => worksheetObject(context, context.engine.activeSheet),
    GetFirst: (context, [visibleOnly]) => {
      const shown = context.engine.sheets.filter(
        ({ visibility }) => visibleOnly !== true || visibility === 'visible',
      );
      return shown[0] === undefined ? NULL_OBJECT : worksheetObject(context, shown[0]);
    },
    GetCount: ({ engine }, [visibleOnly]) =>
      engine.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'visible')
        .length,
  },
};

export function worksheetsObject(context: HostContext): HostObject {
  return objectOf(WORKSHEETS, context);
}
