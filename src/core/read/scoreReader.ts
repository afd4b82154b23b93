import type { Score, ScoreField } from '../appendix';
import { valueAt, type SheetGrid } from '../grid';
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
    return {
      max: this.scoreAt(row, max),
      base: this.withRank(row, baseRank, this.scoreAt(row, base)),
      target: this.withRank(row, targetRank, this.scoreAt(row, target)),
      delta: this.scoreAt(row, delta),
      result: this.scoreAt(row, result),
    };
  }

  private scoreAt(row: number, column: number | undefined): Score | null {
    if (column === undefined) return null;
    const { grid } = this;
    const line = row - grid.row;
    const at = column - grid.column;
    const value = grid.values[line]?.[at] ?? '';
    const formula = grid.formulas[line]?.[at];
    const isFormula = typeof formula === 'string' && formula !== value && formula.startsWith('=');
    if (typeof value === 'string' && !isFormula) return this.scoreOfText(value);
    const format = grid.numberFormats[line]?.[at] ?? 'General';
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
