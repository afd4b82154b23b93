import type { CheckOptions, readingTask } from '../check';
import { inSlices } from '../inSlices';
import { loaded } from '../loaded';
import type { Reading } from '../reading';
import type { ReadOptions, SheetChange, WorkbookPort } from '../workbookPort';
import { areaAddress, type WorkbookSnapshot } from '../../core/base/grid';
import { type Outcome, success } from '../../core/base/outcome';
import { hasSameCells, isSameSnapshot } from '../../core/base/sameSnapshot';
import type { Choices } from '../../core/table/choice';
import { ChangesHeard } from './changesHeard';
import { mayBeAhead } from './mayBeAhead';
import { UnderWay } from './underWay';

/** Larger tables are read whole on demand only. */
const MOST_CELLS_AT_FOCUS = 25_000;
const RETRY_MILLISECONDS = 700;
/** By then an edit that was read before it was heard has been heard: changes are told 20 ms after the last of a burst. */
const HEARD_WITHIN_MILLISECONDS = 120;

/** Whoever shows what is read. */
export interface Shown {
  /** What is shown now. */
  reading(): Reading | null;
  /** What was decided about tables and is not kept in the workbook yet; null where nothing is. */
  choices(): Choices | null;
  /** The year that is worked on; null: the newest. */
  year(): number | null;
  /** The add-in is writing or undoing: it reads everything afterwards. */
  isWriting(): boolean;
  /** All is going to be read. */
  begin(): void;
  /** Rows read and to be read. */
  progress(done: number, of: number): void;
  /** @param isSame nothing was found changed that a plan is made from */
  take(read: Outcome<Reading>, isSame: boolean): void;
}

/**
 * Keeps what is shown of the workbook true: reads everything at the start and on demand, and after a change what was
 * changed and what formulas come to. A reading that is overtaken by a newer one is dropped.
 */
export class Follower {
  private readonly heard = new ChangesHeard();
  /** Grows with every reading that begins: an older one that is still under way is dropped. */
  private turn = 0;
  /** All of the workbook is being read: what is heard meanwhile is read when that is done. */
  private isReadingWhole = false;
  private isStopped = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  /** What brings the reading up to date. */
  private readonly underWay = new UnderWay();
  /** How cells become tables, once that has come: a part of its own, on its way while Excel is asked for the cells. */
  private task: typeof readingTask | null = null;
  /** For which year the newest reading was begun. */
  private year: number | null = null;

  /** @param untilHeard waits until an edit that may have been read before it was heard has been heard */
  constructor(
    private readonly port: Pick<WorkbookPort, 'read' | 'refresh'>,
    private readonly shown: Shown,
    private readonly untilHeard = () => pause(HEARD_WITHIN_MILLISECONDS),
  ) {}

  /** Reads everything, merged areas among it. */
  read(): Promise<void> {
    return this.underWay.begin(this.readWhole({}));
  }

  /**
   * Reads everything but merged areas, where nothing can have merged since.
   * @param written own sheets that were made or made again
   */
  readAfterWrite(written: readonly string[]): Promise<void> {
    const reading = this.shown.reading();
    if (!reading) return this.read();
    const merges = this.heard.merges(reading.snapshot, written);
    return this.underWay.begin(this.readWhole({ merges }));
  }

  /** Called when somebody else than the add-in changed the workbook. */
  readonly note = (changes: readonly SheetChange[]): void => {
    this.heard.note(changes);
    void this.underWay.begin(this.follow());
  };

  /** Reads the tables again that are no larger than one answer. */
  lookAtTables(): void {
    for (const { appendix } of this.shown.reading()?.tables ?? []) {
      const { sheet, area } = appendix;
      if (area.rows * area.columns <= MOST_CELLS_AT_FOCUS) {
        this.heard.edit({ sheet, address: areaAddress(area) });
      }
    }
    void this.underWay.begin(this.follow());
  }

  /** Reads again what was edited, and what formulas come to; the whole workbook where sheets came, went or moved. */
  async follow(): Promise<void> {
    clearTimeout(this.retry);
    if (this.isStopped || this.isReadingWhole || this.shown.isWriting()) return;
    const reading = this.shown.reading();
    if (!reading || this.heard.needsWhole) return this.readAfterWrite([]);
    const turn = this.nextTurn();
    const { snapshot } = reading;
    const fresh = await this.port.refresh(snapshot, this.heard.edits);
    // What was edited meanwhile overtook this reading, and is read with what this one has read.
    if (turn !== this.turn) return;
    if (!fresh.ok && fresh.problem.code === 'cell-edit-mode') return this.followLater();
    if (!fresh.ok) return this.readAfterWrite([]);
    const isSame = fresh.value === snapshot;
    const read = isSame ? success(reading) : await this.readFresh(reading, fresh.value, turn);
    if (!read || turn !== this.turn) return;
    this.heard.clearEdits();
    this.shown.take(read, hasSameCells(snapshot, fresh.value));
  }

