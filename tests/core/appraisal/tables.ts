import {
  appraisalPlanTask,
  appraisalTask,
  appraisedTables,
  type ShownAppraisal,
} from '../../../src/app/appraisal';
import type { Reading } from '../../../src/app/reading';
import type { AppraisalChoices } from '../../../src/core/appraisal/appraisal';
import { offeredColumns } from '../../../src/core/appraisal/appraisedKinds';
import type { CellValue, SheetGrid, WorkbookSnapshot } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import type { PlacedTable } from '../../../src/core/nextYear/nextYear';
import type { Plan } from '../../../src/core/plan/plan';
import { gridOf } from '../agencies/modelGrid';
import { read, sheet, workbook } from '../assign/tables';
import { placed } from '../nextYear/plans';

const LEADS = 'Sở Nội vụ';

/** A plan of 2022 with columns for what was reported and appraised. @param columns headings of them */
export const planSheet = (
  columns: readonly string[] = [
    'Tự đánh giá năm 2022',
    'Điểm thẩm định năm 2022',
    'Điểm đạt được năm 2022',
  ],
  scores: Record<string, CellValue[]> = {},
): SheetGrid =>
  sheet('Phụ lục I', [
    ['PHỤ LỤC I: CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) NĂM 2022'],
    [
      ...['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022', 'Tăng/giảm'],
      ...columns,
      'Cơ quan chủ trì',
    ],
    ...(
      [
        ['1', 'Chỉ đạo, điều hành', 4, 3, 4, 1],
        ['1.1', 'Kế hoạch cải cách hành chính', 2, 1.5, 2, 0.5],
        ['1.2', 'Kiểm tra cải cách hành chính', 2, 1.5, 2, 0.5],
        ['2', 'Thể chế', 3, 2, 3, 1],
        ['2.1', 'Theo dõi thi hành pháp luật', 1, 0.5, 1, 0.5],
        ['2.2', 'Rà soát văn bản quy phạm pháp luật', 2, 1.5, 2, 0.5],
      ] satisfies CellValue[][]
    ).map((row): CellValue[] => [
      ...row,
      ...columns.map((_, at) => scores[String(row[0])]?.[at] ?? ''),
      String(row[0]).includes('.') ? LEADS : '',
    ]),
    ['', 'Tổng điểm', 7, 5, 7, 2, ...columns.map((_, at) => scores['']?.[at] ?? '')],
  ]);

export const COUNCIL_HEADER = [
  'STT',
  'Tiêu chí',
  'Điểm tối đa',
  'Điểm tự đánh giá',
  'Điểm thẩm định',
  'Điểm điều tra xã hội học',
  'Điểm đạt được',
];

export const COUNCIL_ROWS: readonly CellValue[][] = [
  ['1', 'Chỉ đạo, điều hành', 4, 4, 3.25, '', 3.25],
  ['1.1', 'Kế hoạch cải cách hành chính', 2, 2, 1.75, '', 1.75],
  ['1.2', 'Kiểm tra cải cách hành chính', 2, 2, 1.5, '', 1.5],
  ['2', 'Thể chế', 3, 1, 1, 1.25, 2.25],
  ['2.1', 'Theo dõi thi hành pháp luật', 1, 1, 1, '', 1],
  ['2.2', 'Rà soát văn bản quy phạm pháp luật', 2, '', '', 1.25, 1.25],
  ['', 'Tổng điểm', 7, 5, 4.25, 1.25, 5.5],
];

/** What the council or the ministry sends back. */
export const councilSheet = (
  rows: readonly CellValue[][] = COUNCIL_ROWS,
  header: readonly string[] = COUNCIL_HEADER,
  title = 'KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) NĂM 2022',
): SheetGrid => sheet('Kết quả Bộ', [[title], [...header], ...rows.map((row) => [...row])]);

export const readTable = (snapshot: WorkbookSnapshot, name: string): PlacedTable => {
  const reading = read(snapshot);
  return placed(
    reading,
    reading.tables.find(({ appendix }) => appendix.sheet === name),
  );
};

/** The scores of the council's table for the plan's, as they are offered, but for what is given. */
export function appraised(
  reading: Reading,
  from: PlacedTable,
  choices: Partial<AppraisalChoices> = {},
): ShownAppraisal[] {
  const to = placed(reading, appraisedTables(reading)[0]);
  const all = {
    ...{ to, from, name: 'Kết quả Bộ', matches: new Map(), taken: new Set<string>() },
    columns: offeredColumns(from, to),
    ...choices,
  };
  return finish(appraisalTask([all]));
}

export const planOf = (reading: Reading, shown: readonly ShownAppraisal[]): Plan =>
  finish(appraisalPlanTask(reading, shown));

/** The workbook once a plan was written. */
export function written({ snapshot }: Reading, plan: Plan): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((grid) => {
    const [values, formulas] = [grid.values, grid.formulas].map((all) =>
      all.map((row) => [...row]),
    );
    for (const { sheet: name, row, column, after } of plan.cells) {
      if (name !== grid.sheet) continue;
      for (const all of [values, formulas]) {
        for (const line of all ?? []) while (line.length <= column - grid.column) line.push('');
        const line = all?.[row - grid.row];
        if (line && typeof after !== 'object') line[column - grid.column] = after;
      }
    }
    return { ...grid, values: values ?? [], formulas: formulas ?? [] };
  });
  const own = plan.sheets.map(({ model }) => gridOf(model));
  const names = new Set(own.map(({ sheet: name }) => name));
  return workbook(...sheets.filter(({ sheet: name }) => !names.has(name)), ...own);
}
