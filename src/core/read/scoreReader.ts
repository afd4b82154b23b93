import type { Score } from '../table/appendix';
import { contentOf, GENERAL_FORMAT, isFormula } from '../base/cellContent';
import { formatAt } from '../base/cellText';
import { ONE, ZERO, type Decimal } from '../base/decimal';
import { contentAt, valueAt, type SheetGrid } from '../base/grid';
import { BracketedNumbers } from './bracketed';
import type { TableHeader } from './header';
import { parseScore, splitBracketed } from './parseScore';
import { ofMaximum } from './outOfMaximum';
import { meanOf, sumOf } from './scoreOfParts';
import { isNotApplicable } from './rowWords';
import { asThousands, countInThousands, isWrittenSo } from './thousands';
import { unknown } from './unknownScore';
import type { IndexKind } from '../table/indexTraits';
import { saysChange, saysPercentOfPoints } from '../table/noScore';
import { SCORE_FIELDS, type ScoreField } from '../table/scoreFields';

type Scores = Record<ScoreField, Score | null>;
type ScoresOfTexts = Map<string, Score>;

/** Reads the figures of a table's rows. Equal texts are read once: a table holds few different ones. */
export class ScoreReader {
  /** Figures kept as fractions with a percent format, and figures kept as what they say. */
  private fractions = 0;
  private plain = 0;
  /** Maxima of a thousand and more: one may be a dot that Excel took for thousands, several are a scale. */
  private thousands = 0;
  private highest: Decimal = ZERO;
  /** Whether any text among the figures has a percent sign. */
  private saysPercent = false;
  /** Whether a figure's cell says that its criterion does not count here. */
  saysNotApplicable = false;
  private readonly asWritten: ScoresOfTexts = new Map();
  /** Where by how much something changes is no figure. */
  private readonly asFigure: ScoresOfTexts = new Map();
  /** The same, of maxima. */
  private readonly maxima: ScoresOfTexts = new Map();
  private saysRises = false;
  /** Texts that say a percentage. */
  private readonly percents = new Set<string>();
  private readonly bracketed: BracketedNumbers;
  /** Columns of points out of their maximum. */
  private readonly outOf: ReadonlySet<number>;
  private readonly columns: FigureColumns;
  private readonly partsOfBase: readonly number[];

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: TableHeader,
  ) {
    this.bracketed = new BracketedNumbers(grid, header);
    this.columns = figureColumns(header);
    this.partsOfBase = header.partsOfBase;
    const outOf = header.judged.filter(({ contents }) => contents.outOf > 0);
    this.outOf = new Set(outOf.map(({ column }) => column));
  }

  /** Whether most figures are kept as fractions (SPEC R13). */
  get asFraction(): boolean {
    return this.fractions > 0 && this.fractions >= this.plain;
  }

  /** The highest maximum, where more than one is a thousand and more (SPEC R16); else null. */
  get scale(): Decimal | null {
    return this.thousands > 1 ? this.highest : null;
  }

  /** The figures of a row of the table, whose unit and scale count. */
  scoresOf(row: number): Scores {
    const scores = this.figuresAt(row);
    this.countScale(scores.max?.value ?? null);
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

  /** Where some targets say by how much a score is to rise, smaller figures than the base are such rises (SPEC R9). */
  takeRisesOutOf(rows: readonly { scores: Scores }[]): void {
    if (!this.saysRises) return;
    for (const { scores } of rows) {
      const { base, target } = scores;
      const isLess = target?.state !== 'unreadable' && (target?.value ?? 0) < (base?.value ?? 0);
      if (target && target.state !== 'blank' && isLess) scores.target = unknown(target);
    }
  }

  /** Makes a thousand of "1.000" where that is what rows say (SPEC R16), once all of them are read. */
  takeThousands(all: () => readonly { scores: Scores }[]): void {
    if (![...this.maxima.values()].some(isWrittenSo)) return;
    const rows = all();
    if (!countInThousands(rows)) return;
    for (const { scores } of rows) {
      for (const field of SCORE_FIELDS) scores[field] = asThousands(scores[field]);
      this.countScale(scores.max?.value ?? null);
    }
  }

  /** @returns undefined where the table prints no weights */
  weightOf(row: number): Decimal | null | undefined {
    const { weight } = this.columns;
    return weight === undefined
      ? undefined
      : (this.scoreAt(row, weight, this.asWritten)?.value ?? null);
  }

  /** The figures of any row. */
  figuresAt(row: number): Scores {
    const { max, base, target, delta, result, baseRank, targetRank } = this.columns;
    const most = this.scoreAt(row, max, this.maxima);
    const parts = this.partsOfBase.length === 0 ? null : this.fromParts(row);
    const reached = parts ?? this.pointsAt(row, base, most);
    return {
      max: most,
      base: this.withRank(row, baseRank, reached),
      target: this.withRank(row, targetRank, this.pointsAt(row, target, most)),
      delta: this.scoreAt(row, delta, this.asWritten),
      result: this.pointsAt(row, result, most),
    };
  }

  private pointsAt(row: number, column: number | undefined, most: Score | null): Score | null {
    const score = this.scoreAt(row, column, this.asFigure);
    if (column === undefined || score?.unreadable !== 'words') return score;
    return ofMaximum(score, most, this.outOf.has(column));
  }

  private fromParts(row: number): Score | null {
    const parts = this.partsOfBase.map((column) => this.scoreAt(row, column, this.asWritten));
    return this.header.baseIs === 'mean' ? meanOf(parts) : sumOf(parts);
  }

  private countScale(max: Decimal | null): void {
    if (max === null || max < THOUSAND) return;
    this.thousands += 1;
    if (max > this.highest) this.highest = max;
  }

  /** Text that says "94%" can become either; bounds stay text. */
  private countUnit(score: Score | null): void {
    if (score?.state !== 'value' || score.relation !== '=') return;
    if (score.isFraction) this.fractions += 1;
    else if (!this.saysPercent || !score.text.includes('%')) this.plain += 1;
  }

  private scoreAt(row: number, column: number | undefined, known: ScoresOfTexts): Score | null {
    if (column === undefined) return null;
    const value = valueAt(this.grid, row, column);
    const isByFormula = isFormula(contentOf(contentAt(this.grid, row, column), value));
    if (typeof value === 'string' && !isByFormula) {
      const score = this.scoreOfText(value, known);
      return score.state === 'unreadable' ? this.withBracketed(score, column, known) : score;
    }
    // As scoreAt does; but a table has very many cells, and what is known of this one is not looked up again.
    return this.noted(parseScore(value, formatAt(this.grid, row, column), isByFormula));
  }

  /** "8,5 (20)": the figure, with its rank where the heading says so, or a mark that leads to a note. */
  private withBracketed(score: Score, column: number, known: ScoresOfTexts): Score {
    const parts = splitBracketed(score.text);
    const meaning = parts && this.bracketed.meaningOf(parts.number, column);
    if (!parts || meaning === null) return score;
    const { text } = score;
    const figure = this.scoreOfText(parts.figure, known);
    if (figure.state !== 'value') return score;
    if (meaning === 'note') return { ...figure, text };
    const of = this.header.headings.get(column)?.rankedOf ?? null;
    return { ...figure, text, rank: { place: parts.number, of, text: String(parts.number) } };
  }

  private noted(score: Score): Score {
    if (score.stored !== 'number') this.saysPercent ||= score.text.includes('%');
    if (score.state === 'unreadable') this.saysNotApplicable ||= isNotApplicable(score.text);
    return score;
  }

  private scoreOfText(text: string, known: ScoresOfTexts): Score {
    const before = known.get(text);
    if (before) return before;
    const read = parseScore(text, GENERAL_FORMAT, false);
    this.noted(read);
    if (read.state === 'value' && text.includes('%')) this.percents.add(text);
    const score = known === this.asWritten ? read : withoutChange(read);
    this.saysRises ||= score !== read;
    known.set(text, score);
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

/** Where figures stand. Each in its place, whatever the table has: every row is read by it. */
function figureColumns({ columns }: TableHeader) {
  const { max, base, target, delta, result, weight, baseRank, targetRank } = columns;
  return { max, base, target, delta, result, weight, baseRank, targetRank };
}

type FigureColumns = ReturnType<typeof figureColumns>;

const THOUSAND = 1000 * ONE;

/** "tăng 0,5" is by how much a figure changes: what it is itself is not said (SPEC R9). */
function withoutChange(score: Score): Score {
  return score.state === 'value' && saysChange(score.text) ? unknown(score) : score;
}
