import { appraisalPlanTask } from '../../../src/app/appraisal';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { cellLine } from '../../../src/core/plan/planLines';
import type { Plan } from '../../../src/core/plan/plan';
import { read, workbook } from '../assign/tables';
import {
  appraised,
  COUNCIL_HEADER,
  COUNCIL_ROWS,
  councilSheet,
  planOf,
  planSheet,
  readTable,
  written,
} from './tables';

const COUNCIL = 'Kết quả Bộ';
const SHEET = 'Điểm bị trừ 2022';
const council = (rows = COUNCIL_ROWS) => readTable(workbook(councilSheet(rows)), COUNCIL);

/** Columns of the sheet, from 0. */
const [FINAL, CAUSE, WHO] = [7, 10, 11];

/** Rows of the sheet by their codes. */
function rowsOf(plan: Plan): Record<string, CellValue[]> {
  const [write] = plan.sheets;
  const rows = write?.model.values.filter(([key]) => String(key).startsWith('entry:')) ?? [];
  return Object.fromEntries(rows.map((row) => [String(row[1] || row[2]), row.slice(1)]));
}

function typed(snapshot: WorkbookSnapshot, code: string, column: number, text: CellValue) {
  const sheets = snapshot.sheets.map((grid) => {
    if (grid.sheet !== SHEET) return grid;
    const at = grid.values.findIndex((row) => row[1] === code);
    const put = (all: CellValue[][]) =>
      all.map((row, nth) => (nth === at ? row.map((one, c) => (c === column ? text : one)) : row));
    return { ...grid, values: put(grid.values), formulas: put(grid.formulas) };
  });
  return { ...snapshot, sheets };
}

test('[T10] what lost points, how many, the gap, and who leads; nothing of what lost none', () => {
  const reading = read(workbook(planSheet(undefined, { '1.1': [2, '', ''], '2.1': [1, '', ''] })));
  const rows = rowsOf(planOf(reading, appraised(reading, council())));
  // Maximum, self-assessed, appraised, surveyed, final, gap, lost.
  expect(Object.entries(rows).map(([code, row]) => [code, ...row.slice(2, 9)])).toEqual([
    ['1.1', 2, 2, 1.75, '', 1.75, -0.25, 0.25],
    ['1.2', 2, 2, 1.5, '', 1.5, -0.5, 0.5],
    ['2.2', 2, '', '', 1.25, 1.25, '', 0.75],
    ['Cộng', '', '', '', '', '', '', 1.5],
  ]);
  expect(rows['1.1']?.[WHO - 1]).toBe('Sở Nội vụ');
});

test('[T10] the workbook’s own self-assessed score goes before what the other table says of it', () => {
  const reading = read(workbook(planSheet(undefined, { '1.1': [1.5, '', ''] })));
  const shown = appraised(reading, council());
  expect(rowsOf(planOf(reading, shown))['1.1']?.slice(3, 8)).toEqual([1.5, 1.75, '', 1.75, 0.25]);
  expect(
    shown[0]?.gaps.map(({ of, selfAssessed, counted, gap }) => [
      of.id,
      ...[selfAssessed, counted, gap].map((value) => value / 1e8),
    ]),
  ).toEqual([
    ['1.1', 1.5, 1.75, 0.25],
    ['1.2', 2, 1.5, -0.5],
  ]);
});

test('[T10] appraised and surveyed points together count where no final score is known', () => {
  const reading = read(workbook(planSheet(['Tự đánh giá năm 2022'])));
  const rows: CellValue[][] = [['1.1', 'Kế hoạch cải cách hành chính', 2, 2, 1, 0.75, '']];
  expect(rowsOf(planOf(reading, appraised(reading, council(rows))))['1.1']?.slice(2, 9)).toEqual([
    ...[2, 2, 1, 0.75, ''],
    ...[-0.25, 0.25],
  ]);
});

