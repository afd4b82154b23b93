import { collectTask } from '../../../src/app/collect';
import { formFilesTask } from '../../../src/app/formFiles';
import type { Reading } from '../../../src/app/reading';
import { returnedTask } from '../../../src/app/returned';
import { criteriaByRef } from '../../../src/core/assign/criteriaByRef';
import { defaultAssignOptions } from '../../../src/core/assign/assignOptions';
import type { CellValue, SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { collect } from '../../../src/core/collect/collect';
import type { ReturnedFile } from '../../../src/core/collect/returnedFiles';
import {
  type LocalityChoices,
  NO_LOCALITY_CHOICES,
} from '../../../src/core/localities/localityScores';
import { takenPartly } from '../../../src/core/localities/takenPartly';
import { gridOf } from '../agencies/modelGrid';
import { read, sheet, workbook } from '../assign/tables';
import { ruled } from './ruled';

const A = 'UBND xã An Bình';
const B = 'UBND phường An Bình';
const C = 'UBND xã Tân Lập';

const DIRECTORY = sheet('Danh bạ cơ quan', [
  ['cchc:1:directory:'],
  ['', 'TT', 'Tên chính thức', 'Tên gọi khác', 'Là tập thể', 'Gồm những cơ quan'],
  ['', 1, 'UBND cấp xã', '', '', [A, B, C].join('; ')],
]);

const PLAN = sheet('Phụ lục I', [
  ['PHỤ LỤC I (PAR INDEX)'],
  [
    ...['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2025', 'Mục tiêu năm 2026', 'Tăng/giảm'],
    'Cơ quan chủ trì',
  ],
  ['1', 'Cải cách', 4, 2, 4, 2, ''],
  ['1.1', 'Giải quyết hồ sơ', 2, 1, 2, 1, 'UBND các xã, phường'],
  ['1.2', 'Tuyên truyền', 1, 0.5, 1, 0.5, 'UBND cấp xã'],
  ['1.3', 'Kiểm tra', 1, 0.5, 1, 0.5, 'Sở Nội vụ'],
]);

const formsOf = (reading: Reading) => finish(formFilesTask(reading, defaultAssignOptions));

/** A locality's form as it was filled in: scores by key. */
function returned(
  reading: Reading,
  agency: string,
  scores: Record<string, CellValue>,
): ReturnedFile {
  const form = formsOf(reading).forms.find((one) => one.agency === agency);
  const model = form?.sheets[0];
  if (!model) throw new Error(agency);
  const grid = gridOf(model);
  const header = grid.values.findIndex((row) => String(row[0]).startsWith('columns:'));
  const column = grid.values[header]?.findIndex((cell) => String(cell).startsWith('Tự đánh giá'));
  for (const [key, score] of Object.entries(scores)) {
    const row = grid.values.findIndex(([own]) => own === key);
    for (const cells of [grid.values[row], grid.formulas[row]]) {
      if (!cells || column === undefined || column < 0) throw new Error(key);
      cells[column] = score;
    }
  }
  return { file: form.file, snapshot: workbook(grid) };
}

const reading = read(workbook(PLAN, DIRECTORY));

const MEANS: LocalityChoices = {
  ...NO_LOCALITY_CHOICES,
  rules: ruled(reading.tables, { 'par:1.1': 'mean', 'par:1.2': 'reached' }),
};

/** A person takes a result for all though these are missing. */
function takenFor(reading: Reading, ref: string, missing: readonly string[]): LocalityChoices {
  const placed = finish(criteriaByRef(reading.tables)).get(ref);
  if (!placed) throw new Error(ref);
  return { ...MEANS, partly: new Map([[ref, takenPartly(placed, missing)]]) };
}

function collected(reading: Reading, files: readonly ReturnedFile[], choices = MEANS) {
  const found = finish(returnedTask(reading, files, choices));
  return { ...found, ...finish(collect(reading.tables, found.claimable)) };
}

const accepted = (reading: Reading, files: readonly ReturnedFile[], choices = MEANS) =>
  collected(reading, files, choices).accepted.map(({ ref, value }) => [ref, value / 1e8]);

/** The workbook once everything was written. */
function written(reading: Reading, files: readonly ReturnedFile[], choices = MEANS): SheetGrid[] {
  const { accepted: results, reports, localities } = collected(reading, files, choices);
  const plan = finish(collectTask(reading, results, reports, null, localities));
  return plan.sheets.map(({ model }) => gridOf(model));
}

const tableOf = (grids: readonly SheetGrid[]) =>
  grids.find(({ values }) => String(values[0]?.[0]).startsWith('cchc:1:localities:'));

describe('[S12] forms for localities', () => {
  it('go out as a file for each, named by what it is, and none for the group', () => {
    const { forms } = formsOf(reading);
    expect(forms.map(({ agency, file, criteria }) => [agency, file, criteria])).toEqual([
      ['Sở Nội vụ', 'Phieu_SoNoiVu_2026.xlsx', 1],
      [A, 'Phieu_UBNDXaAnBinh_2026.xlsx', 2],
      [B, 'Phieu_UBNDPhuongAnBinh_2026.xlsx', 2],
      [C, 'Phieu_UBNDXaTanLap_2026.xlsx', 2],
    ]);
  });

  it('have what the plan names the locality for on the same form', () => {
    const rows = PLAN.values.map((row) => [...row]);
    const line = rows[5];
    if (line) line[6] = B;
    const { forms } = formsOf(read(workbook(sheet('Phụ lục I', rows), DIRECTORY)));
    expect(forms.map(({ agency, criteria }) => [agency, criteria])).toEqual([
      [A, 2],
      [B, 3],
      [C, 2],
    ]);
  });
});

describe('[L1] what localities answer', () => {
  const files = [
    returned(reading, A, { 'par:1.1': 2, 'par:1.2': 1 }),
    returned(reading, B, { 'par:1.1': 1, 'par:1.2': 1 }),
    returned(reading, C, { 'par:1.1': 1.5, 'par:1.2': 0.5 }),
  ];

  it('makes one result by the chosen rule, and none before one is chosen', () => {
    expect(accepted(reading, files)).toEqual([
      ['par:1.1', 1.5],
      ['par:1.2', 0.6667],
    ]);
    // Two agree on a score of 1.2: that is no result of all.
    expect(accepted(reading, files.slice(0, 2), NO_LOCALITY_CHOICES)).toEqual([]);
    expect(collected(reading, files, NO_LOCALITY_CHOICES).conflicts).toEqual([]);
  });

  it('is no result as long as one is missing, unless a person takes it for all', () => {
    const two = files.slice(0, 2);
    expect(accepted(reading, two)).toEqual([]);
    const partly = takenFor(reading, 'par:1.1', [C]);
    expect(accepted(reading, two, partly)).toEqual([['par:1.1', 1.5]]);
    // Who is missing now was not when it was taken; all but one of those who were have answered.
    expect(accepted(reading, files.slice(1), partly)).toEqual([]);
    const wider = takenFor(reading, 'par:1.1', [B, C]);
    expect(accepted(reading, two, wider)).toEqual([['par:1.1', 1.5]]);
  });

  it('is asked for anew in the next year, and where another criterion has the code', () => {
    const taken = takenFor(reading, 'par:1.1', [C]);
    const changed = (from: CellValue, to: CellValue) => {
      const rows = PLAN.values.map((row) => row.map((cell) => (cell === from ? to : cell)));
      return read(workbook(sheet('Phụ lục I', rows), DIRECTORY));
    };
    const later = (now: Reading) => {
      const two = [A, B].map((agency) => returned(now, agency, { 'par:1.1': 2 }));
      const rules = ruled(now.tables, { 'par:1.1': 'mean' });
      return accepted(now, two, { ...taken, rules });
    };
    expect(later(reading)).toEqual([['par:1.1', 2]]);
    expect(later(changed('Mục tiêu năm 2026', 'Mục tiêu năm 2027'))).toEqual([]);
    expect(later(changed('Giải quyết hồ sơ', 'Công khai kết quả'))).toEqual([]);
    // Nor does the rule hold of them, whoever answered.
    const whole = (now: Reading) => {
      const all = [A, B, C].map((agency) => returned(now, agency, { 'par:1.1': 2 }));
      return accepted(now, all);
    };
    expect(whole(reading)).toEqual([['par:1.1', 2]]);
    expect(whole(changed('Mục tiêu năm 2026', 'Mục tiêu năm 2027'))).toEqual([]);
    expect(whole(changed('Giải quyết hồ sơ', 'Công khai kết quả'))).toEqual([]);
  });

  it('is asked about where it is no score within the maximum', () => {
    const over = [returned(reading, A, { 'par:1.1': 3, 'par:1.2': 'tốt' }), ...files.slice(1)];
    const { localities, accepted: results } = collected(reading, over);
    const doubts = localities[0]?.criteria.map(({ doubtful }) =>
      doubtful.map(({ claim, why }) => [claim.agency, why]),
    );
    expect(doubts).toEqual([[[A, 'over-max']], [[A, 'not-a-score']]]);
    expect(results).toEqual([]);
  });

  it('leaves what departments answer as it is', () => {
    const own = returned(reading, 'Sở Nội vụ', { 'par:1.3': 0.75 });
    expect(accepted(reading, [...files, own])).toContainEqual(['par:1.3', 0.75]);
  });

  it('[L3] comes in as a table with a ranking, which keeps rules and scores for the next time', () => {
    const first = tableOf(written(reading, files.slice(0, 2)));
    expect(first?.sheet).toBe('Kết quả UBND cấp xã 2026');
    const lines = (grid: SheetGrid | undefined) =>
      grid?.values.filter(([key]) => String(key).startsWith('entry:')).map((row) => row.slice(1));
    expect(lines(first)).toEqual([
      ['Điểm tối đa', 2, 1, '', ''],
      ['Cách tính', 'Trung bình', 'Tỷ lệ đạt điểm tối đa', '', ''],
      ['Kết quả chung', 1.5, 1, '', ''],
      [A, 2, 1, 3, 1],
      [B, 1, 1, 2, 2],
      [C, '', '', '', ''],
    ]);
    if (!first) throw new Error('no table');
    const line = first.values.find((row) => row[1] === B);
    if (line) line[3] = 0.5;
    first.formulas = first.values;
    // The third commune's file, and a score of another that somebody corrected in the table.
    const later = read(workbook(PLAN, DIRECTORY, first));
    const third = [files[2]].flatMap((file) => file ?? []);
    expect(accepted(later, third, NO_LOCALITY_CHOICES)).toEqual([
      ['par:1.1', 1.5],
      ['par:1.2', 0.3333],
    ]);
    const again = tableOf(written(later, third, NO_LOCALITY_CHOICES));
    expect(lines(again)?.slice(2)).toEqual([
      ['Kết quả chung', 1.5, 0.3333, '', ''],
      [A, 2, 1, 3, 1],
      [C, 1.5, 0.5, 2, 2],
      [B, 1, 0.5, 1.5, 3],
    ]);
  });

  it('[L3] that is sent anew takes the place of what the table has, and that is said', () => {
    const first = tableOf(written(reading, files));
    if (!first) throw new Error('no table');
    const later = read(workbook(PLAN, DIRECTORY, first));
    const sent = [returned(reading, A, { 'par:1.1': 0.5 })];
    const { localities, reports, accepted: results } = collected(later, sent);
    const plan = finish(collectTask(later, results, reports, null, localities));
    const write = plan.sheets.find(({ replaces }) => replaces === first.sheet);
    expect(write?.replaced).toContainEqual({
      ...{ about: `${A} · 1.1 Giải quyết hồ sơ`, before: '2', after: '0.5' },
    });
  });
});
