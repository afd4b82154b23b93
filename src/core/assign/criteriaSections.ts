import type { Task } from '../base/task';
import type { Assignment, CriterionRef } from './assignment';
import type { SectionNumbers, SheetSetting } from './sheetSetting';
import { CODE } from '../ownSheets/sheetColumns';
import { byTable, type PlacedCriterion } from './criteriaByRef';
import { CriterionRows, type LeafRow, type RoleInTable } from './criterionRows';
import { type FiguredTable, figureFormats, pointsOf } from './figures';
import type { InputRows } from './inputRows';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { addTotals } from './totals';
import type { IndexKind } from '../table/indexTraits';

const PAR_TITLES: Readonly<Record<RoleInTable, string>> = {
  lead: 'TIÊU CHÍ CHỦ TRÌ THEO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)',
  shared: 'TIÊU CHÍ THỰC HIỆN CHUNG CÙNG CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG KHÁC (PAR INDEX)',
  support: 'TIÊU CHÍ PHỐI HỢP THỰC HIỆN (PAR INDEX)',
};
const SIPAS_TITLE = 'CHỈ SỐ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC (SIPAS), ĐƠN VỊ TÍNH: %';
const SIPAS_PARTS: Readonly<Record<RoleInTable, string>> = {
  lead: 'Chủ trì theo dõi',
  shared: 'Chủ trì cùng các cơ quan, đơn vị, địa phương khác',
  support: 'Phối hợp, thực hiện',
};

/** The sections of criteria: PAR led, shared and supported, each with its total; then satisfaction, by role (SPEC G6). */
export function* addCriteria(
  builder: SheetBuilder,
  inputs: InputRows,
  numbers: SectionNumbers,
  assignment: Assignment,
  setting: SheetSetting,
): Task<void> {
  const { tables, criteria, options } = setting;
  const sections = rolesOf(assignment, options.includeShared).map(({ role, refs }) => {
    const found = byTable(refs, criteria, tables);
    const ofKind = (kind: IndexKind) => found.filter(({ table }) => table.appendix.kind === kind);
    return { role, par: ofKind('par'), sipas: ofKind('sipas') };
  });
  const add = function* (parts: ReturnType<typeof byTable>, role: RoleInTable): Task<LeafRow[]> {
    const leaves: LeafRow[] = [];
    for (const { table, chosen } of parts) {
      const { kind, sheet } = table.appendix;
      if (tables.some((other) => other !== table && other.appendix.kind === kind)) {
        addLine(builder, sheet, 'part');
      }
      const added = yield* addTable(builder, inputs, table, chosen, role, options.live);
      for (const leaf of added) leaves.push(leaf);
    }
    return leaves;
  };
  for (const { role, par } of sections) {
    if (par.length === 0) continue;
    addLine(builder, `${numbers.next()}. ${PAR_TITLES[role]}`, 'section');
    const leaves = yield* add(par, role);
    if (role !== 'support') addTotals(builder, role, pointsOf(leaves), leaves, setting);
  }
  const inSipas = sections.filter(({ sipas }) => sipas.length > 0);
  if (inSipas.length > 0) addLine(builder, `${numbers.next()}. ${SIPAS_TITLE}`, 'section');
  for (const [index, { role, sipas }] of inSipas.entries()) {
    addLine(builder, `${index + 1}. ${SIPAS_PARTS[role]}`, 'part');
    yield* add(sipas, role);
  }
}

/** Each criterion in one role only: led before shared before supported. */
function rolesOf(
  { lead, shared, support }: Assignment,
  includeShared: boolean,
): { role: RoleInTable; refs: readonly CriterionRef[] }[] {
  const own = new Set([...lead, ...shared]);
  return [
    { role: 'lead', refs: lead },
    { role: 'shared', refs: includeShared ? shared : [] },
    { role: 'support', refs: support.filter((ref) => !own.has(ref)) },
  ];
}

function addLine(builder: SheetBuilder, text: string, style: 'section' | 'part'): void {
  const { last } = builder.columns;
  const height = style === 'section' ? 24 : 20;
  builder.add({ cells: [[CODE, text]], style, height, merges: [[CODE, last]] });
}

/** @returns the leaf criteria among the chosen ones, with their rows */
function* addTable(
  builder: SheetBuilder,
  inputs: InputRows,
  table: FiguredTable,
  chosen: readonly PlacedCriterion[],
  role: RoleInTable,
  live: boolean,
): Task<LeafRow[]> {
  const first = builder.rows;
  const rows = new CriterionRows(builder, inputs, table, chosen, role, live);
  const leaves = yield* rows.add();
  builder.figures(first, builder.rows - first, figureFormats(table));
  return leaves;
}
