import fc from 'fast-check';
import { SheetNames, shortName } from '../../../src/core/assign/agencySheetNames';
import { assignPlan, defaultAssignOptions } from '../../../src/core/assign/assignPlan';
import { DEFAULT_CHOICES } from '../../../src/core/assign/formChoices';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import type { CellValue, SheetGrid, WorkbookSnapshot } from '../../../src/core/base/grid';
import { gridOf } from '../agencies/modelGrid';
import { planReading } from './planReading';
import { parSheet, read, workbook } from './tables';
import { finish } from '../../../src/core/base/task';
import {
  SIGNED,
  VALUES,
  ROWS,
  after,
  type,
  sheetOf,
  modelOf,
  rowWith,
  madeAgain,
} from './madeAgain';
import { runs } from '../../whole';

describe('names of sheets', () => {
  it('[G8] are legal, and unique without regard to case, whatever the agencies are called', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom("'Sở'", 'History', 'a/b\\c?*[x]:', 'Sở Nội vụ', 'SỞ NỘI VỤ', '', '   '),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), (wanted) => {
        const names = new SheetNames(workbook(parSheet('Sở nội vụ', [])));
        const taken = wanted.map((each) => names.take(each));
        const all = ['Sở nội vụ', ...taken].map((each) => each.normalize('NFC').toUpperCase());
        expect(new Set(all).size).toBe(all.length);
        for (const each of taken) {
          expect(each).not.toMatch(/[\][:*?/\\]|^'|'$|^history$/i);
          expect(each.length).toBeGreaterThan(0);
          expect(each.length).toBeLessThanOrEqual(31);
        }
      }),
      runs(100),
    );
  });

  it('[G8] are the longest of an agency’s other names where its own does not fit', () => {
    const name = (agency: string) => shortName(agency, defaultDirectory);
    expect(name('Trung tâm Phục vụ hành chính công tỉnh')).toBe('Trung tâm hành chính công tỉnh');
    expect(name('Sở Nông nghiệp và Phát triển nông thôn')).toBe('Sở Nông nghiệp và PTNT');
    const long = 'Trung tâm Nghiên cứu và Ứng dụng khoa học';
    expect(new SheetNames(workbook()).take(name(long))).toBe('Trung tâm Nghiên cứu và Ứng…');
  });

  it('[G8] never are a user’s sheet’s, and stay what they are', () => {
    const users = parSheet('SỞ Y TẾ', ROWS);
    const before = workbook(users);
    const made = after(before, read(before));
    expect(made.sheets.map(({ sheet }) => sheet)).toEqual([
      ...['SỞ Y TẾ', 'Tổng hợp giao việc', 'Sở Y tế (2)', 'Sở Nội vụ'],
    ]);
    sheetOf(made, 'Sở Nội vụ').sheet = 'Tên người dùng đặt';
    const again = finish(assignPlan(read(made), VALUES)).sheets;
    expect(again.map(({ replaces }) => replaces)).toEqual([
      ...['Tổng hợp giao việc', 'Sở Y tế (2)', 'Tên người dùng đặt'],
    ]);
    expect(again.every(({ model, replaces }) => model.name === replaces)).toBe(true);
  });
});

