import type { AssignOptions } from '../core/assign/assignOptions';
import { coveringList } from '../core/assign/coveringList';
import { type ReportForm, reportForms, type RoundOfForms } from '../core/assign/reportForms';
import type { Area, CellValue } from '../core/base/grid';
import type { SheetModel } from '../core/base/sheetModel';
import type { Task } from '../core/base/task';
import { parseRowKey } from '../core/ownSheets/rowKey';
import { readPeriods } from '../core/periods/periodsSheet';
import { whoReports } from '../core/periods/whoReports';
import { placeKey, type WrittenSheet } from '../xlsx/write/writtenSheet';
import type { Reading } from './reading';

/** A file that goes out, before it is written. */
export interface FormFile extends Pick<ReportForm, 'agency' | 'file' | 'criteria' | 'due'> {
  sheets: WrittenSheet[];
}

/** Files that go out: a form for each agency, and the list that goes along with them. */
export interface FormFiles {
  forms: FormFile[];
  list: { file: string; sheets: WrittenSheet[] };
  /** Of all of them in one archive. */
  archive: string;
}

/**
 * @param options which agencies, and which columns they fill in
 * @param round the name of the one that is worked on; '' for none
 */
export function* formFilesTask(
  reading: Reading,
  options: AssignOptions,
  round = '',
): Task<FormFiles> {
  const forms = yield* reportForms(reading, options, yield* roundOf(reading, round));
  const { year } = reading;
  const end = year === null ? '' : `_${year}`;
  const files: FormFile[] = [];
  for (const { agency, file, criteria, due, model } of forms) {
    yield;
    files.push({ agency, file, criteria, due, sheets: [formSheet(model)] });
  }
  yield;
  return {
    forms: files,
    list: {
      file: `Danh_sach_phieu${end}.xlsx`,
      sheets: [{ ...coveringList(forms, year), unlocked: null, results: new Map() }],
    },
    archive: `Phieu_gui_cac_co_quan${end}.zip`,
  };
}

/** @returns null where the workbook has no round of that name */
function* roundOf({ snapshot, directory }: Reading, name: string): Task<RoundOfForms | null> {
  const period = (yield* readPeriods(snapshot)).find((one) => one.name === name);
  if (!period) return null;
  return {
    name,
    due: period.due.text,
    reporters: (agencies) => whoReports(period.who, agencies, directory).agencies,
  };
}

/** A form as it goes out: protected but for what is filled in. */
function formSheet(model: SheetModel): WrittenSheet {
  return {
    ...model,
    unlocked: [...model.inputs, ...signedAreas(model)],
    results: resultsOf(model),
  };
}

/** Number, day and signatures are the agency's own to fill in. */
function signedAreas({ values, columnWidths, merges }: SheetModel): Area[] {
  return values.flatMap(([key = ''], row) => {
    const about = parseRowKey(String(key));
    const isFilledIn =
      about.kind === 'signature' || (about.kind === 'heading' && about.line === 'number');
    if (isFilledIn) return [{ row, column: 1, rows: 1, columns: columnWidths.length - 1 }];
    const isName = about.kind === 'heading' && NAMES.has(about.line);
    const isLeftOpen = isName && /^$|…/.test(String(values[row]?.[1] ?? ''));
    return isLeftOpen ? merges.filter((area) => area.row === row && area.column === 1) : [];
  });
}

/** Lines of a heading that name who reports: what nobody here knows of that it writes in itself. */
const NAMES: ReadonlySet<string> = new Set(['issuer', 'body']);

/** A score, or numbers that one is counted from. */
function isCounted(value: CellValue): boolean {
  return typeof value === 'number' || /^\s*\d[^/]*\/\s*\d/.test(String(value));
}

/** Nothing comes of a form's formulas until a score is there; where one is, programs calculate them anew. */
function resultsOf({ formulas, inputs, values }: SheetModel): ReadonlyMap<string, CellValue> {
  const hasScore = inputs.some(({ row, column, rows, columns }) =>
    values
      .slice(row, row + rows)
      .some((line) => line.slice(column, column + columns).some(isCounted)),
  );
  if (hasScore) return new Map();
  return new Map(formulas.map(({ row, column }) => [placeKey(row, column), '']));
}
