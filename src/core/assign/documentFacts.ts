import { keptChoices } from './choicesSheet';
import type { FormChoices } from './formChoices';
import { isOwnSheet } from '../ownSheets/sheetModel';
import type { WorkbookSnapshot } from '../base/grid';
import { oneLine } from '../base/text';
import type { ScoredTable } from '../table/scoredTable';

/** What the workbook itself says of the plan that its tables belong to; blanks to fill in where it says nothing. */
export interface DocumentFacts {
  /** The issuing body, in capitals, as two lines. */
  issuer: readonly [string, string];
  /** Where the document is dated: the province's name. */
  place: string;
  /** "Kế hoạch số …", by choice, else by what the tables say that they are attached to; '' where they do not. */
  attachedTo: string;
  choices: FormChoices;
  baseYear: number | null;
  targetYear: number | null;
}

const REFERENCE = /^(\()?\s*(?:ban hành\s+)?kèm theo\s+(.+)$/i;
const PROVINCE =
  /(tỉnh|thành phố|Tỉnh|Thành phố|TỈNH|THÀNH PHỐ)\s+(\p{Lu}\p{L}*(?:\s+(?:-\s+)?\p{Lu}\p{L}*){0,3})/u;
const LONGEST_TITLE = 400;
const TITLE_ROWS = 12;

/**
 * Finds the plan's number and the province in the titles of the user's sheets.
 *
 * @param choices those kept in the workbook, where none are given
 */
export function documentFacts(
  snapshot: WorkbookSnapshot,
  tables: readonly ScoredTable[],
  choices = keptChoices(snapshot),
): DocumentFacts {
  const titles = titlesOf(snapshot);
  const attachedTo = attachmentAmong(titles);
  const found = placeAmong(titles);
  const years = (pick: 'baseYear' | 'targetYear') =>
    tables.flatMap(({ appendix }) => appendix[pick] ?? []);
  const targetYears = years('targetYear');
  const baseYears = years('baseYear');
  const [kind, name] = found ?? ['tỉnh', '……………'];
  return {
    issuer: ['ỦY BAN NHÂN DÂN', `${kind} ${name}`.toUpperCase()],
    place: found ? name : '……………',
    attachedTo: choices.attachedTo === '' ? (attachedTo ?? '') : choices.attachedTo,
    choices,
    baseYear: baseYears.length > 0 ? Math.max(...baseYears) : null,
    targetYear: targetYears.length > 0 ? Math.max(...targetYears) : null,
  };
}

/** Whether the titles speak of a city under the central government and not of a province. */
export function isOfCity(snapshot: WorkbookSnapshot): boolean {
  return placeAmong(titlesOf(snapshot))?.[0] === 'thành phố';
}

function attachmentAmong(titles: readonly string[]): string | undefined {
  return titles.flatMap((title) => attachmentIn(title) ?? [])[0];
}

/** Whose document it is goes before whatever else the titles name. */
function placeAmong(titles: readonly string[]): readonly [string, string] | null {
  const attachedTo = attachmentAmong(titles);
  return provinceIn(attachedTo === undefined ? titles : [attachedTo, ...titles]);
}

/** @returns the document that a title says its table is attached to, without brackets around the whole */
function attachmentIn(title: string): string | null {
  const [, bracket, document] = REFERENCE.exec(title) ?? [];
  if (document === undefined) return null;
  return bracket === undefined ? document : document.replace(/\)\.?$/, '');
}

function titlesOf(snapshot: WorkbookSnapshot): string[] {
  return snapshot.sheets
    .filter((grid) => !isOwnSheet(grid))
    .flatMap((grid) => grid.values.slice(0, TITLE_ROWS).flat())
    .filter((value): value is string => typeof value === 'string' && value.length < LONGEST_TITLE)
    .map(oneLine);
}

/** The province, as "UBND tỉnh Quảng Ninh" names it; names in capitals only are put in ordinary letters. */
function provinceIn(texts: readonly string[]): readonly [string, string] | null {
  for (const text of texts) {
    const match = PROVINCE.exec(text);
    const [kind, name] = [match?.[1]?.toLowerCase(), match?.[2]];
    if (kind === undefined || name === undefined) continue;
    const words = nameWords(name);
    if (words !== '') return [kind, words];
  }
  return null;
}

/** "QUẢNG NINH NĂM" → "Quảng Ninh": words of a title in capitals that follow the name are cut off. */
function nameWords(name: string): string {
  const words = name.split(/\s+/);
  const end = words.findIndex((word) => /^(?:năm|về|giai|theo|và)$/i.test(word));
  return (end < 0 ? words : words.slice(0, end))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ');
}
