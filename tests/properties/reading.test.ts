import fc from 'fast-check';
import { readingOf } from '../../src/app/check';
import { createAgencyReader } from '../../src/core/agencies/agencyReader';
import { defaultDirectory } from '../../src/core/agencies/defaultDirectory';
import { decimalFromNumber, formatDecimal, type Decimal } from '../../src/core/base/decimal';
import type { CellValue, WorkbookSnapshot } from '../../src/core/base/grid';
import { CodeTree, type CodePlace } from '../../src/core/read/codeTree';
import { nextCode, parseCode } from '../../src/core/read/codes';
import { parseScore } from '../../src/core/read/parseScore';
import { HEADER, ROWS, TOTAL } from '../../seeds/layouts/layout';
import { seedPlan } from '../seedPlan';
import { sheetOf, workbookOf } from '../snapshot';
import { runs } from '../whole';

/** Letters, marks and words that tables are made of, put together at random. */
const scrap = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['1', '22', '9', '0', ',', '.', '-', '–', '+', '%', '>', '≥', '/', '(', ')', ' ', '\n'],
        ...['\u00A0', 'trên', 'từ', 'trở lên', 'Xếp thứ', 'Sở Nội vụ', 'và', 'các', 'UBND', 'a)'],
        ...['I', 'II', 'TỔNG ĐIỂM', 'Điểm', 'Mục tiêu', '#REF!', '=', '<b>', '\u0300', 'Ð', '"'],
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  scrap,
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(''),
);

const decimal: fc.Arbitrary<Decimal> = fc
  .integer({ min: -10_000_000, max: 10_000_000 })
  .map((units) => decimalFromNumber(units / 10_000) ?? (0 as Decimal));

describe('scores', () => {
  test('whatever stands in a cell is read without an error', () => {
    fc.assert(
      fc.property(cell, scrap, fc.boolean(), (value, format, isFormula) => {
        const score = parseScore(value, format, isFormula);
        expect(['value', 'blank', 'dash', 'unreadable']).toContain(score.state);
        if (score.state === 'value') expect(score.value).not.toBeNull();
      }),
      runs(250),
    );
  });

  test('what is printed is read again as it was, in either decimal mark', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(',' as const, '.' as const), (value, mark) => {
        expect(parseScore(formatDecimal(value, mark), 'General', false).value).toBe(value);
      }),
      runs(250),
    );
  });

  test('so is a bound, a rank behind a figure, and a percent sign', () => {
    fc.assert(
      fc.property(decimal, fc.nat(63), (value, place) => {
        const printed = formatDecimal(value < 0 ? (-value as Decimal) : value, ',');
        const expected = value < 0 ? -value : value;
        expect(parseScore(`>${printed}`, 'General', false)).toMatchObject({
          value: expected,
          relation: '>',
        });
        expect(parseScore(`${printed}%`, 'General', false).value).toBe(expected);
        const ranked = parseScore(
          `${printed}\n(Xếp thứ ${place}/63 tỉnh, thành phố)`,
          'General',
          false,
        );
        expect(ranked).toMatchObject({ value: expected, rank: { place, of: 63 } });
      }),
    );
  });
});

describe('codes', () => {
  test('any text is a code or none, without an error', () => {
    fc.assert(
      fc.property(cell, (value) => void parseCode(value)),
      runs(250),
    );
  });

  test('a code is read again as it was', () => {
    const part = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const code = parts.join('.');
        expect(parseCode(code)?.code).toBe(code);
        expect(parseCode(`${code}.`)?.code).toBe(code);
      }),
    );
  });

  test('every code is followed by one that is greater in its last part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (times) => {
        let code = 'I';
        for (let at = 1; at < times && code !== null; at += 1) code = nextCode(code) ?? code;
        expect(parseCode(code)).not.toBeNull();
      }),
      runs(5),
    );
  });

  test('any order of codes makes a tree: ids differ, parents come before their children', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (codes) => {
        const placed = new Map<string, CodePlace>();
        const tree = new CodeTree(placed);
        const tokens = codes.map(parseCode);
        tokens.forEach((token, at) => {
          const place = tree.place(token, tokens[at + 1] ?? null, typeof codes[at] === 'number');
          expect(placed.has(place.id)).toBe(false);
          if (place.parent !== null) expect(placed.has(place.parent)).toBe(true);
          placed.set(place.id, place);
        });
      }),
      runs(80),
    );
  });
});

describe('agencies', () => {
  const read = createAgencyReader(defaultDirectory);

  test('any cell is taken apart without an error', () => {
    fc.assert(
      fc.property(scrap, (text) => void read(text)),
      runs(250),
    );
  });

  test('a list of names is read again as it was', () => {
    const names = defaultDirectory.agencies.map(({ name }) => name);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }),
        (list) => {
          expect(read(list.join('; ')).map(({ name }) => name)).toEqual(list);
        },
      ),
    );
  });
});

describe('workbooks', () => {
  test('random grids under a header are read without an error', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 25 }), (rows) => {
        const outcome = readingOf(workbookOf(sheetOf('S', [HEADER, ...rows])));
        if (!outcome.ok) expect(outcome.problem.code).toBe('no-table');
      }),
      runs(80),
    );
  });

  test('a right table with cells put wrong is read, and every figure has a place', () => {
    const place = fc.tuple(fc.nat(ROWS.length + 1), fc.nat(HEADER.length - 1), cell);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (changes) => {
        const rows = [HEADER, ...ROWS, TOTAL].map((cells) => [...cells] as CellValue[]);
        for (const [row, column, value] of changes) (rows[row] ?? [])[column] = value;
        const outcome = readingOf(workbookOf(sheetOf('S', rows)));
        if (!outcome.ok) return;
        for (const { row, column } of outcome.value.findings) {
          expect(row >= 0 && column >= 0).toBe(true);
        }
      }),
      runs(80),
    );
  });

  test('the published plan with cells put wrong is read', () => {
    const plan = seedPlan();
    const change = fc.tuple(fc.nat(1), fc.nat(150), fc.nat(6), cell);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 10 }), (changes) => {
        expect(() => readingOf(withChanges(plan, changes))).not.toThrow();
      }),
      runs(12),
    );
  });
});

function withChanges(
  { sheets, ...rest }: WorkbookSnapshot,
  changes: readonly (readonly [number, number, number, CellValue])[],
): WorkbookSnapshot {
  return {
    ...rest,
    sheets: sheets.map((grid, index) => {
      const values = grid.values.map((cells) => [...cells]);
      for (const [sheet, row, column, value] of changes) {
        const cells = values[row];
        if (sheet === index && cells) cells[column] = value;
      }
      return { ...grid, values, formulas: values };
    }),
  };
}
