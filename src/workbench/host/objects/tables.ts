import type { Area } from '../../../core/base/grid';
import { autoFilterObject } from './autoFilter';
import { itemNotFound } from '../hostError';
import { objectOf, type HostObject, type ObjectType } from '../hostObject';
import { rangeObject } from './range';
import type { SheetTarget } from './worksheet';

type TableTarget = SheetTarget & { name: string; area: Area };

const TABLE: ObjectType<TableTarget> = {
  name: 'Table',
  id: ({ name }) => name,
  get: { Id: ({ name }) => name, Name: ({ name }) => name },
  children: { AutoFilter: ({ name, ...target }) => autoFilterObject({ ...target, table: name }) },
  methods: { GetRange: (target) => rangeObject(target) },
};

const TABLES: ObjectType<SheetTarget> = {
  name: 'TableCollection',
  get: { Count: ({ sheet }) => sheet.tables.length },
  items: (target) => target.sheet.tables.map((table) => objectOf(TABLE, { ...target, ...table })),
  item: (target, key) => {
    const table = target.sheet.tables.find(({ name }) => name === key);
    if (table === undefined) throw itemNotFound(`table "${String(key)}"`);
    return objectOf(TABLE, { ...target, ...table });
  },
};

/** Excel's own tables of a sheet. */
export function tablesObject(target: SheetTarget): HostObject {
  return objectOf(TABLES, target);
}
