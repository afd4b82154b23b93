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
import { collectiveNames } from '../agencies/collectiveNames';
import { choicesWrite } from './choicesSheet';
import { homesOn } from './agencyPaper';
import { countedScores } from './countedScores';
import { criteriaByRef } from './criteriaByRef';
import { isRequested } from './requested';
import { scorersOf } from './scorers';
import { documentFacts } from './documentFacts';
import type { ScoredTable } from '../table/scoredTable';
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
  tables: readonly ScoredTable[];
  /** The year worked on. */
  year: number | null;
  assignments: readonly Assignment[];
  unassigned: readonly { agency: string; refs: CriterionRef[] }[];
}

/**
 * The plan that makes an assignment sheet for each agency, or makes it again with what was typed into it, and the
 * index of them all (SPEC G3–G9). Sheets of the user, and of agencies that were not chosen, are left alone.
 */
export function* assignPlan(
  { snapshot, directory, tables, year, assignments, unassigned }: AssignSource,
  options: AssignOptions = defaultAssignOptions,
): Task<Plan> {
  const own = ownSheets(snapshot);
  const names = new SheetNames(snapshot);
  const index = own.index?.sheet ?? names.take(INDEX_SHEET);
  const setting = yield* assignSetting(
    { snapshot, directory, tables, year, assignments },
    options,
    index,
  );
  const isOther = otherThanKeyed(setting.criteria);
  const isChosen = chosenBy(options);
  const writes: SheetWrite[] = [];
  const entries: IndexEntry[] = [];
  for (const assignment of assignments) {
    const key = agencyKey(assignment.agency);
    const existing = own.agencies.get(key);
    if (!isChosen(assignment.agency)) {
      entries.push({ assignment, sheet: existing?.sheet ?? null });
      continue;
    }
    const name = existing?.sheet ?? names.take(shortName(assignment.agency, directory));
    const typed = existing ? yield* typedNow(existing, tables, isOther) : NOTHING_TYPED;
    yield;
    const model = yield* agencySheet(name, assignment, setting, typed);
    writes.push(writeOf(model, existing, typed.moved));
    entries.push({ assignment, sheet: name });
  }
  const isSigned = setting.facts.choices.form === 'signed';
  const hasHome = homesOn(isSigned, isSigned ? INDEX_PLACES.signatures : {});
  const preserved = own.index
    ? yield* preservedIndex(own.index, indexHeadings(setting), INDEX_PLACES, hasHome)
    : NOTHING_ON_INDEX;
  const model = yield* indexSheet(index, entries, unassigned, setting, preserved);
  const write = writeOf(model, own.index, preserved.moved);
  if (own.index && !hasSameKeys(model, own.index)) write.replaced = preserved.flattened;
  const choices = options.choices && choicesWrite(snapshot, options.choices, names);
  return { ...emptyPlan('assign'), sheets: [write, ...writes, ...(choices ? [choices] : [])] };
}

/** What every sheet of one run has in common. */
export function* assignSetting(
  { snapshot, directory, tables, year, assignments }: Omit<AssignSource, 'unassigned'>,
  options: AssignOptions,
  index: string,
): Task<SheetSetting> {
  const facts = documentFacts(snapshot, tables, year, options.choices);
  const criteria = yield* criteriaByRef(tables);
  const scorers = scorersOf(assignments, collectiveNames(directory));
  const counted = yield* countedScores(snapshot, tables);
  return { tables, criteria, facts, options, index, scorers, counted };
}

/** What is typed into an agency's sheet, by what its rows are about now. */
export function* typedNow(
  existing: SheetGrid,
  tables: readonly ScoredTable[],
  isOther: ReturnType<typeof otherThanKeyed>,
): Task<TypedSheet> {
  const typed = typedSheet(yield* readAgencySheet(existing));
  return apart(typed, followNotes(typed.tables, tables), isOther);
}

/** Those that are asked and not instructed get a sheet only where they are chosen by name (SPEC G13). */
export function chosenBy({
  agencies,
}: Pick<AssignOptions, 'agencies'>): (agency: string) => boolean {
  const chosen = agencies && new Set(agencies.map(agencyKey));
  return (agency) => (chosen ? chosen.has(agencyKey(agency)) : !isRequested(agency));
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
