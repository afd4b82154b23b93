import type { WorkbookSnapshot } from '../base/grid';
import { finish, type Task } from '../base/task';
import { oneLine } from '../base/text';
import type { Day } from '../base/day';
import { isOwnSheet } from '../ownSheets/sheetModel';
import { documentDay } from './planTime';
import { centralCity, isProvince } from './provinces';

const REFERENCE = /^(\()?\s*(?:ban hành\s+)?kèm theo\s+(.+)$/i;
const PROVINCE =
  /(tỉnh|thành phố|Tỉnh|Thành phố|TỈNH|THÀNH PHỐ|T[Pp](?=\.|\s))(?:\s|\.\s*)\s*(\p{Lu}\p{L}*(?:\s+(?:-\s+)?\p{Lu}\p{L}*){0,3})/gu;
const LONGEST_TITLE = 400;
const TITLE_ROWS = 12;
const MOST_TITLES = 2;

/** What tells where a workbook's document comes from. */
export interface PlaceSaid {
  /** What stands above the tables. */
  titles: readonly string[];
  /** The same, or who a person said issues the document, which goes before it. */
  issuedBy: readonly string[];
  /** The document's day; null where none is said. */
  issued: Day | null;
}

/**
 * Sheets may be as many as provinces: what their titles say is gathered once, and asked for each agency of the directory.
 *
 * @param issuer who a person said issues the document; '' where nobody did
 */
export function* placeSaid(
  snapshot: WorkbookSnapshot,
  issuer: string,
  issued = documentDay(snapshot),
): Task<PlaceSaid> {
  const titles = yield* titlesTask(snapshot);
  return { titles, issuedBy: issuer === '' ? titles : [oneLine(issuer)], issued };
}

/**
 * The city under the central government that the titles speak of, of the document's day; null: they speak of a province,
 * a city of one, or nothing.
 */
export function citySaid({ titles, issuedBy, issued }: PlaceSaid): string | null {
  const [kind, name] = placeAmong(issuedBy) ?? [];
  if (kind !== 'thành phố' || name === undefined) return null;
  return centralCity(name, issued ?? lastDaySaid(titles));
}

/** The same of a workbook, at once. @param issuer see placeSaid */
export function cityOfWorkbook(snapshot: WorkbookSnapshot, issuer = ''): string | null {
  return citySaid(finish(placeSaid(snapshot, issuer)));
}

/** Years of a period, or up to which something is planned: a table of one year names them, too. */
const PERIOD =
  /(?:giai đoạn|tầm nhìn|định hướng)\s+(?:từ\s+|đến\s+)?(?:năm\s+)?20\d\d(?:\s*(?:[-–—]|đến)\s*(?:năm\s+)?20\d\d)?|20\d\d\s*(?:[-–—]|đến)\s*(?:năm\s+)?20\d\d/giu;

/** Of the years that titles name the newest; those of periods where they name no other. */
function lastDaySaid(titles: readonly string[]): Day | null {
  const yearsIn = (texts: readonly string[]) =>
    texts.flatMap((text) => text.match(/20\d\d(?!\d)/gu) ?? []);
  const single = yearsIn(titles.map((title) => title.replace(PERIOD, ' ')));
  const years = single.length > 0 ? single : yearsIn(titles);
  const last = [...years].sort().at(-1);
  return last === undefined ? null : `${last}-12-31`;
}

/**
 * Whether it is known that the document is of none of these cities: the titles are of a province or city that there is
 * or was, and speak of none of them.
 */
export function isElsewhere({ issuedBy }: PlaceSaid, cities: readonly string[]): boolean {
  const [place, ...others] = [...provincesIn(withAttachment(issuedBy))];
  return (
    place !== undefined &&
    isProvince(place[1]) &&
    ![place, ...others].some(([, name]) => cities.includes(centralCity(name, null) ?? ''))
  );
}

const COMMUNE =
  /(?:UBND|[UỦ][Ỷy] ban nhân dân|Ủy ban nhân dân|(?:ỦY|UỶ) BAN NHÂN DÂN)\s+(?:xã|XÃ|phường|PHƯỜNG|đặc khu|ĐẶC KHU)\s+(?!(?:XÃ|PHƯỜNG|ĐẶC|TRÊN|THUỘC|NĂM|VÀ)(?!\p{L}))\p{Lu}/u;

/** Whether the titles speak of one commune by its name. */
export function isOfCommune({ issuedBy }: PlaceSaid): boolean {
  return issuedBy.some((title) => COMMUNE.test(title));
}

/** The document that the tables say they are attached to. */
export function attachmentAmong(titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const document = attachmentIn(title);
    if (document !== null) return document;
  }
  return undefined;
}

