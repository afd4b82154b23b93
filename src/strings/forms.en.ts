import { countEn } from './count';
import type { FormsStrings } from './forms.vi';
import { counted, plural } from './plural.en';

export const formsEn: FormsStrings = {
  export: (count) => `Export forms for ${counted(count, 'agency', 'agencies')}`,
  howSave:
    'An Excel file for each agency, open only where it is filled in; all in one archive, with a list of them.',
  howOpen:
    'The pane cannot save files on this machine: each form opens as a new workbook, to be saved with Excel.',
  noWay:
    'Forms cannot be exported on this device. Open the workbook in Excel on a computer, or in Excel on the web.',
  writing: (done, of) => `Writing file ${countEn(done)}/${countEn(of)}…`,
  stop: 'Stop',
  saved: (count, archive) =>
    `Exported ${counted(count, 'form')} into ${archive}. See the Downloads folder.`,
  open: (agency) => `Open: ${agency}`,
  list: 'List of forms',
  opened: (file) => `opened, save it as ${file}`,
  issue: 'Copy to issue (without working data)',
  issueNote:
    'A copy of this workbook with the sheets of the appendices and the plan alone: without forms, summaries, scenarios, the log of writes and marks of the add-in. The open workbook stays as it is.',
  issueMake: 'Make the copy to issue',
  issueMaking: 'Making the copy to issue…',
  issued: (file, sheets) => `${file} is made, with: ${sheets.join(', ')}.`,
  issuedWhere: 'See the Downloads folder.',
  issuedOpened: 'It is open as a new workbook; save it with Excel.',
  issuedHidden: (sheets) => `Hidden sheets of the workbook are in it, too: ${sheets.join(', ')}.`,
  issuedFrozen: (count) =>
    `${counted(count, 'formula')} over sheets that are not in it became ${plural(count, 'a value', 'values')}.`,
  paper: 'How assignments go out',
  form: 'Form',
  paperForms: { annex: 'Annex of a document', signed: 'A signed document of its own' },
  paperSaid: (form, signer) => (signer === '' ? form : `${form}: ${signer}`),
  signedBy: 'Signed by',
  signers: {
    chair: 'The chair of the people’s committee',
    viceChair: 'A vice chair of the people’s committee',
    delegated: 'The director of Home Affairs, delegated by the chair',
    department: 'The director of Home Affairs, in the department’s own name',
  },
  choices: {
    issuer: 'Issuing body',
    attachedTo: 'Attached to, or carrying out',
    number: 'Number and symbol',
    place: 'Place',
    date: 'Date',
    signer: 'Name of who signs',
  },
  hints: {
    issuer: 'as the titles say; or: UBND tỉnh Quảng Ninh',
    attachedTo: 'as the appendix says',
    number: '12/TB-UBND',
    place: 'the province or city',
    date: '05 tháng 9 năm 2025',
    signer: '',
  },
};
