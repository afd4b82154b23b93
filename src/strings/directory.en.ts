import { countEn } from './count';
import type { Agency } from '../core/agencies/agency';
import type { DirectoryEdit } from '../core/agencies/directoryEdits';
import type { DirectoryStrings } from './directory.vi';
import { englishDay } from './moment';
import { counted } from './plural.en';

const edited = (edit: DirectoryEdit): string => {
  switch (edit.is) {
    case 'add':
      return `Add ${edit.name}`;
    case 'rename':
      return `Rename ${edit.name} to ${edit.to}`;
    case 'replace':
      return `${edit.name}: closed from ${englishDay(edit.day)}, replaced by ${edit.by}`;
    case 'merge':
      return `Merge ${edit.name} into ${edit.into}`;
    case 'alias':
      return edit.isIts
        ? `“${edit.alias}” is another name of ${edit.name}`
        : `“${edit.alias}” is no longer another name of ${edit.name}`;
    case 'member':
      return edit.belongs
        ? `${edit.name}: add ${edit.member}`
        : `${edit.name}: take off ${edit.member}`;
    case 'there':
      return edit.isThere ? `Has ${edit.name}` : `Has no ${edit.name}`;
    case 'list':
      return `${edit.name}: add ${counted(edit.members.length, 'member')}`;
    case 'times':
      return `Period of activity of ${edit.name}`;
  }
};

const about = ({ members, from, until, successor }: Agency): string[] => [
  ...(members.length > 0 ? [counted(members.length, 'member')] : []),
  ...(from === undefined ? [] : [`from ${englishDay(from)}`]),
  ...(until === undefined ? [] : [`closed from ${englishDay(until)}`]),
  ...(successor === undefined ? [] : [`now ${successor}`]),
];

export const directoryEn: DirectoryStrings = {
  title: 'Directory of agencies',
  intro:
    'Edit it here, or on the sheet “Danh bạ cơ quan”: both are the same list. Nothing is written before a preview.',
  province: 'The province or city',
  provinceNote:
    'What is the province’s or city’s own, kept in the workbook: its name is that of the issuing body, or of the titles; its agencies are those of the directory.',
  place: (kind, name) => (kind === 'thành phố' ? `City of ${name}` : `Province of ${name}`),
  city: (name) => `City of ${name} (under the central government)`,
  noPlace:
    'The name of the province or city is not known: type the issuing body under “How assignments go out”.',
  someHave: 'Departments that not every province or city has. This one has:',
  joinsNone: (names) =>
    `Cannot be chosen yet: ${names.join('; ')}. No collective of the directory holds most of the departments: open each collective below to add members.`,
  search: 'Search agencies, with or without accents',
  count: (shown, of) => `${countEn(shown)} of ${counted(of, 'entry', 'entries')}`,
  about,
  newName: 'Name of a new agency',
  add: 'Add agency',
  isKnown: (name) => `The directory has that name already: ${name}.`,
  unreadDay: (text) => `“${text}” on the directory’s sheet is not a day: please enter it again.`,
  name: 'Official name',
  rename: 'Rename',
  aliases: 'Other names',
  newAlias: 'Another name',
  addAlias: 'Add name',
  removeAlias: (alias) => `Remove the name “${alias}”`,
  from: 'Active from',
  until: 'Closed from',
  dayExample: '01/3/2025',
  dayWrong: 'A day such as 01/3/2025, or nothing.',
  saveTimes: 'Change days',
  successor: 'Now',
  replace: 'Replace',
  mergeInto: 'Merge into',
  merge: 'Merge',
  choose: 'Choose an agency',
  members: (count) => `Members (${countEn(count)})`,
  unmatched: 'Kept as written: no agency is called so yet',
  removeMember: (name) => `Take off ${name}`,
  addMember: 'Add a member',
  pasteLabel: 'Paste a list, a commune or ward on each line',
  pasted: (count) => `Add ${counted(count, 'locality', 'localities')}`,
  unclear: (lines) =>
    `Not clear whether xã, phường or đặc khu (${counted(lines.length, 'line')}), not added: ${lines.slice(0, 5).join('; ')}${lines.length > 5 ? '; …' : ''}`,
  repeated: (names) => `Named twice: ${names.slice(0, 5).join('; ')}`,
  pending: (count) => `${counted(count, 'change')} not written yet`,
  edited,
  takeBack: (text) => `Take back: ${text}`,
  write: 'Preview and write to the directory',
  unanswered: (count) => `${counted(count, 'criterion', 'criteria')} for which nobody answers`,
  unansweredNote: 'On nobody’s sheet yet',
  cellSays: (text) => (text === '' ? 'Its cell is blank' : `Its cell says: ${text}`),
  criteria: (names) =>
    names.slice(0, 3).join('; ') +
    (names.length > 3 ? ` and ${countEn(names.length - 3)} more` : ''),
  allUnanswered: 'Choose all of them',
  giveTo: 'Give to',
  chooseFirst: 'Choose an agency.',
  giveFirst: 'Tick criteria, choose an agency.',
  give: (count) =>
    count === 0 ? 'Give (preview)' : `Give ${counted(count, 'criterion', 'criteria')} (preview)`,
};
