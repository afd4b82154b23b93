import { readingOf } from '../../src/app/check';
import { formFilesTask } from '../../src/app/formFiles';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { finish } from '../../src/core/base/task';
import { periodsWrite } from '../../src/core/periods/periodsSheet';
import { HEADER } from '../../seeds/layouts/layout';
import { gridOf } from '../core/agencies/modelGrid';
import { sheetOf, workbookOf } from '../snapshot';

const TABLE = sheetOf('S', [
  HEADER,
  ['1', 'Lĩnh vực', 20, 10, 12, 2, ''],
  ['1.1', 'a', 10, 5, 6, 1, 'Sở Nội vụ'],
  ['1.2', 'b', 10, 5, 6, 1, 'Sở Tài chính'],
]);
const ALL = { name: 'Quý III năm 2022', due: 'trước ngày 16/9/2022', who: '', basis: '' };
const ONE = { name: 'Tháng 8', due: 'trước ngày 5 hằng tháng', who: 'Sở Tài chính', basis: '' };
const UNDATED = { name: 'Cả năm', due: '', who: '', basis: '' };

/** What goes out in a round: due days on the list, and the subject of each form. */
function sent(round?: string) {
  const write = finish(periodsWrite(workbookOf(TABLE), [ALL, ONE, UNDATED]));
  if (!write) throw new Error('no table of rounds');
  const reading = readingOf(workbookOf(TABLE, gridOf(write.model)));
  if (!reading.ok) throw new Error(reading.problem.code);
  const { forms, list } = finish(formFilesTask(reading.value, defaultAssignOptions, round));
  const subject = /^Kết quả thực hiện nhiệm vụ[^]*$/;
  const subjects = forms.map(({ sheets }) =>
    sheets.flatMap(({ values }) => values.flat()).filter((cell) => subject.test(String(cell))),
  );
  return {
    due: list.sheets[0]?.values.slice(2).map((row) => row[5]),
    said: subjects.map(([text]) => /năm 2022(.*)$/.exec(String(text))?.[1]),
  };
}

test('[G15] the day by which a round is due stands on the list and on each of its forms', () => {
  expect(sent(ALL.name)).toEqual({
    due: ['trước ngày 16/9/2022', 'trước ngày 16/9/2022'],
    said: [
      ', kỳ báo cáo Quý III năm 2022 (thời hạn gửi: trước ngày 16/9/2022)',
      ', kỳ báo cáo Quý III năm 2022 (thời hạn gửi: trước ngày 16/9/2022)',
    ],
  });
});

test('[G15] who does not report in a round is not given its day', () => {
  expect(sent(ONE.name)).toEqual({
    due: ['', 'trước ngày 5 hằng tháng'],
    said: ['', ', kỳ báo cáo Tháng 8 (thời hạn gửi: trước ngày 5 hằng tháng)'],
  });
});

test('[G15] no day is made up where the round has none, and where no round is chosen', () => {
  expect(sent(UNDATED.name)).toEqual({
    due: ['', ''],
    said: [', kỳ báo cáo Cả năm', ', kỳ báo cáo Cả năm'],
  });
  for (const none of [undefined, '', 'a round that is gone']) {
    expect(sent(none)).toEqual({ due: ['', ''], said: ['', ''] });
  }
});
