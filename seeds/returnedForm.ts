import { readingOf } from '../src/app/check';
import { createEngine } from '../src/workbench/engine/exceltsEngine';
import type { SheetCells } from '../src/workbench/engine/engine';
import { exportFiles } from '../src/workbench/headless/exportFiles';
import { readInOneGo } from '../src/xlsx/readWorkbook';
import { withFixedDates } from './fixedZip';

const AGENCY = 'Sở Nội vụ';

/** What the agency types in the row of a criterion, under the headings of the form. */
const TYPED: readonly { code: string; under: string; text: string }[] = [
  { code: '1.1', under: 'Tự đánh giá', text: '1,5' },
  { code: '1.1', under: 'Tài liệu kiểm chứng', text: 'Báo cáo số 12/BC-SNV' },
  { code: '1.3.1', under: 'Tự đánh giá', text: '1' },
  { code: '1.3.2', under: 'Tự đánh giá', text: '0,5' },
  { code: '1.3.2', under: 'Ghi chú', text: 'Còn một nội dung đang xử lý' },
];

/**
 * The form of one agency as the add-in sends it out for the published plan, filled in and sent back.
 *
 * @param plan the workbook of the plan as published
 * @returns the bytes of an .xlsx file
 */
export async function makeReturnedForm(plan: Uint8Array): Promise<Uint8Array> {
  const read = await readInOneGo(plan);
  const reading = read.ok ? readingOf(read.content.snapshot) : null;
  if (!reading?.ok) throw new Error('The plan cannot be read.');
  const { forms, files } = exportFiles(reading.value);
  const file = forms.find(({ agency }) => agency === AGENCY)?.file;
  const form = files.find(({ name }) => name === file);
  if (!form) throw new Error(`${AGENCY} has no form.`);
  const engine = createEngine({ locale: 'vi-VN' });
  await engine.load(form.bytes);
  const { cells } = engine.activeSheet;
  for (const { code, under, text } of TYPED) {
    cells.enter(rowOf(cells, code), columnOf(cells, under), text);
  }
  return withFixedDates(await engine.save());
}

/** The hidden first row holds the headings. */
function columnOf(cells: SheetCells, heading: string): number {
  const columns = cells.used(true)?.columns ?? 0;
  const found = Array.from({ length: columns }, (_, column) => cells.text(0, column));
  return placeOf(found, heading);
}

/** The column behind the hidden one holds the codes. */
function rowOf(cells: SheetCells, code: string): number {
  const rows = cells.used(true)?.rows ?? 0;
  return placeOf(
    Array.from({ length: rows }, (_, row) => cells.text(row, 1)),
    code,
  );
}

function placeOf(texts: readonly string[], text: string): number {
  const place = texts.indexOf(text);
  if (place < 0) throw new Error(`The form has no "${text}".`);
  return place;
}
