import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layout } from '../../seeds/layouts/layout';
import { makeLayout } from '../../seeds/layouts/makeLayout';
import { headless } from '../../src/workbench/headless/command';

const folder = mkdtempSync(join(tmpdir(), 'summary-'));
const at = (name: string) => join(folder, name);

describe('[O1] the summary', () => {
  const totalsOf = async (target: string | number, change: string) => {
    const bounds = layout('bounds', '', {
      name: 'Bảng chấm điểm',
      rows: [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm 2024', 'Mục tiêu 2025', 'Tăng/giảm'],
        ['1', 'Chỉ đạo điều hành', 2, 1.5, 1.4, ''],
        // Both come to 1.55 at least: 1.4 is ruled out.
        ['1.1', 'Kế hoạch', 1, 1, '>0,8', ''],
        ['1.2', 'Kiểm tra', 1, 0.5, 0.75, 0.25],
        ['', 'Tổng điểm', 2, 1.5, target, change],
      ],
    });
    writeFileSync(at('bounds.xlsx'), await makeLayout(bounds));
    const out: string[] = [];
    const status = await headless([at('bounds.xlsx'), '--report', at('bounds.json')], {
      say: (line) => out.push(line),
      warn: (line) => out.push(line),
    });
    expect(status).toBe(0);
    return out
      .join('\n')
      .split('\n')
      .find((line) => line.includes('mục tiêu'));
  };

  test('says what parts come to at least, and no change that nobody knows', async () => {
    expect(await totalsOf(1.4, '')).toBe('  điểm năm trước 1,5, mục tiêu ≥1,55, tăng/giảm –');
  });

  test('says a bound as it is printed, and its change', async () => {
    expect(await totalsOf('>1,5', '>0')).toBe('  điểm năm trước 1,5, mục tiêu >1,5, tăng/giảm >0');
  });
});
