import { readingOf } from '../../src/app/check';
import { previewTask } from '../../src/app/session/preview';
import { targetsTask } from '../../src/app/targets';
import { decimalFromNumber } from '../../src/core/base/decimal';
import { finish } from '../../src/core/base/task';
import { whatIfTask } from '../../src/core/targets/whatIfTree';
import { vi as strings } from '../../src/strings/vi';
import { wordsOf } from '../../src/taskpane/session/WordsContext';
import { withPreview } from '../../src/taskpane/shell/previewWords';
import { stayingGroups } from '../../src/taskpane/shell/staying';
import { sheetOf, workbookOf } from '../snapshot';

const vi = withPreview(wordsOf({ language: 'vi', strings }));

test('formulas that a bound makes show something else are named, with what is known of it', () => {
  const HEADINGS = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022', 'Tăng'];
  const rows = [
    HEADINGS,
    ['1', 'Thể chế', 10, '', 5, ''],
    ['1.1', 'Văn bản', 5, 1.5, 2, 0.5],
    ['1.2', 'Kiểm tra', 5, '', 3, ''],
  ];
  const formulas = { '1,4': '=SUM(E3:E4)', '1,5': '=E2-D2', '2,5': '=E3-D3' };
  const reading = readingOf(workbookOf(sheetOf('Phụ lục', rows, { formulas })));
  const table = reading.ok ? reading.value.tables[0] : undefined;
  if (!reading.ok || !table) throw new Error('no table');
  const whatIf = finish(whatIfTask(table.appendix, table.computed));
  whatIf.set('1.1', decimalFromNumber(2.5), '>');
  const preview = finish(previewTask(reading.value, targetsTask(reading.value, table, whatIf)));
  const [group, ...others] = stayingGroups(preview.chosen, vi, ({ about }) => about ?? null);
  expect(others).toEqual([]);
  expect(group).toMatchObject({
    title:
      '3 công thức sẽ cho kết quả khác vì không tính được mục tiêu chỉ ghi mức (như “>1”); cần xem lại sau khi ghi',
    lines: [
      { name: '1 Thể chế', text: '=SUM(E3:E4); điểm tính ra: ≥5,5' },
      { name: '1 Thể chế', text: '=E2-D2' },
      { name: '1.1 Văn bản', text: '=E3-D3; điểm tính ra: >1' },
    ],
  });
});
