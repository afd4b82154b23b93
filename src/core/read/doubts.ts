import type { Criterion, TotalRow } from '../table/appendix';
import type { CellRef, SheetGrid } from '../base/grid';
import { cellText } from '../base/cellText';
import { doubtId, type Doubt, type DoubtScope, type Evidence } from '../table/doubt';
import { SCORE_FIELDS } from '../table/scoreFields';
import type { Agreement } from './rollupRule';
import type { RollupRule } from '../table/indexTraits';
import type { TableHeader } from './header';
import type { LinesOfYears } from './linesOfYears';
import { printedHeading } from './headerRows';
import { likelierFirst } from './settleRows';

type Open = Pick<Doubt, 'question' | 'evidence' | 'answers' | 'scope'> & { place: CellRef };
type Named = Pick<TotalRow, 'row' | 'name' | 'scores'>;

const WHOLE_TABLE: readonly DoubtScope[] = [{ field: null, family: 'table' }];
const OF_THE_TOTAL: readonly DoubtScope[] = [{ field: null, family: null }];

/** What a table leaves open. */
export class Doubts {
  readonly all: Doubt[] = [];

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: TableHeader,
  ) {}

  columns({ undecided }: Pick<TableHeader, 'undecided'>): void {
    for (const { field, columns, isFormer } of undecided) {
      const [first] = columns;
      if (!first) continue;
      const named = columns.slice(0, MOST_ANSWERS).map(({ column }) => {
        const heading = printedHeading(this.grid, this.header, column);
        return { is: 'column', column, heading } as const;
      });
      this.add({
        place: this.at(this.header.row + this.header.rows - 1, first.column),
        scope: [{ field, family: 'table' }],
        question: isFormer ? { about: 'former', year: first.year } : { about: 'column', field },
        evidence: columns.slice(0, MOST_ANSWERS).map(({ column }) => this.samplesOf(column)),
        answers: isFormer ? [...named, { is: 'mean' }] : named,
      });
    }
  }

  years({ titleYearBeyond: title, targetYear: heading, columns: { target } }: TableHeader): void {
    if (title === null || heading === null || target === undefined) return;
    this.add({
      place: this.at(this.header.row + this.header.rows - 1, target),
      // No figure is another one for it: the sheets are made for another year.
      scope: [],
      question: { about: 'year', heading, title },
      evidence: [this.samplesOf(target)],
      answers: [heading, title].map((year) => ({ is: 'year', year }) as const),
    });
  }

  lines({ column, years, newest }: LinesOfYears): void {
    const inOrder = [newest, ...years.filter((year) => year !== newest)];
    this.add({
      place: this.at(this.header.row + this.header.rows - 1, column),
      scope: WHOLE_TABLE,
      question: { about: 'lines' },
      evidence: [this.samplesOf(column)],
      answers: inOrder.slice(0, MOST_ANSWERS).map((year) => ({ is: 'year', year }) as const),
    });
  }

  totals(rows: readonly TotalRow[]): void {
    const [first] = rows;
    if (!first) return;
    this.add({
      place: this.at(Math.min(...rows.map(({ row }) => row)), this.nameColumn),
      scope: OF_THE_TOTAL,
      question: { about: 'total', rows: rows.map(({ row }) => row) },
      evidence: rows.slice(0, MOST_ANSWERS).map((row) => this.figuresOf(row)),
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
      evidence: rows.slice(0, MOST_SHOWN).map((row) => this.figuresOf(row)),
      answers: likelierFirst(rows).map((as) => ({ is: 'rows', as }) as const),
    });
  }

  adjustments(rows: readonly Named[], total: Named | null): void {
    const [first] = rows;
    if (!first) return;
    this.add({
      place: this.at(first.row, this.nameColumn),
      scope: OF_THE_TOTAL,
      question: { about: 'adjustments', rows: rows.map(({ row }) => row) },
      evidence: [...rows.slice(0, MOST_SHOWN), ...(total ? [total] : [])].map((row) =>
        this.figuresOf(row),
      ),
      answers: [
        { is: 'rows', as: 'counted' },
        { is: 'rows', as: 'apart' },
      ],
    });
  }

  rollup(rules: readonly RollupRule[], found: Agreement): void {
    if (rules.length < 2) return;
    this.add({
      place: this.at(this.header.row, this.header.firstColumn),
      scope: WHOLE_TABLE,
      question: { about: 'rollup' },
      evidence: [agreementIn(found)],
      answers: rules.slice(0, MOST_ANSWERS).map((rollup) => ({ is: 'rollup', rollup }) as const),
    });
  }

  /** The first figures under a heading. */
  private samplesOf(column: number): Evidence {
    const { row, rows } = this.header;
    const texts: string[] = [];
    const end = this.grid.row + this.grid.values.length;
    for (let at = row + rows; at < end && texts.length < SAMPLES; at += 1) {
      const text = cellText(this.grid, at, column);
      if (text !== '') texts.push(text);
    }
    const said = printedHeading(this.grid, this.header, column);
    return { is: 'cells', row: row + rows - 1, column, said, texts };
  }

  private figuresOf({ row, name, scores }: Named): Evidence {
    const texts = SCORE_FIELDS.map((field) => scores[field]?.text ?? '').filter(
      (text) => text !== '',
    );
    return { is: 'cells', row, column: this.nameColumn, said: name, texts };
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

function agreementIn({ families, sum, mean, weighted }: Agreement): Evidence {
  return { is: 'agreement', families, sum, mean, weighted };
}

const MOST_ANSWERS = 4;
const MOST_SHOWN = 3;
const SAMPLES = 2;
