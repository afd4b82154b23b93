import type { Task } from '../base/task';
import { NO_TEXTS } from '../ownSheets/fixedTexts';
import type { SheetModel } from '../ownSheets/sheetModel';
import { agencyKey } from '../agencies/agencyKey';
import { agencySheet } from './agencySheet';
import { ownSheets, SheetNames, shortName } from './agencySheetNames';
import type { Assignment } from './assignment';
import type { AssignOptions } from './assignOptions';
import { assignSetting, type AssignSource, chosenBy, typedNow } from './assignPlan';
import { formFileNames } from './formFileNames';
import { INDEX_SHEET } from './indexSheet';
import { otherThanKeyed } from './otherWords';
import { leavesAmong } from './leafRefs';
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
  /** When its reports are due, in the plan's words; '' where it says nothing. */
  due: string;
}

/**
 * A form for every agency that gets a sheet, with values alone and with what its sheet in the workbook holds already
 * (SPEC G15).
 */
export function* reportForms(
  source: Omit<AssignSource, 'unassigned'>,
  options: AssignOptions,
): Task<ReportForm[]> {
  const { snapshot, directory, tables, assignments } = source;
  const valuesOnly = { ...options, live: false };
  const setting = yield* assignSetting(source, valuesOnly, INDEX_SHEET);
  const isOther = otherThanKeyed(setting.criteria);
  const own = ownSheets(snapshot).agencies;
  const names = new SheetNames({ ...snapshot, sheets: [] });
  const chosen = assignments.filter(({ agency }) => chosenBy(options)(agency));
  const files = formFileNames(
    chosen.map(({ agency }) => agency),
    setting.facts.targetYear,
  );
  const isLeaf = leavesAmong(tables);
  const forms: ReportForm[] = [];
  for (const [nth, assignment] of chosen.entries()) {
    yield;
    const { agency, lead, shared, leadTasks, supportTasks, duties } = assignment;
    const existing = own.get(agencyKey(agency));
    const typed = existing ? yield* typedNow(existing, tables, isOther) : NOTHING_TYPED;
    const name = existing?.sheet ?? names.take(shortName(agency, directory));
    // The heading and the signatures of an assignment are not those of a report.
    const inputs = { ...typed, blocks: NO_TEXTS };
    forms.push({
      agency,
      file: files[nth] ?? '',
      model: yield* agencySheet(name, assignment, setting, inputs, 'report'),
      criteria: [...lead, ...shared].filter(isLeaf).length,
      tasks: leadTasks.length + supportTasks.length + duties.length,
      due: dueOf(assignment),
    });
  }
  return forms;
}

function dueOf({ duties }: Assignment): string {
  return [...new Set(duties.flatMap(({ due }) => (due === '' ? [] : [due])))].join('; ');
}
