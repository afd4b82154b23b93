import { appraisedTables } from '../../app/appraisal';
import { gridOf, type Reading } from '../../app/reading';
import type { AppraisalChoices } from '../../core/appraisal/appraisal';
import {
  type ColumnChoices,
  offeredColumns,
  settledColumns,
} from '../../core/appraisal/appraisedKinds';
import type { MatchChoices } from '../../core/nextYear/matching';
import type { PlacedTable } from '../../core/nextYear/nextYear';
import { type OfferedSet, offeredSets, tableKey } from '../matching/offeredSets';

/** What is chosen for one table of the workbook. */
export interface TableChoices {
  /** Of the table that scores are taken from; null: none. */
  from: string | null;
  matches: MatchChoices;
  /** Null: as they are offered. */
  columns: ColumnChoices | null;
  taken: ReadonlySet<string>;
}

export const NOTHING_CHOSEN: TableChoices = {
  from: null,
  matches: new Map(),
  columns: null,
  taken: new Set(),
};

/** By tableKey; it outlives a new reading of the workbook. */
export type PanelChoices = ReadonlyMap<string, TableChoices>;

/** A table of the workbook, what is offered for it, and what is chosen. */
export interface AppraisedTable {
  key: string;
  to: PlacedTable;
  offered: readonly OfferedSet[];
  own: TableChoices;
  choices: AppraisalChoices | null;
}

/** @param files tables of files that were dropped */
export function appraisedOf(
  reading: Reading,
  files: readonly OfferedSet[],
  chosen: PanelChoices,
): AppraisedTable[] {
  const sets = [...offeredSets(reading, null), ...files];
  return appraisedTables(reading).flatMap((table): AppraisedTable[] => {
    const grid = gridOf(reading, table.appendix.sheet);
    if (!grid) return [];
    const key = tableKey(table);
    const offered = sets.filter(({ placed }) => placed.table !== table);
    const own = chosen.get(key) ?? NOTHING_CHOSEN;
    const to = { table, grid };
    const set = offered.find((one) => one.key === own.from);
    return [{ key, to, offered, own, choices: set ? choicesOf(to, set, own) : null }];
  });
}

function choicesOf(to: PlacedTable, { file, placed }: OfferedSet, own: TableChoices) {
  const { matches, taken } = own;
  const columns = own.columns ? settledColumns(own.columns, to) : offeredColumns(placed, to);
  const name = file ?? placed.table.appendix.sheet;
  return { to, from: placed, name, matches, columns, taken };
}

/** A file that holds one table of a kind is meant for the table of that kind, which had none so far. */
export function withDropped(
  tables: readonly AppraisedTable[],
  dropped: readonly OfferedSet[],
  chosen: PanelChoices,
): PanelChoices {
  const now = new Map(chosen);
  for (const { key, to, own } of tables) {
    const { kind } = to.table.appendix;
    const fitting = dropped.filter(({ placed }) => placed.table.appendix.kind === kind);
    const [first] = fitting;
    if (own.from === null && fitting.length === 1 && first) {
      now.set(key, { ...NOTHING_CHOSEN, from: first.key });
    }
  }
  return now;
}
