import type { SheetGrid } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import type { AgencyProgress } from '../../../src/core/periods/agencyProgress';
import { dueDay } from '../../../src/core/periods/dueDay';
import { progressWrite, readNoted } from '../../../src/core/periods/progressSheet';
import { gridOf } from '../agencies/modelGrid';
import { workbook } from '../collect/agencySheets';

const of = (agency: string, more: Partial<AgencyProgress> = {}): AgencyProgress => ({
  ...{ agency, state: 'not-sent', isLate: false, owed: 4, missing: [], asked: 0 },
  isUnreadable: false,
  ...more,
});
const write = (
  name: string,
  progress: AgencyProgress[],
  { sent = [], today = '2025-09-10' }: { sent?: string[]; today?: string } = {},
  ...sheets: SheetGrid[]
) =>
  finish(
    progressWrite(workbook(...sheets), {
      period: { name, closes: dueDay(''), due: dueDay('15/9/2025'), who: '' },
      progress,
      sent: new Set(sent),
      today,
    }),
  );
const rowsOf = ({ values }: Pick<SheetGrid, 'values'>) =>
  values
    .slice(4)
    .flatMap(([key, ...cells]) => (String(key).startsWith('printed:') ? [] : [cells.join('|')]));

const first = () => gridOf(write('9 tháng', [of('Sở A'), of('Sở B')], { sent: ['Sở A'] }).model);

test('[T7] what went out is noted with its day', () => {
  expect(rowsOf(first())).toEqual([
    '9 tháng|Sở A|15/9/2025|10/09/2025||4/4|Chưa gửi phiếu đi|',
    '9 tháng|Sở B|15/9/2025|||4/4|Chưa gửi phiếu đi|',
  ]);
  expect([...finish(readNoted(workbook(first()), '9 THÁNG'))]).toEqual([
    ['sở a', { sent: '10/09/2025', received: null }],
    ['sở b', { sent: '', received: null }],
  ]);
});

test('[T7] the day on which a form came is noted once, and the state follows', () => {
  const back = of('Sở A', { state: 'lacking', missing: ['par:1'], isLate: true });
  const once = gridOf(write('9 tháng', [back, of('Sở B')], { today: '2025-09-20' }, first()).model);
  expect(rowsOf(once)[0]).toBe(
    '9 tháng|Sở A|15/9/2025|10/09/2025|20/09/2025|3/4|Đã nhận, còn thiếu; quá hạn|',
  );
  const twice = write(
    '9 tháng',
    [of('Sở A', { state: 'received' })],
    { today: '2025-10-01' },
    once,
  );
  expect(rowsOf(twice.model)[0]).toBe('9 tháng|Sở B|15/9/2025|||4/4|Chưa gửi phiếu đi|');
  expect(rowsOf(twice.model)[1]).toBe('9 tháng|Sở A|15/9/2025|10/09/2025|20/09/2025|4/4|Đã nhận|');
});

test('[T7] days and notes that somebody wrote stay, and so do rows of theirs', () => {
  const grid = first();
  for (const cells of [grid.values, grid.formulas]) {
    cells[5] = [
      ...(cells[5] ?? []).slice(0, 5),
      '12/9/2025',
      '4/4',
      'Chưa gửi phiếu đi',
      'nộp giấy',
    ];
    cells[6] = ['', '9 tháng', 'Sở C', '', '01/9/2025', '', '', '', ''];
  }
  grid.numberFormats[6] = Array.from({ length: 9 }, () => '@');
  expect(finish(readNoted(workbook(grid), '9 tháng')).get('sở c')).toEqual({
    sent: '01/9/2025',
    received: null,
  });
  const again = write('9 tháng', [of('Sở A'), of('Sở B', { state: 'received' })], {}, grid);
  expect(rowsOf(again.model)).toEqual([
    '9 tháng|Sở A|15/9/2025|10/09/2025||4/4|Chưa gửi phiếu đi|',
    '9 tháng|Sở B|15/9/2025||12/9/2025|4/4|Đã nhận|nộp giấy',
    'NỘI DUNG DO NGƯỜI THEO DÕI GHI|||||||',
    '9 tháng|Sở C||01/9/2025||||',
  ]);
  // A row of the add-in's for the same agency takes nothing from it.
  const both = gridOf(write('9 tháng', [of('Sở C')], {}, gridOf(again.model)).model);
  expect(finish(readNoted(workbook(both), '9 tháng')).get('sở c')?.sent).toBe('01/9/2025');
});

test('[T8] another round leaves the rows of an earlier one as they are', () => {
  const year = write(
    'Năm 2025',
    [of('Sở A', { state: 'received' })],
    { today: '2025-12-01' },
    first(),
  );
  expect(rowsOf(year.model)).toEqual([
    ...rowsOf(first()),
    'Năm 2025|Sở A|15/9/2025||01/12/2025|4/4|Đã nhận|',
  ]);
  expect(year.replaced).toEqual([]);
});
