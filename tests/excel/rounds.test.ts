import { check } from '../../src/app/check';
import { collectTask } from '../../src/app/collect';
import { evidenceTask } from '../../src/app/evidence';
import { returnedTask } from '../../src/app/returned';
import { periodsTask, roundsTask, roundTask, sentTask } from '../../src/app/rounds';
import type { GuardedPlan } from '../../src/app/workbookPort';
import { collect } from '../../src/core/collect/collect';
import { finish } from '../../src/core/base/task';
import { agencySheet, workbook } from '../core/collect/agencySheets';
import { openSeed } from '../workbench/bench';

test('a round is written to the workbook, read back as it was, and undone write by write', async () => {
  const { port } = await openSeed();
  const read = async () => {
    const reading = await check(port);
    if (!reading.ok) throw new Error(reading.problem.code);
    return reading.value;
  };
  const sheets = async () => (await read()).snapshot.sheets.map(({ sheet }) => sheet);
  const write = async (plan: GuardedPlan) => {
    const applied = await port.apply(plan);
    if (!applied.ok) throw new Error(applied.problem.code);
    return [...applied.value.sheetsAdded, ...applied.value.sheetsUpdated];
  };
  const before = await sheets();
  const first = await read();
  expect(await write(finish(periodsTask(first, finish(roundsTask(first)))))).toEqual([
    'Kỳ báo cáo',
  ]);
  const reading = await read();
  const rounds = finish(roundsTask(reading));
  const [period] = rounds.periods;
  if (!period) throw new Error('no round');
  expect(rounds.periods.map(({ name }) => name)).toEqual([
    '09 tháng năm 2022',
    'Năm 2022',
    'Hằng tháng năm 2022',
  ]);
  const form = agencySheet('Sở Tài chính', [['par:6.1.1', 0.5, 'BC 1/BC-STC ngày 05/9/2022']]);
  const criterion = reading.tables[0]?.appendix.byId.get('6.1.1');
  const line = form.values[2];
  if (!criterion || !line) throw new Error('no criterion');
  line[2] = criterion.name;
  const { returned, reports } = finish(
    returnedTask(reading, [{ file: 'stc.xlsx', snapshot: workbook(form) }]),
  );
  const collected = finish(collect(reading.tables, returned.sheets));
  const now = finish(roundTask(reading, rounds, period, returned.sheets, collected, '2022-09-20'));
  expect(await write(finish(sentTask(reading, now)))).toEqual(['Theo dõi báo cáo']);
  const sent = await read();
  const back = finish(roundTask(sent, rounds, period, returned.sheets, collected, '2022-09-20'));
  expect(back.progress.filter(({ state }) => state === 'sent')).toHaveLength(
    back.progress.length - 1,
  );
  const names = await write(finish(collectTask(sent, collected.accepted, reports, back)));
  expect(names.sort()).toEqual(['Kỳ 09 tháng năm 2022', 'Theo dõi báo cáo', 'Tổng hợp kết quả']);
  const kept = await read();
  expect(finish(roundsTask(kept)).kept).toMatchObject([
    {
      period: '09 tháng năm 2022',
      reports: [
        {
          key: 'par:6.1.1',
          score: 0.5,
          recorded: 0.5,
          texts: { evidence: 'BC 1/BC-STC ngày 05/9/2022' },
        },
      ],
    },
  ]);
  expect(await write(finish(evidenceTask(kept, reports)))).toEqual(['Tài liệu kiểm chứng']);
  // Made again from what was read, nothing is another.
  const again = await read();
  expect(finish(evidenceTask(again, reports)).sheets).toEqual([]);
  for (let nth = 0; nth < 4; nth += 1) {
    const undone = await port.revert();
    expect(undone).toMatchObject({ ok: true, value: { kept: [] } });
  }
  expect(await sheets()).toEqual(before);
});
