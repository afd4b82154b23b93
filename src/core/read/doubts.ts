import type { Criterion, TotalRow } from '../table/appendix';
import type { CellRef, SheetGrid } from '../base/grid';
import { doubtId, MOST_DOUBTS, type Doubt, type DoubtScope } from '../table/doubt';
import type { RollupRule } from '../table/indexTraits';
import { printedHeading, type TableHeader } from './header';
import { likelierFirst } from './settleRows';

type Open = Pick<Doubt, 'question' | 'answers' | 'scope'> & { place: CellRef };

const WHOLE_TABLE: readonly DoubtScope[] = [{ field: null, family: 'table' }];
const OF_THE_TOTAL: readonly DoubtScope[] = [{ field: null, family: null }];

/** What a table leaves open, and is asked; the first three, because more at once are not read. */
export class Doubts {
  private readonly all: Doubt[] = [];

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: TableHeader,
  ) {}

  get asked(): readonly Doubt[] {
    return this.all.slice(0, MOST_DOUBTS);
  }

  columns({ undecided }: Pick<TableHeader, 'undecided'>): void {
    for (const { field, columns } of undecided) {
      const [first] = columns;
      if (!first) continue;
      const answers = columns.slice(0, MOST_ANSWERS).map(({ column }) => {
        const heading = printedHeading(this.grid, this.header, column);
        return { is: 'column', column, heading } as const;
      });
      this.add({
        place: this.at(this.header.row + this.header.rows - 1, first.column),
        scope: [{ field, family: 'table' }],
        question: { about: 'column', field },
        answers,
      });
    }
  }

  totals(rows: readonly TotalRow[]): void {
    const [first] = rows;
    if (!first) return;
    this.add({
      place: this.at(Math.min(...rows.map(({ row }) => row)), this.nameColumn),
      scope: OF_THE_TOTAL,
      question: { about: 'total', rows: rows.map(({ row }) => row) },
      answers: rows.slice(0, MOST_ANSWERS).map(({ row }) => ({ is: 'total', row }) as const),
    });
  }

  rows(rows: readonly Criterion[]): void {
    const [first] = rows;
    if (!first) return;
    const families = [...new Set(rows.map(({ parent }) => parent?.id ?? null))];
    this.add({
      place: this.at(first.row, this.nameColumn),
      scope: families.map((family) => ({ field: null, family })),
      question: { about: 'rows', rows: rows.map(({ row }) => row) },
      answers: likelierFirst(rows).map((as) => ({ is: 'rows', as }) as const),
    });
  }

  adjustments(rows: readonly { row: number }[]): void {
    const [first] = rows;
    if (!first) return;
    this.add({
      place: this.at(first.row, this.nameColumn),
      scope: OF_THE_TOTAL,
      question: { about: 'adjustments', rows: rows.map(({ row }) => row) },
      answers: [
        { is: 'rows', as: 'counted' },
        { is: 'rows', as: 'apart' },
      ],
    });
  }

  rollup(rules: readonly RollupRule[]): void {
    if (rules.length < 2) return;
    this.add({
      place: this.at(this.header.row, this.header.firstColumn),
      scope: WHOLE_TABLE,
      question: { about: 'rollup' },
      answers: rules.slice(0, MOST_ANSWERS).map((rollup) => ({ is: 'rollup', rollup }) as const),
    });
  }

  private get nameColumn(): number {
    return this.header.columns.name ?? this.header.firstColumn;
  }

  private at(row: number, column: number): CellRef {
    return { sheet: this.grid.sheet, row, column };
  }

  private add(open: Open): void {
    this.all.push({ id: doubtId(open.question.about, open.place), ...open });
  }
}

const MOST_ANSWERS = 4;
