import { collectedTask, returnedTask } from '../../src/app/returned';
import { roundTask } from '../../src/app/rounds';
import { criteriaByRef } from '../../src/core/assign/criteriaByRef';
import { finish } from '../../src/core/base/task';
import { ofYear, reminderText, settledOfYear } from '../../src/core/collect/reminder';
import type { Settlement } from '../../src/core/collect/settlement';
import { tablesOfYear } from '../../src/core/years/workedOn';
import { read, sheet, workbook } from '../core/assign/tables';
import { agencySheet } from '../core/collect/agencySheets';
import { saidIn } from '../core/collect/collected';

const A = 'Sở Nội vụ';
const planOf = (year: number) =>
  sheet(`Kế hoạch ${year}`, [
    ['PHỤ LỤC I (PAR INDEX)'],
    [
      ...['STT', 'Tiêu chí', 'Điểm tối đa', `Điểm năm ${year - 1}`, `Mục tiêu năm ${year}`],
      ...['Tăng/giảm', 'Cơ quan chủ trì'],
    ],
    ['1', 'Tiêu chí 1', 2, 1, 2, 1, ''],
    ['1.1', 'Tiêu chí 1.1', 2, 1, 2, 1, A],
  ]);

test.each([
  ['par:1.1', 2025, 0],
  ['par#2:1.1', 2026, 1],
])('[T5] [T7] who is asked about %s, of %s, is asked in 2026 %s times', (ref, _, times) => {
  const reading = read(workbook(planOf(2025), planOf(2026)));
  expect(reading.year).toBe(2026);
  const file = { file: 'a.xlsx', snapshot: workbook(agencySheet(A, [[ref, 99]])) };
  const { said, claimable } = finish(returnedTask(reading, [file]));
  const open = finish(collectedTask(reading, claimable));
  const asked: Settlement = { is: 'asked', of: saidIn(open, ref, reading.tables) };
  const collected = finish(collectedTask(reading, claimable, new Map([[ref, asked]])));
  expect(collected.settled).toHaveLength(1);

  const period = {
    ...{ name: 'Năm 2026', who: '', closes: { text: '', day: null } },
    due: { text: '', day: null },
  };
  const round = finish(roundTask(reading, { kept: [] }, period, said, collected, '2026-12-01'));
  expect(round.progress.find(({ agency }) => agency === A)?.asked).toBe(times);

  const criteria = finish(criteriaByRef(reading.tables));
  const ofThis = settledOfYear(collected.settled, criteria, tablesOfYear(reading.tables, 2026));
  const text = reminderText([], ofThis, criteria, ofYear(2026));
  expect(text.includes('“99” (cao hơn điểm tối đa 2)')).toBe(times === 1);
});
