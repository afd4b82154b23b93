import fc from 'fast-check';
import { emptyPlan } from '../../src/core/plan/plan';
import { cellOf, openSheets, type Bench } from '../workbench/bench';

const SHEET = 'Bảng';
let bench: Bench;
beforeEach(async () => {
  bench = await openSheets({ [SHEET]: [['đầu']] });
});
afterEach(() => bench.close());

/** Writes texts into blank cells of column B, and gives back what they hold then. */
async function written(texts: string[], numberFormat?: string): Promise<unknown[]> {
  const cells = texts.map((after, row) => ({
    sheet: SHEET,
    row,
    column: 1,
    before: '',
    after,
    why: { is: 'rank' } as const,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));
  const applied = await bench.port.apply({ ...emptyPlan('fix'), cells });
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return texts.map((_, row) => cellOf(bench.engine, SHEET, row, 1));
}

const LIKE_SOMETHING_ELSE = [
  ...['12,5', '12.5', '1/63', '1-2', '5%', '$5', '(5)', '+5', '-5', ' 5', '5 ', '1e5', '.5', ',5'],
  ...['TRUE', 'false', ' true ', '#N/A', '=A1', '=', '+A1', '-A1', '@SUM', "'", "'5", "''"],
  ...['2022-08-24', '24/8/2022', '12:30', 'Mar 5', 'March 2022', 'thứ 2', 'Tháng 3', '1 1/2'],
  ...['≥ 95%', '>95,00', 'dòng một\ndòng hai', '5₫', '₫5', '1.000.000', '٣', '½', 'E5', '1E'],
];

test('text that looks like something else stays the text that it is', async () => {
  expect(await written(LIKE_SOMETHING_ELSE)).toEqual(LIKE_SOMETHING_ELSE);
});

test('under the text format too', async () => {
  expect(await written(LIKE_SOMETHING_ELSE, '@')).toEqual(LIKE_SOMETHING_ELSE);
});

test('any text stays the text that it is, and is reverted to nothing', async () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,+-=/%() e:đ₫$'), maxLength: 8 }),
  );
  // Excel's cells hold no other control characters than line feeds.
  const text = word.filter((each) => each !== '' && !/[\p{Cc}\p{Cs}]/u.test(each));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), async (texts) => {
      expect(await written(texts)).toEqual(texts);
      expect(await bench.port.revert()).toMatchObject({ ok: true, value: { kept: [] } });
      expect(texts.map((_, row) => cellOf(bench.engine, SHEET, row, 1)).join('')).toBe('');
    }),
    { numRuns: 40, seed: 205 },
  );
});
