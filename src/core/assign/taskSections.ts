import type { Assignment, AreaTask, Duty } from './assignment';
import type { SectionNumbers } from './sheetSetting';
import { BASE, CHANGE, CODE, MAX, NAME, TARGET } from '../ownSheets/sheetColumns';
import type { InputRows } from './inputRows';
import type { SheetBuilder } from '../ownSheets/sheetBuilder';
import { printSubject } from '../ownSheets/rowSubject';
import { shortHash } from '../ownSheets/shortHash';

/** Area tasks: those that the agency leads with their whole text, those it supports by name and leader (SPEC G6). */
export function addTasks(
  builder: SheetBuilder,
  inputs: InputRows,
  numbers: SectionNumbers,
  { leadTasks, supportTasks }: Assignment,
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
    for (const text of task.text.split('\n')) addContent(builder, text);
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

function addContent(builder: SheetBuilder, text: string): void {
  if (text.trim() === '') return;
  const { last } = builder.columns;
  builder.add({
    cells: [[NAME, text]],
    style: 'content',
    merges: [[NAME, last]],
  });
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
    height: 20,
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
