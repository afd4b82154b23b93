import { parseAddress } from '../../../core/base/address';
import { intersection } from '../../engine/areas';
import type { Area } from '../../engine/engine';
import { isWholeRows } from '../../engine/sheetCore';
import { HostError, invalidArgument, notImplemented } from '../hostError';
import { isHostObject, type ObjectType } from '../hostObject';
import { requireUnprotected, requireWholeArrays } from '../permissions';
import { copyRange, type CopyWhat } from './copyRange';
import { rangeObject, type RangeTarget } from './range';
import { setProperties } from './rangeProperties';

const COPY_TYPES: readonly CopyWhat[] = ['All', 'Formats', 'Values', 'Formulas'];

/** Methods of a range that change its sheet. */
export const RANGE_METHODS: NonNullable<ObjectType<RangeTarget>['methods']> = {
  Clear: ({ context, sheet, area }, [applyTo]) => {
    requireUnprotected(context, sheet);
    const what = String(applyTo ?? 'All');
    if (what !== 'Formats') requireWholeArrays(sheet, area);
    if (!['All', 'Contents', 'Formats'].includes(what))
      throw notImplemented(`Range.clear("${what}")`);
    if (what !== 'Formats') sheet.cells.clear(area);
    if (what !== 'Contents') {
      if (what === 'All') {
        sheet.layout.unmerge(area);
        sheet.validations.clear(area);
      }
      sheet.formats.clear(area);
      sheet.conditionalFormats.clear(area);
    }
  },
  CopyFrom: (target, [source, type, skipBlanks, transpose]) => {
    requireUnprotected(target.context, target.sheet);
    const what = COPY_TYPES.find((name) => name === (type ?? 'All'));
    if (what === undefined) throw notImplemented(`Range.copyFrom of type "${String(type)}"`);
    if (skipBlanks === true || transpose === true) {
      throw notImplemented('Range.copyFrom with skipBlanks or transpose');
    }
    if (what !== 'Formats') requireWholeArrays(target.sheet, target.area);
    copyRange(sourceOf(target, source), target, what);
  },
  Delete: ({ context, sheet, area }, [shift]) => {
    requireUnprotected(context, sheet);
    if (!isWholeRows(area) || shift !== 'Up') throw notImplemented('Range.delete of single cells');
    sheet.cells.deleteRows(area.row, area.rows);
  },
  Insert: (target, [shift]) => {
    const { context, sheet, area } = target;
    requireUnprotected(context, sheet);
    if (!isWholeRows(area) || shift !== 'Down')
      throw notImplemented('Range.insert of single cells');
    sheet.cells.insertRows(area.row, area.rows);
    return rangeObject(target);
  },
  Merge: ({ context, sheet, area }, [across]) => {
    requireUnprotected(context, sheet);
    if (context.settings.isChartSelected) {
      throw new HostError('GeneralException', 'Nothing can be merged while a chart is selected');
    }
    if (sheet.tables.some((table) => intersection(table.area, area))) {
      throw new HostError('InvalidOperation', 'Nothing can be merged in a table');
    }
    if (across !== true) sheet.layout.merge(area);
    else for (const row of rowsOf(area)) sheet.layout.merge(row);
  },
  SetColumnProperties: (target, [columns]) => {
    const { area } = target;
    if (!Array.isArray(columns) || columns.length !== area.columns)
      throw invalidArgument('columns');
    for (const [index, properties] of columns.entries()) {
      setProperties(
        { ...target, area: { ...area, column: area.column + index, columns: 1 } },
        properties,
      );
    }
  },
  SetRowProperties: (target, [rows]) => {
    const { area } = target;
    if (!Array.isArray(rows) || rows.length !== area.rows) throw invalidArgument('rows');
    for (const [index, properties] of rows.entries()) {
      setProperties({ ...target, area: { ...area, row: area.row + index, rows: 1 } }, properties);
    }
  },
  /** Sent before a large block of values: Excel refuses a block of another size than the range. */
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rows !== area.rows || columns !== area.columns) throw invalidArgument('values');
  },
  Unmerge: ({ context, sheet, area }) => {
    requireUnprotected(context, sheet);
    sheet.layout.unmerge(area);
  },
  Select: ({ context, sheet, area }) => {
    if (sheet.visibility !== 'visible') {
      throw new HostError('InvalidOperation', 'Nothing can be selected on a hidden sheet');
    }
    context.engine.select(sheet, area);
  },
};

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({
    ...area,
    row: area.row + index,
    rows: 1,
  }));
}

function sourceOf(target: RangeTarget, source: unknown): RangeTarget {
  if (isHostObject(source)) {
    if (source.type !== 'Range') throw notImplemented(`Range.copyFrom of a ${source.type}`);
    return source.target as RangeTarget;
  }
  const area = parseAddress(String(source));
  if (area === null || String(source).includes('!')) {
    throw invalidArgument(`source "${String(source)}"`);
  }
  return { ...target, area };
}
