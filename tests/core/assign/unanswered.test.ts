import { leadsTask, unansweredTask } from '../../../src/app/leads';
import type { Reading } from '../../../src/app/reading';
import type { Area, CellValue } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { parSheet, read, workbook } from './tables';

const row = (code: string, lead: string): CellValue[] => [code, `Việc ${code}`, 1, 0, 1, 1, lead];

/** The codes of criteria for which nobody answers, by their cells. */
const open = (reading: Reading) =>
  finish(unansweredTask(reading)).map(({ row: at, criteria }) => [
    at,
    criteria.map(({ code }) => code).join(' '),
  ]);

const withMerges = (rows: CellValue[][], merges: Area[]) =>
  workbook({ ...parSheet('Phụ lục I', rows), merges });

const OPEN = 'Các cơ quan, đơn vị được giao nhiệm vụ';
const rows = [
  ['1', 'Cải cách', 7, 0, 7, 7, ''],
  row('1.1', 'Sở Nội vụ'),
  row('1.2', ''),
  row('1.3', OPEN),
  row('1.4', ''),
  row('1.5', ''),
  row('1.6', `Chủ trì: ${OPEN}; phối hợp: Sở Tư pháp`),
  row('1.7', 'Phối hợp: Sở Tư pháp'),
];
const MERGED: Area = { row: 5, column: 6, rows: 2, columns: 1 };

describe('[G16] criteria for which nobody answers', () => {
  it('are listed by the cell that should say who does', () => {
    expect(open(read(withMerges(rows, [MERGED])))).toEqual([
      ...[[4, '1.2'] as const, [5, '1.3 1.4'] as const],
      ...[[7, '1.5'] as const, [8, '1.6'] as const, [9, '1.7'] as const],
    ]);
  });

  it('are looked for a few at a time, however many one agency leads', () => {
    const reading = read(withMerges(rows, []));
    const [first] = reading.assignments;
    if (!first) throw new Error('no assignment');
    let looked = 0;
    const lead = new Proxy(
      Array.from({ length: 100_000 }, (_, nth) => `${first.lead[0] ?? ''}${nth}`),
      {
        get: (all, at) => {
          looked += 1;
          return Reflect.get(all, at) as unknown;
        },
      },
    );
    const task = unansweredTask({ ...reading, assignments: [{ ...first, lead }] });
    let most = 0;
    for (let isDone = false; !isDone; looked = 0) {
      isDone = task.next().done === true;
      most = Math.max(most, looked);
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(2000);
  });

  it('are those of a group whose parts take over what it says', () => {
    const group = [['1', 'Cải cách', 2, 0, 2, 2, OPEN], row('1.1', ''), row('1.2', '')];
    expect(open(read(workbook(parSheet('Phụ lục I', group))))).toEqual([[2, '1.1 1.2']]);
  });

  it('are none in a table that does not say who answers', () => {
    const without = rows.map((cells) => cells.slice(0, 6));
    const sheet = parSheet('Phụ lục I', without);
    const blank = { ...sheet, values: sheet.values.map((cells) => cells.slice(0, 6)) };
    expect(open(read(workbook({ ...blank, formulas: blank.values })))).toEqual([]);
  });

  it('are given to an agency before the words that stand there, which stay', () => {
    const before = withMerges(rows, [MERGED]);
    const reading = read(before);
    const plan = finish(leadsTask(reading, finish(unansweredTask(reading)), 'Thanh tra tỉnh'));
    expect(plan.covered).toBeUndefined();
    expect(plan.cells.map(({ after }) => after)).toEqual([
      'Thanh tra tỉnh',
      `Thanh tra tỉnh; ${OPEN}`,
      'Thanh tra tỉnh',
      `Chủ trì: Thanh tra tỉnh; ${OPEN}; phối hợp: Sở Tư pháp`,
      'Chủ trì: Thanh tra tỉnh; Phối hợp: Sở Tư pháp',
    ]);
    const after = structuredClone(before);
    const grid = after.sheets[0];
    for (const { row: at, column, after: text } of plan.cells) {
      for (const cells of [grid?.values[at], grid?.formulas[at]]) {
        if (cells) cells[column] = String(text);
      }
    }
    const again = read(after);
    expect(open(again)).toEqual([]);
    const leadOf = (agency: string) =>
      again.assignments.find((one) => one.agency === agency)?.lead.length;
    expect(leadOf('Thanh tra tỉnh')).toBe(6);
    const supports = again.assignments.find(({ agency }) => agency === 'Sở Tư pháp')?.support;
    expect(supports).toEqual(['par:1.6', 'par:1.7']);
  });
});
