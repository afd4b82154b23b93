import { normaliseText } from '../base/text';
import type { AgencyDirectory, AgencyMatch } from './agency';
import { agencyKey } from './agencyKey';
import { boardOfPlace } from './boards';
import { endsWithKindOfPlace, isBareKind, isKindOfPlace } from './genericNames';
import { knownNames, type KnownNames } from './knownNames';
import { namedLocalities } from './namedLocalities';
import { runTogether } from './runTogether';
import { type Atom, type Span, atomsOf, hardParts } from './splitCell';

/** Nothing longer is a list of agencies; as one unknown name it is at least said. */
const LONGEST_CELL = 8000;
/** No name holds more separators than this. */
const MOST_ATOMS = 8;
/** The first words of agencies' names: what follows a comma or "và" and begins so is another agency. */
const HEAD =
  /^(?:các|những|sở|ban|ngành|ubnd|ủy|uỷ|văn phòng|vp|trung tâm|tt|thanh tra|công an|bộ|cục|chi cục|kho bạc|bảo hiểm|trường|viện|bệnh viện|hội|hội đồng|liên đoàn|đoàn|tòa|viện|phòng|chủ tịch|cơ quan|đơn vị|công ty|ngân hàng|bưu điện|báo|đài|quỹ|chi nhánh|mặt trận|hđnd|cảng vụ|điện lực)(?=\s|$)/iu;
const ELLIPTIC_HEAD = /^(?:các\s+)?(sở|ban|ubnd|trung tâm|phòng|cục)(?=\s|$)/iu;
/** No agencies by themselves. */
const ITS_OWN =
  /^(?:các\s+)?(?:khu\s+(?:công nghiệp|kinh tế|chế xuất)|KCN|KCX|KKT|(?:chi nhánh|đơn vị trực thuộc)$)/iu;
/** "Các sở Nội vụ, Tài chính": the first of several. */
const MANY = /^các (?=(?:sở|ban|trung tâm|phòng|cục) )/;
const MANY_LENGTH = 'các '.length;
/** "Riêng việc … giao do Văn phòng UBND tỉnh chủ trì": a sentence, of which only the names count. */
const ASIDE = /^(?:riêng|trong đó|lưu ý)(?=\s|$)/iu;

/**
 * Makes the function that reads a cell of agencies: splits it and looks each name up (SPEC S1–S5). Names that
 * themselves hold commas or "và" stay whole. Cells are remembered, since a table repeats few texts.
 *
 * @returns the agencies in the order printed; `printed` is always a piece of the text itself, composed and with
 * ordinary spaces
 */
export function createAgencyReader(directory: AgencyDirectory): (text: string) => AgencyMatch[] {
  const known = knownNames(directory);
  const read = new Map<string, AgencyMatch[]>();
  return (raw) => {
    const before = read.get(raw);
    if (before) return before;
    const text = normaliseText(raw);
    const matches =
      text.length > LONGEST_CELL
        ? [unknownMatch(text, known)]
        : readParts(text, withBareKinds(text, hardParts(text)), known);
    read.set(raw, matches);
    return matches;
  };
}

/** "Các sở; ban; ngành": a bare kind goes on with the list before it, whatever parts them. */
function withBareKinds(text: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before && isBareKind(agencyKey(text.slice(part.start, part.end)))) before.end = part.end;
    else joined.push({ ...part });
  }
  return joined;
}

/** "Các sở: A; B": what the list is of is said once. */
function readParts(text: string, parts: readonly Span[], known: KnownNames): AgencyMatch[] {
  const list = { head: '' };
  return parts.flatMap(
    (part) =>
      namedLocalities(text.slice(part.start, part.end), known.exact) ??
      readPart(text, part, known, list),
  );
}

function readPart(
  text: string,
  part: Span,
  known: KnownNames,
  list: { head: string },
): AgencyMatch[] {
  if (ASIDE.test(text.slice(part.start, part.end))) return namesWithin(text, part, known);
  const atoms = atomsOf(text, part);
  const matches: AgencyMatch[] = [];
  const unknown: Span[] = [];
  let { head } = list;
  let isExplained = false;
  const settle = (): void => {
    const [first] = unknown;
    const last = unknown.at(-1);
    if (first && last) {
      const printed = text.slice(first.start, last.end);
      matches.push(...(runTogether(printed, known.exact) ?? [unknownMatch(printed, known)]));
    }
    unknown.length = 0;
  };
  let taken = 1;
  for (let at = 0; at < atoms.length; at += taken) {
    taken = 1;
    const atom = atoms[at];
    if (!atom) continue;
    const piece = { start: atom.start, end: atom.ends[0] ?? atom.start };
    const words = text.slice(piece.start, piece.end);
    const ownHead = ELLIPTIC_HEAD.exec(words)?.[1];
    if (ownHead !== undefined && atoms[at + 1]?.separator === 'colon') {
      head = ownHead;
      list.head = head;
      continue;
    }
    const before = unknown.at(-1);
    if (before && goesOnWith(text.slice(before.start, before.end), atom, words)) {
      unknown.push(piece);
      continue;
    }
    const found = findFrom(text, atoms, at, head, known);
    const next = atoms[at + (found?.atoms ?? 1)];
    if (found && !goesOn(text, next, ownHead ?? head, known)) {
      settle();
      matches.push(found.match);
      head = ownHead ?? head;
      isExplained = found.isCut;
      taken = found.atoms;
    } else if (unknown.length > 0 && !beginsAgency(atom, words, isOfKinds(text, unknown))) {
      unknown.push(piece);
    } else if (!explains(atom, words, isExplained, matches.length > 0)) {
      settle();
      unknown.push(piece);
      isExplained = false;
    }
  }
  settle();
  return matches;
}

