import type { SheetGrid } from '../base/grid';
import type { Task } from '../base/task';
import type { RowChoice, TableChoices } from '../table/choice';
import type { TableHeader } from './header';
import { rowKeys } from './headingKeys';

/** What a person said of single rows of a table, by where these rows stand now. */
export class ChosenRows {
  private constructor(
    private readonly byRow: ReadonlyMap<number, RowChoice>,
    /** The sheet row of the total that was chosen; null where none was. */
    readonly total: number | null,
  ) {}

  /** Where nothing was said of rows, none is looked at. */
  static *in(
    grid: SheetGrid,
    { choices, row, rows, columns }: Pick<TableHeader, 'choices' | 'row' | 'rows' | 'columns'>,
  ): Task<ChosenRows> {
    if (!isAboutRows(choices)) return ChosenRows.NONE;
    const { code, name } = columns;
    const byRow = new Map<number, RowChoice>();
    let total: number | null = null;
    for (const [at, key] of yield* rowKeys(grid, { from: row + rows, code, name })) {
      const choice = choices.rows.get(key);
      if (choice !== undefined) byRow.set(at, choice);
      if (key === choices.of('total')?.row) total = at;
    }
    return new ChosenRows(byRow, total);
  }

  static readonly NONE = new ChosenRows(new Map(), null);

  of(row: number): RowChoice | undefined {
    return this.byRow.get(row);
  }
}

function isAboutRows(choices: TableChoices): boolean {
  return choices.rows.size > 0 || choices.of('total') !== undefined;
}
