import { notImplemented } from '../hostError';
import { objectOf, type HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../permissions';
import type { RangeTarget } from './range';

/** Excel's names for what files call the kinds of validation. */
const TYPES: Record<string, string> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Of a range's first cell. Only lists can be set here. */
const DATA_VALIDATION: ObjectType<RangeTarget> = {
  name: 'DataValidation',
  get: {
    Type: ({ sheet, area }) => {
      const { type } = sheet.validations.get(area.row, area.column) ?? {};
      return type === undefined ? 'None' : (TYPES[type] ?? 'MixedCriteria');
    },
  },
  set: {
    Rule: ({ context, sheet, area }, rule) => {
      requireUnprotected(context, sheet);
      const { list } = rule as Excel.DataValidationRule;
      if (typeof list?.source !== 'string') throw notImplemented('DataValidation.rule');
      const { source } = list;
      sheet.validations.setList(area, source.startsWith('=') ? source.slice(1) : `"${source}"`);
    },
  },
  methods: {
    Clear: ({ context, sheet, area }) => {
      requireUnprotected(context, sheet);
      sheet.validations.clear(area);
    },
  },
};

export function dataValidationObject(target: RangeTarget): HostObject {
  return objectOf(DATA_VALIDATION, target);
}
