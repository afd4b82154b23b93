import { type SheetModel, sheetMark } from '../ownSheets/sheetModel';
import type { Task } from '../base/task';
import type { Assignment } from './assignment';
import {
  BASE,
  CHANGE,
  CODE,
  INPUT_HEADINGS,
  MAX,
  NAME,
  sheetColumns,
  TARGET,
} from '../ownSheets/sheetColumns';
import { addCriteria } from './criteriaSections';
import { addHeading, rightHalf } from './heading';
import { printRowKey } from '../ownSheets/rowKey';
import { InputRows } from './inputRows';
import { SheetBuilder } from '../ownSheets/sheetBuilder';
import { SectionNumbers, type SheetSetting, subtitleOf } from './sheetSetting';
import { addSignatures, agencySignatures, signatureBlocks } from './signatures';
import { addDuties, addTasks } from './taskSections';
import { tableNotes } from './tableNotes';
import { NOTHING_TYPED, type TypedSheet, withHomeless } from './typedInputs';

const TAB = '#2F5597';

/**
 * One agency's assignment sheet (SPEC G6): its heading, what it leads with the criteria above for context,
 * what it shares, satisfaction, area tasks, duties, and columns to fill in. Pure: the same always gives the same.
 *
 * @param typed what was typed into the sheet that this one replaces
 */
export function* agencySheet(
  name: string,
  assignment: Assignment,
  setting: SheetSetting,
  typed: TypedSheet = NOTHING_TYPED,
): Task<SheetModel> {
  const { facts, options, index } = setting;
  const columns = sheetColumns(new Set([...options.inputs, ...typed.used]));
  const signatures = agencySignatures(columns);
  const builder = new SheetBuilder(columns);
  addHeading(
    builder,
    facts,
    {
      mark: sheetMark('agency', assignment.agency),
      title: 'PHIẾU GIAO NHIỆM VỤ',
      subtitle: subtitleOf(setting),
      addressee: `Cơ quan, đơn vị thực hiện: ${assignment.agency}`,
      back: { text: '← Tổng hợp giao việc', sheet: index },
    },
    rightHalf(columns),
    typed.blocks,
  );
  const header = addHeader(builder, setting);
  const inputs = new InputRows(builder, withHomeless(typed, signatureBlocks(signatures)));
  const numbers = new SectionNumbers();
  yield* addCriteria(builder, inputs, numbers, assignment, setting);
  addTasks(builder, inputs, numbers, assignment);
  addDuties(builder, inputs, numbers, assignment);
  inputs.addPreserved(numbers);
  builder.border(header, builder.rows - 1);
  addSignatures(builder, signatures, assignment.agency, typed.blocks);
  yield;
  return builder.finish(name, header, TAB);
}

function addHeader(builder: SheetBuilder, { tables, facts }: SheetSetting): number {
  const { baseYear, targetYear } = facts;
  const base = baseYear === null ? 'Điểm năm trước' : `Điểm năm ${baseYear}`;
  const target = targetYear === null ? 'Mục tiêu' : `Mục tiêu năm ${targetYear}`;
  return builder.add({
    key: printRowKey({
      kind: 'columns',
      layout: builder.columns.layout,
      tables: tableNotes(tables),
    }),
    cells: [
      [CODE, 'Mã'],
      [NAME, 'Nội dung'],
      [MAX, 'Điểm tối đa'],
      [BASE, base],
      [TARGET, target],
      [CHANGE, 'Tăng/giảm'],
      ...[...builder.columns.inputs].map(
        ([input, column]) => [column, INPUT_HEADINGS[input]] as const,
      ),
    ],
    style: 'header',
    height: 34,
  });
}
