import { appraisedTables } from '../../app/appraisal';
import { gridOf, type Reading } from '../../app/reading';
import {
  type AppraisedChoices,
  type DecidedColumns,
  stillDecided,
} from '../../app/session/panelChoices';
import type { PaneChoices } from '../../app/session/paneChoices';
import type { AppraisalChoices } from '../../core/appraisal/appraisal';
import {
  type AppraisedKind,
  type ColumnChoices,
  type KindColumns,
  offeredColumns,
  settledColumns,
} from '../../core/appraisal/appraisedKinds';
import type { PlacedTable } from '../../core/nextYear/nextYear';
import { columnHeading } from '../../core/plan/columnHeading';
import { aboutPairs } from '../matching/aboutPairs';
import { type OfferedSet, offeredSets, tableKey } from '../matching/offeredSets';

export const NOTHING_CHOSEN: AppraisedChoices = {
  from: null,
  matches: new Map(),
  columns: null,
  taken: new Set(),
};

type PanelChoices = PaneChoices['appraisal'];

/** A table of the workbook, what is offered for it, and what is chosen. */
export interface AppraisedTable {
  key: string;
  to: PlacedTable;
  offered: readonly OfferedSet[];
  own: AppraisedChoices;
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

function choicesOf(
  to: PlacedTable,
  { file, placed }: OfferedSet,
  { matches, columns, taken }: AppraisedChoices,
): AppraisalChoices {
  return {
    to,
    from: placed,
    name: file ?? placed.table.appendix.sheet,
    matches: stillDecided(matches, aboutPairs(to.table.appendix, placed.table.appendix)),
    columns: columnsNow(columns, placed, to),
    taken,
  };
}

/** What is chosen, where those columns are still headed so; else what is offered. */
function columnsNow(
  decided: DecidedColumns | null,
  from: PlacedTable,
  to: PlacedTable,
): ColumnChoices {
  const offered = offeredColumns(from, to);
  if (decided === null) return offered;
  const of = (kind: AppraisedKind) => {
    const { is, of: about } = decided[kind];
    return aboutColumns(is, from, to) === about ? is : offered[kind];
  };
  const now = { appraised: of('appraised'), survey: of('survey'), final: of('final') };
  return settledColumns(now, to);
}

/** @returns columns as they are chosen, with their headings */
export function decidedColumns(
  { appraised, survey, final }: ColumnChoices,
  from: PlacedTable,
  to: PlacedTable,
): DecidedColumns {
  const of = (is: KindColumns) => ({ is, of: aboutColumns(is, from, to) });
  return { appraised: of(appraised), survey: of(survey), final: of(final) };
}

function aboutColumns(chosen: KindColumns, from: PlacedTable, to: PlacedTable): string {
  const headingOf = (column: KindColumns['to'], { grid, table }: PlacedTable) =>
    typeof column === 'number' ? columnHeading(grid, table.appendix, column) : (column ?? '');
  return `${headingOf(chosen.from, from)}|${headingOf(chosen.to, to)}`;
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
