import { check } from '../../src/app/check';
import type { GuardedPlan } from '../../src/app/workbookPort';
import type { CellValue } from '../../src/core/base/grid';
import type { Outcome } from '../../src/core/base/outcome';
import { isEmptyPlan } from '../../src/core/plan/plan';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { EngineSheet } from '../../src/workbench/engine/engine';
import { isSameState, stateOf } from '../faults/state';
import { openSheets, type Bench } from '../workbench/bench';
import { contentsOf, differences, sheetsOf } from './contents';
import { edit, MOVES_ONLY, TABLE, type Draw } from './edits';
import { JOBS } from './jobs';
import { Typing } from './typing';
import { WORKBOOK } from './workbook';
import { goneTexts, unplanned, wrongSums } from './oracle';

/** One thing that happens: an edit of the user's, a job of the add-in's, its undo, presses of Ctrl+Z, or the pane opened anew. */
export interface Step extends Draw {
  what: string;
}

export const UNDO = 'undo';
export const PRESS = 'press Ctrl+Z';
export const REOPEN = 'open the pane anew';
/** Behind a job or an undo: somebody types right before one of its batches. */
export const TYPED_INTO = ', typed into meanwhile';

const ROWS = Array.from({ length: 12 }, (_, row) => row);
const COLUMNS = [3, 4, 5];

/** What Excel is right to refuse. */
const REFUSALS = new Set([
  'rows-filtered',
  'no-table',
  'nothing-to-revert',
  'undo-barred',
  'sheet-gone',
  'sheet-protected',
]);
/** The precheck sees what is typed right before it. */
const CHANGED = 'changed-under-us';

/** What is put right leaves other findings: of changes that follow from it. */
const LEAVES_MORE = 'fix findings';

/**
 * Plays a sequence from the start. After each step that writes, nobody's text is gone, nothing changed that was not
 * planned, sums are right, an undo at once gives back all, and a second run changes nothing.
 *
 * @throws what is wrong
 */
export async function play(steps: readonly Step[]): Promise<void> {
  // Keeping each call for a press that never comes took a third of the time.
  const isPressed = steps.some(({ what }) => what === PRESS);
  const game = new Game(await openSheets(WORKBOOK, { ctrlZ: isPressed ? 'call' : 'none' }));
  try {
    for (const [nth, step] of steps.entries()) await game.take(step, nth);
  } finally {
    game.bench.close();
  }
}

class Game {
  /** Nobody has moved anything of the table, or typed words among its figures. */
  private isPlain = true;
  /** Nothing was done since the last write that Ctrl+Z would take back first. */
  private mayPress = false;

  /** What cells showed that the last write took a formula from; null where an edit since may have changed it. */
  private shown: { row: number; column: number; value: CellValue }[] | null = null;

  constructor(readonly bench: Bench) {}

  async take(step: Step, nth: number): Promise<void> {
    const name = step.what.replace(TYPED_INTO, '');
    const typing = name === step.what ? null : new Typing(this.bench, step, nth);
    const job = JOBS[name];
    if (job) await this.run(name, job, step, typing);
    else if (name === UNDO) await this.undo(typing);
    else if (step.what === PRESS) this.press(1 + (step.other % 6));
    else if (step.what === REOPEN) await this.reopen();
    else {
      this.isPlain = edit(this.bench, step.what, step, nth) && this.isPlain;
      this.mayPress = false;
      const isElsewhere = step.what === 'insert rows' && !this.isTable(step.sheet);
      if (!MOVES_ONLY.has(step.what) && !isElsewhere) this.shown = null;
    }
  }

  private isTable(nth: number): boolean {
    const sheets = sheetsOf(this.bench.engine);
    return sheets[nth % sheets.length]?.name === TABLE;
  }

