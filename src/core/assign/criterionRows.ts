import type { Criterion } from '../table/appendix';
import { cellAddress } from '../base/grid';
import type { Task } from '../base/task';
import { DoubtfulFamilies } from '../compute/doubtfulFamilies';
import { rollupFunction } from '../plan/rollupFormula';
import { printRowKey, type Role } from '../ownSheets/rowKey';
import type { PlacedCriterion } from './criteriaByRef';
import { BASE, CHANGE, CODE, MAX, NAME, TARGET } from '../ownSheets/formColumns';
import { changeContent, figureContent, figureFormats } from './figures';
import type { ScoredTable } from '../table/scoredTable';
import type { AskedScore, InputRows } from './inputRows';
import type { SheetSetting } from './sheetSetting';
import type { CriterionRef } from './assignment';
import { type Decimal, ZERO } from '../base/decimal';
import { scoreCell } from '../plan/scoreCell';
import { limitOf } from '../table/limit';
import { gradeOf } from '../targets/step';
import type { RowStyle } from '../ownSheets/rowStyles';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { PARENT_SCORE } from './readAgencySheet';

export type RoleInTable = 'lead' | 'shared' | 'support';

export interface LeafRow {
  table: ScoredTable;
  criterion: Criterion;
  row: number;
}

/** The rows of one table's criteria on an agency's sheet, with the criteria above them in grey (SPEC G6). */
export class CriterionRows {
  private readonly chosen: ReadonlySet<Criterion>;
  /** The chosen ones, with those above them. */
  readonly shown: readonly Criterion[];
  private readonly doubtful: DoubtfulFamilies;
  private readonly rowOf = new Map<string, number>();

  constructor(
    private readonly builder: SheetBuilder,
    private readonly inputs: InputRows,
    private readonly table: ScoredTable,
    chosen: readonly PlacedCriterion[],
    private readonly role: RoleInTable,
    private readonly agency: string,
    private readonly setting: Pick<SheetSetting, 'options' | 'scorers' | 'counted'>,
  ) {
    this.doubtful = new DoubtfulFamilies(table.appendix.doubts);
    this.chosen = new Set(chosen.map(({ criterion }) => criterion));
    this.shown = this.withContext();
  }

  /** @returns the chosen leaf criteria with their rows */
  *add(): Task<LeafRow[]> {
    const leaves: LeafRow[] = [];
    for (const criterion of this.shown) {
      yield;
      const row = this.addRow(criterion);
      if (criterion.children.length === 0) leaves.push({ table: this.table, criterion, row });
    }
    if (this.role !== 'support') for (const criterion of this.shown) this.addParentScore(criterion);
    return leaves;
  }

  /** The chosen criteria, and before each those above it that were not shown yet. */
  private withContext(): Criterion[] {
    const shown = new Set<Criterion>();
    for (const criterion of this.chosen) {
      const above: Criterion[] = [];
      for (let one: Criterion | null = criterion; one && !shown.has(one); one = one.parent) {
        above.push(one);
      }
      for (const each of above.reverse()) shown.add(each);
    }
    return [...shown];
  }

  private addRow(criterion: Criterion): number {
    const { appendix, nth } = this.table;
    const isChosen = this.chosen.has(criterion);
    const role: readonly Role[] = !isChosen
      ? ['above']
      : this.role === 'support'
        ? ['support']
        : [];
    const key = printRowKey({
      kind: 'subject',
      roles: role,
      subject: { kind: 'criterion', table: { index: appendix.kind, nth }, id: criterion.id },
    });
    const row = this.builder.add({
      key,
      cells: [
        [CODE, criterion.code],
        [NAME, criterion.name],
        [MAX, figureContent(this.table, criterion, 'max', this.setting.options.live)],
        [BASE, figureContent(this.table, criterion, 'base', this.setting.options.live)],
        [TARGET, figureContent(this.table, criterion, 'target', this.setting.options.live)],
        [
          CHANGE,
          changeContent(this.table, criterion, this.builder.rows, this.setting.options.live),
        ],
      ],
      style: styleOf(criterion, isChosen),
    });
    if (isChosen) {
      this.rowOf.set(criterion.id, row);
      this.inputs.open(row, key, this.askedScore(criterion, key));
    }
    return row;
  }

  /** @returns null where no score is asked of this agency (SPEC G14) */
  private askedScore(criterion: Criterion, ref: CriterionRef): AskedScore | null {
    const { table, role } = this;
    const { appendix, computed } = table;
    const part = role === 'support' ? null : role;
    if (!this.setting.scorers.isAsked(this.agency, part, { table, criterion, ref })) return null;
    const limit = limitOf(table, criterion);
    const figures = computed.of(criterion);
    const inCell = (value: Decimal | null) =>
      value === null ? null : scoreCell(value, 0, appendix.asFraction).value;
    return {
      // What only takes points away has no maximum above zero.
      most: limit !== null && limit > ZERO ? inCell(limit) : null,
      grade: inCell(gradeOf(appendix.kind, figures)),
      numberFormat: figureFormats(table).figure,
      counted: this.setting.counted.get(ref) ?? null,
    };
  }

  /** A parent's self-assessment follows from its parts (SPEC K1, K2) where all of them stand on the sheet. */
  private addParentScore(criterion: Criterion): void {
    const { id, children } = criterion;
    if (this.doubtful.has(criterion, 'result')) return;
    const column = this.builder.columns.inputs.get('score');
    const row = this.rowOf.get(id);
    if (column === undefined || row === undefined || children.length === 0) return;
    const parts = children.map((child) => this.rowOf.get(child.id));
    const rows = parts.filter((part) => part !== undefined);
    if (rows.length < parts.length || rows.length > MOST_PARTS) return;
    const cells = rows.map((part) => cellAddress(part, column)).join(',');
    const rollUp = rollupFunction(this.table.appendix.rollup);
    if (rollUp === null) return;
    this.builder.formula(
      row,
      column,
      `${PARENT_SCORE}${cells})<${rows.length},"",${rollUp}(${cells}))`,
    );
  }
}

/** A function takes at most 255 arguments. */
const MOST_PARTS = 200;

function styleOf({ level, children }: Criterion, isChosen: boolean): RowStyle {
  if (!isChosen) return level === 1 ? 'fieldContext' : 'context';
  if (level === 1) return 'field';
  return children.length > 0 ? 'criterion' : 'leaf';
}
