import { parseColor } from '../../engine/colors';
import { notImplemented, invalidArgument } from '../hostError';
import { objectOf, type HostObject, type ObjectType } from '../hostObject';
import { requireUnprotected } from '../permissions';
import { bordersObject } from './borders';
import { changeFormat, commonFormat, lookedAt } from './commonFormat';
import type { RangeTarget } from './range';

const FONT: ObjectType<RangeTarget> = {
  name: 'RangeFont',
  get: {
    Bold: (target) => commonFormat(target, 'bold'),
    Color: (target) => commonFormat(target, 'fontColor'),
    Italic: (target) => commonFormat(target, 'italic'),
    Name: (target) => commonFormat(target, 'fontName'),
    Size: (target) => commonFormat(target, 'fontSize'),
    Strikethrough: (target) => commonFormat(target, 'strikethrough'),
    Underline: (target) => {
      const underline = commonFormat(target, 'underline');
      return underline === null ? null : underline ? 'Single' : 'None';
    },
  },
  set: {
    Bold: (target, isOn) => changeFormat(target, { bold: isOn === true }),
    Color: (target, color) => changeFormat(target, { fontColor: colorOf(color) }),
    Italic: (target, isOn) => changeFormat(target, { italic: isOn === true }),
    Name: (target, name) => changeFormat(target, { fontName: String(name) }),
    Size: (target, size) => changeFormat(target, { fontSize: Number(size) }),
    Strikethrough: (target, isOn) => changeFormat(target, { strikethrough: isOn === true }),
    Underline: (target, style) => {
      if (style !== 'None' && style !== 'Single') {
        throw notImplemented(`RangeFont.underline "${String(style)}"`);
      }
      changeFormat(target, { underline: style === 'Single' });
    },
  },
};

const FILL: ObjectType<RangeTarget> = {
  name: 'RangeFill',
  get: {
    Color: (target) => {
      const color = commonFormat(target, 'fill');
      return color === '' ? '#FFFFFF' : color;
    },
  },
  set: { Color: (target, color) => changeFormat(target, { fill: colorOf(color) }) },
  methods: { Clear: (target) => changeFormat(target, { fill: '' }) },
};

const PROTECTION: ObjectType<RangeTarget> = {
  name: 'FormatProtection',
  get: { Locked: (target) => commonFormat(target, 'locked') },
  set: { Locked: (target, isOn) => changeFormat(target, { locked: isOn === true }) },
};

const HORIZONTAL = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerAcrossSelection',
  Distributed: 'distributed',
} as const;

const VERTICAL = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

/** Points. */
const HIGHEST_ROW = 409.5;

const FORMAT: ObjectType<RangeTarget> = {
  name: 'RangeFormat',
  get: {
    ColumnWidth: (target) =>
      common(lookedAt(target, 'columns'), (column) => target.sheet.layout.columnWidth(column)),
    HorizontalAlignment: (target) => nameIn(HORIZONTAL, commonFormat(target, 'horizontal')),
    IndentLevel: (target) => commonFormat(target, 'indent'),
    RowHeight: (target) =>
      common(lookedAt(target, 'rows'), (row) => target.sheet.layout.rowHeight(row)),
    TextOrientation: (target) => commonFormat(target, 'rotation'),
    UseStandardWidth: (target) =>
      common(lookedAt(target, 'columns'), (column) => target.sheet.layout.hasStandardWidth(column)),
    VerticalAlignment: (target) => nameIn(VERTICAL, commonFormat(target, 'vertical')),
    WrapText: (target) => commonFormat(target, 'wrap'),
  },
  set: {
    ColumnWidth: (target, points) => {
      const width = sizeOf(points, 'columnWidth', Infinity);
      change(target, 'columns', (column) => target.sheet.layout.setColumnWidth(column, width));
    },
    HorizontalAlignment: (target, value) =>
      changeFormat(target, { horizontal: valueIn(HORIZONTAL, value, 'horizontalAlignment') }),
    IndentLevel: (target, level) => changeFormat(target, { indent: Number(level) }),
    RowHeight: (target, points) => {
      const height = sizeOf(points, 'rowHeight', HIGHEST_ROW);
      change(target, 'rows', (row) => target.sheet.layout.setRowHeight(row, height));
    },
    TextOrientation: (target, degrees) => changeFormat(target, { rotation: Number(degrees) }),
    UseStandardWidth: (target, isStandard) => {
      if (isStandard !== true) return;
      change(target, 'columns', (column) => target.sheet.layout.setColumnWidth(column, null));
    },
    VerticalAlignment: (target, value) =>
      changeFormat(target, { vertical: valueIn(VERTICAL, value, 'verticalAlignment') }),
    WrapText: (target, isOn) => changeFormat(target, { wrap: isOn === true }),
  },
  children: {
    Borders: bordersObject,
    Fill: (target) => objectOf(FILL, target),
    Font: (target) => objectOf(FONT, target),
    Protection: (target) => objectOf(PROTECTION, target),
  },
  methods: {
    AutofitRows: (target) => {
      requireUnprotected(target.context, target.sheet);
      for (const row of lookedAt(target, 'rows')) target.sheet.layout.fitRow(row);
    },
  },
};

export function rangeFormatObject(target: RangeTarget): HostObject {
  return objectOf(FORMAT, target);
}

function change(target: RangeTarget, what: 'rows' | 'columns', apply: (at: number) => void): void {
  requireUnprotected(target.context, target.sheet);
  for (const index of lookedAt(target, what)) apply(index);
}

/** @returns null where they differ */
function common<T>(indexes: number[], read: (at: number) => T): T | null {
  const [first = 0] = indexes;
  const value = read(first);
  return indexes.every((index) => read(index) === value) ? value : null;
}

function sizeOf(points: unknown, name: string, most: number): number {
  if (typeof points !== 'number' || points < 0 || points > most) throw invalidArgument(name);
  return points;
}

function nameIn(names: Record<string, string>, value: string | null): string | null {
  return Object.keys(names).find((name) => names[name] === value) ?? null;
}

function valueIn<T extends string>(names: Record<string, T>, name: unknown, member: string): T {
  const value = names[String(name)];
  if (value === undefined) throw invalidArgument(member);
  return value;
}

function colorOf(color: unknown): string {
  const parsed = parseColor(String(color));
  if (parsed === null) throw invalidArgument(`color "${String(color)}"`);
  return parsed;
}
