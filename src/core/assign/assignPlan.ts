import type { AgencyDirectory } from '../agencies/agency';
import { agencyKey } from '../agencies/agencyKey';
import type { SheetGrid, WorkbookSnapshot } from '../base/grid';
import { emptyPlan, type MovedText, type Plan, type SheetWrite } from '../plan/plan';
import { hasSameKeys, type SheetModel } from '../ownSheets/sheetModel';
import type { Task } from '../base/task';
import { agencySheet } from './agencySheet';
import { ownSheets, SheetNames, shortName } from './agencySheetNames';
import type { Assignment, CriterionRef } from './assignment';
import { type AssignOptions, defaultAssignOptions } from './assignOptions';
import { criteriaByRef } from './criteriaByRef';
import { documentFacts } from './documentFacts';
import type { FiguredTable } from './figures';
import { preservedIndex, NOTHING_ON_INDEX } from './preservedIndex';
import {
  INDEX_PLACES,
  INDEX_SHEET,
  indexHeadings,
  indexSheet,
  type IndexEntry,
} from './indexSheet';
import { otherThanKeyed } from './otherWords';
import { followNotes } from './tableNotes';
import type { SheetSetting } from './sheetSetting';
import { apart, NOTHING_TYPED, type TypedSheet, typedSheet } from './typedInputs';
import { readAgencySheet } from './readAgencySheet';

export { type AssignOptions, defaultAssignOptions, type InputColumn } from './assignOptions';

/** What was understood of a workbook, as far as assigning needs it. */
export interface AssignSource {
  snapshot: WorkbookSnapshot;
  directory: AgencyDirectory;
  tables: readonly FiguredTable[];
  assignments: readonly Assignment[];
  unassigned: readonly { agency: string; refs: CriterionRef[] }[];
}

/**
 * The plan that makes an assignment sheet for each agency, or makes it again with what was typed into it, and the
 * index of them all (SPEC G3–G9). Sheets of the user, and of agencies that were not chosen, are left alone.
 */
export function* assignPlan(
  { snapshot, directory, tables, assignments, unassigned }: AssignSource,
  options: AssignOptions = defaultAssignOptions,
): Task<Plan> {
  const own = ownSheets(snapshot);
  const names = new SheetNames(snapshot);
  const index = own.index?.sheet ?? names.take(INDEX_SHEET);
  const facts = documentFacts(snapshot, tables);
  const criteria = yield* criteriaByRef(tables);
  const isOther = otherThanKeyed(criteria);
  const typedNow = function* (existing: SheetGrid): Task<TypedSheet> {
    const typed = typedSheet(yield* readAgencySheet(existing));
    return apart(typed, followNotes(typed.tables, tables), isOther);
  };
  const setting: SheetSetting = { tables, criteria, facts, options, index };
  const chosen = options.agencies && new Set(options.agencies.map(agencyKey));
  const writes: SheetWrite[] = [];
  const entries: IndexEntry[] = [];
  for (const assignment of assignments) {
    const key = agencyKey(assignment.agency);
    const existing = own.agencies.get(key);
    if (chosen && !chosen.has(key)) {
      entries.push({ assignment, sheet: existing?.sheet ?? null });
      continue;
    }
    const name = existing?.sheet ?? names.take(shortName(assignment.agency, directory));
    const typed = existing ? yield* typedNow(existing) : NOTHING_TYPED;
    yield;
    const model = yield* agencySheet(name, assignment, setting, typed);
    writes.push(writeOf(model, existing, typed.moved));
    entries.push({ assignment, sheet: name });
  }
  const preserved = own.index
    ? yield* preservedIndex(own.index, indexHeadings(setting), INDEX_PLACES)
    : NOTHING_ON_INDEX;
  const model = yield* indexSheet(index, entries, unassigned, setting, preserved);
  const write = writeOf(model, own.index, preserved.moved);
  if (own.index && !hasSameKeys(model, own.index)) write.replaced = preserved.flattened;
  return { ...emptyPlan('assign'), sheets: [write, ...writes] };
}

function writeOf(
  model: SheetModel,
  asRead: SheetGrid | null | undefined,
  moved: readonly MovedText[],
): SheetWrite {
  if (!asRead) return { model };
  const write: SheetWrite = { model, replaces: asRead.sheet, asRead };
  return moved.length > 0 ? { ...write, moved: [...moved] } : write;
}
