import type { CellValue } from '../../src/core/base/grid';
import { Trials } from '../../src/app/session/trials';
import { finish } from '../../src/core/base/task';
import { contributionsOf } from '../../src/core/overview/contributions';
import { shownFigures } from '../../src/core/overview/shownFigure';
import { decimal } from '../core/targets/tables';
import { found, readingOfSheet, recalculated, sheet } from './recalculated';

const PAR = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022', 'Tăng/giảm'];
const SIPAS = ['TT', 'Tiêu chí', 'Kết quả SIPAS năm 2021', 'Mục tiêu năm 2022', 'Tăng'];
const MODES = ['values', 'formulas'] as const;

/** A field of two criteria, one of which is to come to more than 1, and a total. */
const field = (of: readonly CellValue[], total: readonly CellValue[]) => [
  PAR,
  ['1', 'Thể chế', 4, ...of],
  ['1.1', 'Văn bản', 2, 1, '>1', ''],
  ['1.2', 'Kiểm tra', 2, 1.2, 1.5, 0.3],
  ['', 'TỔNG ĐIỂM', 4, ...total],
];

describe('[A4] [W4] [W6] a year that bounds keep, and one that its parts make', () => {
  test.each(['', 1, 0.8])('the change is from what the parts make: printed %p', (change) => {
    const plan = sheet(field([2, 3, change], [2, 3, change]));
    const { cells, after } = recalculated(plan, 'values');
    const wrong = change === 0.8 ? {} : { F2: 0.8, F5: 0.8 };
    expect(cells).toEqual({ D2: 2.2, D5: 2.2, ...wrong });
    expect(found(after, 'delta-mismatch')).toEqual([]);
    expect(recalculated(after, 'values').cells).toEqual({});
  });
  test('a blank year without a bound is filled, with the change, in one run', () => {
    const { cells, after } = recalculated(sheet(field(['', 3, ''], ['', 3, ''])), 'values');
    expect(cells).toEqual({ D2: 2.2, D5: 2.2, F2: 0.8, F5: 0.8 });
    expect(recalculated(after, 'values').cells).toEqual({});
  });
  test('as formulas the change follows both figures, and the total the field that stays', () => {
    const { cells, after } = recalculated(sheet(field([2, 3, 0.8], [2, 3, 0.8])), 'formulas');
    expect(cells).toEqual({
      ...{ C2: '=SUM(C3:C4)', D2: '=SUM(D3:D4)', F2: '=E2-D2', F4: '=E4-D4' },
      ...{ C5: '=SUM(C2)', D5: '=SUM(D2)', E5: '=SUM(E2)', F5: '=E5-D5' },
    });
    expect(recalculated(after, 'formulas').cells).toEqual({});
  });
  test('a blank one of which a part is a bound stays blank, and so does its change', () => {
    for (const mode of MODES) {
      const { cells } = recalculated(sheet(field([2.2, '', ''], [2.2, '', ''])), mode);
      expect(Object.keys(cells).filter((cell) => /[EF][25]/.test(cell))).toEqual([]);
    }
  });
});

/** A field that says 3 over ">1", one that says what its part does, and a total. */
const twoFields = (total: CellValue, first: CellValue = 3, bound: CellValue = '>1') =>
  sheet([
    PAR,
    ['1', 'Thể chế', 4, 2, first, ''],
    ['1.1', 'Văn bản', 4, 2, bound, ''],
    ['2', 'Bộ máy', 6, 4, 5, 1],
    ['2.1', 'Rà soát', 6, 4, 5, 1],
    ['', 'TỔNG ĐIỂM', 10, 6, total, ''],
  ]);

