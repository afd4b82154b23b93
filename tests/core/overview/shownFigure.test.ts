import { readingOf } from '../../../src/app/check';
import { shownFigures } from '../../../src/core/overview/shownFigure';
import { seedPlan } from '../../seedPlan';
import type { CellValue } from '../../../src/core/base/grid';
import { readingOfSheet, sheet } from '../../app/recalculated';
import { decimal, scored, table } from '../targets/tables';

function plan() {
  const reading = readingOf(seedPlan());
  if (!reading.ok) throw new Error(reading.problem.code);
  const [par, sipas] = reading.value.tables;
  if (!par || !sipas) throw new Error('no table');
  return { par, sipas };
}

describe('[O1] figures are shown with the decimals that the document prints', () => {
  test('a total that is printed rounded is the exact one, rounded as printed', () => {
    const { par } = plan();
    const show = shownFigures(par.appendix, par.computed);
    // Printed 93.157; its parts come to 93.1572.
    expect(show(null, 'target')).toEqual({
      ...{ value: decimal(93.1572), places: 3, relation: '=' },
      other: null,
    });
    expect(show(null, 'base')).toMatchObject({ value: decimal(91.14), places: 2 });
    expect(show(null, 'delta')).toMatchObject({ value: decimal(2.0172), places: 3, other: null });
  });

  test('a bound is shown as it is printed, with what its parts come to', () => {
    const { sipas } = plan();
    const show = shownFigures(sipas.appendix, sipas.computed);
    expect(show(null, 'target')).toEqual({
      ...{ value: decimal(94.5), places: 2, relation: '>' },
      other: { is: 'computed', value: decimal(94.55), places: 2, relation: '=' },
    });
    const field = sipas.appendix.criteria[0];
    // “>95,00”, and its parts come to just that.
    expect(field && show(field, 'target')).toMatchObject({ relation: '>', other: null });
  });

  test('a figure that is printed wrong is shown as it should be, and what is printed with it', () => {
    const one = scored(
      table('par', [
        ['1', 3, 2, 2.5],
        ['1.1', 1, 0.75, 1],
        ['1.2', 2, 1.5, 1.5],
      ]),
    );
    const show = shownFigures(one.appendix, one.computed);
    const field = one.appendix.criteria[0];
    expect(field && show(field, 'base')).toEqual({
      ...{ value: decimal(2.25), places: 2, relation: '=' },
      other: { is: 'printed', value: decimal(2), places: 0, relation: '=' },
    });
  });

  test('a change that no cell prints has the decimals of its scores; what is not there is nothing', () => {
    const one = scored(table('par', [['1', 3, '2,50', '2,75']]));
    const show = shownFigures(one.appendix, one.computed);
    const field = one.appendix.criteria[0] ?? null;
    expect(show(field, 'delta')).toMatchObject({ value: decimal(0.25), places: 2 });
    expect(show(field, 'result')).toBeNull();
  });
});

describe('[O1] [K2] a figure that bounds leave open is not shown as a fact, nor is a change from or to it', () => {
  const PAR = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm 2021', 'Mục tiêu 2022', 'Tăng/giảm'];
  const showOf = (rows: CellValue[][]) => {
    const [one] = readingOfSheet(sheet([PAR, ...rows])).tables;
    if (!one) throw new Error('no table');
    return { show: shownFigures(one.appendix, one.computed), one };
  };
  test('a total that prints 90 where at least 92 is made: the change is the printed one, or none', () => {
    const rows = (change: CellValue) => [
      ['1', 'Thể chế', 50, 40, '>47', ''],
      ['2', 'Bộ máy', 50, 45, 45, 0],
      ['', 'TỔNG ĐIỂM', 100, 85, 90, change],
    ];
    const { show } = showOf(rows(5));
    expect(show(null, 'target')).toMatchObject({ value: decimal(92), relation: '≥' });
    expect(show(null, 'delta')).toEqual({
      ...{ value: decimal(5), places: 0, relation: '=', other: null },
    });
    expect(showOf(rows('')).show(null, 'delta')).toBeNull();
  });
  test('a total that prints a base below what bounds make is no start of a change', () => {
    const { show } = showOf([
      ['1', 'Thể chế', 50, '>47', 48, ''],
      ['2', 'Bộ máy', 50, 45, 45, 0],
      ['', 'TỔNG ĐIỂM', 100, 90, 93, ''],
    ]);
    expect(show(null, 'base')).toMatchObject({ value: decimal(92), relation: '≥' });
    expect(show(null, 'delta')).toBeNull();
  });
  test('a leaf that is a bound has the change that is printed, or none', () => {
    const rows = (change: CellValue) => [
      ['1', 'Thể chế', 50, 40, '>47', change],
      ['2', 'Bộ máy', 50, 45, 45, 0],
    ];
    const of = (change: CellValue) => {
      const { show, one } = showOf(rows(change));
      return show(one.appendix.criteria[0] ?? null, 'delta');
    };
    expect(of('>7')).toEqual({ value: decimal(7), places: 0, relation: '>', other: null });
    expect(of('')).toBeNull();
  });
  test('a total without a row over ">1" and "<2" is nothing that anybody knows', () => {
    const { show } = showOf([
      ['1', 'Thể chế', 4, 1, '>1', ''],
      ['2', 'Bộ máy', 4, 1, '<2', ''],
    ]);
    expect(show(null, 'target')).toBeNull();
    expect(show(null, 'delta')).toBeNull();
    expect(show(null, 'base')).toMatchObject({ value: decimal(2), relation: '=' });
  });
  test('a bound over parts that are open on both sides stands by itself', () => {
    const { show, one } = showOf([
      ['1', 'Thể chế', 8, 2, '>5', ''],
      ['1.1', 'Văn bản', 4, 1, '>1', ''],
      ['1.2', 'Kiểm tra', 4, 1, '<2', ''],
    ]);
    expect(show(one.appendix.criteria[0] ?? null, 'target')).toEqual({
      ...{ value: decimal(5), places: 0, relation: '>', other: null },
    });
  });
  test('what is exact has its change', () => {
    const { show } = showOf([
      ['1', 'Thể chế', 50, 40, 47, ''],
      ['2', 'Bộ máy', 50, 45, 45, 0],
      ['', 'TỔNG ĐIỂM', 100, 85, 90, 5],
    ]);
    expect(show(null, 'delta')).toMatchObject({ value: decimal(7), other: { value: decimal(5) } });
  });
});
