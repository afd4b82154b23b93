/** Whose document the assignment is, and who signs it. */
export type SignedBy = 'chair' | 'viceChair' | 'delegated' | 'department';

export const SIGNED_BY: readonly SignedBy[] = ['chair', 'viceChair', 'delegated', 'department'];

/**
 * How the assignment goes out. "annex": an annex of one document, without a heading of its own and unsigned, as provinces
 * issue it. "signed": a document of its own.
 */
export type PaperForm = 'annex' | 'signed';

export const PAPER_FORMS: readonly PaperForm[] = ['annex', 'signed'];

/** What a province decides of its assignments; kept in the workbook. Texts are '' where nobody said anything. */
export interface FormChoices {
  form: PaperForm;
  signedBy: SignedBy;
  /** Whose document it is: "Ủy ban nhân dân tỉnh …"; '' for the one that the titles name. */
  issuer: string;
  /** The document that it is an annex of, or carries out: "Kế hoạch số 205/KH-UBND ngày … của …". */
  attachedTo: string;
  /** Number and symbol. */
  number: string;
  signer: string;
  /** Where papers are dated; '' for the province's name. */
  place: string;
  /** As it is to be printed: "16 tháng 9 năm 2022". */
  date: string;
}

export const DEFAULT_CHOICES: FormChoices = {
  form: 'annex',
  signedBy: 'chair',
  issuer: '',
  attachedTo: '',
  number: '',
  signer: '',
  place: '',
  date: '',
};

/** The department in whose hands the index is: it adds up what agencies report. */
export const COORDINATOR = 'Sở Nội vụ';

/** The lines above a signature, by who signs (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7). */
const AUTHORITIES: Readonly<Record<SignedBy, readonly string[]>> = {
  chair: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  viceChair: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  delegated: ['TUQ. CHỦ TỊCH', `GIÁM ĐỐC ${COORDINATOR.toUpperCase()}`],
  department: ['GIÁM ĐỐC'],
};

/** A body that is below a people's committee, by its name in capitals. */
export const DEPARTMENT = /^SỞ(?= )/u;

/** The head of other bodies than people's committees, by what their names begin with; '' is written in. */
const HEADS: readonly (readonly [RegExp, body: string, head: string, deputy: string])[] = [
  [/^BAN CHỈ ĐẠO(?= |$)/u, 'TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
  [DEPARTMENT, '', 'GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  [/^/u, '', '……………', '……………'],
];

/** The lines above the signature of a document of this body. @param issuer its name, as two lines in capitals */
export function authorityOf(
  signedBy: SignedBy,
  [committee, name]: readonly [string, string],
): readonly string[] {
  if (committee !== '' || signedBy === 'department') return AUTHORITIES[signedBy];
  const [, body = '', head = '', deputy = ''] = HEADS.find(([words]) => words.test(name)) ?? [];
  const inItsName = body === '' ? [] : [body];
  if (signedBy === 'viceChair') return [...inItsName, `KT. ${head}`, deputy];
  // To a director the chair delegates: of his own department's document he is the head.
  if (signedBy === 'chair' || DEPARTMENT.test(name)) return [...inItsName, head];
  return [`TUQ. ${head}`, `GIÁM ĐỐC ${COORDINATOR.toUpperCase()}`];
}
