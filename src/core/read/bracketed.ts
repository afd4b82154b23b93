import type { SheetGrid } from '../base/grid';
import type { TableHeader } from './header';

/** "Điểm (xếp hạng)", "Kết quả và thứ hạng": first the figure, then its rank. */
const FIGURE_AND_RANK = /(?:điểm|kết quả|chỉ số|giá trị)[^]*(?:xếp|hạng|vị thứ|thứ bậc)/;
/** "(1) Do Bộ Nội vụ công bố". */
const NOTE = /^\s*\((\d{1,3})\)\s*\p{L}/u;

/** What a whole number in brackets behind a figure is (SPEC R9). Looked for only where there is one. */
export class BracketedNumbers {
  private notes: ReadonlySet<number> | null = null;

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: TableHeader,
  ) {}

  /** @returns null where neither the heading nor a note below the table says */
  meaningOf(number: number, column: number): 'rank' | 'note' | null {
    const words = this.header.headings.get(column)?.words ?? '';
    if (FIGURE_AND_RANK.test(words)) return 'rank';
    this.notes ??= this.notesBelow();
    return this.notes.has(number) ? 'note' : null;
  }

  private notesBelow(): ReadonlySet<number> {
    const { row, rows, columns, firstColumn } = this.header;
    const places = [firstColumn, columns.name ?? firstColumn].map((at) => at - this.grid.column);
    const below = this.grid.values.slice(row + rows - this.grid.row);
    return new Set(
      below.flatMap((cells) =>
        places.flatMap((at) => {
          const [, number] = NOTE.exec(String(cells[at] ?? '')) ?? [];
          return number === undefined ? [] : [Number(number)];
        }),
      ),
    );
  }
}
