import type { PageSetup } from './sheetModel';

/**
 * Sizes of official documents by Nghị định 30/2020/NĐ-CP, Phụ lục I, in points and millimetres. Where the decree gives a
 * span the larger size is taken, so that a page that a printer makes a little smaller keeps to it.
 */
export const PAPER = {
  /** Mục I.1: a table that is an appendix may lie across the page. */
  width: 297,
  height: 210,
  /** Mục I.3: 20–25 mm above and below, 30–35 at the left, 15–20 at the right. */
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  /** Mục I.7: 13–14, upright, in the middle of the upper margin, not on the first page. */
  pageNumber: 13,
} as const;

/** Sizes of letters, in points. */
export const SIZES = {
  /** Mục II.1a: quốc hiệu 12–13, upright, bold. */
  state: 13,
  /** Mục II.1b: tiêu ngữ 13–14, upright, bold, with a line below that is as long as it. */
  motto: 14,
  /** Mục II.2: the issuing body 12–13, bold, with a line below of a third to a half; who is above it 12–13, not bold. */
  issuer: 13,
  /** Mục II.3: number and symbol 13, upright. */
  number: 13,
  /** Mục II.4: place and date 13–14, italic. */
  date: 14,
  /** Mục II.5: title and subject 13–14, bold. */
  title: 14,
  /** Mục II.7: the signer's authority, position and name 13–14, bold. */
  signature: 14,
  /** Mục II.9: "Nơi nhận" 12, bold and italic, and its list 11. */
  recipients: 12,
  recipient: 11,
  /** Mục III.1: "Phụ lục" 14 bold, its name 13–14 in capitals and bold, and what it is attached to 13–14, italic. */
  annex: 14,
  annexTitle: 14,
  attachedTo: 14,
  /** The decree lays none down for cells of tables. */
  cell: 11,
} as const;

const POINTS_A_MILLIMETRE = 72 / 25.4;
/** A digit of the default font, and the room beside it, in pixels of 96 to the inch. */
const DIGIT = 7;
const ROOM = 5;
/** By how much LibreOffice makes columns wider than Excel, which counts them in digits of whole pixels. */
const WIDER = 1.065;

/** @returns millimetres as points */
export function points(millimetres: number): number {
  return Math.round(millimetres * POINTS_A_MILLIMETRE * 100) / 100;
}

/** How wide columns may be together, across the page, in pixels: where they are wider, a page is printed smaller. */
export const PRINTED_WIDTH = printedWidth(PAPER.width);

/** The same of a page that stands. */
const PORTRAIT_WIDTH = printedWidth(PAPER.height);

function printedWidth(side: number): number {
  const { left, right } = PAPER.margins;
  return Math.floor(((side - left - right) / 25.4) * (96 / WIDER));
}

/** @param characters of the default font @returns pixels */
export function pixels(characters: number): number {
  return characters === 0 ? 0 : Math.round(characters * DIGIT) + ROOM;
}

/** The width that is left of a page for one column, in characters. */
export function widthLeft(others: readonly number[], most: number, page = PRINTED_WIDTH): number {
  const taken = others.reduce((sum, width) => sum + pixels(width), 0);
  const left = Math.floor(((page - taken - ROOM) / DIGIT) * 10) / 10;
  return Math.min(most, left);
}

/** The same of a page that stands. */
export function portraitWidthLeft(others: readonly number[], most: number): number {
  return widthLeft(others, most, PORTRAIT_WIDTH);
}

/** In points, as Excel takes them. */
export const MARGINS: PageSetup['margins'] = {
  top: points(PAPER.margins.top),
  right: points(PAPER.margins.right),
  bottom: points(PAPER.margins.bottom),
  left: points(PAPER.margins.left),
  // The page's number stands in the middle of the upper margin.
  header: points(PAPER.margins.top / 2) - PAPER.pageNumber / 2,
};
