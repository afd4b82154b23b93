import { readingOf } from '../../../src/app/check';
import type { WorkbookSnapshot } from '../../../src/core/base/grid';
import { readChoices } from '../../../src/core/structure/readChoices';
import { structurePlan } from '../../../src/core/structure/structureSheet';
import type { Choice, Choices } from '../../../src/core/table/choice';
import { sheetOf, workbookOf } from '../../snapshot';
import { gridOf } from '../agencies/modelGrid';

const ALL: Choice[] = [
  { about: 'table', headerRows: 2 },
  { about: 'column', column: 'điểm sở chấm', is: 'base' },
  { about: 'column', column: '=1+1#2', is: 'none' },
  { about: 'row', row: '1.2 có báo cáo', is: 'criterion' },
  { about: 'rows', is: 'rule' },
  { about: 'adjustments', is: 'apart' },
  { about: 'total', row: 'tổng điểm#2' },
  { about: 'rollup', is: 'weighted' },
  { about: 'index', is: 'papi' },
  { about: 'year', of: 'target', is: 2026, said: '2025,2026' },
  { about: 'parents', is: 'as-printed' },
];
const KEPT: Choices = ALL.map((choice) => ({ table: 'abc', heading: 'TT | Tiêu chí', choice }));

/** The workbook after a plan of choices was written. */
function written(snapshot: WorkbookSnapshot, choices: Choices): WorkbookSnapshot {
  const [write] = structurePlan(snapshot, choices).sheets;
  if (!write) throw new Error('nothing written');
  const others = snapshot.sheets.filter(({ sheet }) => sheet !== write.replaces);
  return workbookOf(...others, gridOf(write.model));
}

const BLANK = workbookOf(sheetOf('Bảng', [['x']]));

test('[R17] every choice is kept as it is, and said in words', () => {
  const snapshot = written(BLANK, KEPT);
  expect(readChoices(snapshot)).toEqual(KEPT);
  const words = snapshot.sheets[1]?.values.slice(4).map((row) => row.slice(3).join(': '));
  expect(words?.slice(0, 3)).toEqual([
    'Bảng: Là bảng chấm điểm, tiêu đề 2 dòng',
    'Cột “điểm sở chấm”: Điểm chính thức (năm trước)',
    'Cột “=1+1#2”: Không dùng',
  ]);
});

test('[R17] deleting a row takes a choice back; rows of no known choice are passed over', () => {
  const snapshot = written(BLANK, KEPT);
  const values = snapshot.sheets[1]?.values ?? [];
  values.splice(5, 1);
  values.push(['{"about":"column","table":"abc","column":"x","is":"nonsense"}', '', '', '']);
  values.push(['{"about":"constructor","table":"abc"}', '', '', ''], ['{', '', '', '']);
  expect(readChoices(snapshot)).toEqual(KEPT.filter((_, nth) => nth !== 1));
});

test('what somebody wrote on the sheet stays: beside its choice, or below all of them', () => {
  const snapshot = written(BLANK, KEPT);
  const values = snapshot.sheets[1]?.values ?? [];
  values.forEach((row, at) => row.push(at === 3 ? 'Ghi chú' : at === 5 ? 'đã hỏi Sở' : ''));
  values.push(['', '', 'Anh Ba xem lại', '', '', '']);
  const fewer = written(snapshot, KEPT.slice(1));
  const cells = fewer.sheets[1]?.values ?? [];
  expect([cells[3]?.[5], cells[4]?.[5]]).toEqual(['Ghi chú', 'đã hỏi Sở']);
  expect(cells.at(-1)?.[2]).toBe('Anh Ba xem lại');
  const gone = written(fewer, []);
  expect(gone.sheets[1]?.values.at(-2)?.[5]).toBe('đã hỏi Sở');
  expect(readChoices(gone)).toEqual([]);
});

test('a sheet of the same name that is the user’s is not written over', () => {
  const users = workbookOf(sheetOf('CÁCH ĐỌC BẢNG', [['của tôi']]));
  const [write] = structurePlan(users, KEPT).sheets;
  expect([write?.model.name, write?.replaces]).toEqual(['Cách đọc bảng (2)', undefined]);
});

test('[R17] a reading follows what its workbook keeps', () => {
  const rows = [
    ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2025', 'Điểm khác'],
    ['1', 'Điều hành', 5, 2, 3],
  ];
  const plain = workbookOf(sheetOf('Bảng', rows));
  const first = readingOf(plain);
  const heading = first.ok ? first.value.tables[0]?.appendix.heading : undefined;
  if (!heading) throw new Error('no table');
  const choice: Choice = { about: 'column', column: heading.keys.get(4) ?? '', is: 'base' };
  const again = readingOf(
    written(plain, [{ table: heading.fingerprint, heading: heading.text, choice }]),
  );
  expect(again.ok && again.value.tables[0]?.appendix.columns.base).toBe(4);
});
