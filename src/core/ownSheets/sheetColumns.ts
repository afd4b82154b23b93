/** The columns that an agency fills in. */
export type InputColumn = 'score' | 'evidence' | 'measures' | 'deadline' | 'note';

export const INPUT_COLUMNS: readonly InputColumn[] = [
  'score',
  'evidence',
  'measures',
  'deadline',
  'note',
];

/** The columns of an agency's sheet, from 0; the hidden first one holds the keys. */
export const KEY = 0;
export const CODE = 1;
export const NAME = 2;
export const MAX = 3;
export const BASE = 4;
export const TARGET = 5;
export const CHANGE = 6;
const FIRST_INPUT = 7;

/** Texts are matched by what collects the sheets again, by the words that tell them apart. */
export const INPUT_HEADINGS: Readonly<Record<InputColumn, string>> = {
  score: 'Tự đánh giá',
  evidence: 'Tài liệu kiểm chứng',
  measures: 'Giải pháp',
  deadline: 'Thời hạn',
  note: 'Ghi chú',
};

const INPUT_WIDTHS: Readonly<Record<InputColumn, number>> = {
  score: 11,
  evidence: 27,
  measures: 27,
  deadline: 14,
  note: 18,
};
const FIGURE_WIDTHS = [11, 12, 12, 11];
const WIDE_FIGURE_WIDTHS = [14, 14, 14, 14];

/** Which columns a sheet has, and how wide each is, in characters. */
export interface SheetColumns {
  /** Column of each input, from 0. */
  inputs: ReadonlyMap<InputColumn, number>;
  widths: number[];
  /** The last column, from 0. */
  last: number;
  /** For the key of the header row: another set of columns is another layout. */
  layout: string;
}

export function sheetColumns(wanted: ReadonlySet<InputColumn>): SheetColumns {
  const chosen = INPUT_COLUMNS.filter((input) => wanted.has(input));
  const figures = chosen.length === 0 ? WIDE_FIGURE_WIDTHS : FIGURE_WIDTHS;
  return {
    inputs: new Map(chosen.map((input, index) => [input, FIRST_INPUT + index])),
    widths: [
      0,
      7,
      chosen.length < 3 ? 62 : 46,
      ...figures,
      ...chosen.map((each) => INPUT_WIDTHS[each]),
    ],
    last: CHANGE + chosen.length,
    layout: chosen.join('+'),
  };
}

/** The columns of a sheet that has this layout. */
export function columnsOfLayout(layout: string): SheetColumns {
  const inputs = new Set(layout.split('+'));
  return sheetColumns(new Set(INPUT_COLUMNS.filter((input) => inputs.has(input))));
}
