import type { Score } from '../table/appendix';
import { contentOf, isFormula } from '../base/cellContent';
import { sum, type Decimal } from '../base/decimal';
import { valueAt, type CellValue, type SheetGrid } from '../base/grid';
import type { TableHeader } from './header';
import { parseScore } from './parseScore';
import type { IndexKind } from '../table/indexTraits';
import { saysChange, saysPercentOfPoints } from '../table/noScore';
import { SCORE_FIELDS, type ScoreField } from '../table/scoreFields';

type Scores = Record<ScoreField, Score | null>;

/** Reads the figures of a table's rows. Equal texts are read once: a table holds few different ones. */
export class ScoreReader {
  /** Figures kept as fractions with a percent format, and figures kept as what they say. */
  private fractions = 0;
  private plain = 0;
  private readonly ofText = new Map<string, Score>();
  /** Texts that say a percentage. */
  private readonly percents = new Set<string>();

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: TableHeader,
  ) {}

  /** Whether most figures are kept as fractions (SPEC R13). */
  get asFraction(): boolean {
    return this.fractions > 0 && this.fractions >= this.plain;
  }

  /** The figures of a row of the table, whose unit counts. */
  scoresOf(row: number): Scores {
    const scores = this.figuresAt(row);
    this.countUnit(scores.base);
    this.countUnit(scores.target);
    this.countUnit(scores.result);
    return scores;
  }

  /** Makes percentages in words unknown in a table of points, once its kind is known (SPEC R9). */
  takePercentsOutOf(kind: IndexKind, rows: readonly { scores: Scores }[]): void {
    if (![...this.percents].some((text) => saysPercentOfPoints(kind, text))) return;
    for (const { scores } of rows) {
      for (const field of SCORE_FIELDS) {
        const score = scores[field];
        if (score && this.percents.has(score.text)) scores[field] = unknown(score);
      }
    }
  }

  /** @returns undefined where the table prints no weights */
  weightOf(row: number): Decimal | null | undefined {
    const { weight } = this.header.columns;
    return weight === undefined ? undefined : (this.at(row, weight)?.value ?? null);
  }

  /** The figures of any row. */
  figuresAt(row: number): Scores {
    const { max, base, target, delta, result, baseRank, targetRank } = this.header.columns;
    const line = row - this.grid.row;
    const values = this.grid.values[line] ?? [];
    const formulas = this.grid.formulas[line] ?? [];
    const figureAt = (column: number | undefined) =>
      withoutChange(this.scoreAt(line, values, formulas, column));
    return {
      max: figureAt(max),
      base: this.withRank(row, baseRank, this.fromParts(row) ?? figureAt(base)),
      target: this.withRank(row, targetRank, figureAt(target)),
      delta: this.scoreAt(line, values, formulas, delta),
      result: figureAt(result),
    };
  }

  /** A criterion is scored by appraisal or by survey; what is made of both has both. */
  private fromParts(row: number): Score | null {
    if (this.header.partsOfBase.length === 0) return null;
    const parts = this.header.partsOfBase.map((column) => this.at(row, column));
    const known = parts.filter((part) => part?.state === 'value' && part.value !== null);
    const [first = parts[0] ?? null] = known;
    if (known.length < 2 || first === null) return first;
    const value = sum(known.flatMap((part) => part?.value ?? []));
    const decimals = Math.max(...known.map((part) => part?.decimals ?? 0));
    return { ...first, value, decimals, text: known.map((part) => part?.text).join(' + ') };
  }

  private at(row: number, column: number): Score | null {
    const line = row - this.grid.row;
    return this.scoreAt(line, this.grid.values[line] ?? [], this.grid.formulas[line] ?? [], column);
  }

  /** Text that says "94%" can become either; bounds stay text. */
  private countUnit(score: Score | null): void {
    if (score?.state !== 'value' || score.relation !== '=') return;
    if (score.isFraction) this.fractions += 1;
    else if (!score.text.includes('%')) this.plain += 1;
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
    const hasFormula = isFormula(contentOf(formulas[at] ?? '', value));
    if (typeof value === 'string' && !hasFormula) return this.scoreOfText(value);
    const format = this.grid.numberFormats[line]?.[at] ?? 'General';
    return parseScore(value, format, hasFormula);
  }

  private scoreOfText(text: string): Score {
    const known = this.ofText.get(text);
    if (known) return known;
    const score = parseScore(text, 'General', false);
    this.ofText.set(text, score);
    if (score.state === 'value' && text.includes('%')) this.percents.add(text);
    return score;
  }

  /** A rank that stands in a column of its own belongs to the score beside it. */
  private withRank(row: number, column: number | undefined, score: Score | null): Score | null {
    if (column === undefined || score === null || score.rank !== null) return score;
    const text = String(valueAt(this.grid, row, column)).trim();
    const match = /(\d+)(?: ?\/ ?(\d+))?/.exec(text);
    if (!match) return score;
    const of = match[2];
    const rank = {
      place: Number(match[1]),
      of: of === undefined ? this.header.rankedOf : Number(of),
      text,
    };
    return { ...score, rank };
  }
}

/** "tăng 0,5" is by how much a figure changes: what it is itself is not said (SPEC R9). */
function withoutChange(score: Score | null): Score | null {
  const isChange = score?.stored === 'text' && score.state === 'value' && saysChange(score.text);
  return isChange ? unknown(score) : score;
}

function unknown(score: Score): Score {
  return {
    ...score,
    value: null,
    decimals: 0,
    relation: '=',
    state: 'unreadable',
    unreadable: 'words',
  };
}