/** Whose document it is goes before whatever else the titles name. */
export function placeAmong(titles: readonly string[]): readonly [string, string] | null {
  return provincesIn(withAttachment(titles)).next().value ?? null;
}

function withAttachment(titles: readonly string[]): readonly string[] {
  const attachedTo = attachmentAmong(titles);
  return attachedTo === undefined ? titles : [attachedTo, ...titles];
}

/** @returns the document that a title says its table is attached to, without brackets around the whole */
function attachmentIn(title: string): string | null {
  const [, bracket, document] = REFERENCE.exec(title) ?? [];
  if (document === undefined) return null;
  return bracket === undefined ? document : document.replace(/\)\.?$/, '');
}

/** What stands above the tables of the user's sheets, on one line each. */
export function titlesOf(snapshot: WorkbookSnapshot): string[] {
  return finish(titlesTask(snapshot));
}

function* titlesTask({ sheets }: WorkbookSnapshot): Task<string[]> {
  const titles: string[] = [];
  for (const grid of sheets) {
    if (isOwnSheet(grid)) continue;
    yield;
    for (const row of aboveTable(grid.values.slice(0, TITLE_ROWS))) {
      for (const value of row) {
        if (typeof value !== 'string' || value.length >= LONGEST_TITLE) continue;
        titles.push(oneLine(value));
      }
    }
  }
  return titles;
}

/** What a document's own heading says, and no table's. */
const HEADING =
  /^\(?(?:ubnd|[uủ][ỷy] ban nhân dân|cộng h(?:òa|oà) xã hội|(?:ban hành )?kèm theo)(?=\s)/iu;

/**
 * Rows down to the first that is a table's: titles stand alone, or two side by side, and more beside a document's
 * heading; who leads a criterion is none.
 */
function aboveTable<Row extends readonly unknown[]>(rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex(
    (row) =>
      row.filter((value) => value !== '').length > MOST_TITLES &&
      !row.some((value) => HEADING.test(String(value).trim())),
  );
  return first < 0 ? rows : rows.slice(0, first);
}

/** The provinces and cities, as "UBND tỉnh Quảng Ninh" names one; names in capitals only are put in ordinary letters. */
function* provincesIn(texts: readonly string[]): Generator<readonly [string, string], undefined> {
  for (const text of texts) {
    PROVINCE.lastIndex = 0;
    for (let match = PROVINCE.exec(text); match; match = PROVINCE.exec(text)) {
      const [, said = '', name = ''] = match;
      // What follows may name another: "CẤP TỈNH CỦA THÀNH PHỐ HÀ NỘI".
      const next = match.index + said.length;
      const words = nameWords(name);
      if (words !== '') {
        const kind = said.toLowerCase();
        yield [kind === 'tp' ? 'thành phố' : kind, words];
      }
      PROVINCE.lastIndex = next;
    }
  }
  return undefined;
}

/** "QUẢNG NINH NĂM" → "Quảng Ninh": words of a title in capitals that follow the name are cut off. */
function nameWords(name: string): string {
  const words = name.split(/\s+/);
  const end = words.findIndex((word) =>
    /^(?:năm|về|giai|theo|và|của|trực|thuộc|các|giao|thành)$/i.test(word),
  );
  return (end < 0 ? words : words.slice(0, end))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ');
}
