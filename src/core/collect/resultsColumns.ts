import { headingPlaces } from '../assign/heading';
import type { FixedPlaces } from '../ownSheets/fixedTexts';
import type { SheetColumns } from '../ownSheets/sheetColumns';
import { CODE, MAX, NAME } from '../ownSheets/sheetColumns';

/** The columns of the sheet of results, from 0; the hidden first one holds the keys. */
export const TARGET = MAX + 1;
export const SCORE = TARGET + 1;
/** What the table holds of it: a score that was accepted. */
export const RECORDED = SCORE + 1;
export const AGENCY = RECORDED + 1;
export const STATUS = AGENCY + 1;
export const EVIDENCE = STATUS + 1;
export const MEASURES = EVIDENCE + 1;
export const DEADLINE = MEASURES + 1;
export const NOTE = DEADLINE + 1;
export const FROM = NOTE + 1;
/** For those who put the results together. */
export const REMARK = FROM + 1;

/** The headings by which the sheet is read again. */
export const RESULT_HEADINGS: ReadonlyMap<number, string> = new Map([
  [CODE, 'Mã'],
  [NAME, 'Nội dung'],
  [MAX, 'Điểm tối đa'],
  [TARGET, 'Mục tiêu'],
  [SCORE, 'Tự đánh giá'],
  [RECORDED, 'Điểm ghi nhận'],
  [AGENCY, 'Cơ quan, đơn vị'],
  [STATUS, 'Tình trạng'],
  [EVIDENCE, 'Tài liệu kiểm chứng'],
  [MEASURES, 'Giải pháp'],
  [DEADLINE, 'Thời hạn'],
  [NOTE, 'Ghi chú'],
  [FROM, 'Nhận từ'],
  [REMARK, 'Ý kiến tổng hợp'],
]);

export const RESULT_COLUMNS: SheetColumns = {
  inputs: new Map(),
  share: null,
  // For the larger sheet of paper: it is to work with, and never part of a document.
  widths: [0, 7, 38, 8, 8, 8, 8, 18, 12, 24, 20, 12, 14, 14, 16],
  last: REMARK,
  layout: 'results',
};

/** Where the blocks of the heading stand. */
export const RESULT_PLACES: FixedPlaces = { heading: headingPlaces(AGENCY), signatures: {} };
