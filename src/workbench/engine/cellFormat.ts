import type { Borders, Fill, Font, Style } from '@cj-tech-master/excelts';
import { cssColor, libraryColor } from './colors';
import type { Border, CellFormat, FormatChange, Side } from './engine';
import type { Book } from './sheetCore';

export type LibraryStyle = Partial<Style>;

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];

/** A style of the library in the engine's words. */
export function formatOf(
  style: LibraryStyle,
  { defaultFont, theme }: Pick<Book, 'defaultFont' | 'theme'>,
): CellFormat {
  const font = { ...defaultFont, ...style.font };
  const alignment = style.alignment ?? {};
  const rotation = alignment.textRotation;
  return {
    numberFormat: numberFormatOf(style),
    fontName: font.name ?? 'Calibri',
    fontSize: font.size ?? 11,
    bold: font.bold === true,
    italic: font.italic === true,
    underline:
      font.underline !== undefined && font.underline !== false && font.underline !== 'none',
    strikethrough: font.strike === true,
    fontColor: cssColor(font.color, '#000000', theme),
    fill: fillOf(style.fill, theme),
    horizontal: HORIZONTAL_OF[alignment.horizontal ?? ''] ?? 'general',
    vertical: VERTICAL_OF[alignment.vertical ?? ''] ?? 'bottom',
    wrap: alignment.wrapText === true,
    indent: alignment.indent ?? 0,
    rotation: typeof rotation === 'number' ? rotation : 0,
    locked: style.protection?.locked !== false,
    borders: {
      top: borderOf(style.border, 'top', theme),
      bottom: borderOf(style.border, 'bottom', theme),
      left: borderOf(style.border, 'left', theme),
      right: borderOf(style.border, 'right', theme),
    },
  };
}

/** A new style: the library's cells share theirs, so none is ever changed in place. */
export function changedStyle(style: LibraryStyle, change: FormatChange): LibraryStyle {
  const font = defined<Partial<Font>>({
    name: change.fontName,
    size: change.fontSize,
    bold: change.bold,
    italic: change.italic,
    underline: change.underline,
    strike: change.strikethrough,
    color: change.fontColor === undefined ? undefined : libraryColor(change.fontColor),
  });
  const alignment = defined<NonNullable<LibraryStyle['alignment']>>({
    horizontal: change.horizontal === undefined ? undefined : TO_HORIZONTAL[change.horizontal],
    vertical: change.vertical === undefined ? undefined : TO_VERTICAL[change.vertical],
    wrapText: change.wrap,
    indent: change.indent,
    textRotation: change.rotation,
  });
  return {
    ...style,
    ...(change.numberFormat === undefined ? {} : { numFmt: change.numberFormat }),
    ...(font === null ? {} : { font: { ...style.font, ...font } }),
    ...(alignment === null && change.horizontal === undefined
      ? {}
      : { alignment: alignmentOf(style.alignment, alignment, change.horizontal) }),
    ...(change.fill === undefined ? {} : { fill: libraryFill(change.fill) }),
    ...(change.locked === undefined
      ? {}
      : { protection: { ...style.protection, locked: change.locked } }),
    ...(change.borders === undefined ? {} : { border: bordersOf(style.border, change.borders) }),
  };
}

function alignmentOf(
  before: LibraryStyle['alignment'],
  change: LibraryStyle['alignment'] | null,
  horizontal: CellFormat['horizontal'] | undefined,
): NonNullable<LibraryStyle['alignment']> {
  const after = { ...before, ...change };
  if (horizontal === 'general') delete after.horizontal;
  return after;
}

export function numberFormatOf(style: LibraryStyle): string {
  const { numFmt } = style;
  if (numFmt === undefined) return 'General';
  return typeof numFmt === 'string' ? numFmt : numFmt.formatCode;
}

const HORIZONTAL_OF: Record<string, CellFormat['horizontal']> = {
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'fill',
  justify: 'justify',
  centerContinuous: 'centerAcrossSelection',
  distributed: 'distributed',
};

const VERTICAL_OF: Record<string, CellFormat['vertical']> = {
  top: 'top',
  middle: 'center',
  bottom: 'bottom',
  justify: 'justify',
  distributed: 'distributed',
};

/** "general" is what the library leaves out. */
const TO_HORIZONTAL = {
  general: undefined,
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'fill',
  justify: 'justify',
  centerAcrossSelection: 'centerContinuous',
  distributed: 'distributed',
} as const;

const TO_VERTICAL = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
  justify: 'justify',
  distributed: 'distributed',
} as const;

function fillOf(fill: Fill | undefined, theme: readonly string[]): string {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return '';
  return cssColor(fill.fgColor ?? fill.bgColor, '', theme);
}

export function libraryFill(color: string): Fill {
  if (color === '') return { type: 'pattern', pattern: 'none' };
  return { type: 'pattern', pattern: 'solid', fgColor: libraryColor(color) };
}

function borderOf(
  borders: Partial<Borders> | undefined,
  side: Side,
  theme: readonly string[],
): Border | null {
  const border = borders?.[side];
  if (border?.style === undefined) return null;
  return { style: border.style, color: cssColor(border.color, '#000000', theme) };
}

function bordersOf(
  before: Partial<Borders> | undefined,
  change: Partial<Record<Side, Border | null>>,
): Partial<Borders> {
  const borders: Partial<Borders> = { ...before };
  for (const side of SIDES) {
    const border = change[side];
    if (border === null) Reflect.deleteProperty(borders, side);
    else if (border !== undefined) {
      borders[side] = { style: border.style as LineStyle, color: libraryColor(border.color) };
    }
  }
  return borders;
}

type LineStyle = NonNullable<NonNullable<Borders['top']>['style']>;

/** Without what is undefined; null when nothing is left. */
function defined<T extends object>(values: { [K in keyof T]?: T[K] | undefined }): T | null {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? null : (Object.fromEntries(entries) as T);
}
