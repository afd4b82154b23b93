import type { CellValue, WorkbookSnapshot } from '../base/grid';
import { foldText } from '../base/text';
import { sheetMark, type SheetModel } from '../ownSheets/sheetModel';
import { withTyped } from '../ownSheets/withTyped';
import type { SheetWrite } from '../plan/plan';
import type { SheetNames } from './agencySheetNames';
import { choicesSaid, isChoices, KEY_PREFIX, VALUE } from './choicesSaid';
import {
  DEFAULT_CHOICES,
  type FormChoices,
  PAPER_FORMS,
  type PaperForm,
  SIGNED_BY,
  type SignedBy,
} from './formChoices';

/** Where the workbook keeps what was chosen for its assignments; people may write it there, too. */
export const CHOICES_SHEET = 'Thiết lập phiếu';
const TITLE = 'THIẾT LẬP PHIẾU GIAO VÀ BÁO CÁO';

type Choice = keyof FormChoices;

const LABELS: Readonly<Record<Choice, string>> = {
  form: 'Hình thức',
  signedBy: 'Thẩm quyền ký',
  issuer: 'Cơ quan ban hành',
  attachedTo: 'Kèm theo văn bản',
  number: 'Số, ký hiệu',
  signer: 'Họ và tên người ký',
  place: 'Địa danh',
  date: 'Ngày, tháng, năm',
};

const LINES = Object.keys(LABELS) as Choice[];

const FORM_WORDS: Readonly<Record<PaperForm, string>> = {
  annex: 'Phụ lục kèm theo văn bản',
  signed: 'Văn bản ký riêng',
};

const SIGNED_BY_WORDS: Readonly<Record<SignedBy, string>> = {
  chair: 'TM. Ủy ban nhân dân, Chủ tịch',
  viceChair: 'KT. Chủ tịch, Phó Chủ tịch',
  delegated: 'TUQ. Chủ tịch, Giám đốc Sở Nội vụ',
  department: 'Sở Nội vụ (Giám đốc)',
};

/** The choices kept in a workbook; what is blank there, or not understood, is as it is by default. */
export function keptChoices({ sheets }: WorkbookSnapshot): FormChoices {
  const said = choicesSaid(sheets);
  if (!said) return DEFAULT_CHOICES;
  const text = (choice: Choice) => said.get(`${KEY_PREFIX}${choice}`) ?? '';
  return {
    form: meant(text('form'), PAPER_FORMS, FORM_WORDS) ?? DEFAULT_CHOICES.form,
    signedBy: meant(text('signedBy'), SIGNED_BY, SIGNED_BY_WORDS) ?? DEFAULT_CHOICES.signedBy,
    issuer: text('issuer'),
    attachedTo: text('attachedTo'),
    number: text('number'),
    signer: text('signer'),
    place: text('place'),
    date: text('date'),
  };
}

/** Of what was chosen that which the workbook's own sheet does not say yet. */
export function unkeptChoices(
  chosen: Partial<FormChoices>,
  snapshot: WorkbookSnapshot,
): Partial<FormChoices> {
  const kept = keptChoices(snapshot);
  const said = Object.entries(chosen) as [Choice, string][];
  return Object.fromEntries(said.filter(([choice, value]) => kept[choice] !== value));
}

/** Writes choices to the sheet that keeps them; null where it says the same already. */
export function choicesWrite(
  snapshot: WorkbookSnapshot,
  choices: FormChoices,
  names: SheetNames,
): SheetWrite | null {
  if (isSame(choices, keptChoices(snapshot))) return null;
  const asRead = snapshot.sheets.find(isChoices);
  const name = asRead?.sheet ?? names.take(CHOICES_SHEET);
  const [own, printed] = [choices, keptChoices(snapshot)].map(rowsOf);
  const typed = withTyped({ own: own ?? [], printed: printed ?? [], existing: asRead, keysOf });
  const model = choicesSheet(typed.values, name);
  return asRead ? { model, replaces: asRead.sheet, asRead, moved: typed.moved } : { model };
}

function rowsOf(choices: FormChoices): CellValue[][] {
  const line = (choice: Choice): CellValue[] => [
    `${KEY_PREFIX}${choice}`,
    LABELS[choice],
    wordsOf(choices, choice),
  ];
  return [[sheetMark('choices'), TITLE, ''], ...LINES.map(line)];
}

function keysOf(rows: readonly CellValue[][]): (string | null)[] {
  const own = new Set([sheetMark('choices'), ...LINES.map((choice) => `${KEY_PREFIX}${choice}`)]);
  return rows.map(([first = '']) => (own.has(String(first)) ? String(first) : null));
}

/** @param values its rows, with what people have typed on it */
function choicesSheet(values: CellValue[][], name: string): SheetModel {
  const all = { row: 0, column: 1, rows: 1 + LINES.length, columns: 2 };
  const inputs = [{ row: 1, column: VALUE, rows: LINES.length, columns: 1 }];
  return {
    name,
    visibility: 'visible',
    tabColor: '#7F7F7F',
    values,
    formulas: [],
    columnWidths: [0, 26, 70],
    rowHeights: [],
    merges: [],
    styles: [
      { area: all, style: { fontName: 'Times New Roman', fontSize: 12, wrap: true } },
      { area: { ...all, row: 1, rows: LINES.length }, style: { border: true, vertical: 'center' } },
      { area: { ...all, rows: 1 }, style: { bold: true, wrap: false } },
      // A number such as "1/2" stays what it is.
      ...inputs.map((area) => ({ area, style: { numberFormat: '@', fill: '#FFF2CC' } })),
    ],
    links: [],
    inputs,
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: false,
    pageSetup: null,
  };
}

function wordsOf(choices: FormChoices, choice: Choice): string {
  if (choice === 'form') return FORM_WORDS[choices.form];
  return choice === 'signedBy' ? SIGNED_BY_WORDS[choices.signedBy] : choices[choice];
}

function meant<T extends string>(
  text: string,
  all: readonly T[],
  words: Readonly<Record<T, string>>,
): T | undefined {
  return all.find((one) => foldText(words[one]) === foldText(text));
}

function isSame(choices: FormChoices, kept: FormChoices): boolean {
  return LINES.every((choice) => choices[choice] === kept[choice]);
}
