import { ruled } from '../core/localities/ruled';
import { readingTask } from '../../src/app/check';
import { collectTask } from '../../src/app/collect';
import { formFilesTask } from '../../src/app/formFiles';
import type { Reading } from '../../src/app/reading';
import { returnedTask } from '../../src/app/returned';
import { roundTask, roundWrites } from '../../src/app/rounds';
import { finish } from '../../src/core/base/task';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { collect } from '../../src/core/collect/collect';
import type { LocalityChoices } from '../../src/core/localities/localityScores';
import { workbook } from '../core/assign/tables';
import { COMMUNES, DEPARTMENTS, directory, filled, names, plan } from '../communesPlan';
import { expectSlices } from './expectSlices';

/** A tenth or two above what was counted; the most is the sheet of results, of 1,680 reports. */
const MOST = {
  reading: 45_000,
  forms: 8_000,
  returned: 14_000,
  collect: 22_000,
  collecting: 400_000,
  round: 30_000,
  noting: 400_000,
};

test('[L1] a plan of 168 communes and 15 departments goes out, comes back and is written in slices', () => {
  const found = expectSlices(MOST.reading, readingTask(workbook(plan(), directory)));
  if (!found.ok) throw new Error(found.problem.code);
  const reading: Reading = found.value;
  const { forms } = expectSlices(MOST.forms, formFilesTask(reading, defaultAssignOptions));
  expect(forms).toHaveLength(COMMUNES + DEPARTMENTS.length);
  const files = forms.slice(-COMMUNES).map(({ file, sheets: [model] }, nth) => {
    if (!model) throw new Error(file);
    return { file, snapshot: workbook(filled(model, nth)) };
  });
  expect(new Set(files.map(({ file }) => file)).size).toBe(COMMUNES);
  const rules = ruled(reading.tables, { 'par:1.1': 'mean', 'par:1.2': 'reached' });
  const choices: LocalityChoices = { rules, partly: new Map() };
  const back = expectSlices(MOST.returned, returnedTask(reading, files, choices));
  const { accepted } = expectSlices(MOST.collect, collect(reading.tables, back.claimable));
  // 17 of 168 gave a half: (151 + 8.5) / 168 and 151 / 168.
  expect(accepted.map(({ ref, value }) => [ref, value / 1e8])).toEqual([
    ['par:1.1', 0.9494],
    ['par:1.2', 0.8988],
  ]);
  const written = expectSlices(
    MOST.collecting,
    collectTask(reading, accepted, back.reports, null, back.localities),
  );
  const table = written.sheets.find(({ model }) => model.name === 'Kết quả UBND cấp xã 2026');
  const rows = table?.model.values.filter(([key]) => String(key).startsWith('entry:locality'));
  expect(rows).toHaveLength(COMMUNES);
});

test('[T7] in a round each of 168 communes is sent, received or late by itself, and noted in slices', () => {
  const found = expectSlices(MOST.reading, readingTask(workbook(plan(), directory)));
  if (!found.ok) throw new Error(found.problem.code);
  const reading: Reading = found.value;
  const { forms } = finish(formFilesTask(reading, defaultAssignOptions));
  // All but the last three answer; the first of them leaves one criterion blank.
  const files = forms.slice(-COMMUNES, -3).map(({ file, sheets: [model] }, nth) => {
    if (!model) throw new Error(file);
    const grid = filled(model, nth);
    const line = grid.values.find(([key]) => key === 'par:1.2');
    if (nth === 0 && line) line.splice(3, line.length, ...line.slice(3).map(() => ''));
    return { file, snapshot: workbook(grid) };
  });
  const back = finish(returnedTask(reading, files));
  const collected = finish(collect(reading.tables, back.claimable));
  const due = { text: '15/9/2026', day: '2026-09-15' };
  const period = { name: 'Quý III', closes: due, due, who: '' };
  const rounds = { kept: [] };
  const now = expectSlices(
    MOST.round,
    roundTask(reading, rounds, period, back.said, collected, '2026-09-20'),
  );
  const states = new Map<string, string[]>();
  for (const { agency, state, isLate, owed, missing } of now.progress) {
    const said = `${state} ${missing.length}/${owed}${isLate ? ' late' : ''}`;
    states.set(said, [...(states.get(said) ?? []), agency]);
  }
  expect([...states].map(([said, who]) => [said, who.length])).toEqual([
    ['not-sent 6/6 late', DEPARTMENTS.length],
    ['lacking 1/10 late', 1],
    ['received 0/10 late', COMMUNES - 4],
    ['not-sent 10/10 late', 3],
  ]);
  expect(states.get('not-sent 10/10 late')).toEqual(names.slice(-3));
  expect(now.progress.map(({ agency }) => agency)).not.toContain('UBND cấp xã');
  const writes = expectSlices(MOST.noting, roundWrites(reading, now, []));
  const noted = writes.at(-1)?.model.values.filter(([, round]) => round === 'Quý III');
  expect(noted).toHaveLength(COMMUNES + DEPARTMENTS.length);
});

test('[T7] a round of localities alone is of each of them, or of the one that is named', () => {
  const found = finish(readingTask(workbook(plan(), directory)));
  if (!found.ok) throw new Error(found.problem.code);
  const due = { text: '', day: null };
  const whoIn = (who: string) => {
    const period = { name: 'Tháng 9', closes: due, due, who };
    const nothing = { accepted: [], settled: [] };
    const now = finish(roundTask(found.value, { kept: [] }, period, [], nothing, '2026-09-20'));
    return [now.progress.map(({ agency }) => agency), now.unknown];
  };
  expect(whoIn('UBND cấp xã')).toEqual([names, []]);
  expect(whoIn('UBND xã Số 2; Sở Nội vụ')).toEqual([['Sở Nội vụ', 'UBND xã Số 2'], []]);
});