/** Whether a known name is only the beginning of an unknown one: "Sở Nông nghiệp và Môi trường". */
function goesOn(text: string, next: Atom | undefined, head: string, known: KnownNames): boolean {
  if (next?.separator !== 'and') return false;
  const words = text.slice(next.start, next.ends[0]);
  if (!/^\p{Lu}/u.test(words) || HEAD.test(words)) return false;
  return findFrom(text, [next], 0, head, known) === null;
}

/** Whether a piece is the rest of an unknown name: "Trường học các xã, phường", "… và các chi nhánh". */
function goesOnWith(before: string, { separator }: Atom, words: string): boolean {
  if (separator === 'and' && ITS_OWN.test(words)) return true;
  if (separator !== 'comma' && separator !== 'and') return false;
  return isKindOfPlace(agencyKey(words)) && endsWithKindOfPlace(agencyKey(before));
}

/** Whether a piece only says more of the agency before it: "… - Cơ quan Thường trực …", "…, nhiệm vụ được giao". */
function explains(atom: Atom, words: string, isExplained: boolean, isAfter: boolean): boolean {
  if (!isAfter) return false;
  if (isBareKind(agencyKey(words)) || (atom.separator === 'and' && ITS_OWN.test(words)))
    return true;
  return atom.separator === 'dash' || (isExplained && !HEAD.test(words));
}

/** Whether a piece after an unknown one begins another agency, or goes on with its name. */
function beginsAgency({ separator }: Atom, words: string, isAfterKinds: boolean): boolean {
  if (separator === 'line' || separator === 'with') return true;
  if (isBareKind(agencyKey(words)) || (isAfterKinds && KIND.test(words))) return false;
  return HEAD.test(words) || (separator === 'comma' && /^\p{Lu}/u.test(words));
}

/** "Các phòng, ban thuộc UBND xã": a list of kinds has its head, and goes on with small letters. */
function isOfKinds(text: string, [first]: readonly Span[]): boolean {
  return first !== undefined && /^các\s/i.test(text.slice(first.start, first.end));
}

const KIND = /^(?:phòng|ban|ngành|đơn vị|cơ quan|trung tâm|trường|tổ chức|hội)(?=\s|$)/u;

interface Found {
  match: AgencyMatch;
  /** How many pieces the name takes. */
  atoms: number;
  /** Words that tell what the agency does followed its name and were left out. */
  isCut: boolean;
}

/** The longest name that begins at a piece, exactly or one slip away; with the head before it ("các sở: Nội vụ, …"). */
function findFrom(
  text: string,
  atoms: readonly Atom[],
  at: number,
  head: string,
  known: KnownNames,
): Found | null {
  const start = atoms[at]?.start ?? 0;
  for (let count = Math.min(MOST_ATOMS, atoms.length - at); count > 0; count -= 1) {
    const { ends = [] } = atoms[at + count - 1] ?? {};
    for (const [index, end] of ends.entries()) {
      // Brackets and doubled spaces make a name longer than its key, but not by more than this.
      if (end - start > known.longest * 2) continue;
      const printed = text.slice(start, end);
      const key = agencyKey(printed);
      if (key.length > known.longest + 1) continue;
      const exact =
        known.exact(key) ??
        (head === '' ? null : known.exact(agencyKey(`${head} ${printed}`))) ??
        (MANY.test(key) ? known.exact(key.slice(MANY_LENGTH)) : null) ??
        boardOfPlace(printed);
      const name = exact ?? known.slip(key);
      if (name === null) continue;
      const how = exact === null ? 'typo' : 'known';
      return {
        match: { printed, name, how, suggestion: null },
        atoms: count,
        isCut: index > 0,
      };
    }
  }
  return null;
}

/** The known names that stand in a sentence; nothing else of it is an agency. */
function namesWithin(text: string, part: Span, known: KnownNames): AgencyMatch[] {
  const matches: AgencyMatch[] = [];
  const words = [...text.slice(part.start, part.end).matchAll(/[^\s,;.:()]+/gu)];
  for (let at = 0; at < words.length;) {
    const found = wordsFrom(text, part.start, words, at, known);
    if (found) matches.push(found.match);
    at += found?.words ?? 1;
  }
  return matches;
}

function wordsFrom(
  text: string,
  offset: number,
  words: readonly RegExpExecArray[],
  at: number,
  known: KnownNames,
): { match: AgencyMatch; words: number } | null {
  const start = offset + (words[at]?.index ?? 0);
  for (let count = Math.min(LONGEST_NAME_WORDS, words.length - at); count > 0; count -= 1) {
    const last = words[at + count - 1];
    const printed = text.slice(start, offset + (last?.index ?? 0) + (last?.[0].length ?? 0));
    if (!HEAD.test(printed)) return null;
    const name = known.exact(agencyKey(printed));
    if (name) return { match: { printed, name, how: 'known', suggestion: null }, words: count };
  }
  return null;
}

const LONGEST_NAME_WORDS = 14;

function unknownMatch(printed: string, known: KnownNames): AgencyMatch {
  const name = printed.replace(/\s+/g, ' ').trim();
  return { printed, name, how: 'unknown', suggestion: known.nearest(agencyKey(printed)) };
}
