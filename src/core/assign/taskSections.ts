import type { Assignment, AreaTask, Duty } from './assignment';
import type { SectionNumbers } from './sheetSetting';
import { BASE, CHANGE, CODE, MAX, NAME, TARGET } from '../ownSheets/formColumns';
import type { InputRows } from './inputRows';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { foldText } from '../base/text';
import { printSubject } from '../ownSheets/rowSubject';
import { shortHash } from '../ownSheets/shortHash';

/** Area tasks: those that the agency leads with their whole text, those it supports by name and leader (SPEC G6). */
export function addTasks(
  builder: SheetBuilder,
  inputs: InputRows,
  numbers: SectionNumbers,
  { agency, leadTasks, supportTasks }: Assignment,
): void {
  const { last } = builder.columns;
  const line = (text: string, style: 'section' | 'part', height: number) =>
    builder.add({ cells: [[CODE, text]], style, height, merges: [[CODE, last]] });
  if (leadTasks.length + supportTasks.length > 0) {
    line(`${numbers.next()}. NHIỆM VỤ THEO LĨNH VỰC`, 'section', 24);
  }
  if (leadTasks.length > 0) line('1. Chủ trì, thực hiện', 'part', 20);
  for (const task of leadTasks) {
    addTask(builder, inputs, task);
    const lines = task.text.split('\n').filter((text) => text.trim() !== '');
    const isOwn = lines.map((text) => names(text, agency));
    // Where every line names it, none is more its own than another.
    const isMarked = isOwn.includes(true) && isOwn.includes(false);
    for (const [nth, text] of lines.entries()) {
      addContent(builder, text, isMarked && isOwn[nth] === true);
    }
  }
  if (supportTasks.length > 0) {
    line(`${leadTasks.length > 0 ? 2 : 1}. Phối hợp thực hiện`, 'part', 20);
  }
  for (const task of supportTasks) addTask(builder, inputs, task);
}

function addTask(builder: SheetBuilder, inputs: InputRows, task: AreaTask): void {
  const leads = `Chủ trì: ${task.leads.join('; ')}`;
  const key = taskKey(task);
  const row = builder.add({
    key,
    cells: [
      [CODE, task.code],
      [NAME, task.area],
      [MAX, leads],
    ],
    style: 'task',
    merges: [[MAX, CHANGE]],
  });
  inputs.open(row, key, null);
}

/** Whether a text names an agency, and not one whose name begins or ends alike. */
function names(text: string, agency: string): boolean {
  const [said, name] = [foldText(text), foldText(agency)];
  const isLetter = (at: number) => /\p{L}/u.test(said.charAt(at));
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + name.length)) return true;
  }
  return false;
}

/** @param isOwn what of the task is this agency's: in bold */
function addContent(builder: SheetBuilder, text: string, isOwn: boolean): void {
  const { last } = builder.columns;
  const row = builder.add({
    cells: [[NAME, text]],
    style: 'content',
    merges: [[NAME, last]],
  });
  if (isOwn) builder.style(row, NAME, last - NAME + 1, { bold: true });
}

/** Duties of organisation, with the time by which each is due (SPEC G6). */
export function addDuties(
  builder: SheetBuilder,
  inputs: InputRows,
  numbers: SectionNumbers,
  { duties }: Assignment,
): void {
  if (duties.length === 0) return;
  const { last } = builder.columns;
  const title = `${numbers.next()}. TRÁCH NHIỆM TỔ CHỨC THỰC HIỆN, BÁO CÁO`;
  builder.add({ cells: [[CODE, title]], style: 'section', height: 24, merges: [[CODE, last]] });
  const heading = builder.add({
    cells: [
      [CODE, 'TT'],
      [NAME, 'Nội dung trách nhiệm'],
      [TARGET, 'Thời hạn theo Kế hoạch'],
    ],
    style: 'part',
    merges: [
      [NAME, BASE],
      [TARGET, CHANGE],
    ],
  });
  builder.style(heading, CODE, last, { horizontal: 'center' });
  for (const [index, duty] of duties.entries()) {
    const key = dutyKey(duty);
    const row = builder.add({
      key,
      cells: [
        [CODE, index + 1],
        [NAME, duty.text],
        [TARGET, duty.due],
      ],
      style: 'duty',
      merges: [
        [NAME, BASE],
        [TARGET, CHANGE],
      ],
    });
    inputs.open(row, key, null);
  }
}

/** Keys of area tasks and duties for the hidden first column: by code and words, never by position (SPEC G9). */
function taskKey({ code, area, text }: AreaTask): string {
  return printSubject({ kind: 'task', task: code || shortHash(area + text) });
}

function dutyKey({ code, text }: Duty): string {
  return printSubject({ kind: 'duty', code, words: shortHash(text) });
}
