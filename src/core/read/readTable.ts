import { traitsOf } from '../table/indexTraits';
import type { AgencyReader } from '../agencies/agenciesInTime';
import type { Appendix, Criterion, TotalRow } from '../table/appendix';
import type { SheetGrid } from '../base/grid';
import type { Task } from '../base/task';
import { oneLine } from '../base/text';
import { readAgencies } from './readAgencies';
import { CodeTree, NOTHING_WRONG, type CodePlace, type Judged } from './codeTree';
import { CriteriaIndex } from './criteriaIndex';
import { assumption, finding, type Assumption, type Finding, type Place } from '../table/finding';
import type { TableHeader } from './header';
import { kindOf } from './kind';
import { parentDoubts } from './parentDoubts';
import { ScoreReader } from './scoreReader';
import { sortRows, type TableRow } from './rows';

export interface ReadTableResult {
  appendix: Appendix;
  findings: Finding[];
  /** The first row after the table, from 0. */
  end: number;
}

/** Reads the table under a header. @returns null where no criterion stands under it */
export function* readTable(
  grid: SheetGrid,
  header: TableHeader,
  readAgency: AgencyReader,
): Task<ReadTableResult | null> {
  const reader = new TableReader(grid, header);
  const end = yield* sortRows(grid, header, (row, below) => {
    reader.take(row, below);
  });
  if (reader.criteria.length === 0) return null;
  const appendix = reader.appendix();
  appendix.doubts = yield* parentDoubts(appendix);
  const agencies = yield* readAgencies(grid, appendix, readAgency);
  return { appendix, findings: [...reader.judged(), ...agencies], end };
}

/** Of the many rows without children or agencies; replaced and never filled. */
const NO_AGENCIES: string[] = [];
const NO_CHILDREN: Criterion[] = [];

class TableReader {
  readonly criteria: Criterion[] = [];
  private readonly findings: Finding[] = [];
  private hasCodes = false;
  private readonly byId = new CriteriaIndex(this.criteria);
  private readonly tree = new CodeTree(this.byId);
  private readonly orphans = new Set<string>();
  /** The newest criterion of each level: a row's parent is nearly always among them. */
  private readonly newest: Criterion[] = [];
  private total: TotalRow | null = null;
  private lastRow: number;
  private readonly scores: ScoreReader;

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: TableHeader,
  ) {
    this.scores = new ScoreReader(grid, header);
    this.lastRow = header.row + header.rows - 1;
    for (const column of header.passedOver) {
      const heading = header.words.get(column) ?? '';
      this.assume({ what: 'column-passed-over', heading }, header.row, column);
    }
  }

  /** What was found. In a table without any code none is wrong: it was numbered in order. */
  judged(): Finding[] {
    if (this.hasCodes) return this.findings;
    const { row, firstColumn } = this.header;
    const others = this.findings.filter(({ rule }) => rule !== 'code-typo');
    return [assumption({ what: 'no-codes' }, this.at(row, firstColumn)), ...others];
  }

  take(row: TableRow, below: TableRow | null): void {
    const nameColumn = this.header.columns.name ?? this.header.firstColumn;
    switch (row.kind) {
      case 'criterion':
        this.takeCriterion(row, below);
        break;
      case 'total':
        this.total = {
          row: row.row,
          name: oneLine(row.name),
          scores: this.scores.scoresOf(row.row),
        };
        break;
      case 'continuation':
        this.continueName(row);
        break;
      case 'rule':
        this.assume({ what: 'row-left-out' }, row.row, nameColumn);
        return;
      default:
        this.assume({ what: row.kind }, row.row, this.header.firstColumn);
        return;
    }
    this.lastRow = row.row;
  }

  appendix(): Appendix {
    const { header, grid } = this;
    const { baseYear, targetYear, columns, firstColumn, lastColumn } = header;
    const { kind, isGuessed } = kindOf(grid, header, this.criteria);
    const rows = this.total ? [...this.criteria, this.total] : this.criteria;
    this.scores.takePercentsOutOf(kind, rows);
    if (isGuessed) this.assume({ what: 'kind-by-sums' }, header.row, firstColumn);
    return {
      kind,
      rollup: traitsOf(kind).rollup,
      sheet: grid.sheet,
      area: {
        row: header.row,
        column: firstColumn,
        rows: this.lastRow - header.row + 1,
        columns: lastColumn - firstColumn + 1,
      },
      headerRows: header.rows,
      baseYear,
      targetYear,
      columns,
      asFraction: this.scores.asFraction,
      criteria: this.criteria,
      byId: this.byId,
      total: this.total,
      doubts: [],
    };
  }

  private takeCriterion(row: TableRow & { kind: 'criterion' }, below: TableRow | null): void {
    if (row.token) this.hasCodes = true;
    const next = below?.kind === 'criterion' ? below.token : null;
    const place = this.tree.place(row.token, next, row.isNumberCell);
    const parent = this.parentOf(place);
    const criterion: Criterion = {
      id: place.id,
      index: this.criteria.length,
      code: place.code,
      printedCode: row.codeText,
      row: row.row,
      name: oneLine(row.name),
      level: place.level,
      parent,
      children: NO_CHILDREN,
      scores: this.scores.scoresOf(row.row),
      leadText: '',
      supportText: '',
      leads: NO_AGENCIES,
      supports: NO_AGENCIES,
    };
    this.criteria.push(criterion);
    this.newest[place.level] = criterion;
    if (parent?.children === NO_CHILDREN) parent.children = [criterion];
    else parent?.children.push(criterion);
    if (place.judged !== NOTHING_WRONG || row.codeInName !== null) {
      this.judgeCode(row, criterion, place.judged);
    }
  }

  private parentOf({ parent, level }: CodePlace): Criterion | null {
    if (parent === null) return null;
    const above = this.newest[level - 1];
    return above?.id === parent ? above : (this.byId.get(parent) ?? null);
  }

  private judgeCode(
    row: TableRow & { kind: 'criterion' },
    { id, code }: Criterion,
    judged: Judged,
  ): void {
    const { code: codeColumn, name: nameColumn } = this.header.columns;
    const at = this.at(row.row, codeColumn ?? nameColumn ?? this.header.firstColumn);
    const printed = row.codeText;
    if (row.codeInName !== null && nameColumn !== undefined) {
      const words = String(
        this.grid.values[row.row - this.grid.row]?.[nameColumn - this.grid.column],
      );
      const fix = { puts: 'name', name: row.name } as const;
      const fact = { rule: 'code-in-name', expected: row.name, fix } as const;
      this.findings.push(finding(fact, this.at(row.row, nameColumn), { id, printed: words }));
    }
    if (judged.isRepaired && codeColumn !== undefined) {
      const fix = { puts: 'code', code } as const;
      this.findings.push(finding({ rule: 'code-typo', expected: code, fix }, at, { id, printed }));
    }
    if (judged.isDuplicate) {
      this.findings.push(finding({ rule: 'duplicate-code' }, at, { id, printed }));
    }
    if (judged.missingParent !== null && !this.orphans.has(judged.missingParent)) {
      this.orphans.add(judged.missingParent);
      const parent = judged.missingParent;
      this.findings.push(finding({ rule: 'orphan-code', parent }, at, { id, printed }));
    }
  }

  private continueName(row: TableRow & { kind: 'continuation' }): void {
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
