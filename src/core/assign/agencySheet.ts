import type { Task } from '../base/task';
import { withWholeEnding } from '../ownSheets/lastPage';
import { printRowKey } from '../ownSheets/rowKey';
import { SheetBuilder } from '../ownSheets/sheetBuilder';
import { BASE, CHANGE, CODE, MAX, NAME, TARGET } from '../ownSheets/formColumns';
import {
  INPUT_HEADINGS,
  SHARE_HEADING,
  type SheetColumns,
  sheetColumns,
} from '../ownSheets/sheetColumns';
import { type SheetModel, sheetMark } from '../ownSheets/sheetModel';
import { agencyPaper, homesOn, type PaperKind } from './agencyPaper';
import type { Assignment, CriterionRef } from './assignment';
import { addCriteria } from './criteriaSections';
import { addHeading, rightHalf } from './heading';
import { InputRows } from './inputRows';
import { SectionNumbers, type SheetSetting } from './sheetSetting';
import { addSignatures, agencySignatures, signatureBlocks } from './signatures';
import { tableNotes } from './tableNotes';
import { addDuties, addTasks } from './taskSections';
import { NOTHING_TYPED, type TypedSheet, withHomeless } from './typedInputs';

const TAB = '#2F5597';

/**
 * One agency's sheet (SPEC G6): what it leads with the criteria above for context, what it shares, satisfaction, area
 * tasks, duties, and columns to fill in. Pure: the same always gives the same.
 *
 * @param typed what was typed into the sheet that this one replaces
 * @param kind whose paper it is: the assignment, or the report that comes back
 */
export function* agencySheet(
  name: string,
  assignment: Assignment,
  setting: SheetSetting,
  typed: TypedSheet = NOTHING_TYPED,
  kind: PaperKind = 'assignment',
): Task<SheetModel> {
  const { options, index, counted } = setting;
  const isDeclared = (ref: CriterionRef) => counted.has(ref);
  const { lead, shared } = assignment;
  const isCounted = options.inputs.includes('score') && [...lead, ...shared].some(isDeclared);
  const declared = isCounted ? (['declared'] as const) : [];
  const columns = sheetColumns(new Set([...options.inputs, ...declared, ...typed.used]));
  const places = agencySignatures(columns);
  const paper = agencyPaper(kind, assignment, setting);
  const builder = new SheetBuilder(columns);
  const headings = headingsOf(columns, setting);
  yield;
  const printedFrom = addHeading(
    builder,
    {
      ...paper,
      mark: sheetMark('agency', assignment.agency),
      headings,
      back: kind === 'report' ? null : { text: '← Tổng hợp giao việc', sheet: index },
    },
    rightHalf(columns),
    typed.blocks,
  );
  const headerRow = builder.add({
    key: printRowKey({
      kind: 'columns',
      layout: columns.layout,
      tables: tableNotes(setting.tables),
    }),
    cells: headings,
    style: 'header',
  });
  yield;
  const signatures = paper.signers === null ? {} : signatureBlocks(places);
  const hasHome = homesOn(paper.letterhead !== null, signatures);
  const inputs = new InputRows(builder, withHomeless(typed, hasHome));
  const numbers = new SectionNumbers();
  yield* addCriteria(builder, inputs, numbers, assignment, setting);
  addTasks(builder, inputs, numbers, assignment);
  addDuties(builder, inputs, numbers, assignment);
  inputs.addPreserved(numbers);
  builder.border(headerRow, builder.rows - 1);
  const from = builder.rows - 1;
  if (paper.signers) addSignatures(builder, places, paper.signers, typed.blocks);
  const to = builder.rows - 1;
  yield;
  const model = builder.finish(name, { headerRow, printedFrom, tabColor: TAB });
  if (!paper.signers) return model;
  const isKeptWithNext = (row: number) => builder.isKeptWithNext(row);
  return withWholeEnding(model, { from, to, isKeptWithNext, grows: kind === 'report' });
}

function headingsOf(
  { inputs, share }: SheetColumns,
  { facts: { baseYear, targetYear } }: SheetSetting,
): (readonly [column: number, text: string])[] {
  return [
    [CODE, 'Mã'],
    [NAME, 'Nội dung'],
    [MAX, 'Điểm tối đa'],
    [BASE, baseYear === null ? 'Điểm năm trước' : `Điểm năm ${baseYear}`],
    [TARGET, targetYear === null ? 'Mục tiêu' : `Mục tiêu năm ${targetYear}`],
    [CHANGE, 'Tăng/giảm'],
    ...[...inputs].map(([input, column]) => [column, INPUT_HEADINGS[input]] as const),
    ...(share === null ? [] : [[share, SHARE_HEADING] as const]),
  ];
}