describe('[T10] where a survey part follows, of the appraised part alone nothing is said to be lost', () => {
  const APPRAISED = COUNCIL_HEADER.map((text, at) => (at === 5 ? 'Ghi chú' : text)).slice(0, 6);
  const rows = (own: Record<string, CellValue>) =>
    COUNCIL_ROWS.map((row) => [...row.slice(0, 4), own[String(row[0])] ?? '', '']);
  const alone = (own: Record<string, CellValue>) =>
    readTable(workbook(councilSheet(rows(own), APPRAISED)), COUNCIL);

  test('it had one in an earlier year’s column', () => {
    const columns = ['Điểm điều tra xã hội học năm 2021', 'Tự đánh giá năm 2022'];
    const scores = { '1.1': [0.75, 2], '1.2': ['', 2] };
    const reading = read(workbook(planSheet(columns, scores)));
    const shown = appraised(reading, alone({ '1.1': 1, '1.2': 1.5 }));
    const lost = rowsOf(planOf(reading, shown));
    expect(lost['1.1']?.slice(2, 9)).toEqual([2, 2, 1, '', '', '', '']);
    expect(lost['1.2']?.slice(2, 9)).toEqual([2, 2, 1.5, '', '', -0.5, 0.5]);
    expect(lost['Cộng']?.[8]).toBe(0.5);
    expect(shown[0]?.gaps.map(({ of }) => of.id)).toEqual(['1.2']);
    const titles = planOf(reading, shown).sheets[0]?.model.values.map(([, first]) => first);
    expect(titles).toContain('PAR INDEX: TIÊU CHÍ CHỜ ĐIỂM ĐIỀU TRA XÃ HỘI HỌC');
  });

  test('and as soon as the final score is known that is what counts', () => {
    const columns = ['Điểm điều tra xã hội học năm 2021', 'Điểm đạt được năm 2022'];
    const reading = read(workbook(planSheet(columns, { '1.1': [0.75, 1.75] })));
    const lost = rowsOf(planOf(reading, appraised(reading, alone({ '1.1': 1 }))));
    expect(lost['1.1']?.slice(4, 9)).toEqual([1, '', 1.75, -0.25, 0.25]);
  });
});

