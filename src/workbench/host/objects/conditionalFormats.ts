import { containsArea, intersection } from '../../engine/areas';
import { parseColor } from '../../engine/colors';
import type { ConditionalFormat, ConditionalLook } from '../../engine/engine';
import { invalidArgument, itemNotFound, notImplemented } from '../hostError';
import { NULL_OBJECT, objectOf, type HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../permissions';
import { rangeObject, type RangeTarget } from './range';
import { rangeAreasObject } from './rangeAreas';

type FormatTarget = Omit<RangeTarget, 'area'> & { id: string };

/** Excel's names for the types of conditional formats in files. */
const TYPES: Record<string, string> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  aboveAverage: 'PresetCriteria',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  timePeriod: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  containsBlanks: 'PresetCriteria',
  notContainsBlanks: 'PresetCriteria',
  containsErrors: 'PresetCriteria',
  notContainsErrors: 'PresetCriteria',
};

const FONT: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFont',
  get: {
    Color: (target) => find(target).look.fontColor,
    Bold: (target) => find(target).look.bold,
  },
  set: {
    Color: (target, color) => setLook(target, { fontColor: colorOf(color) }),
    Bold: (target, isBold) => setLook(target, { bold: isBold === true }),
  },
};

const FILL: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFill',
  get: { Color: (target) => find(target).look.fill },
  set: { Color: (target, color) => setLook(target, { fill: colorOf(color) }) },
};

const LOOK: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  children: {
    Fill: (target) => objectOf(FILL, target),
    Font: (target) => objectOf(FONT, target),
  },
};

const RULE: ObjectType<FormatTarget> = {
  name: 'ConditionalFormatRule',
  get: { Formula: (target) => `=${find(target).formula}` },
  set: {
    Formula: (target, formula) => {
      requireUnprotected(target.context, target.sheet);
      target.sheet.conditionalFormats.setFormula(target.id, String(formula));
    },
  },
};

const CUSTOM: ObjectType<FormatTarget> = {
  name: 'CustomConditionalFormat',
  children: {
    Rule: (target) => objectOf(RULE, target),
    Format: (target) => objectOf(LOOK, target),
  },
};

const FORMAT: ObjectType<FormatTarget> = {
  name: 'ConditionalFormat',
  id: ({ id }) => id,
  get: {
    Id: ({ id }) => id,
    Type: (target) => typeOf(find(target)),
    Priority: (target) => all(target).findIndex(({ id }) => id === target.id),
  },
  children: {
    Custom: (target) => {
      if (typeOf(find(target)) !== 'Custom') throw invalidArgument('custom');
      return objectOf(CUSTOM, target);
    },
    CustomOrNullObject: (target) => {
      if (target.context.settings.unreadableFormats.includes(target.id)) {
        throw itemNotFound(`rule of ${target.id}`);
      }
      return typeOf(find(target)) === 'Custom' ? objectOf(CUSTOM, target) : NULL_OBJECT;
    },
  },
  methods: {
    Delete: (target) => {
      requireUnprotected(target.context, target.sheet);
      target.sheet.conditionalFormats.delete(find(target).id);
    },
    GetRange: (target) => {
      const [area, ...others] = find(target).areas;
      if (area === undefined || others.length > 0) throw itemNotFound('range of several areas');
      return rangeObject({ ...target, area });
    },
    GetRanges: (target) => rangeAreasObject({ ...target, areas: find(target).areas }),
  },
};

const COLLECTION: ObjectType<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target) => within(target).map(({ id }) => objectOf(FORMAT, { ...target, id })),
  item: (target, key) => {
    const found = target.sheet.conditionalFormats.get(String(key));
    if (found === null || !touches(target, found)) {
      throw itemNotFound(`conditional format ${String(key)}`);
    }
    return objectOf(FORMAT, { ...target, id: found.id });
  },
  methods: {
    Add: (target, [type]) => {
      requireUnprotected(target.context, target.sheet);
      if (type !== 'Custom') {
        throw notImplemented(`ConditionalFormatCollection.add of type "${String(type)}"`);
      }
      const { id } = target.sheet.conditionalFormats.add(target.area);
      return objectOf(FORMAT, { ...target, id });
    },
    ClearAll: (target) => {
      requireUnprotected(target.context, target.sheet);
      target.sheet.conditionalFormats.clear(target.area);
    },
    GetCount: (target) => within(target).length,
  },
};

/** The conditional formats that touch a range. */
export function conditionalFormatsObject(target: RangeTarget): HostObject {
  return objectOf(COLLECTION, target);
}

function within(target: RangeTarget): ConditionalFormat[] {
  return target.sheet.conditionalFormats.all().filter((format) => touches(target, format));
}

function touches({ area }: RangeTarget, { areas }: ConditionalFormat): boolean {
  return areas.some((each) => containsArea(area, each) || intersection(area, each) !== null);
}

function all({ sheet }: FormatTarget): ConditionalFormat[] {
  return sheet.conditionalFormats.all();
}

function find(target: FormatTarget): ConditionalFormat {
  const found = target.sheet.conditionalFormats.get(target.id);
  if (found === null) throw itemNotFound(`conditional format ${target.id}`);
  return found;
}

function typeOf({ type }: ConditionalFormat): string {
  const known = TYPES[type];
  if (known === undefined) throw notImplemented(`ConditionalFormat.type of "${type}"`);
  return known;
}

function setLook(target: FormatTarget, look: Partial<ConditionalLook>): void {
  requireUnprotected(target.context, target.sheet);
  target.sheet.conditionalFormats.setLook(target.id, look);
}

function colorOf(color: unknown): string {
  const parsed = parseColor(String(color));
  if (parsed === null) throw invalidArgument(`color "${String(color)}"`);
  return parsed;
}
