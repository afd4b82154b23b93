import { figureContent } from '../../../src/core/assign/figures';
import { auditAppendix } from '../../../src/core/audit/audit';
import { readAppendices } from '../../../src/core/read/readAppendices';
import { finish } from '../../../src/core/steps';
import { sheetOf, workbookOf, type GridOptions } from '../../snapshot';

const SIPAS = ['TT', 'Tiêu chí', 'Kết quả SIPAS năm 2021', 'Mục tiêu năm 2022', 'Tăng'];

function tableOf(options: GridOptions) {
  const rows = [SIPAS, ['I', 'Nhóm', 94, 95, 1], ['1', 'a', 94, 95, 1], ['2', 'b', 94, 0.96, 2]];
  const grid = sheetOf('S', rows, options);
  const [appendix] = finish(readAppendices(workbookOf(grid), () => [])).appendices;
  if (!appendix) throw new Error('no table was read');
  return { appendix, computed: finish(auditAppendix(appendix)).computed, nth: 1 };
}

test('G7 a number in another unit than its table’s is no live figure', () => {
  const table = tableOf({ cellFormats: { '3,3': '0%' } });
  const targets = table.appendix.criteria.map((one) => figureContent(table, one, 'target', true));
  expect(targets).toEqual([{ formula: "='S'!D2" }, { formula: "='S'!D3" }, 96]);
});
