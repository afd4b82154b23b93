import { GENERAL_FORMAT } from '../base/cellContent';
import { cellAddress } from '../base/grid';
import { declaredRule, declaredWorth, scoreRule, shareFormula, TEXT_RULES } from './inputRules';
import { CHANGE, CODE, NAME } from '../ownSheets/formColumns';
import type { CountedScore } from './countedScores';
import type { SectionNumbers } from './sheetSetting';
import { stretches } from '../ownSheets/runs';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { subjectText } from '../ownSheets/rowKey';
import type { TypedRow, TypedSheet } from './typedInputs';

const TEXT_FORMAT = '@';

/** A score that is asked for. */
export interface AskedScore {
  /** The highest, as the cell holds it; null where nobody knows. */
  most: number | null;
  /** Of the scale, as the cell holds it; null where it has none. */
  grade: number | null;
  numberFormat: string;
  /** How it is counted; null where no rule counts it. */
  counted: CountedScore | null;
}

const SHARE_FORMAT = '0%';
/** Of what is not this agency's any more: whatever was typed. */
const KEPT_SCORE: AskedScore = {
  most: null,
  grade: null,
  numberFormat: GENERAL_FORMAT,
  counted: null,
};

/** Makes rows to type into, with what was typed before, and keeps track of what found no row (SPEC G9). */
export class InputRows {
  private readonly left: Map<string, TypedRow>;
  /** Cells whose typed content brings a format of its own, such as a date's. */
  private readonly carried: { row: number; column: number; numberFormat: string }[] = [];
  private first: number | null = null;

  constructor(
    private readonly builder: SheetBuilder,
    { rows }: TypedSheet,
  ) {
    this.left = new Map(rows);
  }

  /** @param asked the score that is asked for; null: none is */
  open(row: number, key: string, asked: AskedScore | null): void {
    this.first ??= row;
    const subject = subjectText(key);
    const typed = this.left.get(subject);
    const left = new Map(typed?.cells);
    for (const [input, column] of this.builder.columns.inputs) {
      if (input === 'score' && asked === null) continue;
      const cell = left.get(input);
      const counted = asked?.counted ?? null;
      if (input === 'declared' && counted === null && cell === undefined) continue;
      left.delete(input);
      this.builder.input(row, column, cell?.value);
      const rule =
        input === 'score'
          ? scoreRule(asked?.most ?? null)
          : input === 'declared'
            ? declaredRule(counted?.rule ?? null)
            : TEXT_RULES[input];
      if (rule) this.builder.validate(row, column, rule);
      // Text stays text as it is typed: dates in words, "1/2", a path that begins with "=".
      const format = input === 'score' ? (asked?.numberFormat ?? '') : TEXT_FORMAT;
      if (input === 'score') this.builder.style(row, column, 1, { numberFormat: format });
      if (
        cell &&
        cell.numberFormat !== format &&
        !(input === 'score' && cell.numberFormat === GENERAL_FORMAT)
      ) {
        this.carried.push({ row, column, numberFormat: cell.numberFormat });
      }
    }
    if (asked) this.addShare(row, asked);
    if (!typed) return;
    if (left.size === 0) this.left.delete(subject);
    else this.left.set(subject, { ...typed, cells: left });
  }

  private addShare(row: number, { most, grade, counted }: AskedScore): void {
    const { columns } = this.builder;
    const score = columns.inputs.get('score');
    if (score === undefined || columns.share === null) return;
    const figure = most === null ? null : String(most);
    const at = columns.inputs.get('declared');
    const declared =
      counted === null || at === undefined
        ? null
        : declaredWorth(cellAddress(row, at), counted.isPlain ? figure : null);
    const formula = shareFormula(cellAddress(row, score), figure, grade, declared);
    this.builder.formula(row, columns.share, formula);
    this.builder.style(row, columns.share, 1, { numberFormat: SHARE_FORMAT });
  }

  /** The last section: what was typed for criteria and tasks that are no longer this agency's. Then the formats. */
  addPreserved(numbers: SectionNumbers): void {
    const { builder } = this;
    const rows = [...this.left.values()];
    if (rows.length > 0) {
      const title = `${numbers.next()}. NỘI DUNG ĐÃ NHẬP CỦA TIÊU CHÍ, NHIỆM VỤ KHÔNG CÒN GIAO`;
      const { last } = builder.columns;
      builder.add({ cells: [[CODE, title]], style: 'section', height: 24, merges: [[CODE, last]] });
    }
    for (const { key, code, name, cells } of rows) {
      const row = builder.add({
        key: `kept:${key}`,
        cells: [
          [CODE, code],
          [NAME, name],
        ],
        style: 'preserved',
        merges: [[NAME, CHANGE]],
      });
      this.left.set(key, { key, code, name, cells });
      this.open(row, key, KEPT_SCORE);
    }
    this.addFormats();
  }

  private addFormats(): void {
    const { builder, first } = this;
    const texts = [...builder.columns.inputs].filter(([input]) => input !== 'score');
    for (const { column, columns } of stretches(texts.map(([, column]) => column))) {
      if (first === null) continue;
      const text = { horizontal: 'left', numberFormat: TEXT_FORMAT } as const;
      builder.style(first, column, columns, text, builder.rows - first);
    }
    for (const { row, column, numberFormat } of this.carried) {
      builder.style(row, column, 1, { numberFormat });
    }
  }
}
