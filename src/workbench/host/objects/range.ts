import { COLUMNS, ROWS } from '../../engine/areas';
import type { Area, EngineSheet } from '../../engine/engine';
import type { HostContext } from '../context';
import { objectOf, type HostObject, type ObjectType } from '../hostObject';
import { fullAddress } from '../rangeAddress';
import { conditionalFormatsObject } from './conditionalFormats';
import { dataValidationObject } from './dataValidation';
import { rangeFormatObject } from './rangeFormat';
import { getHyperlink, setHyperlink } from './hyperlink';
import { hasSpill, savedAsArray } from './hasSpill';
import { isHidden, setHidden } from './rangeHidden';
import { RANGE_METHODS } from './rangeMethods';
import { RELATED_RANGES } from './relatedRanges';
import { readCells, valueTypeOf } from './readCells';
import { writeContents, writeNumberFormats } from './writeCells';
import { worksheetObject } from './worksheet';

export interface RangeTarget {
  context: HostContext;
  sheet: EngineSheet;
  area: Area;
}

const RANGE: ObjectType<RangeTarget> = {
  name: 'Range',
  get: {
    Address: ({ sheet, area }) => fullAddress(sheet.name, area),
    CellCount: ({ area }) => {
      const count = area.rows * area.columns;
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    ColumnCount: ({ area }) => area.columns,
    ColumnHidden: (target) => isHidden(target, 'columns'),
    ColumnIndex: ({ area }) => area.column,
    Formulas: (target) => readCells(target, (cells, row, column) => cells.formula(row, column)),
    HasSpill: hasSpill,
    Hidden: (target) => isHidden(target, 'columns') === true || isHidden(target, 'rows') === true,
    Hyperlink: getHyperlink,
    IsEntireColumn: ({ area }) => area.rows >= ROWS,
    IsEntireRow: ({ area }) => area.columns >= COLUMNS,
    NumberFormat: (target) =>
      readCells(target, (_, row, column) => target.sheet.formats.get(row, column).numberFormat),
    RowCount: ({ area }) => area.rows,
    RowHidden: (target) => isHidden(target, 'rows'),
    RowIndex: ({ area }) => area.row,
    SavedAsArray: savedAsArray,
    Text: (target) => readCells(target, (cells, row, column) => cells.text(row, column)),
    ValueTypes: (target) => readCells(target, valueTypeOf),
    Values: (target) => readCells(target, (cells, row, column) => cells.value(row, column)),
  },
  set: {
    ColumnHidden: (target, isHiddenNow) => setHidden(target, 'columns', isHiddenNow === true),
    Formulas: writeContents,
    Hyperlink: setHyperlink,
    NumberFormat: writeNumberFormats,
    RowHidden: (target, isHiddenNow) => setHidden(target, 'rows', isHiddenNow === true),
    Values: writeContents,
  },
  children: {
    ConditionalFormats: conditionalFormatsObject,
    DataValidation: dataValidationObject,
    Format: rangeFormatObject,
    Worksheet: ({ context, sheet }) => worksheetObject(context, sheet),
  },
  methods: { ...RANGE_METHODS, ...RELATED_RANGES },
};

export function rangeObject(target: RangeTarget): HostObject {
  return objectOf(RANGE, target);
}
