import { formFilesTask } from '../../src/app/formFiles';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { finish } from '../../src/core/base/task';
import { planReading } from '../core/assign/planReading';
import { printed } from './printed';

/** Their names take two lines. */
const LONG = [
  'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  'Sở Lao động - Thương binh và Xã hội',
  'Trung tâm Phục vụ hành chính công tỉnh',
  'Bộ phận Tiếp nhận và Trả kết quả cấp xã',
];

test('[G13] below a long name the line is a third to a half of its longest line, too', () => {
  const options = { ...defaultAssignOptions, agencies: LONG };
  const { forms } = finish(formFilesTask(planReading(), options));
  const pages = printed(forms.flatMap(({ sheets }) => sheets));
  const shares = pages.flatMap(({ words }) => {
    const left = words.filter((word) => word.right < 350);
    const line = left.find(({ text }) => /^_+$/.test(text));
    if (!line) return [];
    // The lines of the name itself: 13 points, close above the strokes; at most two.
    const name = left.filter(
      ({ text, top }) => text !== line.text && line.bottom - top < 45 && top < line.top,
    );
    const tops = [...new Set(name.map(({ top }) => Math.round(top / 8)))];
    const widths = tops.map((each) => {
      const its = name.filter(({ top }) => Math.round(top / 8) === each);
      return Math.max(...its.map((word) => word.right)) - Math.min(...its.map((word) => word.left));
    });
    return [(line.right - line.left) / Math.max(...widths)];
  });
  expect(shares).toHaveLength(4);
  for (const share of shares) {
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  }
}, 60_000);
