import { cellText } from '../base/cellText';
import { contains } from '../base/grid';
import { type AgencyColumn, agencyColumn } from '../read/agencyColumn';
import type { Criterion } from '../table/appendix';
import { shownCode } from '../table/shownCode';
import type { SettledMatching } from './matching';
import type { PlacedTable } from './nextYear';
import type { EndedName, Successions } from './successions';

type Role = 'leads' | 'supports';

/** What stands in a cell of agencies. */
export interface AgencyCell {
  text: string;
  /** The merged cell that spoke for the row last year: rows under one another that share it share one again. */
  merge: number | null;
}

/** A cell whose agencies change, and the criteria that it speaks for. */
export interface AgencyChange {
  before: string;
  after: string;
  ended: readonly EndedName[];
  codes: readonly string[];
}

/** The agencies of the next year's table: last year's, as they are called then (SPEC N2). */
export class AgencyCells {
  private readonly changed = new Map<string, AgencyChange & { codes: string[] }>();
  private readonly columns = new Map<Role, AgencyColumn>();
  private readonly known: Record<Role, Map<Criterion, AgencyCell>> = {
    leads: new Map(),
    supports: new Map(),
  };

  constructor(
    private readonly was: PlacedTable,
    private readonly set: PlacedTable,
    private readonly matching: Pick<SettledMatching, 'before'>,
    private readonly successions: Successions,
  ) {
    for (const role of ['leads', 'supports'] as const) {
      const column = was.table.appendix.columns[role];
      if (column !== undefined) this.columns.set(role, agencyColumn(was.grid, column));
    }
  }

  of(criterion: Criterion, role: Role): AgencyCell {
    const known = this.known[role].get(criterion);
    if (known) return known;
    const made = this.make(criterion, role);
    this.known[role].set(criterion, made);
    return made;
  }

  /** Cells whose words are others next year, with those that wait for an answer. */
  get changes(): readonly AgencyChange[] {
    return [...this.changed.values()];
  }

  private make(criterion: Criterion, role: Role): AgencyCell {
    const before = this.matching.before.get(criterion.id);
    const column = this.was.table.appendix.columns[role];
    const rows = this.columns.get(role);
    if (!before || column === undefined || !rows) {
      // A new criterion has the agencies that the new set names, if it names any.
      const isOther = this.set.table !== this.was.table;
      const text = role === 'leads' ? criterion.leadText : criterion.supportText;
      return this.cell(isOther ? text : '', null, criterion);
    }
    const source = rows.sourceOf(before.row);
    const { merges } = this.was.grid;
    const isMerged = merges.some((area) => area.rows > 1 && contains(area, before.row, column));
    const text = cellText(this.was.grid, source, column);
    return this.cell(text, isMerged ? source : null, criterion);
  }

  private cell(before: string, merge: number | null, criterion: Criterion): AgencyCell {
    const { text, ended } = this.successions.of(before);
    if (ended.length > 0) {
      const change = this.changed.get(before) ?? { before, after: text, ended, codes: [] };
      change.codes.push(shownCode(criterion));
      this.changed.set(before, change);
    }
    return { text, merge };
  }
}
