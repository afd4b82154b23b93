import { CHANGE, type InputColumn, INPUT_COLUMNS } from './formColumns';
import { widthLeft } from './officialPaper';

const FIRST_INPUT = 7;
/** Right of the score: what was understood of it. */
export const SHARE = FIRST_INPUT + 1;

/** Texts are matched by what collects the sheets again, by the words that tell them apart. */
export const INPUT_HEADINGS: Readonly<Record<InputColumn, string>> = {
  score: 'Tự đánh giá',
  declared: 'Số liệu kê khai (b/a)',
  status: 'Tình trạng',
  evidence: 'Tài liệu kiểm chứng',
  measures: 'Giải pháp',
  deadline: 'Thời hạn',
  note: 'Ghi chú',
};
export const SHARE_HEADING = 'Tỷ lệ đạt';

const INPUT_WIDTHS: Readonly<Record<InputColumn, number>> = {
  score: 6.4,
  declared: 8,
  status: 9,
  evidence: 14,
  measures: 11.5,
  deadline: 9,
  note: 7,
};
const SHARE_WIDTH = 6;
const CODE_WIDTH = 5.6;
const FIGURE_WIDTHS = [6, 7, 7, 7];
const WIDE_FIGURE_WIDTHS = [11, 11, 11, 11];
/** A longer line is not read more easily. */
const WIDEST_NAME = 62;
/** Of layouts that have the column of what was understood: forms of the first version have none. */
const WITH_SHARE = 'share';

/** Which columns a sheet has, and how wide each is, in characters. */
export interface SheetColumns {
  /** Column of each input, from 0. */
  inputs: ReadonlyMap<InputColumn, number>;
  /** The column of what was understood of a score; null where the sheet has none. */
  share: number | null;
  widths: number[];
  /** The last column, from 0. */
  last: number;
  /** The last one that is printed: what is right of it is of use on a screen alone. */
  lastPrinted: number;
  /** For the key of the header row: another set of columns is another layout. */
  layout: string;
}

/** @param hasShare whether what was understood of a score stands beside it */
export function sheetColumns(wanted: ReadonlySet<InputColumn>, hasShare = true): SheetColumns {
  const chosen = INPUT_COLUMNS.filter((input) => wanted.has(input));
  const share = hasShare && wanted.has('score') ? SHARE : null;
  const columns = chosen.flatMap((input) =>
    input === 'score' && share !== null ? [input, WITH_SHARE] : [input],
  );
  const others = [
    CODE_WIDTH,
    ...(chosen.length === 0 ? WIDE_FIGURE_WIDTHS : FIGURE_WIDTHS),
    ...columns.map((each) =>
      each === WITH_SHARE ? SHARE_WIDTH : INPUT_WIDTHS[each as InputColumn],
    ),
  ];
  return {
    inputs: new Map(
      columns.flatMap((each, index) =>
        each === WITH_SHARE ? [] : [[each as InputColumn, FIRST_INPUT + index] as const],
      ),
    ),
    share,
    widths: [0, CODE_WIDTH, widthLeft(others, WIDEST_NAME), ...others.slice(1)],
    last: CHANGE + columns.length,
    lastPrinted: CHANGE + columns.length,
    layout: columns.join('+'),
  };
}

/** The columns of a sheet that has this layout. */
export function columnsOfLayout(layout: string): SheetColumns {
  const parts = new Set(layout.split('+'));
  const inputs = new Set(INPUT_COLUMNS.filter((input) => parts.has(input)));
  return sheetColumns(inputs, parts.has(WITH_SHARE));
}
