import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePlanOf2025 } from '../../seeds/planOf2025';
import { readingOf } from '../../src/app/check';
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

test('the plan as published keeps its thirty agencies', () => {
  const agencies = read(published).assignments.map(({ agency }) => agency);
  expect(agencies).toHaveLength(30);
  expect(agencies).toContain('UBND cấp huyện');
  expect(agencies).not.toContain('Sở Nông nghiệp và Môi trường');
});
