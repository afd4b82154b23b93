import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePlanOf2025 } from '../../seeds/planOf2025';
import { assignTask } from '../../src/app/assign';
import { readingOf } from '../../src/app/check';
import { finish } from '../../src/core/base/task';
import { fixOf } from '../../src/core/table/finding';
import { readSnapshot } from '../readSnapshot';

const folder = join(__dirname, '../../seeds');
const published = readFileSync(join(folder, 'phu-luc-205-kh-ubnd-2022.xlsx'));
const committed = readFileSync(join(folder, 'phu-luc-ten-nam-2025.xlsx'));

function read(file: Buffer) {
  const reading = readingOf(readSnapshot(file));
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

describe('[S9] the published plan with the names and years of 2025', () => {
  const { assignments, findings, tables } = read(committed);
  const agencies = assignments.map(({ agency }) => agency);

  test('is the same to the byte whenever it is made', async () => {
    expect(Buffer.compare(Buffer.from(await makePlanOf2025(published)), committed)).toBe(0);
  });

  test('has no unknown agency, and no sheet of one that is no more', () => {
    expect(tables.map(({ appendix }) => appendix.targetYear)).toEqual([2025, 2025]);
    expect(findings.filter(({ rule }) => rule === 'agency-unknown')).toEqual([]);
    for (const ended of [
      'Sở Kế hoạch và Đầu tư',
      'Sở Thông tin và Truyền thông',
      'Sở Giao thông vận tải',
      'Ban Dân tộc',
      'UBND cấp huyện',
      'Trung tâm Hành chính công cấp huyện',
    ]) {
      expect(agencies).not.toContain(ended);
    }
    expect(agencies).toEqual(
      expect.arrayContaining([
        'Sở Nông nghiệp và Môi trường',
        'Sở Văn hóa, Thể thao và Du lịch',
        'UBND cấp xã',
        'Trung tâm Phục vụ hành chính công cấp xã',
      ]),
    );
  });
});

describe('[S9] the published plan with the names and years of 2025, as a whole', () => {
  const reading = read(committed);

  test('has the one old name that was left in it found, with who it is now as the fix', () => {
    const found = reading.findings.filter(({ rule }) => /^agency-end/.test(rule));
    expect(found.map((one) => [one.rule, one.sheet, one.row, one.column, fixOf(one)])).toEqual([
      [
        ...['agency-ended', 'Phụ lục I', 144, 6],
        { puts: 'agency', printed: 'Sở Kế hoạch và Đầu tư', name: 'Sở Tài chính' },
      ],
    ]);
  });

  test('has sheets for these and nobody else', () => {
    const sheets = finish(assignTask(reading)).sheets.flatMap(
      ({ model }) => /^cchc:1:agency:(.+)$/.exec(String(model.values[0]?.[0]))?.[1] ?? [],
    );
    // What stands in every province since March 2025, and what the plan itself names.
    const everywhere = [
      ...['Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Công Thương', 'Sở Xây dựng', 'Sở Y tế'],
      ...['Sở Khoa học và Công nghệ', 'Sở Giáo dục và Đào tạo', 'Sở Nông nghiệp và Môi trường'],
      ...['Sở Văn hóa, Thể thao và Du lịch', 'Thanh tra tỉnh', 'Văn phòng UBND tỉnh'],
    ];
    const named = [
      ...['Ban Quản lý Khu kinh tế', 'Ban Xúc tiến và Hỗ trợ đầu tư', 'UBND cấp xã'],
      ...['Trung tâm Phục vụ hành chính công tỉnh', 'Trung tâm Truyền thông tỉnh'],
      ...['Trung tâm Phục vụ hành chính công cấp xã', 'Bộ phận Tiếp nhận và Trả kết quả cấp xã'],
    ];
    expect([...sheets].sort()).toEqual([...everywhere, ...named].sort());
  });
});

test('the plan as published keeps its thirty agencies', () => {
  const agencies = read(published).assignments.map(({ agency }) => agency);
  expect(agencies).toHaveLength(30);
  expect(agencies).toContain('UBND cấp huyện');
  expect(agencies).not.toContain('Sở Nông nghiệp và Môi trường');
});
