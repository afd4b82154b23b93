import { formFilesTask } from '../../../src/app/formFiles';
import { defaultAssignOptions } from '../../../src/core/assign/assignOptions';
import type { CellValue } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { BASE, CHANGE, MAX, TARGET } from '../../../src/core/ownSheets/formColumns';
import type { SheetModel } from '../../../src/core/ownSheets/sheetModel';
import { sheetOf, workbookOf } from '../../snapshot';
import { formulaAt, modelOf } from './agencyModel';
import { HEADER, read } from './tables';

/** Points that their cells show as percentages: a fifth is 20,00 %. */
const FORMATS = ['@', '@', ...new Array<string>(4).fill('0.00%')];
const table = (name: string, rows: CellValue[][], formats = FORMATS) =>
  sheetOf(name, [['PHỤ LỤC I (PAR INDEX)', '', '', '', '', '', ''], HEADER, ...rows], { formats });
const AGENCY = 'Sở Y tế';
const plan = (target: CellValue) =>
  read(
    workbookOf(
      table('S', [
        ['1', 'A', 0.4, 0.2, '', '', ''],
        ['1.1', 'B', 0.2, 0.1, 0.15, '', AGENCY],
        ['1.2', 'C', 0.2, 0.1, target, '', AGENCY],
      ]),
    ),
  );

/** What stands in the columns of figures: of the total, and of what is left to gain. */
const figuresOf = (values: readonly (readonly CellValue[])[]) =>
  ['total:lead', 'total:lead:room'].map((key) => {
    const row = values.find(([its]) => its === key);
    return [MAX, BASE, TARGET, CHANGE].map((column) => row?.[column]);
  });
const formatAt = ({ styles }: SheetModel, row: number, column: number) =>
  styles
    .filter(({ area: { row: top, column: left, rows, columns }, style }) => {
      const isIn = row >= top && row < top + rows && column >= left && column < left + columns;
      return isIn && style.numberFormat !== undefined;
    })
    .at(-1)?.style.numberFormat;

describe('[G6] totals of points that are shown as percentages are in the unit of their rows', () => {
  test('in the file that goes out', () => {
    const { forms } = finish(formFilesTask(plan(0.18), defaultAssignOptions));
    const rows = forms.find(({ agency }) => agency === AGENCY)?.sheets[0]?.values ?? [];
    // 20 % and 20 %; 10 % and 10 %; 15 % and 18 %: 13 % to gain by the plan, 20 % in all.
    expect(figuresOf(rows)).toEqual([
      [0.4, 0.2, 0.33, 0.13],
      ['', '', '', 0.2],
    ]);
  });

  test('a bound among them, and its format', () => {
    const model = modelOf(plan('>18'), AGENCY);
    expect(figuresOf(model.values)[0]).toEqual([0.4, 0.2, 0.33, 0.13]);
    const row = model.values.findIndex(([key]) => key === 'total:lead');
    expect([MAX, BASE, TARGET, CHANGE].map((column) => formatAt(model, row, column))).toEqual([
      ...['0.00##%', '0.00##%', '"≥"0.00%', '"≥"0.00%'],
    ]);
  });

  test('rows of two units are added up by no formula', () => {
    const plain = table('T', [['2.1', 'D', 5, 1, 2, '', AGENCY]], ['@', '@']);
    const both = read(workbookOf(table('S', [['1.1', 'B', 0.2, 0.1, 0.15, '', AGENCY]]), plain));
    const model = modelOf(both, AGENCY, { ...defaultAssignOptions, live: true });
    const row = model.values.findIndex(([key]) => key === 'total:lead');
    expect(formulaAt(model, row, MAX)).toBeUndefined();
    // 20 % and 5, as a percentage.
    expect(model.values[row]?.[MAX]).toBe(0.25);
  });
});
