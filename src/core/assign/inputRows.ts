import type { InputColumn } from './assignOptions';
import { CHANGE, CODE, NAME } from '../ownSheets/sheetColumns';
import type { SectionNumbers } from './sheetSetting';
import { stretches } from '../ownSheets/runs';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { subjectText } from '../ownSheets/rowKey';
import type { TypedRow, TypedSheet } from './typedInputs';

const TEXT_FORMAT = '@';

/** Text stays text as it is typed: dates in words, "1/2", a path that begins with "=". */
function formatOf(input: InputColumn): string {
  return input === 'score' ? 'General' : TEXT_FORMAT;
}

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

  /** @param without columns that this row has nothing to type into */
  open(row: number, key: string, without: readonly InputColumn[] = []): void {
    this.first ??= row;
    const subject = subjectText(key);
    const typed = this.left.get(subject);
    const left = new Map(typed?.cells);
    for (const [input, column] of this.builder.columns.inputs) {
      if (without.includes(input)) continue;
      const cell = left.get(input);
      left.delete(input);
      this.builder.input(row, column, cell?.value);
      if (cell && cell.numberFormat !== formatOf(input)) {
        this.carried.push({ row, column, numberFormat: cell.numberFormat });
      }
    }
    if (!typed) return;
    if (left.size === 0) this.left.delete(subject);
    else this.left.set(subject, { ...typed, cells: left });
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
      this.open(row, key);
    }
    this.addFormats();
  }

  private addFormats(): void {
    const { builder, first } = this;
    const texts = [...builder.columns.inputs].filter(([input]) => formatOf(input) === TEXT_FORMAT);
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
