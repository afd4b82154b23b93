import { type Block, type BlockPlaces, type BlockTexts } from '../ownSheets/fixedTexts';
import { pixels, SIZES } from '../ownSheets/officialPaper';
import { printRowKey } from '../ownSheets/rowKey';
import { RECORD, type SheetBuilder } from '../ownSheets/sheetBuilder';
import { CODE, KEY, MAX, NAME, TARGET } from '../ownSheets/formColumns';
import { type SheetColumns } from '../ownSheets/sheetColumns';
import type { CellStyle } from '../ownSheets/sheetModel';
import { BOLD, textWidth } from '../ownSheets/letterWidths';
import { textHeight } from '../ownSheets/textHeight';
import { wrappedLines } from '../ownSheets/wrappedLines';
import type { Letterhead } from './letterhead';

/** What stands between the first row and the table. */
export interface HeadingText {
  mark: string;
  /** The headings of the columns, by column: they stay on the screen. */
  headings: readonly (readonly [column: number, text: string])[];
  /** The way back to another sheet; null where there is none. */
  back: { text: string; sheet: string } | null;
  /** How the sheet is filled in; '' where nobody does. */
  howTo: string;
  /** Null for an annex: it has none of its own. */
  letterhead: Letterhead | null;
  title: string;
  subtitle: string;
  /** "(Kèm theo …)"; '' where there is nothing to name. */
  attachedTo: string;
}

const CENTRE: CellStyle = { horizontal: 'center' };
const ANNEX = 'Phụ lục';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** What stands for a line, which the decree wants as long as words are: a stroke that joins the next. */
const STROKE = '_';

/** @returns the first column of the right half of an agency's sheet */
export function rightHalf({ inputs }: SheetColumns): number {
  return inputs.size < 3 ? MAX + 1 : TARGET;
}

/** Lines that go across the sheet. */
const WHOLE_LINES: ReadonlySet<string> = new Set(['annex', 'title', 'subject', 'attached']);
/** Lines of two halves. */
const HALVED_LINES: ReadonlySet<string> = new Set(['issuer', 'body', 'number']);

/**
 * Where the blocks of a heading's lines stand: what is typed elsewhere in a line has no place there.
 *
 * @param split the first column of the right half
 */
export function headingPlaces(split: number): (line: string) => BlockPlaces {
  return (line) => {
    if (WHOLE_LINES.has(line)) return { left: CODE };
    return HALVED_LINES.has(line) ? { left: CODE, right: split } : {};
  };
}

/**
 * The heading of a sheet (Nghị định 30/2020/NĐ-CP, Phụ lục I): above it, for the screen alone, the headings of the columns
 * and how to fill in; then either a document's own heading, or an annex's words. What somebody typed over it stays.
 *
 * @param split the first column of the right half
 * @returns the first row that is printed
 */
export function addHeading(
  builder: SheetBuilder,
  text: HeadingText,
  split: number,
  typed: BlockTexts,
): number {
  const { lastPrinted: last } = builder.columns;
  builder.add({ key: text.mark, cells: text.headings, style: 'header' });
  builder.style(0, KEY, 1, { fontColor: '#FFFFFF', wrap: false });
  const help = builder.add({
    cells: text.howTo === '' ? [] : [[MAX, text.howTo]],
    height: 16,
    // It runs on over blank cells: a merge would cut it where its columns end.
    merges: [[CODE, NAME]],
  });
  builder.style(help, CODE, last, { wrap: false, horizontal: 'left' });
  if (text.back) builder.link(help, CODE, text.back.text, text.back.sheet);
  const printedFrom = builder.rows;
  const lines = new HeadingLines(builder, split, typed);
  if (text.letterhead) lines.addLetterhead(text.letterhead);
  else lines.whole('annex', ANNEX, SIZES.annex, { bold: true });
  const titleSize = text.letterhead ? SIZES.title : SIZES.annexTitle;
  lines.whole('title', text.title, titleSize, { bold: true });
  lines.whole('subject', text.subtitle, titleSize, { bold: true });
  lines.whole('attached', text.attachedTo, SIZES.attachedTo, { italic: true });
  builder.add({ key: RECORD, height: 5 });
  return printedFrom;
}

class HeadingLines {
  constructor(
    private readonly builder: SheetBuilder,
    private readonly split: number,
    private readonly typed: BlockTexts,
  ) {}

