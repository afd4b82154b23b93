import type { Duty } from '../../../src/core/assign/assignment';
import { planPeriods } from '../../../src/core/periods/planPeriods';
import { planReading } from '../assign/planReading';

const duty = (text: string, ...agencies: string[]): Duty => ({
  ...{ sheet: 'S', row: 1, code: '1', due: '', text },
  agencies: agencies.length === 0 ? ['Các sở, ban, ngành'] : agencies,
});
const named = (text: string) => planPeriods([duty(text)], 2025).map(({ name, due }) => [name, due]);

test('[T7] the published plan names three rounds, and a day for none but the monthly one of one centre', () => {
  const { duties } = planReading();
  const others =
    'Các sở, ban, ngành; UBND cấp huyện; Các cơ quan Trung ương đóng trên địa bàn tỉnh; Các đơn vị sự nghiệp thuộc tỉnh';
  expect(planPeriods(duties, 2022)).toMatchObject([
    { name: '09 tháng năm 2022', due: '', who: others },
    { name: 'Năm 2022', due: '', who: others },
    {
      name: 'Hằng tháng năm 2022',
      due: 'trước ngày 16 hàng tháng',
      who: 'Trung tâm Phục vụ hành chính công tỉnh',
    },
  ]);
});

test.each([
  [
    'Báo cáo kết quả 6 tháng, 9 tháng và năm 2025',
    ['06 tháng năm 2025', '09 tháng năm 2025', 'Năm 2025'],
  ],
  ['Báo cáo kết quả thực hiện sáu tháng đầu năm', ['06 tháng năm 2025']],
  ['Báo cáo tình hình quý I, quý III', ['Quý I năm 2025', 'Quý III năm 2025']],
  ['Định kỳ hằng quý báo cáo kết quả về Sở Nội vụ', ['Hằng quý năm 2025']],
])('[T7] “%s” gives its rounds', (text, names) => {
  expect(named(text).map(([name]) => name)).toEqual(names);
});

test.each([
  'Tổng hợp kết quả do các sở, ngành báo cáo 09 tháng, báo cáo năm 2025',
  'Có khó khăn, vướng mắc kịp thời báo cáo UBND tỉnh trong năm 2025',
  'Tổ chức 6 tháng tập huấn',
  'Báo cáo kết quả thực hiện Kế hoạch năm 2025 khi có yêu cầu',
])('[T7] “%s” is no round', (text) => {
  expect(named(text)).toEqual([]);
});

test('[T7] duties that name one round make one', () => {
  const both = [duty('Báo cáo kết quả 9 tháng', 'Sở A'), duty('Báo cáo kết quả 9 tháng', 'Sở B')];
  expect(planPeriods(both, null)).toEqual([
    { name: '09 tháng', due: '', who: 'Sở A; Sở B', basis: 'Báo cáo kết quả 9 tháng' },
  ]);
});
