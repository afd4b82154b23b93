import type { Plan } from '../../src/core/plan/plan';
import type { Bench } from '../workbench/bench';
import { sheetsOf, typedTexts, type Contents } from './contents';
import { MARK, type Draw } from './edits';

/** A person who types a text right before a batch of a write or an undo: over what it writes, or anywhere. */
export class Typing {
  /** "Sheet!row:column", as differences are named; '' until it is typed. */
  at = '';
  /** What stood there. */
  over: unknown = null;
  private readonly text: string;

  constructor(
    private readonly bench: Bench,
    private readonly draw: Draw,
    nth: number,
  ) {
    this.text = `${MARK} ${1000 + nth}`;
  }

  /** @param plan null where it is not known what is written */
  begin(plan: Plan | null): void {
    const { bench, draw } = this;
    let first: number | null = null;
    bench.host.beforeAction = (batch, action) => {
      first ??= batch;
      if (this.at === '' && action === 0 && batch - first >= draw.other % 4) this.type(plan);
      return null;
    };
  }

  /** @returns whether anything was typed @throws where it is gone */
  end(after: Contents): boolean {
    this.bench.host.beforeAction = null;
    if (this.at !== '' && !typedTexts(after).has(this.text)) {
      throw new Error(`typed meanwhile and gone: ${this.text} at ${this.at}`);
    }
    return this.at !== '';
  }

  private type(plan: Plan | null): void {
    const { engine } = this.bench;
    const { row, column, sheet: nth } = this.draw;
    const sheets = sheetsOf(engine).filter(({ isProtected }) => !isProtected);
    const planned = nth % 2 === 0 ? plan?.cells[row % Math.max(1, plan.cells.length)] : undefined;
    const name = planned?.sheet ?? sheets[nth % sheets.length]?.name ?? '';
    const place = planned ?? { row: row % 20, column: 1 + (column % 9) };
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) return;
    const stood = sheet.cells.value(place.row, place.column);
    engine.batch('user', () => sheet.cells.enter(place.row, place.column, this.text));
    // What a merge hides takes nothing.
    if (sheet.cells.value(place.row, place.column) === this.text) {
      this.at = `${name}!${place.row}:${place.column}`;
      this.over = stood;
    }
  }
}
