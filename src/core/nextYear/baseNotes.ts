import type { ScoredTable } from '../table/scoredTable';
import { shownCode } from '../table/shownCode';
import type { Basis, Remark, Remarked } from './nextYear';

/**
 * What a reader of the next year's appendix has to know of its bases, as the document itself says it under its table
 * (SPEC N1): where they are no final results.
 */
export function baseNotes(
  { appendix }: ScoredTable,
  basis: Basis,
  remarks: readonly Remarked[],
): string[] {
  const year = appendix.targetYear ?? '';
  const codes = (remark: Remark): string =>
    remarks
      .filter((one) => one.remark === remark)
      .map(({ of }) => (of === null ? 'tổng điểm' : shownCode(of)))
      .join(', ');
  const notes: string[] = [];
  if (basis.is === 'target') {
    notes.push(`* Số liệu năm ${year} trong bảng là mục tiêu của năm ${year}: chưa có kết quả.`);
  } else if (basis.source === 'selfAssessed') {
    notes.push(`* Số liệu năm ${year} trong bảng là điểm tự đánh giá, chưa qua thẩm định.`);
  }
  const fromTarget = codes('base-from-target');
  if (fromTarget !== '') {
    notes.push(`* Số liệu năm ${year} của ${fromTarget} là mục tiêu năm ${year}: chưa có kết quả.`);
  }
  const published = codes('base-published');
  if (published !== '') {
    notes.push(`* Số liệu năm ${year} của ${published} là theo bộ tiêu chí năm ${year}.`);
  }
  return notes;
}

/** Whether a line under a table is such a note: it is of its own year, and says nothing of the next. */
export function isBaseNote(text: string): boolean {
  return /^\* Số liệu năm \d{4} /.test(text);
}
