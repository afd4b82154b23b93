import { type SheetModel, sheetMark } from '../ownSheets/sheetModel';
import type { Task } from '../base/task';
import type { Assignment } from './assignment';
import type { AssignOptions } from './assignOptions';
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
} from './columns';
import { addCriteria } from './criteriaSections';
import type { CriteriaByRef } from './criteriaByRef';
import type { DocumentFacts } from './documentFacts';
import type { FiguredTable } from './figures';
import { addHeading } from './heading';
import { InputRows } from './inputRows';
import { SheetBuilder } from '../ownSheets/sheetBuilder';
import { addSignatures, agencySignatures } from './signatures';
import { addDuties, addTasks } from './taskSections';
import { tableNotes } from './tableNotes';
import { NOTHING_TYPED, type TypedSheet } from './typedInputs';

/** What every sheet of one run has in common. */
export interface SheetSetting {
  tables: readonly FiguredTable[];
  criteria: CriteriaByRef;
  facts: DocumentFacts;
  options: AssignOptions;
  /** Name of the index sheet, to link back to. */
  index: string;
}

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

/** "Cải thiện, nâng cao …" with the indices that the workbook holds, and the year that they aim at. */
export function subtitleOf({ tables, facts }: Pick<SheetSetting, 'tables' | 'facts'>): string {
  const kinds = new Set(tables.map(({ appendix }) => appendix.kind));
  const indices = [
    ...(kinds.has('par') ? ['Chỉ số cải cách hành chính (PAR INDEX)'] : []),
    ...(kinds.has('sipas') ? ['Chỉ số hài lòng của người dân, tổ chức (SIPAS)'] : []),
  ].join(' và ');
  return `Cải thiện, nâng cao ${indices}${facts.targetYear === null ? '' : ` năm ${facts.targetYear}`}`;
}

/** Roman numbers for the sections that a sheet has. */
export class SectionNumbers {
  private count = 0;

  next(): string {
    this.count += 1;
    return ROMAN[this.count - 1] ?? String(this.count);
  }
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

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
    look: 'header',
    height: 34,
  });
}
