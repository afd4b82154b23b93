import { parseAddress } from '../../../core/base/address';
import { NULL_OBJECT, objectOf, type HostObject, type ObjectType } from '../hostObject';
import { rangeObject } from './range';
import type { SheetTarget } from './worksheet';

/** A sheet's own filter; a table's is told by its name. */
type FilterTarget = SheetTarget & { table?: string };

const AUTO_FILTER: ObjectType<FilterTarget> = {
  name: 'AutoFilter',
  get: {
    IsDataFiltered: ({ context, sheet, table }) => {
      const filter = context.settings.filters[sheet.name];
      if (filter === undefined) return false;
      return table === undefined ? parseAddress(filter) !== null : filter === table;
    },
  },
  methods: {
    GetRangeOrNullObject: (target) => {
      const area = parseAddress(target.context.settings.filters[target.sheet.name] ?? '');
      return area === null ? NULL_OBJECT : rangeObject({ ...target, area });
    },
  },
};

/** What filters a sheet, or a table of it. Nothing is filtered here: rows are hidden by whoever sets it. */
export function autoFilterObject(target: FilterTarget): HostObject {
  return objectOf(AUTO_FILTER, target);
}
