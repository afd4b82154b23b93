import { invalidArgument } from '../hostError';
import {
  isHostObject,
  NULL_OBJECT,
  objectOf,
  type HostObject,
  type ObjectType,
} from '../hostObject';
import { requireWritable } from '../permissions';
import { rangeObject, type RangeTarget } from './range';
import type { SheetTarget } from './worksheet';

const FREEZE_PANES: ObjectType<SheetTarget> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (target, [count]) => freeze(target, Number(count ?? 0), 0),
    FreezeColumns: (target, [count]) => freeze(target, 0, Number(count ?? 0)),
    FreezeAt: (target, [range]) => {
      if (!isHostObject(range)) throw invalidArgument('frozenRange');
      const { row, column, rows, columns } = (range.target as RangeTarget).area;
      freeze(target, row + rows, column + columns);
    },
    Unfreeze: (target) => freeze(target, 0, 0),
    GetLocationOrNullObject: ({ context, sheet }) => {
      const { rows, columns } = sheet.layout.frozen;
      if (rows + columns === 0) return NULL_OBJECT;
      const area = { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
      return rangeObject({ context, sheet, area });
    },
  },
};

export function freezePanesObject(target: SheetTarget): HostObject {
  return objectOf(FREEZE_PANES, target);
}

function freeze({ context, sheet }: SheetTarget, rows: number, columns: number): void {
  requireWritable(context);
  sheet.layout.freeze(rows, columns);
  if (context.settings.freezingActivates && rows + columns > 0) context.engine.activate(sheet);
}
