import { Workbook } from '@cj-tech-master/excelts';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assignPlan } from '../../src/core/assign/assignPlan';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { finish } from '../../src/core/base/task';
import type { SheetModel } from '../../src/core/base/sheetModel';
import { type SheetGrid, valueAt } from '../../src/core/base/grid';
import { collect } from '../../src/core/collect/collect';
import { readReturned } from '../../src/core/collect/returned';
import { formFilesTask } from '../../src/app/formFiles';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { planReading } from '../core/assign/planReading';
import { convertToPdf } from '../libreOffice';
import { readSnapshot } from '../readSnapshot';
import { runProgram } from '../runProgram';

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

test('[G13] on paper a form keeps to the decree: sizes, margins, and no row is cut off', () => {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  const file = join(folder, 'form.xlsx');
  writeFileSync(file, files.get('Sở Tư pháp') ?? new Uint8Array());
  convertToPdf(file, folder);
  const words = wordsIn(join(folder, 'form.pdf'));
  // The height of a line of Times New Roman, and of what stands in for it, is 1.11 of its size, give or take.
  const sizes = words.map(({ top, bottom }) => (bottom - top) / LINE);
  expect(Math.min(...sizes)).toBeGreaterThan(10);
  // Words whose letters all stand in one font, so that they are printed in one piece.
  const sizeOf = (text: string) => sizes[words.findIndex((word) => word.text === text)] ?? 0;
  expect(sizeOf('NAM')).toBeGreaterThan(12);
  expect(sizeOf('NAM')).toBeLessThan(13.3);
  expect(sizeOf('phúc')).toBeGreaterThan(13);
  expect(sizeOf('phúc')).toBeLessThan(14.3);
  const millimetres = (points: number) => (points / 72) * 25.4;
  const body = words.filter(({ top, text }) => !(top < 50 && /^\d+$/.test(text)));
  expect(millimetres(Math.min(...body.map(({ left }) => left)))).toBeGreaterThanOrEqual(30);
  expect(297 - millimetres(Math.max(...body.map(({ right }) => right)))).toBeGreaterThanOrEqual(15);
  expect(millimetres(Math.min(...body.map(({ top }) => top)))).toBeGreaterThanOrEqual(19.5);
  expect(210 - millimetres(Math.max(...body.map(({ bottom }) => bottom)))).toBeGreaterThanOrEqual(
    19.5,
  );
  // Of a row that is cut off some words are not printed.
  const names = gridIn(files.get('Sở Tư pháp') ?? new Uint8Array()).values.flatMap((row) =>
    String(row[2] ?? '').split(/[^\p{L}\p{M}]+/u),
  );
  const wanted = countsOf(names.filter((word) => /^[A-Za-z]{2,}$/.test(word)));
  const printed = countsOf(words.flatMap(({ text }) => text.split(/[^\p{L}\p{M}]+/u)));
  expect(wanted.size).toBeGreaterThan(50);
  expect([...wanted].filter(([word, count]) => (printed.get(word) ?? 0) < count)).toEqual([]);
  // The page's number: at the top, not on the first page.
  const numbers = words.filter(({ top, text }) => top < 50 && /^\d+$/.test(text));
  expect(numbers.map(({ page }) => page)).not.toContain(1);
  expect(numbers.length).toBeGreaterThan(1);
});

const LINE = 1.107;

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

interface Word {
  page: number;
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function wordsIn(pdf: string): Word[] {
  const html = `${pdf}.html`;
  const { status, err } = runProgram('pdftotext', ['-bbox', pdf, html]);
  if (status !== 0) throw new Error(err);
  let page = 0;
  return readFileSync(html, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.includes('<page ')) page += 1;
      const match =
        /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(
          line,
        );
      if (!match) return [];
      const [, left, top, right, bottom, text = ''] = match;
      const place = { left: Number(left), right: Number(right) };
      return [{ page, text: plain(text), ...place, top: Number(top), bottom: Number(bottom) }];
    });
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
