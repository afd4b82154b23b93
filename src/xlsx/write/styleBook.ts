import type { CellStyle } from '../../core/base/sheetModel';
import { element, tag } from './xmlOf';

/** How a cell looks, and what may be done to it. */
export interface WrittenStyle extends CellStyle {
  /** Cells are locked once their sheet is protected. */
  isUnlocked?: true;
  /** The content is text although it begins like a formula. */
  isQuoted?: true;
}

/**
 * Of the style of a cell that has none: widths of columns are counted in its digits. Every machine has it, or letters that
 * are as wide; of Calibri a machine without it made columns, and so a page, wider by a fifth, which was printed smaller.
 */
const PLAIN_FONT = { fontName: 'Arial', fontSize: 10 };
/** The first number that formats of a workbook's own may have. */
const FIRST_FORMAT = 164;

const NO_FILLS = ['none', 'gray125'].map((patternType) =>
  element('fill', {}, tag('patternFill', { patternType })),
);

/** Gathers the styles of a workbook: cells that look the same have the same number. */
export class StyleBook {
  private readonly fonts = new Parts();
  private readonly fills = new Parts(NO_FILLS);
  private readonly borders = new Parts([borderOf({})]);
  private readonly formats = new Map<string, number>();
  private readonly cells = new Parts();
  private readonly styles: WrittenStyle[] = [];
  private readonly numbers = new Map<string, number>();
  /** What became of a style when another one was put over it. */
  private readonly overs = new Map<string, number>();
  private readonly names = new Map<WrittenStyle, number>();

  constructor() {
    this.numberOf({});
  }

  /** @returns the number of a style with another one put over it */
  over(number: number, style: WrittenStyle): number {
    const name = this.names.get(style) ?? this.names.size;
    this.names.set(style, name);
    const key = `${number} ${name}`;
    const known = this.overs.get(key) ?? this.numberOf({ ...this.styles[number], ...style });
    this.overs.set(key, known);
    return known;
  }

  /** The part of the workbook that says what the numbers mean. */
  xml(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) =>
      tag('numFmt', { numFmtId, formatCode }),
    );
    const listed = (name: string, items: readonly string[]) =>
      items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));
    return element(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      [
        listed('numFmts', formats),
        listed('fonts', this.fonts.items),
        listed('fills', this.fills.items),
        listed('borders', this.borders.items),
        listed('cellStyleXfs', [tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        listed('cellXfs', this.cells.items),
        listed('cellStyles', [tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      ].join(''),
    );
  }

  private numberOf(style: WrittenStyle): number {
    const key = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.styles.push(style) - 1;
    this.numbers.set(key, number);
    this.cells.add(this.cellXml(style));
    return number;
  }

  private cellXml(style: WrittenStyle): string {
    const { horizontal, vertical, wrap, indent } = style;
    const alignment = tag('alignment', {
      horizontal,
      vertical,
      wrapText: wrap === true ? 1 : undefined,
      indent,
    });
    const protection = style.isUnlocked === true ? tag('protection', { locked: 0 }) : '';
    const has = (part: unknown) => (part === undefined || part === '' ? undefined : 1);
    return element(
      'xf',
      {
        numFmtId: this.formatOf(style.numberFormat),
        fontId: this.fonts.number(fontOf({ ...PLAIN_FONT, ...style })),
        fillId: this.fills.number(fillOf(style)),
        borderId: this.borders.number(borderOf(style)),
        xfId: 0,
        quotePrefix: style.isQuoted === true ? 1 : undefined,
        applyNumberFormat: has(style.numberFormat),
        applyFont: 1,
        applyFill: has(style.fill),
        applyBorder: style.border === true ? 1 : undefined,
        applyAlignment: 1,
        applyProtection: has(protection),
      },
      `${alignment}${protection}`,
    );
  }

  private formatOf(format: string | undefined): number {
    if (format === undefined || format === 'General') return 0;
    // Text, by the number that every program knows it by.
    if (format === '@') return 49;
    const number = this.formats.get(format) ?? FIRST_FORMAT + this.formats.size;
    this.formats.set(format, number);
    return number;
  }
}

/** A list of different texts, known by their places. */
class Parts {
  private readonly numbers: Map<string, number>;

  constructor(readonly items: string[] = []) {
    this.numbers = new Map(items.map((item, at) => [item, at]));
  }

  add(item: string): void {
    this.items.push(item);
  }

  number(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    this.numbers.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

function fontOf({ bold, italic, underline, fontName, fontSize, fontColor }: CellStyle): string {
  return element(
    'font',
    {},
    [
      bold === true ? '<b/>' : '',
      italic === true ? '<i/>' : '',
      underline === true ? '<u/>' : '',
      tag('sz', { val: fontSize }),
      tag('color', { rgb: argb(fontColor ?? '#000000') }),
      tag('name', { val: fontName }),
    ].join(''),
  );
}

function fillOf({ fill }: CellStyle): string {
  if (fill === undefined) return element('fill', {}, tag('patternFill', { patternType: 'none' }));
  const colour = tag('fgColor', { rgb: argb(fill) });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colour));
}

function borderOf({ border }: CellStyle): string {
  const line = (side: string) =>
    border === true ? element(side, { style: 'thin' }, tag('color', { auto: 1 })) : tag(side, {});
  const sides = ['left', 'right', 'top', 'bottom'].map(line);
  return element('border', {}, `${sides.join('')}${tag('diagonal', {})}`);
}

function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
