import type { Area } from '../base/grid';
import { PAPER, points } from '../ownSheets/officialPaper';
import { CODE } from '../ownSheets/formColumns';
import type { SheetModel } from '../ownSheets/sheetModel';
import { BAND_HEIGHTS, BAND_ROWS } from './reportCharts';
import { COLUMNS } from './reportColumns';

/** What is left between the margins of a page that stands. */
const PAGE_HEIGHT = Math.floor(points(PAPER.width - PAPER.margins.top - PAPER.margins.bottom));
/** Nobody reads less. */
const LEAST_PERCENT = 60;
/** Charts give way a little before everything is printed smaller. */
const LEAST_SHARE = 0.9;
/** In points: programs make rows of whole ones. */
const PIXEL = 0.75;

/** Rows of the parts of the report, in their order. */
export interface Blocks {
  printedFrom: number;
  /** Parts that a page does not part: the text, and the tables. */
  blocks: readonly number[];
  /** The charts, which stand on the second page whatever the first has room for. */
  chartsFrom: number;
  /** Below the last. */
  end: number;
}

type Heights = SheetModel['rowHeights'];

/** How both are printed. */
interface Pages {
  areas: Area[];
  /** Absent where they fit as they are: programs without the workbook's own font make columns wider. */
  percent?: number;
}

/**
 * Parts the report into its two pages (SPEC B1): the first takes what it has room for, and charts are as high as the
 * second leaves them. Where that is too little both are printed smaller.
 */
export function pagesOf(
  { printedFrom, blocks, chartsFrom, end }: Blocks,
  heights: Heights,
): { pages: Pages; area: Area; rowHeights: Heights } {
  const between = (from: number, to: number) =>
    heights.reduce((sum, { row, height }) => sum + (row >= from && row < to ? height : 0), 0);
  const ends = [...blocks.slice(1), chartsFrom];
  const second =
    blocks.find((_, nth) => between(printedFrom, ends[nth] ?? end) > PAGE_HEIGHT) ?? chartsFrom;
  const bands = Math.floor((end - chartsFrom) / BAND_ROWS);
  const first = end - bands * BAND_ROWS;
  const ofBands = bandHeights(PAGE_HEIGHT - between(second, first), bands);
  const rowHeights = heights.map((one) => {
    const height = one.row < end ? ofBands[Math.floor((one.row - first) / BAND_ROWS)] : undefined;
    return height === undefined ? one : { ...one, height };
  });
  const page = (row: number, to: number) => ({
    ...{ row, rows: to - row, column: CODE },
    columns: COLUMNS.last,
  });
  const charts = ofBands.reduce((sum, height) => sum + height * BAND_ROWS, 0);
  const used = [between(printedFrom, second), between(second, first) + charts];
  const percent = Math.floor((100 * PAGE_HEIGHT) / Math.max(...used));
  return {
    pages: {
      // Where there is nothing to draw one page may hold all.
      areas: [page(printedFrom, second), page(second, end)].filter(({ rows }) => rows > 0),
      ...(percent < 100 ? { percent: Math.max(LEAST_PERCENT, percent) } : {}),
    },
    area: page(printedFrom, end),
    rowHeights,
  };
}

/** What is left is shared by what each needs to be read. @returns how high a row of each band is */
function bandHeights(left: number, bands: number): number[] {
  const all = Array.from(
    { length: bands },
    (_, nth) => BAND_HEIGHTS[nth === 0 ? 'first' : 'other'],
  );
  const wanted = all.reduce((sum, one) => sum + one.wanted, 0);
  const share = Math.max(LEAST_SHARE, left / wanted);
  const pixels = (points: number) => Math.floor(points / BAND_ROWS / PIXEL) * PIXEL;
  return all.map((one) => pixels(Math.min(one.most, one.wanted * share)));
}
