import { Workbook } from '@cj-tech-master/excelts';
import { assignPlan } from '../../src/core/assign/assignPlan';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { choicesWrite } from '../../src/core/assign/choicesSheet';
import { DEFAULT_CHOICES } from '../../src/core/assign/formChoices';
import { SheetNames } from '../../src/core/assign/agencySheetNames';
import { finish } from '../../src/core/base/task';
import type { SheetModel } from '../../src/core/base/sheetModel';
import { type SheetGrid, valueAt } from '../../src/core/base/grid';
import { collect } from '../../src/core/collect/collect';
import { readReturned } from '../../src/core/collect/returned';
import { readingOf } from '../../src/app/check';
import { formFilesTask } from '../../src/app/formFiles';
import { returnedTask } from '../../src/app/returned';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { gridOf as modelGrid } from '../core/agencies/modelGrid';
import { planReading } from '../core/assign/planReading';
import { readSnapshot } from '../readSnapshot';

const reading = planReading();
const { forms, list } = finish(formFilesTask(reading, defaultAssignOptions));
const files = new Map(forms.map((form) => [form.agency, finish(writeWorkbook(form.sheets))]));

const gridIn = (bytes: Uint8Array): SheetGrid => {
  const [grid] = readSnapshot(bytes).sheets;
  if (!grid) throw new Error('no sheet');
  return grid;
};
const keyed = (rows: readonly (readonly unknown[])[]) =>
  rows.filter(([key]) => /^(?:[a-z]+:)*(?:par|sipas|task|duty|total)[:#]/.test(String(key)));

/** What the sheets of the workbook show, formulas worked out. */
function shown({ values, formulas }: SheetModel, model: SheetModel): unknown[][] {
  const live = new Set(formulas.map(({ row, column }) => `${row},${column}`));
  return values.map((line, row) =>
    line.map((value, column) =>
      live.has(`${row},${column}`) ? (model.values[row]?.[column] ?? '') : value,
    ),
  );
}

test('[G15] what the files hold equals the sheets cell by cell', () => {
  const sheets = finish(assignPlan(reading, { ...defaultAssignOptions, live: false })).sheets;
  const models = new Map(sheets.map(({ model }) => [String(model.values[0]?.[0]), model]));
  expect(files.size).toBe(28);
  let rows = 0;
  for (const [agency, bytes] of files) {
    const model = models.get(`cchc:1:agency:${agency}`);
    if (!model) throw new Error(`no sheet for ${agency}`);
    const grid = gridIn(bytes);
    const inFile = grid.values.map((_, row) =>
      model.columnWidths.map((_width, column) => valueAt(grid, row, column)),
    );
    expect(keyed(inFile)).toEqual(keyed(shown(model, model)));
    rows += keyed(inFile).length;
    expect(grid.sheet).toBe(model.name);
  }
  expect(rows).toBeGreaterThan(2000);
});

test('[G15] every file comes back as the form of its agency, and nothing in it is in doubt', () => {
  const sources = [...files].map(([file, bytes]) => ({ file, snapshot: readSnapshot(bytes) }));
  const { sheets, filesWithout, unread } = finish(readReturned(sources, reading.tables));
  expect([filesWithout, unread]).toEqual([[], []]);
  expect(sheets.map(({ agency }) => agency)).toEqual([...files.keys()]);
  expect(sheets.some(({ isUnreadable }) => isUnreadable)).toBe(false);
  const { doubtful, conflicts, unmatched, accepted } = finish(collect(reading.tables, sheets));
  expect([doubtful, conflicts, unmatched, accepted]).toEqual([[], [], [], []]);
});

test('[T1] forms that name another province are not read, and it is said why', () => {
  const named = (province: string) =>
    ['Sở Tư pháp', 'UBND cấp xã'].map((agency) => {
      const grid = gridIn(files.get(agency) ?? new Uint8Array());
      const renamed = (value: unknown) =>
        String(value)
          .replaceAll('Quảng Ninh', province)
          .replaceAll('QUẢNG NINH', province.toUpperCase());
      const values = grid.values.map((row, nth) =>
        nth > 12 ? row : row.map((value) => (value === '' ? value : renamed(value))),
      );
      const snapshot = { sheets: [{ ...grid, values }], isStructureProtected: false };
      return { file: `${agency}.xlsx`, snapshot };
    });
  const read = (province: string) => finish(returnedTask(reading, named(province))).returned;
  expect(read('Cao Bằng').unread).toMatchObject([
    { file: 'Sở Tư pháp.xlsx', why: 'other-province' },
    { file: 'UBND cấp xã.xlsx', why: 'other-province' },
  ]);
  expect(read('Cao Bằng').sheets).toEqual([]);
  expect(read('Quảng Ninh').unread).toEqual([]);
  expect(read('Quảng Ninh').sheets).toHaveLength(2);
});

test.each([
  ['UBND thành phố Hạ Long', 'Quảng Ninh'],
  ['UBND tỉnh Đăk Lăk', 'Đắk Lắk'],
  ['UBND thành phố Huế', 'Thừa Thiên Huế'],
])(
  '[T1] forms of this very workbook are its own, issued by %s under titles of %s',
  (issuer, province) => {
    const titles = reading.snapshot.sheets.map((grid) => ({
      ...grid,
      values: grid.values.map((row) =>
        row.map((value) =>
          typeof value === 'string' ? value.replaceAll('Quảng Ninh', province) : value,
        ),
      ),
    }));
    const printed = { ...reading.snapshot, sheets: titles };
    const names = new SheetNames(printed);
    const write = choicesWrite(printed, { ...DEFAULT_CHOICES, issuer }, names);
    if (!write) throw new Error('nothing is kept');
    const kept = modelGrid(write.model);
    const own = readingOf({ ...reading.snapshot, sheets: [...titles, kept] });
    if (!own.ok) throw new Error('no table');
    const [form] = finish(formFilesTask(own.value, defaultAssignOptions)).forms;
    const snapshot = readSnapshot(finish(writeWorkbook(form?.sheets ?? [])));
    const back = { file: 'Phieu.xlsx', snapshot };
    expect(finish(returnedTask(own.value, [back])).returned.unread).toEqual([]);
    // The same form, after the issuer was taken back.
    const before = readingOf(printed);
    if (!before.ok) throw new Error('no table');
    expect(finish(returnedTask(before.value, [back])).returned.unread).toEqual([]);
  },
);

test('[G15] files have plain names, and a list goes along with them', () => {
  expect(forms[2]).toMatchObject({ agency: 'Sở Tư pháp', file: 'Phieu_SoTuPhap_2022.xlsx' });
  expect(new Set(forms.map(({ file }) => file)).size).toBe(forms.length);
  const grid = gridIn(finish(writeWorkbook(list.sheets)));
  const line = grid.values.find((row) => row.includes('Phieu_SoTuPhap_2022.xlsx'));
  expect(line?.slice(0, 3)).toEqual([3, 'Sở Tư pháp', 'Phieu_SoTuPhap_2022.xlsx']);
});

test('[G14] a form asks for scores where the agency alone can know them, and for nothing over the maximum', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(files.get('Sở Tư pháp') ?? new Uint8Array());
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('no sheet');
  const cellOf = (key: string, column: string) => {
    let found = 0;
    sheet.eachRow((row, nth) => {
      if (row.getCell(1).value === key) found = nth;
    });
    return sheet.getCell(`${column}${found}`);
  };
  const isOpen = (key: string, column = 'H') => cellOf(key, column).protection?.locked === false;
  expect(cellOf('par:2.1.1', 'H').dataValidation).toMatchObject({
    type: 'decimal',
    formulae: [0, 1],
    showErrorMessage: true,
  });
  // Led alone; surveyed; shared with others where one is named, or the coordinating department; a parent.
  const asked = ['par:2.1.1', 'par:2.4.1', 'par:1.5', 'par:2.1'].map((key) => isOpen(key));
  expect(asked).toEqual([true, false, false, false]);
  // Evidence and state are asked of all.
  expect([isOpen('par:1.5', 'J'), isOpen('par:1.5', 'K')]).toEqual([true, true]);
  expect(cellOf('par:1.5', 'J').dataValidation).toMatchObject({ type: 'list' });
  expect([isOpen('par:2.1.1', 'C'), isOpen('par:2.1.1', 'I')]).toEqual([false, false]);
  expect(cellOf('par:2.1.1', 'I').formula).toContain('ISNUMBER');
  expect(sheet.sheetProtection).toMatchObject({ sheet: true, formatRows: true });
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
});