  private async run(
    name: string,
    job: (typeof JOBS)[string],
    { other }: Step,
    typing: Typing | null = null,
  ): Promise<void> {
    const { bench } = this;
    const reading = await check(bench.port);
    if (!reading.ok) return this.refused(reading, name);
    const plan = job(reading.value);
    const before = contentsOf(bench.engine);
    const wasState = stateOf(bench.engine);
    const shown = this.formulasShown();
    typing?.begin(plan);
    const applied = await bench.port.apply(plan);
    const after = contentsOf(bench.engine);
    const isTyped = typing?.end(after) === true;
    const notTyped = (at: string): boolean => at !== typing?.at;
    if (!applied.ok) {
      if (!isTyped || applied.problem.code !== CHANGED) this.refused(applied, name);
      none(`${name} was refused, and changed`, differences(before, after).filter(notTyped));
      if (isTyped) this.typedInto(typing);
      return;
    }
    none(`${name}: typed and gone`, goneTexts(before, after, plan, typing?.over));
    none(`${name}: changed and not planned`, unplanned(before, after, plan).filter(notTyped));
    if (isTyped) {
      this.typedInto(typing);
      if (other % 3 === 1) await this.undo();
      return;
    }
    if (this.isPlain && name.startsWith('recalculate')) none(name, this.wrongSums());
    this.mayPress = true;
    const isWritten = differences(before, after).length > 0;
    const now = after.get(this.table?.id ?? '')?.cells;
    // Where nothing was written, an undo is of what was written before: formulas of an older record are kept as text.
    if (!isEmptyPlan(plan) && stateOf(bench.engine).kept !== wasState.kept) {
      const taken = shown.filter(
        ({ row, column, formula }) => now?.get(`${row}:${column}`) !== formula,
      );
      // One that has lost what it referred to comes back as its text, and only where nothing moved.
      this.shown = taken.some(({ formula }) => String(formula).includes('#REF!')) ? null : taken;
    }
    if (other % 3 === 0 && name !== LEAVES_MORE) await this.again(name, job);
    else if (other % 3 === 1 && isWritten) {
      await this.undo();
      if (!isSameState({ ...stateOf(bench.engine), backups: 0 }, { ...wasState, backups: 0 })) {
        none(`${name}, undone at once, is not as before`, [
          ...differences(before, contentsOf(bench.engine)),
          'or in its looks',
        ]);
      }
    }
  }

  /** A second run changes nothing. */
  private async again(name: string, job: (reading: never) => GuardedPlan): Promise<void> {
    const { bench } = this;
    const before = contentsOf(bench.engine);
    const reading = await check(bench.port);
    if (!reading.ok) return this.refused(reading, name);
    const applied = await bench.port.apply(job(reading.value as never));
    if (!applied.ok) return this.refused(applied, `${name} again`);
    none(`${name} again changes`, differences(before, contentsOf(bench.engine)));
  }

  private async undo(typing: Typing | null = null): Promise<void> {
    const before = contentsOf(this.bench.engine);
    typing?.begin(null);
    const undone = await this.bench.port.revert();
    const after = contentsOf(this.bench.engine);
    this.mayPress = false;
    if (typing?.end(after) === true) this.typedInto(typing);
    if (!undone.ok) {
      this.refused(undone, UNDO);
      const changed = differences(before, after).filter((at) => at !== typing?.at);
      none('undo was refused, and changed', changed);
      return;
    }
    none('undo: typed and gone', goneTexts(before, after, undefined, typing?.over));
    const { kept } = undone.value;
    // Nobody typed in the table since: nothing of it is left as it is.
    if (this.isPlain && this.shown)
      none(
        'undo: left',
        kept.filter((at) => at.startsWith(`${TABLE}!`)),
      );
    if (this.isPlain && undone.value.kept.length === 0)
      none('undo: formulas', this.otherwiseShown());
    this.shown = null;
    this.isPlain = this.isPlain && undone.value.kept.length === 0;
  }

  /** What somebody typed into the table may be words among its figures, and undo leaves it. */
  private typedInto(typing: Typing | null): void {
    this.mayPress = false;
    this.shown = null;
    if (typing?.at.startsWith(`${TABLE}!`) !== false) this.isPlain = false;
  }

  private press(times: number): void {
    if (!this.mayPress) return;
    for (let nth = 0; nth < times; nth += 1) this.bench.host.commands.press();
    this.isPlain = false;
  }

  /** The next pane gives back what the last one could not. */
  private async reopen(): Promise<void> {
    const before = contentsOf(this.bench.engine);
    this.bench.port = createExcelWorkbook();
    await this.bench.port.recover();
    none('opened anew: typed and gone', goneTexts(before, contentsOf(this.bench.engine)));
  }

  private get table(): EngineSheet | undefined {
    return this.bench.engine.sheets.find(({ name }) => name === TABLE);
  }

  private formulasShown() {
    const { table } = this;
    return ROWS.flatMap((row) =>
      COLUMNS.flatMap((column) => {
        if (!table?.cells.hasFormula(row, column)) return [];
        const { cells } = table;
        return [
          { row, column, formula: cells.formula(row, column), value: cells.value(row, column) },
        ];
      }),
    );
  }

  /** Formulas that came back and show something else than before the write. */
  private otherwiseShown(): string[] {
    const { table } = this;
    return (this.shown ?? []).flatMap(({ row, column, value }) => {
      const is = table?.cells.value(row, column);
      return is === value ? [] : [`${row}:${column} shows ${is} and not ${value}`];
    });
  }

  private wrongSums(): string[] {
    const { table } = this;
    return table ? wrongSums((row, column) => table.cells.value(row, column)) : [];
  }

  private refused(outcome: Outcome<unknown>, name: string): void {
    if (outcome.ok || REFUSALS.has(outcome.problem.code)) return;
    throw new Error(`${name}: ${JSON.stringify(outcome.problem)}`);
  }
}

function none(what: string, wrong: readonly string[]): void {
  if (wrong.length > 0) throw new Error(`${what}: ${wrong.join('; ')}`);
}
