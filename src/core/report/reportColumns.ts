import { headingPlaces } from '../assign/heading';
import { portraitWidthLeft } from '../ownSheets/officialPaper';
import type { FixedPlaces } from '../ownSheets/fixedTexts';
import { CODE, NAME } from '../ownSheets/formColumns';
import { type SheetColumns } from '../ownSheets/sheetColumns';

/** Beside the names, and nearly nothing: the heading's halves meet there. */
export const GAP = NAME + 1;
export const NOW = GAP + 1;
export const TARGET = NOW + 1;
export const LEAD = TARGET + 1;
export const DEADLINE = LEAD + 1;
export const FORM = DEADLINE + 1;
export const FINDINGS = FORM + 1;

/** Beside a column's text, in characters. */
const BETWEEN = 5 / 7;
const CODE_WIDTH = 5.2;
/** Right of the names, in characters: figures of four decimals have room, and the heading's place and day. */
const WIDTHS = [1, 7, 7, 13, 9, 7, 7];

export const COLUMNS: SheetColumns = {
  inputs: new Map(),
  share: null,
  widths: [0, CODE_WIDTH, portraitWidthLeft([CODE_WIDTH, ...WIDTHS], 40), ...WIDTHS],
  last: FINDINGS,
  lastPrinted: FINDINGS,
  layout: 'report',
};

/** The first column of the right half of the heading. */
export const SPLIT = NOW;
export const PLACES: FixedPlaces = { heading: headingPlaces(SPLIT), signatures: {} };

/** Of the list that comes first, by column: by them its columns are found again. */
export const HEADINGS: ReadonlyMap<number, string> = new Map([
  [CODE, 'Mã số'],
  [NAME, 'Tiêu chí'],
  [NOW, 'Hiện có'],
  [TARGET, 'Mục tiêu'],
  [LEAD, 'Cơ quan chủ trì'],
  [DEADLINE, 'Thời hạn'],
  [FORM, 'Phiếu báo cáo'],
  [FINDINGS, 'Nội dung cần rà soát'],
]);

/** Letters of the tables, in points, as they are printed: nobody reads smaller ones in passing. */
export const LETTERS = 10;

/** How wide merged columns are, in characters: they have the room between columns, too. */
export function mergedWidth(from: number, to: number): number {
  const widths = COLUMNS.widths.slice(from, to + 1);
  return widths.reduce((sum, width) => sum + width, 0) + (widths.length - 1) * BETWEEN;
}
