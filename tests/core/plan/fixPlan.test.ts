import { readingOf } from '../../../src/app/check';
import { fixTask } from '../../../src/app/fix';
import { finish } from '../../../src/core/base/task';
import type { Rule } from '../../../src/core/table/finding';
import { cellAddress, type CellValue } from '../../../src/core/base/grid';
import { HEADER, rowsWith, TOTAL, type LayoutCell } from '../../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../../snapshot';

function fixes(changes: Record<string, LayoutCell>, rule?: Rule) {
  const rows = [HEADER, ...rowsWith(changes), TOTAL] as CellValue[][];
  const reading = readingOf(workbookOf(sheetOf('S', rows)));
  if (!reading.ok) throw new Error(reading.problem.code);
  const chosen = reading.value.findings.filter((one) => rule === undefined || one.rule === rule);
  return finish(fixTask(reading.value, chosen)).cells.map(
    ({ row, column, after, numberFormat }) => [cellAddress(row, column), after, numberFormat],
  );
}

describe('W7 a fix changes only what its finding is about', () => {
  test('a change becomes the right number', () => {
    expect(fixes({ '2,5': '+0,5' }, 'delta-mismatch')).toEqual([
      ['F4', 0.25, '+0.00##;-0.00##;"-"'],
    ]);
  });
  test('a code stays text', () => {
    expect(fixes({ '5,0': '22' }, 'code-typo')).toEqual([['A7', '2.2', '@']]);
  });
  test.each(['gõ 0', 'mới thêm', 'xem lại 2.2'])(
    'words in the place of a code are nobody’s to replace: %s',
    (words) => {
      expect(fixes({ '5,0': words }, 'code-typo')).toEqual([]);
    },
  );
  test('a code with its label is mended', () => {
    expect(fixes({ '5,0': 'Tiêu chí 22' }, 'code-typo')).toHaveLength(1);
  });
  test('the other names of the cell stay', () => {
    expect(fixes({ '2,6': 'Sỏ Nội vụ; Sở Tư phap;\nVăn phòng UBND tỉnh' }, 'agency-typo')).toEqual([
      ['G4', 'Sở Nội vụ; Sở Tư pháp;\nVăn phòng UBND tỉnh', undefined],
    ]);
  });
  test('a rank beside the figure stays', () => {
    const [change] = fixes({ '0,3': '3,5\n(Xếp thứ 5/63)' }, 'rollup-mismatch');
    expect(change?.slice(0, 2)).toEqual(['D2', '2,5\n(Xếp thứ 5/63)']);
  });
  test('what only a person can settle is left', () => {
    expect(fixes({ '5,6': '' }, 'agency-missing')).toEqual([]);
  });
});