describe('[T10] made again', () => {
  const first = read(workbook(planSheet(['Tự đánh giá năm 2022'])));
  const once = written(first, planOf(first, appraised(first, council())));

  test('it keeps what people typed, and the scores that stand there alone', () => {
    const noted = typed(typed(once, '1.1', CAUSE, 'Thiếu tài liệu'), '1.1', WHO, 'Sở Tư pháp');
    // What was typed alone makes nothing new; a score that was put right there does.
    expect(planOf(read(noted), []).sheets).toEqual([]);
    const rows = rowsOf(planOf(read(typed(noted, '1.2', FINAL, 1.75)), []));
    expect(rows['1.1']?.slice(2, 12)).toEqual([
      ...[2, 2, 1.75, '', 1.75, -0.25, 0.25],
      ...['Thiếu tài liệu', 'Sở Tư pháp', ''],
    ]);
    // What lost nothing, and has no column in the table, is not lost either.
    expect(rows['2.1']?.slice(2, 9)).toEqual([1, 1, 1, '', 1, 0, 0]);
    expect(rows['1.2']?.slice(4, 9)).toEqual([1.5, '', 1.75, -0.25, 0.25]);
    expect(rows['Cộng']?.[8]).toBe(1.25);
  });

  test('scores that come anew win, and that is said before', () => {
    const reading = read(typed(once, '1.1', CAUSE, 'Thiếu tài liệu'));
    const raised: CellValue[] = ['1.1', 'Kế hoạch cải cách hành chính', 2, 2, 2, '', 2];
    const later = council(COUNCIL_ROWS.map((row) => (row[0] === '1.1' ? raised : row)));
    const plan = planOf(reading, appraised(reading, later));
    expect(rowsOf(plan)['1.1']?.slice(2, 10)).toEqual([2, 2, 2, '', 2, 0, 0, 'Thiếu tài liệu']);
    expect(plan.sheets[0]?.replaced).toEqual(
      expect.arrayContaining([
        {
          about: 'Kế hoạch cải cách hành chính · Thẩm định',
          before: '1.75',
          after: '2',
        },
      ]),
    );
  });

  test('scores of a criterion that is called otherwise now are none of its own', () => {
    const [plan, ...others] = once.sheets;
    const renamed = plan?.values.map((row) =>
      row.map((cell) => (cell === 'Kế hoạch cải cách hành chính' ? 'Bản đồ số hành chính' : cell)),
    );
    const sheets = [{ ...plan, values: renamed, formulas: renamed } as never, ...others];
    const rows = rowsOf(planOf(read({ ...once, sheets }), []));
    expect(rows['1.1']).toBeUndefined();
  });

  test('nothing changes where nothing changed', () => {
    const reading = read(once);
    const plan = planOf(reading, []);
    expect(plan.sheets).toEqual([]);
    expect(planOf(reading, appraised(reading, council())).sheets).toEqual([]);
  });

  test('another year has a sheet of its own', () => {
    const next = once.sheets.map((grid) => {
      const forward = grid.values.map((row) =>
        row.map((cell) =>
          grid.sheet === SHEET || typeof cell !== 'string'
            ? cell
            : cell.replace('2022', '2023').replace('2021', '2022'),
        ),
      );
      return { ...grid, values: forward, formulas: forward };
    });
    const reading = read({ ...once, sheets: next });
    expect(planOf(reading, []).sheets).toEqual([]);
    const later = councilSheet(
      COUNCIL_ROWS,
      undefined,
      'KẾT QUẢ THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) NĂM 2023',
    );
    const plan = planOf(reading, appraised(reading, readTable(workbook(later), COUNCIL)));
    expect(plan.sheets.map(({ model, replaces }) => [model.name, replaces])).toEqual([
      ['Điểm bị trừ 2023', undefined],
    ]);
  });
});

test('[T10] a score that is left out of the table is not on the sheet either', () => {
  const reading = read(workbook(planSheet(['Tự đánh giá năm 2022', 'Điểm thẩm định năm 2022'])));
  const rows: CellValue[][] = [
    ['1.1', 'Kế hoạch cải cách hành chính', 2, 2, 1.75, '', ''],
    ['1.2', 'Kiểm tra cải cách hành chính', 2, 2, 1.5, '', ''],
  ];
  const shown = appraised(reading, council(rows));
  const cell = planOf(reading, shown).cells.find(({ row }) => row === 3);
  if (!cell) throw new Error('nothing is written');
  const plan = finish(appraisalPlanTask(reading, shown, new Set([cellLine(cell)])));
  expect(Object.keys(rowsOf(plan))).toEqual(['1.2', 'Cộng']);
});

test('[T10] in a table of percentages nothing is lost', () => {
  const sipas = (rows: CellValue[][], header: string[], title: string, name: string) => ({
    ...councilSheet(rows, header, title),
    sheet: name,
  });
  const own = sipas(
    [['1', 'Tiếp cận dịch vụ', 90, 95, 5]],
    ['STT', 'Nội dung', 'Chỉ số năm 2021', 'Mục tiêu năm 2022', 'Tăng/giảm'],
    'CHỈ SỐ HÀI LÒNG (SIPAS) NĂM 2022',
    'Phụ lục II',
  );
  const from = sipas(
    [['1', 'Tiếp cận dịch vụ', 92.5]],
    ['STT', 'Nội dung', 'Kết quả chính thức năm 2022'],
    'CHỈ SỐ HÀI LÒNG (SIPAS) NĂM 2022',
    COUNCIL,
  );
  const reading = read(workbook(own));
  const rows = rowsOf(planOf(reading, appraised(reading, readTable(workbook(from), COUNCIL))));
  expect(rows['1']?.slice(2, 9)).toEqual([100, '', '', '', 92.5, '', '']);
});
