import type { HostContext } from '../context';
import { ALL_SHEETS } from '../events';
import { itemNotFound } from '../hostError';
import { NULL_OBJECT, objectOf, type HostObject, type ObjectType } from '../hostObject';
import { requireStructure } from '../permissions';
import { worksheetObject } from './worksheet';
import { checkName, findSheet, newName } from './worksheetName';

function worksheetsType(context: HostContext): ObjectType<HostContext> {
  return {
    name: 'WorksheetCollection',
    items: ({ engine }) => engine.sheets.map((sheet) => worksheetObject(context, sheet)),
    item: ({ engine }, key) => {
      const sheet = findSheet(engine, key);
      if (sheet === undefined) throw itemNotFound(`sheet "${String(key)}"`);
      return worksheetObject(context, sheet);
    },
    methods: {
      ...context.events.methods(() => ALL_SHEETS),
      Add: ({ engine }, [name]) => {
        requireStructure(context);
        const given = name === null || name === undefined ? newName(engine) : name;
        return worksheetObject(context, engine.addSheet(checkName(engine, given, null)));
      },
      GetItemOrNullObject: ({ engine }, [key]) => {
        const sheet = findSheet(engine, key);
        return sheet === undefined ? NULL_OBJECT : worksheetObject(context, sheet);
      },
      GetActiveWorksheet: ({ engine }) => worksheetObject(context, engine.activeSheet),
      GetFirst: ({ engine }, [visibleOnly]) => {
        const shown = engine.sheets.filter(
          ({ visibility }) => visibleOnly !== true || visibility === 'visible',
        );
        return shown[0] === undefined ? NULL_OBJECT : worksheetObject(context, shown[0]);
      },
      GetCount: ({ engine }, [visibleOnly]) =>
        engine.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'visible')
          .length,
    },
  };
}

export function worksheetsObject(context: HostContext): HostObject {
  return objectOf(worksheetsType(context), context);
}
