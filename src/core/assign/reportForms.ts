import type { Task } from '../base/task';
import { NO_TEXTS } from '../ownSheets/fixedTexts';
import type { SheetModel } from '../ownSheets/sheetModel';
import { agencyKey } from '../agencies/agencyKey';
import { agencySheet } from './agencySheet';
import { ownSheets, SheetNames, shortName } from './agencySheetNames';
import type { Assignment, CriterionRef } from './assignment';
import type { AssignOptions } from './assignOptions';
import { assignSetting, type AssignSource, chosenBy, typedNow } from './assignPlan';
import { formFileNames } from './formFileNames';
import { addresseesOf, localityGroups } from './localityGroups';
import { INDEX_SHEET } from './indexSheet';
import { otherThanKeyed } from './otherWords';
import type { FormRound, SheetSetting } from './sheetSetting';
import { NOTHING_TYPED } from './typedInputs';

/** The form that goes to one agency, which fills it in, signs it and sends it back. */
export interface ReportForm {
  agency: string;
  /** Name of its file. */
  file: string;
  model: SheetModel;
  /** Leaf criteria for which it answers, whether alone or with others. */
  criteria: number;
  /** Area tasks and duties. */
  tasks: number;
  /** When its report is due, in the words of its round, else of the plan; '' where they say nothing. */
  due: string;
}

/** The round in which forms go out. */
export interface RoundOfForms extends FormRound {
  /** @returns those of the given agencies that report in it */
  reporters: (agencies: readonly string[]) => readonly string[];
}

/**
 * A form for every agency that gets a sheet, with values alone and with what its sheet in the workbook holds already; of
 * localities that share a sheet, one for each (SPEC G15, S12).
 *
 * @param round null where none is chosen
 */
export function* reportForms(
  source: Omit<AssignSource, 'unassigned'>,
  options: AssignOptions,
  round: RoundOfForms | null = null,
): Task<ReportForm[]> {
  const { snapshot, directory, tables, assignments } = source;
  const valuesOnly = { ...options, live: false };
  const setting = yield* assignSetting(source, valuesOnly, INDEX_SHEET);
  const isOther = otherThanKeyed(setting.criteria);
  const own = ownSheets(snapshot).agencies;
  const names = new SheetNames({ ...snapshot, sheets: [] });
  const isChosen = chosenBy(options);
  const addressees = addresseesOf(
    assignments.filter(({ agency }) => isChosen(agency)),
    assignments,
    localityGroups(directory, source.year, snapshot),
  );
  const agencies = addressees.map(({ assignment }) => assignment.agency);
  const files = formFileNames(agencies, setting.facts.targetYear);
  const reporters = new Set(round?.reporters(agencies));
  const isLeaf = (ref: CriterionRef) => setting.criteria.get(ref)?.criterion.children.length === 0;
  const forms: ReportForm[] = [];
  for (const [nth, { assignment, group }] of addressees.entries()) {
    yield;
    const { agency, lead, shared, leadTasks, supportTasks, duties } = assignment;
    const existing = own.get(agencyKey(agency));
    const typed = existing ? yield* typedNow(existing, tables, isOther) : NOTHING_TYPED;
    const name = existing?.sheet ?? names.take(shortName(agency, directory));
    // The heading and the signatures of an assignment are not those of a report.
    const inputs = { ...typed, blocks: NO_TEXTS };
    const current = reporters.has(agency) ? round : null;
    const its = { ...settingOf(setting, group), ...(current && { round: current }) };
    forms.push({
      agency,
      file: files[nth] ?? '',
      model: yield* agencySheet(name, assignment, its, inputs, 'report'),
      criteria: [...lead, ...shared].filter(isLeaf).length,
      tasks: leadTasks.length + supportTasks.length + duties.length,
      due: dueOf(assignment, current),
    });
  }
  return forms;
}

/** A locality is asked for what its group is asked for, and for what it is named for itself. */
function settingOf(setting: SheetSetting, group: string | undefined): SheetSetting {
  if (group === undefined) return setting;
  const { isAsked } = setting.scorers;
  return {
    ...setting,
    scorers: {
      isAsked: (agency, role, at) => isAsked(group, role, at) || isAsked(agency, role, at),
    },
  };
}

function dueOf({ duties }: Assignment, round: FormRound | null): string {
  if (round !== null && round.due !== '') return round.due;
  return [...new Set(duties.flatMap(({ due }) => (due === '' ? [] : [due])))].join('; ');
}