  /**
   * Reads what was brought up to date. Results may follow from a cell that was typed just now and is not read yet: a total
   * would look wrong beside it. So what is found or asked for the first time waits until that cell would have been heard.
   *
   * @returns null where another reading overtook this one
   */
  private async readFresh(
    before: Reading,
    fresh: WorkbookSnapshot,
    turn: number,
  ): Promise<Outcome<Reading> | null> {
    const isOvertaken = () => turn !== this.turn;
    const heard = this.untilHeard();
    const task = this.readingOf(fresh);
    const read = task && (await inSlices(task, isOvertaken));
    if (!read) return null;
    const isAhead = read.ok ? await inSlices(mayBeAhead(before, read.value), isOvertaken) : true;
    if (isAhead !== false) await heard;
    return read;
  }

  /** Settles once what was heard is read. */
  upToDate(): Promise<void> {
    return this.underWay.over();
  }

  /** Reads what was heard while the add-in wrote, and not read since. */
  async followHeard(): Promise<void> {
    if (this.heard.hasAny) await this.follow();
  }

  /** Reads what is there already again, as was decided about tables. */
  async readAgain(): Promise<void> {
    const reading = this.shown.reading();
    if (!reading) return;
    const turn = this.nextTurn();
    const task = this.readingOf(reading.snapshot);
    const read = task && (await inSlices(task, () => turn !== this.turn));
    if (read && turn === this.turn) this.shown.take(read, false);
  }

  /** Reads what is there already again, where another year is worked on than it was read for. */
  async followYear(): Promise<void> {
    // What is being read now is taken first.
    if (this.isReadingWhole || this.year === this.shown.year()) return;
    await this.readAgain();
    await this.followHeard();
  }

  /** Drops the reading that is under way. */
  abandon(): void {
    this.nextTurn();
    this.isReadingWhole = false;
    this.heard.needsWhole = true;
  }

  /** Settles once what is being read is answered, or takes too long; nothing else is asked. */
  stop(): Promise<void> {
    this.isStopped = true;
    this.nextTurn();
    clearTimeout(this.retry);
    return this.underWay.over();
  }

  private async readWhole(known: Pick<ReadOptions, 'merges'>): Promise<void> {
    if (this.isStopped) return;
    const turn = this.nextTurn();
    const isCancelled = () => turn !== this.turn;
    const onProgress = (done: number, of: number) => {
      if (!isCancelled()) this.shown.progress(done, of);
    };
    this.shown.begin();
    this.isReadingWhole = true;
    const finish = this.heard.beginWhole();
    const yearBefore = this.year;
    this.year = this.shown.year();
    const options = { onProgress, isCancelled, year: this.year };
    const read = await this.check({ ...options, ...known, ...this.choices });
    if (isCancelled()) return;
    const before = this.shown.reading();
    const isSame =
      before !== null && read.ok && this.shown.choices() === null && this.year === yearBefore
        ? await inSlices(isSameSnapshot(before.snapshot, read.value.snapshot), isCancelled)
        : false;
    if (isCancelled()) return;
    this.isReadingWhole = false;
    if (read.ok) finish();
    else this.heard.needsWhole = true;
    // What says the same changes nothing: a preview that was made meanwhile stays.
    this.shown.take(isSame && before ? success(before) : read, isSame === true);
    if (read.ok && this.heard.hasAny) await this.follow();
    await this.followYear();
  }

  private async check(options: CheckOptions): Promise<Outcome<Reading>> {
    const asked = this.port.read(options);
    const part = await loaded(import('../check'));
    if (!part.ok) return part;
    this.task = part.value.readingTask;
    return part.value.checked(await asked, options);
  }

  /** @returns null while nothing was read */
  private readingOf(snapshot: WorkbookSnapshot): ReturnType<typeof readingTask> | null {
    this.year = this.shown.year();
    return this.task && this.task(snapshot, this.choices.choices, this.year);
  }

  /** Somebody types on: Excel answers nothing until that is over, and tells nobody of it where nothing was changed. */
  private followLater(): void {
    this.retry = setTimeout(() => {
      void this.underWay.begin(this.follow());
    }, RETRY_MILLISECONDS);
  }

  private get choices(): { choices?: Choices } {
    const choices = this.shown.choices();
    return choices === null ? {} : { choices };
  }

  private nextTurn(): number {
    this.turn += 1;
    return this.turn;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
