import { INDEX_SHEET } from '../../../src/core/assign/indexSheet';
import type { CellValue } from '../../../src/core/base/grid';
import type { SheetModel } from '../../../src/core/ownSheets/sheetModel';
import { after, modelOf, sheetOf, SIGNED, VALUES } from './madeAgain';
import { parSheet, read, workbook } from './tables';

const options = { ...VALUES, choices: SIGNED };

/** A plan of so many agencies, each of which has a row on the index. */
const planOf = (agencies: number) =>
  workbook(
    parSheet('Phụ lục I', [
      ['1', 'Lĩnh vực', agencies, '', '', '', ''],
      ...Array.from({ length: agencies }, (_, at): CellValue[] => [
        ...[`1.${at + 1}`, `Tiêu chí ${at + 1}`, 1, 0, 1, 1, `Trung tâm ${at + 1}`],
      ]),
    ]),
  );

const areasOf = ({ pageSetup }: SheetModel) => pageSetup?.pages?.areas ?? null;
/** Rows of the notes below the table, and of the last signature. */
const rowsOf = ({ values }: SheetModel) => ({
  note: values.findIndex(([, text]) => String(text).startsWith('Điểm tối đa, điểm năm trước')),
  signed: values.findIndex(([key]) => key === 'sign:6'),
});

test('[G13] the index’s signatures take a row of the table with them, and the notes below it', () => {
  const parted = Array.from({ length: 24 }, (_, nth) => {
    const model = modelOf(read(planOf(nth + 4)), INDEX_SHEET, options);
    const { note, signed } = rowsOf(model);
    const areas = areasOf(model);
    if (areas === null) return [];
    // From the last agency on, above the two notes.
    expect(areas.map(({ row }) => row).at(1)).toBe(note - 1);
    expect(model.values[note - 1]?.[0]).toBe(`agency:Trung tâm ${nth + 4}`);
    expect((areas[1]?.row ?? 0) + (areas[1]?.rows ?? 0)).toBe(signed + 1);
    return [nth];
  }).flat();
  expect(parted.length).toBeGreaterThan(2);
  expect(parted.length).toBeLessThan(24);
});

test('[G13] what somebody put below the signatures parts nothing', () => {
  const before = planOf(4);
  const made = after(before, read(before), options);
  expect(areasOf(modelOf(read(before), INDEX_SHEET, options))).toBeNull();
  const { values, formulas, numberFormats } = sheetOf(made, INDEX_SHEET);
  const width = values[0]?.length ?? 0;
  for (let nth = 0; nth < 30; nth += 1) {
    const row = Array.from({ length: width }, (_, at) => (at === 2 ? `Ghi chú ${nth}` : ''));
    values.push(row);
    formulas.push(row);
    numberFormats.push(row.map(() => 'General'));
  }
  const again = modelOf(read(made), INDEX_SHEET, options);
  expect(again.values.map((row) => row[2])).toContain('Ghi chú 29');
  expect(areasOf(again)).toBeNull();
});
