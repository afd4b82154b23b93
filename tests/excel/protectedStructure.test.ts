import { emptyPlan, type Plan } from '../../src/core/plan/plan';
import { openSheets, type Bench } from '../workbench/bench';
import { describeWorkbook } from '../workbench/describe';

const SHEET = 'Bảng';
const ROWS = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022'],
  ['1', 'Một', 2, 1, 2],
  ['2', 'Hai', 2, 1, 2],
];

let bench: Bench;
beforeEach(async () => {
  bench = await openSheets({ [SHEET]: ROWS });
});
afterEach(() => bench.close());

const cell = (row: number): Plan => ({
  ...emptyPlan('targets'),
  cells: [{ sheet: SHEET, row, column: 4, before: 2, after: 1.5, why: { is: 'target' } }],
});
const mark = (fill: string): Plan => ({
  ...emptyPlan('highlight'),
  highlights: [
    {
      sheet: SHEET,
      rules: [
        {
          area: { row: 1, column: 4, rows: 2, columns: 1 },
          formula: '=AND(N("CCHC")=0,E2<2)',
          ...{ fill, font: '#9C0006', bold: false },
        },
      ],
    },
  ],
});

test('with a journal there a protected structure is what is said, and no sheet, before anything is written', async () => {
  expect(await bench.port.apply(cell(1))).toMatchObject({ ok: true });
  bench.engine.isStructureProtected = true;
  const before = describeWorkbook(bench.engine);
  expect(await bench.port.apply(cell(2))).toMatchObject({
    problem: { code: 'structure-protected' },
  });
  expect(describeWorkbook(bench.engine)).toEqual(before);
});

test('what needs no new sheet is written there, and backups that are overdue wait', async () => {
  expect(await bench.port.apply(cell(1))).toMatchObject({ ok: true });
  expect(await bench.port.apply(mark('#FFC7CE'))).toMatchObject({ ok: true });
  bench.engine.isStructureProtected = true;
  for (let nth = 0; nth < 12; nth += 1) {
    expect(await bench.port.apply(mark(`#FFC7${10 + nth}`))).toMatchObject({
      ok: true,
    });
  }
  expect(await bench.port.revert()).toMatchObject({ ok: true });
});
