import { CHANGE, CODE, MAX, NAME, TARGET } from '../../../src/core/ownSheets/formColumns';
import { readReturned } from '../../../src/core/collect/returned';
import { finish } from '../../../src/core/base/task';
import { gridOf } from '../agencies/modelGrid';
import { planReading } from './planReading';
import { parSheet, read, workbook } from './tables';
import { VALUES, modelOf, rowOf, headerOf, line, formulaAt, texts } from './agencyModel';

describe('rows of an agency’s sheet', () => {
  const plan = planReading();

  it('[G6] gives the whole text of the areas it leads, and who leads those that it supports', () => {
    const model = modelOf(plan, 'Trung tâm Truyền thông tỉnh');
    const led = plan.tasks.find(({ code }) => code === '1.5');
    for (const paragraph of led?.text.split('\n') ?? []) expect(texts(model)).toContain(paragraph);
    expect(model.values[rowOf(model, 'task:2.1')]?.slice(CODE, MAX + 1)).toEqual([
      '2.1',
      'Tiêu chí về “Tiếp cận dịch vụ”',
      'Chủ trì: Trung tâm Phục vụ hành chính công tỉnh; UBND cấp huyện; UBND cấp xã',
    ]);
    const supported = plan.tasks.find(({ code }) => code === '2.1')?.text.split('\n')[0];
    expect(texts(model)).not.toContain(supported);
  });

  it('[G6] lists its duties with the time by which each is due', () => {
    const model = modelOf(plan, 'Trung tâm Phục vụ hành chính công tỉnh');
    const duties = model.values.filter((row) => String(row[0]).startsWith('duty:'));
    expect(duties).toHaveLength(8);
    expect(duties.at(-1)?.[TARGET]).toBe('Trước ngày 16 hàng tháng');
    expect(duties.at(-1)?.[NAME]).toMatch(/^Định kỳ trước ngày 16/);
  });

  it('[T1] is read back: every leaf criterion under its key, nothing else taken for a score', () => {
    const reading = planReading();
    const model = modelOf(reading, 'Sở Nội vụ');
    const column = model.values[headerOf(model)]?.indexOf('Tự đánh giá') ?? -1;
    for (const [key, text] of [
      ['par:1.3.1', '0,5'],
      ['sipas:V/1', '95'],
    ] as const) {
      const row = model.values[rowOf(model, key)];
      if (row) [row[column], row[column + 3]] = [text, `=kiểm chứng ${key}`];
    }
    const { sheets } = finish(
      readReturned([{ file: null, snapshot: workbook(gridOf(model)) }], reading.tables),
    );
    expect(sheets[0]).toMatchObject({ agency: 'Sở Nội vụ', isUnreadable: false });
    const scored = sheets[0]?.rows.filter(
      (row) => row.score.state !== 'blank' && row.score.stored !== 'formula',
    );
    expect(
      scored?.map(({ key, score: { text }, texts: { evidence } }) => [key, text, evidence]),
    ).toEqual([
      ['par:1.3.1', '0,5', '=kiểm chứng par:1.3.1'],
      ['sipas:V/1', '95', '=kiểm chứng sipas:V/1'],
    ]);
  });

  it('[G6] adds a parent’s self-assessment up from its parts', () => {
    const model = modelOf(plan, 'Sở Nội vụ');
    const [parent, from, to] = ['par:5.2', 'par:5.2.1', 'par:5.2.2'].map((key) =>
      rowOf(model, key),
    );
    const cells = `H${(from ?? 0) + 1},H${(to ?? 0) + 1}`;
    expect(formulaAt(model, parent ?? 0, CHANGE + 1)).toBe(
      `=IF(COUNT(${cells})<2,"",SUM(${cells}))`,
    );
    expect(formulaAt(model, rowOf(model, 'par:4.1'), CHANGE + 1)).toBeUndefined();
  });

  it('[G10] writes names that look like formulas as text, and the longest that a cell holds', () => {
    const long = `=${'x'.repeat(32765)}`;
    const reading = read(
      workbook(
        parSheet('X', [
          ['1', long, 1, 0, 1, 1, '=Sở Lạ'],
          ['2', '@SUM(A1)', 1, 0, 1, 1, '=Sở Lạ'],
        ]),
      ),
    );
    const model = modelOf(reading, '=Sở Lạ', VALUES);
    expect([line(model, 'par:1')[1], line(model, 'par:2')[1]]).toEqual([long, '@SUM(A1)']);
    expect(
      model.formulas.map(({ formula }) => formula).filter((each) => /x|Lạ|@/.test(each)),
    ).toEqual([]);
    expect(model.rowHeights.every(({ height }) => height <= 409)).toBe(true);
  });

  it('[G6] is fit to be printed: landscape, header repeated, panes frozen, keys hidden', () => {
    const model = modelOf(plan, 'Sở Nội vụ');
    const header = headerOf(model);
    expect(model).toMatchObject({
      frozenRows: 1,
      pageSetup: {
        orientation: 'landscape',
        titleRows: { first: header, last: header },
        area: { row: 2, column: 1, rows: model.values.length - 2 },
      },
      links: [{ row: 1, column: CODE, sheet: 'Tổng hợp giao việc', address: 'A1' }],
    });
    expect(model.columnWidths[0]).toBe(0);
    expect(new Set(model.values.map((row) => row.length)).size).toBe(1);
    expect(model.columnWidths).toHaveLength(model.values[0]?.length ?? 0);
  });
});
