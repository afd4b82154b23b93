import type { Task } from '../base/task';
import type { Assignment, CriterionRef } from './assignment';
import type { SectionNumbers, SheetSetting } from './sheetSetting';
import { CODE } from '../ownSheets/formColumns';
import { byTable, type PlacedCriterion } from './criteriaByRef';
import { CriterionRows, type LeafRow, type RoleInTable } from './criterionRows';
import type { ScoredTable } from '../table/scoredTable';
import { figureFormats } from './figures';
import type { InputRows } from './inputRows';
import { maximaInDoubt } from './maximaInDoubt';
import { ofYear, pointsOf } from './points';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { addTotals } from './totals';
import { indexKinds, traitsOf, type IndexKind, type IndexTraits } from '../table/indexTraits';

/** Of an index of points, in each role. */
const TITLES: Readonly<Record<RoleInTable, (index: IndexTraits) => string>> = {
  lead: ({ title }) => `TIÊU CHÍ CHỦ TRÌ THEO ${title.toUpperCase()}`,
  shared: ({ name }) =>
    `TIÊU CHÍ THỰC HIỆN CHUNG CÙNG CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG KHÁC (${name})`,
  support: ({ name }) => `TIÊU CHÍ PHỐI HỢP THỰC HIỆN (${name})`,
};
/** Of an index of percentages, which is one section. */
const PARTS: Readonly<Record<RoleInTable, string>> = {
  lead: 'Chủ trì theo dõi',
  shared: 'Chủ trì cùng các cơ quan, đơn vị, địa phương khác',
  support: 'Phối hợp, thực hiện',
};

/**
 * The sections of criteria (SPEC G6), the indices in their order: one of points led, shared and supported, the first
 * with totals; one of percentages in one section, by role.
 */
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
    return { role, found };
  });
  const ofIndex = (kind: IndexKind) =>
    sections.flatMap(({ role, found }) => {
      const parts = found.filter(({ table }) => table.appendix.kind === kind);
      return parts.length > 0 ? [{ role, parts }] : [];
    });
  const add = function* (parts: ReturnType<typeof byTable>, role: RoleInTable): Task<LeafRow[]> {
    const leaves: LeafRow[] = [];
    for (const { table, chosen } of parts) {
      const { kind, sheet } = table.appendix;
      if (tables.some((other) => other !== table && other.appendix.kind === kind)) {
        addLine(builder, sheet, 'part');
      }
      const added = yield* addTable(builder, inputs, { table, chosen, role }, assignment, setting);
      for (const leaf of added) leaves.push(leaf);
    }
    return leaves;
  };
  // A total's key says its role and not its index.
  const totalled = indexKinds().find((kind) => isOfPoints(kind) && ofIndex(kind).length > 0);
  for (const kind of indexKinds()) {
    const traits = traitsOf(kind);
    const roles = ofIndex(kind);
    if (roles.length > 0 && !isOfPoints(kind)) {
      const title = `${traits.title.toUpperCase()}, ĐƠN VỊ TÍNH: %`;
      addLine(builder, `${numbers.next()}. ${title}`, 'section');
    }
    for (const [index, { role, parts }] of roles.entries()) {
      if (!isOfPoints(kind)) {
        addLine(builder, `${index + 1}. ${PARTS[role]}`, 'part');
        yield* add(parts, role);
        continue;
      }
      addLine(builder, `${numbers.next()}. ${TITLES[role](traits)}`, 'section');
      const led = yield* add(parts, role);
      const leaves = yield* ofYear(led, setting.facts.targetYear);
      if (role === 'support' || kind !== totalled) continue;
      addTotals(builder, role, yield* pointsOf(leaves), leaves, setting);
    }
  }
}

function isOfPoints(kind: IndexKind): boolean {
  return traitsOf(kind).unit === 'points';
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

interface RowsOfTable {
  table: ScoredTable;
  chosen: readonly PlacedCriterion[];
  role: RoleInTable;
}

/** @returns the leaf criteria among the chosen ones, with their rows */
function* addTable(
  builder: SheetBuilder,
  inputs: InputRows,
  { table, chosen, role }: RowsOfTable,
  { agency }: Assignment,
  setting: SheetSetting,
): Task<LeafRow[]> {
  const first = builder.rows;
  const rows = new CriterionRows(builder, inputs, table, chosen, role, agency, setting);
  const leaves = yield* rows.add();
  builder.figures(first, builder.rows - first, figureFormats(table));
  const remark = maximaInDoubt(table, rows.shown);
  if (remark !== null) {
    builder.add({
      cells: [[CODE, remark]],
      style: 'remark',
      merges: [[CODE, builder.columns.lastPrinted]],
    });
  }
  return leaves;
}
