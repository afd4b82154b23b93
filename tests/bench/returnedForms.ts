import { formFilesTask } from '../../src/app/formFiles';
import { readingOf } from '../../src/app/check';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { finish } from '../../src/core/base/task';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { sheetOf, workbookOf } from '../snapshot';
import { MANY, tableOfAgencies } from './agencies';

/** A file that an agency sends back. */
export interface FormSent {
  name: string;
  bytes: Uint8Array;
}

/** The forms of 300 agencies, each with its one score typed. */
export function formsOfAgencies(): FormSent[] {
  const reading = readingOf(workbookOf(sheetOf('Bảng', tableOfAgencies())));
  if (!reading.ok) throw new Error(reading.problem.code);
  const { forms } = finish(formFilesTask(reading.value, defaultAssignOptions));
  if (forms.length !== MANY) throw new Error(`${forms.length} forms`);
  return forms.map(({ file, sheets }) => ({
    name: file,
    bytes: finish(writeWorkbook(sheets.map((sheet) => ({ ...sheet, values: scored(sheet) })))),
  }));
}

function scored({
  values,
  validations,
}: {
  values: (string | number | boolean)[][];
  validations?: readonly { area: { row: number; column: number } }[] | undefined;
}) {
  const score = validations?.[0]?.area;
  if (!score) throw new Error('a form that asks for no score');
  return values.map((row, nth) =>
    row.map((value, at) => (nth === score.row && at === score.column ? 0.5 : value)),
  );
}
