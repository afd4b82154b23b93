import type { EngineSheet, Visibility } from '../../engine/engine';
import { parseAddress } from '../../../core/base/address';
import { COLUMNS, ROWS } from '../../engine/areas';
import { parseColor } from '../../engine/colors';
import type { HostContext } from '../context';
import { eventMethods } from '../events';
import { HostError, invalidArgument, notImplemented } from '../hostError';
import {
  isHostObject,
  NULL_OBJECT,
  objectOf,
  type HostObject,
  type ObjectType,
} from '../hostObject';
import { requireStructure, requireWritable } from '../permissions';
import { autoFilterObject } from './autoFilter';
import { chartsObject } from './charts';
import { freezePanesObject } from './freezePanes';
import { pageLayoutObject } from './pageLayout';
import { rangeObject } from './range';
import { sheetProtectionObject } from './sheetProtection';
import { tablesObject } from './tables';
import { checkName, copyName } from './worksheetName';

export interface SheetTarget {
  context: HostContext;
  sheet: EngineSheet;
}

const VISIBILITIES: Record<string, Visibility> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const WHOLE_SHEET = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };

const WORKSHEET: ObjectType<SheetTarget> = {
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ sheet }) => sheet.position,
    ShowGridlines: ({ sheet }) => sheet.showGridlines,
    TabColor: ({ sheet }) => sheet.tabColor,
    Visibility: ({ sheet }) => nameOf(sheet.visibility),
  },
  set: {
    Name: ({ context, sheet }, name) => {
      requireStructure(context);
      sheet.name = checkName(context.engine, name, sheet);
    },
    Position: ({ context, sheet }, position) => {
      requireStructure(context);
      const isThere = Number.isInteger(position) && context.engine.sheets[Number(position)];
      if (!isThere) throw invalidArgument('position');
      context.engine.moveSheet(sheet, Number(position));
    },
    Gridlines: ({ context, sheet }, isShown) => {
      requireWritable(context);
      sheet.showGridlines = isShown === true;
    },
    TabColor: ({ context, sheet }, color) => {
      requireStructure(context);
      const parsed = color === '' ? '' : parseColor(String(color));
      if (parsed === null) throw invalidArgument('tabColor');
      sheet.tabColor = parsed;
    },
    Visibility: ({ context, sheet }, visibility) => {
      requireStructure(context);
      const wanted = VISIBILITIES[String(visibility)];
      if (wanted === undefined) throw invalidArgument('visibility');
      if (wanted !== 'visible') requireAnotherVisible(context, sheet);
      sheet.visibility = wanted;
    },
  },
  children: {
    AutoFilter: autoFilterObject,
    Charts: chartsObject,
    FreezePanes: freezePanesObject,
    PageLayout: pageLayoutObject,
    Protection: sheetProtectionObject,
    Tables: tablesObject,
  },
  methods: {
    ...eventMethods<SheetTarget>(
      ({ context }) => context.events,
      ({ sheet }) => sheet.id,
    ),
    Activate: ({ context, sheet }) => {
      if (sheet.visibility !== 'visible') {
        throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated');
      }
      context.engine.activate(sheet);
    },
    Copy: ({ context, sheet }, [where, relativeTo]) => {
      requireStructure(context);
      const position = positionOfCopy(context, String(where ?? 'None'), relativeTo);
      const copy = context.engine.copySheet(sheet, copyName(context.engine, sheet.name), position);
      return worksheetObject(context, copy);
    },
    Delete: ({ context, sheet }) => {
      requireStructure(context);
      if (sheet.visibility === 'veryHidden') {
        throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted');
      }
      requireAnotherVisible(context, sheet);
      context.engine.deleteSheet(sheet);
    },
    GetCell: (target, [row, column]) => byIndexes(target, [row, column, 1, 1]),
    GetRange: (target, [address]) => rangeByAddress(target, address),
    GetRangeByIndexes: byIndexes,
    GetUsedRange: (target, [valuesOnly]) => {
      const area = target.sheet.cells.used(valuesOnly === true);
      return rangeObject({ ...target, area: area ?? { row: 0, column: 0, rows: 1, columns: 1 } });
    },
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const area = target.sheet.cells.used(valuesOnly === true);
      return area === null ? NULL_OBJECT : rangeObject({ ...target, area });
    },
  },
};

export function worksheetObject(context: HostContext, sheet: EngineSheet): HostObject {
  return objectOf(WORKSHEET, { context, sheet });
}

function nameOf(visibility: Visibility): string {
  return Object.keys(VISIBILITIES).find((name) => VISIBILITIES[name] === visibility) ?? '';
}

/** A workbook keeps at least one visible sheet. */
function requireAnotherVisible({ engine }: HostContext, sheet: EngineSheet): void {
  const others = engine.sheets.filter(
    ({ id, visibility }) => id !== sheet.id && visibility === 'visible',
  );
  if (others.length === 0) {
    throw new HostError('InvalidOperation', 'A workbook must have at least one visible sheet');
  }
}

function positionOfCopy({ engine }: HostContext, where: string, relativeTo: unknown): number {
  const relative = isHostObject(relativeTo) ? (relativeTo.target as SheetTarget).sheet : null;
  switch (where) {
    case 'Beginning':
      return 0;
    case 'End':
    case 'None':
      return engine.sheets.length;
    case 'Before':
    case 'After':
      if (relative === null) throw invalidArgument('relativeTo');
      return relative.position + (where === 'After' ? 1 : 0);
    default:
      throw invalidArgument('positionType');
  }
}

function rangeByAddress(target: SheetTarget, address: unknown): HostObject {
  if (address === null || address === undefined) {
    return rangeObject({ ...target, area: WHOLE_SHEET });
  }
  const area = parseAddress(String(address));
  if (area === null) {
    if (/[,;]/.test(String(address))) throw notImplemented('Worksheet.getRange of several areas');
    throw invalidArgument(`address "${String(address)}"`);
  }
  return rangeObject({ ...target, area });
}

function byIndexes(target: SheetTarget, indexes: readonly unknown[]): HostObject {
  const [row = -1, column = -1, rows = 0, columns = 0] = indexes.map(Number);
  const isInside =
    [row, column, rows, columns].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= ROWS &&
    column + columns <= COLUMNS;
  if (!isInside) throw invalidArgument(`indexes ${indexes.join(', ')}`);
  return rangeObject({ ...target, area: { row, column, rows, columns } });
}
