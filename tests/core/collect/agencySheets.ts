import type { CellValue, SheetGrid, WorkbookSnapshot } from '../../../src/core/base/grid';
import { sheetMark } from '../../../src/core/ownSheets/sheetModel';

const HEADINGS = [
  '',
  'Mã',
  'Tiêu chí',
  'Tự đánh giá',
  'Tài liệu kiểm chứng',
  'Giải pháp',
  'Thời hạn',
  'Ghi chú',
];

const SCORE = 3;

/** A row as an agency fills it in: key, score, then the texts. */
export type Filled = [key: string, score: CellValue, ...texts: string[]];

export function agencySheet(agency: string, rows: Filled[], formats: string[] = []): SheetGrid {
  const line = ([key, score, ...texts]: Filled): CellValue[] => {
    const [, code] =
      /^(?:(?:kept|support|above):)*(?:par|sipas)(?:#\d+)?:([\dIVX./]+)$/.exec(key) ?? [];
    const [said, name] = code === undefined ? ['mã', 'tên'] : [code, `Tiêu chí ${code}`];
    return [key, said, name, score, ...[0, 1, 2, 3].map((at) => texts[at] ?? '')];
  };
  const values: CellValue[][] = [
    HEADINGS.map((_, column) => (column === 0 ? sheetMark('agency', agency) : '')),
    [...HEADINGS],
    ...rows.map(line),
  ];
  return {
    sheet: agency,
    visibility: 'visible',
    isProtected: false,
    row: 0,
    column: 0,
    values: values.map((row) =>
      row.map((value, column) => (column === SCORE && String(value).startsWith('=') ? 1 : value)),
    ),
    formulas: values,
    merges: [],
    excelTables: [],
    numberFormats: values.map((row, index) => row.map(() => formats[index - 2] ?? 'General')),
  };
}

export const workbook = (...sheets: SheetGrid[]): WorkbookSnapshot => ({
  sheets,
  isStructureProtected: false,
});
