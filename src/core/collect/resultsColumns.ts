import { headingPlaces } from '../assign/heading';
import type { FixedPlaces } from '../ownSheets/fixedTexts';
import type { SheetColumns } from '../ownSheets/sheetColumns';
import type { TextInput } from './returnedTexts';
import { CODE, MAX, NAME } from '../ownSheets/formColumns';

/** The columns of the sheet of results, from 0; the hidden first one holds the keys. */
export const TARGET = MAX + 1;
export const SCORE = TARGET + 1;
/** What the table holds of it: a score that was accepted. */
export const RECORDED = SCORE + 1;
export const AGENCY = RECORDED + 1;
export const TEXT_COLUMNS: Readonly<Record<TextInput, number>> = {
  status: AGENCY + 1,
  evidence: AGENCY + 2,
  measures: AGENCY + 3,
  deadline: AGENCY + 4,
  note: AGENCY + 5,
};
export const FROM = TEXT_COLUMNS.note + 1;
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
  [TEXT_COLUMNS.status, 'Tình trạng'],
  [TEXT_COLUMNS.evidence, 'Tài liệu kiểm chứng'],
  [TEXT_COLUMNS.measures, 'Giải pháp'],
  [TEXT_COLUMNS.deadline, 'Thời hạn'],
  [TEXT_COLUMNS.note, 'Ghi chú'],
  [FROM, 'Nhận từ'],
  [REMARK, 'Ý kiến tổng hợp'],
]);

export const RESULT_COLUMNS: SheetColumns = {
  inputs: new Map(),
  share: null,
  // For the larger sheet of paper: it is to work with, and never part of a document.
  widths: [0, 6, 32, 7, 7, 7, 7, 16, 10, 21, 17, 10, 12, 12, 13],
  last: REMARK,
  lastPrinted: REMARK,
  layout: 'results',
};

/** Where the blocks of the heading stand. */
export const RESULT_PLACES: FixedPlaces = { heading: headingPlaces(AGENCY), signatures: {} };
