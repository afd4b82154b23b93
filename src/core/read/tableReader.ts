import type { Criterion, PassedOverRow, TotalRow } from '../table/appendix';
import { assumption, type Assumption, type Finding, type Place } from '../table/finding';
import { valueAt, type SheetGrid } from '../base/grid';
import { oneLine } from '../base/text';
import type { AdjustmentRow, TotalCandidate } from './adjustments';
import { CodeFindings } from './codeFindings';
import { headingCode } from './codes';
import { CodeTree, NOTHING_WRONG, type CodePlace } from './codeTree';
import { CriteriaIndex } from './criteriaIndex';
import type { TableHeader } from './header';
import type { CriterionRow, TableRow } from './tableRow';
import { ScoreReader } from './scoreReader';
import { runAs } from './uncodedRows';

/** Of the many rows without children or agencies; replaced and never filled. */
const NO_AGENCIES: string[] = [];
const NO_CHILDREN: Criterion[] = [];

/** Takes the rows of a table, one after the other, and builds the tree of its criteria. */
export class TableReader {
  readonly criteria: Criterion[] = [];
  readonly findings: Finding[] = [];
  readonly totals: TotalCandidate[] = [];
  readonly adjustments: AdjustmentRow[] = [];
  readonly passedOver: PassedOverRow[] = [];
  /** "Chỉ số CCHC", "Cộng phần I": rows that are the total where no other row is, and the figures say so. */
  readonly indexRows: TotalRow[] = [];
  /** What headings among the rows say. */
  readonly headingRows: number[] = [];
  /** Rows without codes that are criteria only if the sums of their family say so. */
  readonly beside: Criterion[] = [];
  /** Rows without codes that add up to the criterion above them. */
  readonly parts: Criterion[] = [];
  /** Rows whose code was mended, or guessed from where they stand. */
  readonly mended: Criterion[] = [];
  readonly scores: ScoreReader;
  hasCodes = false;
  lastRow: number;
  private readonly byId = new CriteriaIndex(this.criteria);
  readonly tree = new CodeTree(this.byId);
  private readonly codes: CodeFindings;
  /** The newest criterion of each level: a row's parent is nearly always among them. */
  private readonly newest: Criterion[] = [];
  private newestCoded: Criterion | null = null;
  private firstCode: string | null = null;
  private isAfterHeading = false;
  /** Rows with figures and no code, as long as they follow each other. */
  private run: { row: number; name: string; isChosen: boolean }[] = [];

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: TableHeader,
  ) {
    this.scores = new ScoreReader(grid, header);
    this.codes = new CodeFindings(grid, header);
    this.lastRow = header.row + header.rows - 1;
  }

  take(row: TableRow, below: TableRow | null): void {
    if (row.kind === 'uncoded') {
      const [first = row] = this.run;
      if (first.isChosen !== row.isChosen) this.endRun(null);
      this.run.push(row);
      return;
    }
    if (row.kind === 'other') {
      this.pass(row.row, row.as);
      return;
    }
    this.endRun(row);
    switch (row.kind) {
      case 'criterion':
        this.takeCriterion(row, below);
        break;
      case 'total':
      case 'mean':
        this.totals.push({
          ...this.rowOf(row),
          isPartial: row.kind === 'total' && row.isPartial,
          isMean: row.kind === 'mean',
        });
        break;
      case 'adjustment':
        this.adjustments.push({ ...this.rowOf(row), isPenalty: row.isPenalty });
        this.passedOver.push({ row: row.row, as: 'bonus' });
        break;
      case 'continuation':
        this.continueName(row);
        break;
      default:
        this.passedOver.push({
          row: row.row,
          as: row.kind === 'repeated-header' ? 'header' : row.kind,
        });
        this.assume({ what: row.kind }, row.row, this.header.firstColumn);
        return;
    }
    this.lastRow = row.row;
  }

  end(): void {
    this.endRun(null);
    this.scores.takeThousands(() => [...this.criteria, ...this.totals, ...this.adjustments]);
  }

  /** A row that was passed over is the total after all. */
  takeAsTotal({ row }: TotalRow): void {
    this.lastRow = Math.max(this.lastRow, row);
    const said = this.findings.findIndex(
      (one) => one.row === row && one.rule === 'reading-assumption',
    );
    if (said >= 0) this.findings.splice(said, 1);
  }

  private nameAt(row: number): string {
    const { name } = this.header.columns;
    return name === undefined ? '' : String(valueAt(this.grid, row, name));
  }

  private rowOf({ row, name }: { row: number; name: string }) {
    return { row, name: oneLine(name), scores: this.scores.scoresOf(row) };
  }

  private pass(row: number, as: PassedOverRow['as']): void {
    this.passedOver.push({ row, as });
    if (as === 'index' || as === 'subtotal')
      this.indexRows.push(this.rowOf({ row, name: this.nameAt(row) }));
    if (as === 'heading') {
      this.headingRows.push(row);
      this.isAfterHeading = true;
    }
    const nameColumn = this.header.columns.name ?? this.header.firstColumn;
    this.assume({ what: 'row-left-out' }, row, nameColumn);
  }

  /** Rows with figures and no code that followed each other are judged together. @param below the row that ends them */
  private endRun(below: TableRow | null): void {
    // Before nearly every row.
    if (this.run.length === 0) return;
    const { run, newestCoded: above } = this;
    const [first] = run;
    if (!first) return;
    this.run = [];
    const { base, target, result } = this.header.columns;
    const as = runAs(above, {
      figures: run.map(({ row }) => this.scores.figuresAt(row)),
      hasYears: base !== undefined || target !== undefined || result !== undefined,
      isChosen: first.isChosen,
      nextCode: below?.kind === 'criterion' ? (below.token?.code ?? '') : '',
    });
    if (as === 'rule') {
      for (const { row } of run) this.pass(row, 'rule');
      return;
    }
    const parent = as === 'part' ? above : (above?.parent ?? null);
    // Codes may begin again under a group that has figures and no code, as they do under a heading.
    if (as === 'beside' && parent === null && below?.kind === 'criterion') {
      this.isAfterHeading = true;
      this.headingRows.push(run.at(-1)?.row ?? first.row);
    }
    for (const row of run) {
      const id = this.tree.uncoded(parent?.id ?? null);
      const criterion = this.add(
        { id, code: '', level: (parent?.level ?? 0) + 1 },
        parent,
        row,
        '',
      );
      this.lastRow = row.row;
      if (!first.isChosen) this[as === 'part' ? 'parts' : 'beside'].push(criterion);
    }
  }

  private takeCriterion(row: CriterionRow, below: TableRow | null): void {
    if (row.token) this.hasCodes = true;
    if (this.isAfterHeading) this.afterHeading(row);
    const next = below?.kind === 'criterion' ? below.token : null;
    const place = this.tree.place(row.token, next, row.isNumberCell);
    const criterion = this.add(place, this.parentOf(place), row, row.codeText);
    this.newest[place.level] = criterion;
    this.newestCoded = criterion;
    this.firstCode ??= criterion.code;
    if (place.judged.isRepaired) this.mended.push(criterion);
    if (place.judged !== NOTHING_WRONG || row.codeInName !== null) {
      const found = this.codes.judge(row, criterion, place.judged);
      for (const one of found) this.findings.push(one);
    }
  }

  /** Under a heading without a code the codes may begin again: then they are others. */
  private afterHeading({ token }: CriterionRow): void {
    this.isAfterHeading = false;
    if (this.firstCode === null || token?.code !== this.firstCode) return;
    const row = this.headingRows.at(-1) ?? 0;
    const words = (this.grid.values[row - this.grid.row] ?? []).find((value) => value !== '');
    this.tree.beginSection(headingCode(String(words)) ?? String(this.headingRows.length));
  }

  private add(
    { id, code, level }: Pick<Criterion, 'id' | 'code' | 'level'>,
    parent: Criterion | null,
    { row, name }: { row: number; name: string },
    printedCode: string,
  ): Criterion {
    const criterion: Criterion = {
      id,
      index: this.criteria.length,
      code,
      printedCode,
      row,
      name: oneLine(name),
      level,
      parent,
      children: NO_CHILDREN,
      scores: this.scores.scoresOf(row),
      leadText: '',
      supportText: '',
      leads: NO_AGENCIES,
      supports: NO_AGENCIES,
    };
    const weight = this.scores.weightOf(row);
    if (weight !== undefined) criterion.weight = weight;
    this.criteria.push(criterion);
    if (parent?.children === NO_CHILDREN) parent.children = [criterion];
    else parent?.children.push(criterion);
    return criterion;
  }

  private parentOf({ parent, level }: CodePlace): Criterion | null {
    if (parent === null) return null;
    const above = this.newest[level - 1];
    return above?.id === parent ? above : (this.byId.get(parent) ?? null);
  }

  private continueName(row: { row: number; name: string }): void {
    const criterion = this.criteria.at(-1);
    if (!criterion) return;
    criterion.name = oneLine(`${criterion.name} ${row.name}`);
    const column = this.header.columns.name ?? this.header.firstColumn;
    this.assume({ what: 'continued-name', code: criterion.code }, row.row, column);
  }

  private assume(what: Assumption, row: number, column: number): void {
    this.findings.push(assumption(what, this.at(row, column)));
  }

  private at(row: number, column: number): Place {
    return { sheet: this.grid.sheet, row, column };
  }
}
