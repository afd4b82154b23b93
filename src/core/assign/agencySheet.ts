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
  type SheetColumns,
  sheetColumns,
  TARGET,
} from '../ownSheets/sheetColumns';
import { addCriteria } from './criteriaSections';
import { addHeading } from './heading';
import { InputRows } from './inputRows';
import { SheetBuilder } from '../ownSheets/sheetBuilder';
import { SectionNumbers, type SheetSetting, subtitleOf } from './sheetSetting';
import { addSignatures, agencySignatures } from './signatures';
import { addDuties, addTasks } from './taskSections';
import { tableNotes } from './tableNotes';
import { NOTHING_TYPED, type TypedSheet } from './typedInputs';

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
    typed.texts,
  );
  const header = addHeader(builder, setting);
  const inputs = new InputRows(builder, typed);
  const numbers = new SectionNumbers();
  yield* addCriteria(builder, inputs, numbers, assignment, setting);
  addTasks(builder, inputs, numbers, assignment);
  addDuties(builder, inputs, numbers, assignment);
  inputs.addKept(numbers);
  builder.border(header, builder.rows - 1);
  addSignatures(builder, agencySignatures(columns), assignment.agency, typed.texts);
  yield;
  return builder.finish(name, header, TAB);
}

function rightHalf({ inputs }: SheetColumns): number {
  return inputs.size < 3 ? MAX + 1 : TARGET;
}

function addHeader(builder: SheetBuilder, { tables, facts }: SheetSetting): number {
  const { baseYear, targetYear } = facts;
  const base = baseYear === null ? 'Điểm năm trước' : `Điểm năm ${baseYear}`;
  const target = targetYear === null ? 'Mục tiêu' : `Mục tiêu năm ${targetYear}`;
  return builder.add({
    key: `${builder.columns.key}${tableNotes(tables)}`,
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