  addLetterhead({ above, isAboveOwn, issuer, number, placeAndDate }: Letterhead): void {
    this.halves('issuer', above, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', [
      { fontSize: SIZES.issuer, bold: isAboveOwn },
      { fontSize: SIZES.state, bold: true },
    ]);
    this.halves('body', issuer, MOTTO, [
      { fontSize: SIZES.issuer, bold: true },
      { fontSize: SIZES.motto, bold: true },
    ]);
    this.lines(
      strokes(this.longestLine(issuer === '' ? above : issuer) * ISSUER_LINE),
      strokes(widthOf(MOTTO, SIZES.motto)),
    );
    this.halves('number', number, placeAndDate, [
      { fontSize: SIZES.number },
      { fontSize: SIZES.date, italic: true },
    ]);
  }

  /** How wide the longest line of an issuing body's name is, in points: a long one is wrapped. */
  private longestLine(name: string): number {
    const widths = this.builder.columns.widths.slice(CODE, this.split - 1);
    const room = widths.reduce((sum, width) => sum + pixels(width), 0) * POINTS_A_PIXEL;
    const inBold = (words: string) => widthOf(words, SIZES.issuer);
    return Math.max(...name.split('\n').flatMap((line) => wrappedLines(line, room, inBold)));
  }

  /** The lines below both halves, in the middle of each: edges of cells are where columns are. */
  private lines(left: string, right: string): void {
    const { builder, split } = this;
    const { lastPrinted: last } = builder.columns;
    const row = builder.add({
      key: keyOf('line'),
      cells: [
        [CODE, left],
        [split, right],
      ],
      height: LINE_HEIGHT,
      merges: [
        [CODE, split - 2],
        [split, last],
      ],
    });
    builder.style(row, CODE, last, { ...CENTRE, vertical: 'bottom', wrap: false });
  }

  /** A line across the sheet; none where it would be blank. */
  whole(line: string, words: string, size: number, style: CellStyle): void {
    const key = keyOf(line);
    const old = this.typed.get(key)?.get('left');
    if (words === '' && old === undefined) return;
    const { lastPrinted: last } = this.builder.columns;
    const said = old ?? words;
    const height = textHeight(String(said), this.builder.width(CODE, last), size);
    const row = this.builder.add({
      key,
      cells: [[CODE, said]],
      typed: old === undefined ? [] : [CODE],
      height,
      merges: [[CODE, last]],
    });
    this.builder.style(row, CODE, last, { ...CENTRE, fontSize: size, ...style });
  }

  private halves(
    line: string,
    left: string,
    right: string,
    [leftStyle, rightStyle]: readonly [CellStyle, CellStyle],
  ): void {
    const { builder, split } = this;
    const { lastPrinted: last } = builder.columns;
    const key = keyOf(line);
    const old = this.typed.get(key);
    const put = (block: Block, column: number, words: string) =>
      [column, old?.get(block) ?? words] as const;
    const cells = [put('left', CODE, left), put('right', split, right)] as const;
    const heights = [
      textHeight(String(cells[0][1]), builder.width(CODE, split - 2), leftStyle.fontSize),
      textHeight(String(cells[1][1]), builder.width(split, last), rightStyle.fontSize),
    ];
    const row = builder.add({
      key,
      cells,
      typed: columnsTyped(old, headingPlaces(split)(line)),
      height: Math.max(...heights),
      merges: [
        [CODE, split - 2],
        [split, last],
      ],
    });
    builder.style(row, CODE, split - CODE - 1, { ...CENTRE, ...leftStyle });
    builder.style(row, split, last - split + 1, { ...CENTRE, ...rightStyle });
  }
}

/** The line below the issuing body is a third to a half of its words. */
const ISSUER_LINE = 0.44;
/** Enough for strokes, which stand at the foot of their row. */
const LINE_HEIGHT = 8;

const POINTS_A_PIXEL = 0.75;

/** How wide bold letters are. @returns points */
function widthOf(words: string, size: number): number {
  return textWidth(words) * size * BOLD;
}

/** @param width points @returns a line of about that length */
function strokes(width: number): string {
  return STROKE.repeat(Math.round(width / (textWidth(STROKE) * SIZES.cell)));
}

function keyOf(line: string): string {
  return printRowKey({ kind: 'heading', line });
}

/** The columns of blocks into which somebody typed. */
export function columnsTyped(
  typed: ReadonlyMap<Block, unknown> | undefined,
  places: BlockPlaces,
): number[] {
  return [...(typed?.keys() ?? [])].flatMap((block) => places[block] ?? []);
}