describe('sheets made again', () => {
  it('[G9] are the same where nothing changed', () => {
    const first = planReading();
    const made = after(first.snapshot, first, defaultAssignOptions);
    const again = finish(assignPlan(read(made), defaultAssignOptions));
    expect(again.sheets.map(({ model }) => model)).toEqual(
      finish(assignPlan(first, defaultAssignOptions)).sheets.map(({ model }) => model),
    );
    expect(again.sheets.every(({ replaces }) => replaces !== undefined)).toBe(true);
  });

  it('[G9] keep what was typed, by key, with its format, when rows come and go', () => {
    const rows: CellValue[][] = [
      ['1', 'Lĩnh vực', 3, 1, 3, 2, 'Sở Y tế'],
      ['1.1', 'Một', 1, 0, 1, 1, 'Sở Y tế'],
      ['1.2', 'Hai', 1, 1, 1, 0, 'Sở Y tế, Sở Nội vụ'],
      ['1.3', 'Ba', 1, 0, 1, 1, 'Sở Y tế'],
    ];
    const model = madeAgain(
      (grid) => {
        type(grid, 'par:1.2', 'Tự đánh giá', 0.75);
        type(grid, 'par:1.2', 'Tài liệu kiểm chứng', '=công văn số 1');
        type(grid, 'par:1.1', 'Thời hạn', 44926, 'dd/mm/yyyy');
      },
      [...rows.slice(0, 1), ...rows.slice(2), ...rows.slice(1, 2)],
    );
    expect(rowWith(model, 'par:1.2')?.slice(6)).toEqual([
      ...[0.75, '', '', '=công văn số 1', '', '', ''],
    ]);
    expect(rowWith(model, 'par:1.1')?.[11]).toBe(44926);
    const at = model.values.findIndex((row) => row[0] === 'par:1.1');
    expect(gridOf(model).numberFormats[at]?.[12]).toBe('dd/mm/yyyy');
    expect(model.values.some((row) => String(row[0]).startsWith('kept:'))).toBe(false);
  });

  it('[G9] keep what was typed for a criterion that is no longer the agency’s, and put it back when it is again', () => {
    const without = [
      ...ROWS.slice(0, 1),
      ['1.1', 'Một', 1, 0, 1, 1, 'Sở Nội vụ'],
      ...ROWS.slice(2),
    ];
    const before = workbook(parSheet('Phụ lục I', ROWS));
    const made = after(before, read(before));
    type(sheetOf(made, 'Sở Y tế'), 'par:1.1', 'Ghi chú', 'đã làm');
    const own = (snapshot: WorkbookSnapshot) =>
      snapshot.sheets.filter(({ sheet }) => sheet !== 'Phụ lục I');
    const lost = workbook(parSheet('Phụ lục I', without), ...own(made));
    const kept = modelOf(read(lost), 'Sở Y tế');
    expect(rowWith(kept, 'par:1.1')).toBeNull();
    expect(rowWith(kept, 'kept:par:1.1')).toEqual(expect.arrayContaining(['1.1', 'Một', 'đã làm']));
    expect(kept.values.flat().join()).toContain('KHÔNG CÒN GIAO');
    const back = workbook(parSheet('Phụ lục I', ROWS), ...own(after(lost, read(lost))));
    const again = modelOf(read(back), 'Sở Y tế');
    expect(rowWith(again, 'par:1.1')?.at(-1)).toBe('đã làm');
    expect(rowWith(again, 'kept:par:1.1')).toBeNull();
  });

  it('[G9] keep a row that somebody added, and a column that is no longer asked for', () => {
    const model = madeAgain(
      (grid) => {
        type(grid, 'par:1.1', 'Ghi chú', 'nhớ');
        const at = grid.values.findIndex((row) => row[0] === 'par:1.2');
        for (const cells of [grid.values, grid.formulas] as CellValue[][][]) {
          const blanks = ['', '', '', ''];
          cells.splice(at, 0, [
            '',
            '',
            'Dòng thêm',
            ...blanks,
            '',
            '',
            '',
            'bằng chứng',
            ...blanks,
          ]);
        }
        grid.numberFormats.splice(at, 0, []);
      },
      ROWS,
      { ...VALUES, inputs: ['score', 'evidence'] },
    );
    expect(model.values.find((row) => String(row[0]).startsWith('columns:'))?.slice(7)).toEqual([
      ...['Tự đánh giá', 'Tỷ lệ đạt', 'Tài liệu kiểm chứng', 'Ghi chú'],
    ]);
    expect(rowWith(model, 'kept:added:1')).toEqual(
      expect.arrayContaining(['Dòng thêm', 'bằng chứng']),
    );
    expect(rowWith(model, 'par:1.1')?.at(-1)).toBe('nhớ');
  });

  it('[G9] keep the number, the issuing body and the signatures that somebody typed', () => {
    const signed = { ...VALUES, choices: SIGNED };
    const before = workbook(parSheet('Phụ lục I', ROWS));
    const made = after(before, read(before), signed);
    const type = (grid: SheetGrid) => {
      for (const [key, column, text] of [
        ['head:issuer', 1, 'SỞ NỘI VỤ'],
        ['head:number', 1, 'Số: 12/PGV-SNV'],
        ['sign:6', 9, 'Nguyễn Văn A'],
      ] as const) {
        const row = grid.values.find((each) => each[0] === key);
        if (row) row[column] = text;
      }
    };
    type(sheetOf(made, 'Sở Y tế'));
    const model = modelOf(read(made), 'Sở Y tế');
    expect(rowWith(model, 'head:issuer')?.[0]).toBe('SỞ NỘI VỤ');
    expect(rowWith(model, 'head:number')?.[0]).toBe('Số: 12/PGV-SNV');
    expect(rowWith(model, 'sign:6')).toContain('Nguyễn Văn A');
    // An annex has no place for them: they stand in the section of what was typed.
    const annex = modelOf(read(made), 'Sở Y tế', { ...VALUES, choices: DEFAULT_CHOICES });
    expect(rowWith(annex, 'sign:6')).toBeNull();
    const kept = annex.values.filter(([key]) => String(key).startsWith('kept:')).flat();
    expect(kept).toEqual(expect.arrayContaining(['SỞ NỘI VỤ', 'Số: 12/PGV-SNV', 'Nguyễn Văn A']));
  });
});
