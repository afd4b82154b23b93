import type * as Check from '../check';
import { inSlices } from '../inSlices';
import { loaded } from '../loaded';
import { gridOf } from '../reading';
import type { SelectedArea, WorkbookPort } from '../workbookPort';
import { failure, type Problem } from '../../core/base/outcome';
import type { WorkbookSnapshot } from '../../core/base/grid';
import type * as PointedHeader from '../../core/read/pointedHeader';
import { readChoices } from '../../core/structure/readChoices';
import { withChoice, type Choices } from '../../core/table/choice';

/** What it needs of the session. */
export interface ChoosingHost {
  /** What was read of the workbook, if anything. */
  snapshot: () => WorkbookSnapshot | null;
  /** Reads what is there already again, as the choices say. */
  followAtOnce: () => Promise<void>;
  /** Reads the workbook after it was written to. @param sheets those that were made or made again */
  afterWriting: (sheets: readonly string[]) => Promise<void>;
  tell: (problem: Problem) => void;
}

/**
 * What the user decides about the structure of tables: followed at once, and then kept in the workbook. One write at a
 * time; what is decided meanwhile is written next. What cannot be written is followed as long as the pane is open.
 */
export class Choosing {
  private wanted: Choices | null = null;
  private isWriting = false;

  constructor(
    private readonly port: WorkbookPort,
    private readonly host: ChoosingHost,
  ) {}

  /** Those that the workbook does not keep yet; null where there are none. */
  get unkept(): Choices | null {
    return this.wanted;
  }

  async decide(change: (choices: Choices) => Choices): Promise<void> {
    const snapshot = this.host.snapshot();
    if (!snapshot) return;
    this.wanted = change(this.wanted ?? readChoices(snapshot));
    await this.host.followAtOnce();
    await this.keep(snapshot);
  }

  /** Makes the rows that are selected in the grid the header of a table. */
  async pointAtTable(): Promise<void> {
    const selected = await this.port.selection();
    if (!selected.ok) {
      this.host.tell(selected.problem);
      return;
    }
    const read = await this.port.read();
    if (!read.ok) {
      this.host.tell(read.problem);
      return;
    }
    const parts = await loaded(
      Promise.all([import('../check'), import('../../core/read/pointedHeader')]),
    );
    if (!parts.ok) {
      this.host.tell(parts.problem);
      return;
    }
    const choices = await this.withTable(read.value, selected.value, parts.value);
    if (choices === null) {
      const { sheet } = selected.value;
      this.host.tell(failure('no-table-there', { sheet }).problem);
      return;
    }
    this.wanted = choices;
    await this.keep(read.value);
  }

  /** @returns null where nothing can be read under the rows */
  private async withTable(
    snapshot: WorkbookSnapshot,
    { sheet, area }: SelectedArea,
    [{ readingTask }, { headingChoice }]: [typeof Check, typeof PointedHeader],
  ): Promise<Choices | null> {
    const grid = gridOf({ snapshot }, sheet);
    const added = grid && headingChoice(grid, area);
    if (!added) return null;
    const choices = withChoice(this.wanted ?? readChoices(snapshot), added);
    const reading = await inSlices(readingTask(snapshot, choices));
    const isThere =
      reading?.ok &&
      reading.value.tables.some(({ appendix }) => {
        return appendix.sheet === sheet && appendix.heading.fingerprint === added.table;
      });
    return isThere === true ? choices : null;
  }

  private async keep(from: WorkbookSnapshot): Promise<void> {
    let snapshot: WorkbookSnapshot | null = from;
    if (this.isWriting) return;
    this.isWriting = true;
    while (this.wanted !== null && snapshot !== null) {
      const choices = this.wanted;
      const structure = await loaded(import('../structure'));
      if (!structure.ok) {
        this.host.tell(structure.problem);
        break;
      }
      const plan = await inSlices(structure.value.structureTask(snapshot, choices));
      const applied = plan && (await this.port.apply(plan));
      if (!applied?.ok) {
        if (applied) this.host.tell(applied.problem);
        break;
      }
      if (this.wanted === choices) this.wanted = null;
      const { sheetsAdded, sheetsUpdated } = applied.value;
      await this.host.afterWriting([...sheetsAdded, ...sheetsUpdated]);
      snapshot = this.host.snapshot();
    }
    this.isWriting = false;
  }
}
