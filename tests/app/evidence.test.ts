import { evidenceTask } from '../../src/app/evidence';
import { finish } from '../../src/core/base/task';
import { read, sheet, workbook } from '../core/assign/tables';

const planOf = (year: number, name: string) =>
  sheet(`Kế hoạch ${year}`, [
    ['PHỤ LỤC I (PAR INDEX)'],
    [
      ...['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
      ...['Tăng/giảm', 'Cơ quan chủ trì'],
    ],
    ['1', 'Cải cách', 2, 1, 2, 1, ''],
    ['1.1', name, 2, 1, 2, 1, 'Sở Nội vụ'],
  ]);

test('[T6] [Y2] criteria of the year worked on want evidence; of last year’s nothing is missing', () => {
  const reading = read(workbook(planOf(2025, 'Kiểm tra công vụ'), planOf(2026, 'Công khai')));
  expect(reading.year).toBe(2026);
  const [register] = finish(evidenceTask(reading, [])).sheets;
  const said = register?.model.values.map((row) => row.slice(1, 4).join('|')) ?? [];
  expect(said).toContain('1.1|Công khai|Sở Nội vụ');
  expect(said.filter((line) => line.includes('Kiểm tra công vụ'))).toEqual([]);
});