describe('[A4] [K2] what is kept over a bound counts above it as it is printed', () => {
  test.each([5, 6, 100])('a total of %p is wrong: 3 and 5 make 8', (total) => {
    expect(found(twoFields(total), 'rollup-mismatch')).toEqual(['E6 8']);
    expect(recalculated(twoFields(total), 'values').cells).toMatchObject({ E6: 8, F6: 2 });
  });
  test('a total of 8 is right, and a blank one is filled', () => {
    expect(found(twoFields(8), 'rollup-mismatch')).toEqual([]);
    expect(recalculated(twoFields(8), 'values').cells).toEqual({ F2: 1, F6: 2 });
    expect(recalculated(twoFields(''), 'values').cells).toMatchObject({ E6: 8, F6: 2 });
  });
  test('over a field that is blank nobody knows the total: it stays', () => {
    for (const total of [6, '']) {
      expect(found(twoFields(total, ''), 'rollup-mismatch')).toEqual([]);
      expect(recalculated(twoFields(total, ''), 'values').cells).not.toHaveProperty('E6');
    }
  });
  test('the overview shows the 8, and what makes it', () => {
    const [table] = readingOfSheet(twoFields(5)).tables;
    if (!table) throw new Error('no table');
    const target = shownFigures(table.appendix, table.computed)(null, 'target');
    expect(target).toMatchObject({ value: 800_000_000, other: { is: 'printed' } });
    const contributions = contributionsOf(table);
    expect(contributions).toMatchObject({ change: 200_000_000, rest: 0 });
    expect(contributions?.fields.map(({ change }) => change)).toEqual([100_000_000, 100_000_000]);
  });
  test('what bounds rule out is shown as the bound that they make, beside what is printed', () => {
    const [table] = readingOfSheet(twoFields(5, 0.5)).tables;
    if (!table) throw new Error('no table');
    const show = shownFigures(table.appendix, table.computed);
    expect(show(table.appendix.criteria[0] ?? null, 'target')).toMatchObject({
      ...{ value: 100_000_000, relation: '≥' },
      other: { is: 'printed', value: 50_000_000, relation: '=' },
    });
    // At least 1, and 5.
    expect(show(null, 'target')).toMatchObject({ value: 600_000_000, relation: '≥' });
  });
  test('a total without a row is at least what its parts come to', () => {
    const [table] = readingOfSheet(
      sheet([
        PAR,
        ['1', 'Thể chế', 4, 2, '>1', ''],
        ['2', 'Bộ máy', 6, 4, 5, 1],
        ['2.1', 'Rà soát', 6, 4, 5, 1],
      ]),
    ).tables;
    if (!table) throw new Error('no table');
    expect(shownFigures(table.appendix, table.computed)(null, 'target')).toMatchObject({
      ...{ value: 600_000_000, relation: '≥', other: null },
    });
    const trial = finish(new Trials().of(table));
    expect(trial.whatIf.total).toBe(600_000_000);
    trial.set('2.1', decimal(5.5), '=');
    expect(trial.whatIf.total).toBe(650_000_000);
  });
  test('"<1" the other way round', () => {
    expect(found(twoFields(6, 0.5, '<1'), 'rollup-mismatch')).toEqual(['E6 5,5']);
    expect(found(twoFields(5.5, 0.5, '<1'), 'rollup-mismatch')).toEqual([]);
  });
});

describe('[A4] [W4] a figure that bounds do not allow is said, and nobody knows the right one', () => {
  test.each([
    ['>1', 2, '≥2.5'],
    ['≥1', 2, '≥2.5'],
    ['<1', 3, '≤2.5'],
  ])('%s: %p is wrong, has no fix, and is not written', (bound, printed, least) => {
    const rows = field([2.2, printed, ''], [2.2, printed, '']);
    rows[2] = ['1.1', 'Văn bản', 2, 1, bound, ''];
    const plan = sheet(rows);
    const said = least.replace('.', ',');
    expect(found(plan, 'rollup-mismatch')).toEqual([`E2 ${said} (no fix)`, `E5 ${said} (no fix)`]);
    for (const mode of MODES) {
      const { cells, left } = recalculated(plan, mode);
      expect(Object.keys(cells).filter((cell) => /[EF][25]/.test(cell))).toEqual([]);
      expect(left).toEqual({ E2: `${said} bound`, E5: `${said} bound` });
    }
  });
  test('a live formula that passes over the bound stays, and is said', () => {
    const plan = sheet(field([2.2, 1.5, ''], [2.2, 1.5, '']), {
      formulas: { '1,4': '=SUM(E3:E4)', '4,4': '=E2' },
    });
    expect(found(plan, 'rollup-mismatch')).toEqual(['E2 ≥2.5 (no fix)', 'E5 ≥2.5 (no fix)']);
    for (const mode of MODES) {
      const { cells, left } = recalculated(plan, mode);
      expect(cells).not.toHaveProperty('E2');
      expect(cells).not.toHaveProperty('E5');
      expect(left).toMatchObject({ E2: '≥2.5 bound', E5: '≥2.5 bound' });
    }
  });
  test.each(['#VALUE!', '#REF!', '#SPILL!'])('a formula that fails with %s stays', (error) => {
    const plan = sheet(field([2.2, error, ''], [2.2, 4, '']), {
      formulas: { '1,4': '=E3+E4' },
    });
    for (const mode of MODES) {
      const { cells } = recalculated(plan, mode);
      for (const cell of ['E2', 'F2', 'E5']) expect(cells).not.toHaveProperty(cell);
    }
  });
});

