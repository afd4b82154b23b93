import type { Score, ScoreField } from '../appendix';
import { valueAt, type CellValue, type SheetGrid } from '../grid';
import type { TableHeader } from './header';
import { parseScore } from './parseScore';

/** Reads the figures of a table's rows. Equal texts are read once: a table holds few different ones. */
export class ScoreReader {
  /** Rows whose base is a number with a percent format. */
  fractions = 0;
  private readonly ofText = new Map<string, Score>();

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: TableHeader,
  ) {}

  scoresOf(row: number): Record<ScoreField, Score | null> {
    const { max, base, target, delta, result, baseRank, targetRank } = this.header.columns;
    const line = row - this.grid.row;
    const values = this.grid.values[line] ?? [];
    const formulas = this.grid.formulas[line] ?? [];
    return {
      max: this.scoreAt(line, values, formulas, max),
      base: this.withRank(row, baseRank, this.scoreAt(line, values, formulas, base)),
      target: this.withRank(row, targetRank, this.scoreAt(line, values, formulas, target)),
      delta: this.scoreAt(line, values, formulas, delta),
      result: this.scoreAt(line, values, formulas, result),
    };
  }

  private scoreAt(
    line: number,
    values: readonly CellValue[],
    formulas: readonly CellValue[],
    column: number | undefined,
  ): Score | null {
    if (column === undefined) return null;
    const at = column - this.grid.column;
    const value = values[at] ?? '';
    const formula = formulas[at];
    const isFormula = typeof formula === 'string' && formula !== value && formula.startsWith('=');
    if (typeof value === 'string' && !isFormula) return this.scoreOfText(value);
    const format = this.grid.numberFormats[line]?.[at] ?? 'General';
    if (column === this.header.columns.base && format.includes('%')) this.fractions += 1;
    return parseScore(value, format, isFormula);
  }

  private scoreOfText(text: string): Score {
    const known = this.ofText.get(text);
    if (known) return known;
    const score = parseScore(text, 'General', false);
    this.ofText.set(text, score);
    return score;
  }

  /** A rank that stands in a column of its own belongs to the score beside it. */
  private withRank(row: number, column: number | undefined, score: Score | null): Score | null {
    if (column === undefined || score === null || score.rank !== null) return score;
    const text = String(valueAt(this.grid, row, column)).trim();
    const match = /(\d+)(?: ?\/ ?(\d+))?/.exec(text);
    if (!match) return score;
    const of = match[2];
    const rank = { place: Number(match[1]), of: of === undefined ? null : Number(of), text };
    return { ...score, rank };
  }
}
