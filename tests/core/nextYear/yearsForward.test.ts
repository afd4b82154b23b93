import { titleForward, yearsForward } from '../../../src/core/nextYear/yearsForward';

const next = (year: number) => year + 1;
/** As in a title: only the plan's own years follow. */
const plans = (year: number) => (year === 2021 || year === 2022 ? year + 1 : null);

describe('[N1] years', () => {
  test.each([
    ['Điểm năm 2021', 'Điểm năm 2022'],
    ['Tăng/giảm so với năm 2021', 'Tăng/giảm so với năm 2022'],
    ['2021-2022', '2021-2022'],
    ['Điểm 12021', 'Điểm 12021'],
  ])('of a heading follow: %s', (before, after) => {
    expect(yearsForward(before, next)).toBe(after);
  });

  test.each([
    ['CHỈ SỐ CCHC NĂM 2022', 'CHỈ SỐ CCHC NĂM 2023'],
    ['Mục tiêu giai đoạn 2021-2025, năm 2022', 'Mục tiêu giai đoạn 2021-2025, năm 2023'],
    [
      'Theo Quyết định số 876/QĐ-BNV ngày 10/11/2022',
      'Theo Quyết định số 876/QĐ-BNV ngày 10/11/2022',
    ],
    ['Nghị định số 45/2022/NĐ-CP', 'Nghị định số 45/2022/NĐ-CP'],
    ['Tỷ lệ giảm biên chế so với năm 2015', 'Tỷ lệ giảm biên chế so với năm 2015'],
    [
      '(Kèm theo Kế hoạch số 205/KH-UBND ngày 24 tháng 8 năm 2022 của UBND tỉnh)',
      '(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm 2023 của UBND tỉnh)',
    ],
    [
      'Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2022',
      'Ban hành kèm theo Kế hoạch số …/KH-UBND ngày …/…/2023',
    ],
  ])('of a title follow, those of documents and spans do not: %s', (before, after) => {
    expect(titleForward(before, plans)).toBe(after);
  });
});