describe('[W10] a figure that is kept is no figure that changes', () => {
  const plan = sheet(field([2.2, '3,0', 0.8], [2.2, '3,0', 0.8]));
  test.each(['all', 'form'] as const)('text becomes the number that it says: %s', (changes) => {
    const { cells, kinds, left } = recalculated(plan, 'values', changes);
    expect(cells).toEqual({ E2: 3, E5: 3 });
    if (changes === 'all') expect(kinds).toEqual({ E2: 'form', E5: 'form' });
    expect(left).toEqual({});
  });
  test('within rounding, too: no mean of a bound is written', () => {
    const rows = [
      SIPAS,
      ['I', 'Nhóm', 90, '93,33', ''],
      ['1', 'a', 90, '>95', ''],
      ['2', 'b', 90, 90, ''],
      ['3', 'c', 90, 95, ''],
      ['', 'Chỉ số hài lòng chung', 90, '93,33', ''],
    ];
    expect(found(sheet(rows), 'rollup-rounded')).toEqual([]);
    const { cells } = recalculated(sheet(rows), 'values');
    expect(cells).toMatchObject({ D2: 93.33, D6: 93.33, E2: 3.33 });
  });
  test.each(['<1', ''])(
    'text under a formula that keeps its figure stays (beside "%s")',
    (bound) => {
      const rows = field([2.2, 0, ''], [2.2, 0, '']);
      rows[2] = ['1.1', 'Văn bản', 2, 1, bound, ''];
      rows[3] = ['1.2', 'Kiểm tra', 2, 1.2, '1,5', 0.3];
      // Once it were a number the formula would show 1.5.
      const kept = sheet(rows, { formulas: { '1,4': '=SUM(E3:E4)' } });
      for (const changes of ['all', 'form'] as const) {
        expect(recalculated(kept, 'values', changes).cells).not.toHaveProperty('E4');
      }
    },
  );
});

describe('[A4] [K2] what printed parts make is not ruled out by what they are exactly', () => {
  /** 1.1 prints 1,6 of 1,66; with more than 3 that is 4,6 as printed, and at least 4,66 exactly. */
  const rows = (own: CellValue, part: CellValue = '1,6') => [
    PAR,
    ['1', 'Thể chế', 8, 4, own, ''],
    ['1.1', 'Văn bản', 4, 2, part, ''],
    ['1.1.1', 'Ban hành', 4, 2, 1.66, ''],
    ['1.2', 'Kiểm tra', 4, 2, '>3,0', ''],
    ['', 'TỔNG ĐIỂM', 8, 4, own, ''],
  ];
  const figures = (own: CellValue, part?: CellValue) => {
    const [table] = readingOfSheet(sheet(rows(own, part))).tables;
    if (!table) throw new Error('no table');
    const [field] = table.appendix.criteria;
    const { whatIf } = finish(new Trials().of(table));
    expect([whatIf.total, whatIf.open(null)]).toEqual([
      ...[table.computed.total.target, table.computed.open(null, 'target')],
    ]);
    return field && [table.computed.of(field).target, table.computed.open(field, 'target')];
  };
  test('4,6 is kept, and counts', () => {
    expect(found(sheet(rows('4,6')), 'rollup-mismatch')).not.toContain('E2 ≥4,66 (no fix)');
    expect(figures('4,6')).toEqual([decimal(4.6), 0]);
    expect(recalculated(sheet(rows('4,6')), 'values').left).not.toHaveProperty('E2');
  });
  test('4,5 is ruled out, and so is 4,1 of a part that prints 1,1 for 1,66', () => {
    expect(found(sheet(rows('4,5')), 'rollup-mismatch')).toContain('E2 ≥4,66 (no fix)');
    expect(figures('4,5')).toEqual([decimal(4.66), 1]);
    expect(figures('4,1', '1,1')).toEqual([decimal(4.66), 1]);
  });
});
